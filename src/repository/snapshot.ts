import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a repository at one moment, read only when asked for. Paths are relative, with `/`. */
export interface Snapshot {
  /** All files, sorted. */
  listFiles(): Promise<readonly string[]>;
  /** The text of a file; undefined when there is none (or it is no regular file). */
  readFile(path: string): Promise<string | undefined>;
}

const skippedFolders = new Set(['.git', 'node_modules', '.venv', 'target', '.tox', '.nox']);

/** A snapshot of a folder as it is; dependencies installed into it are left out. */
export function snapshotOfFolder(folder: string): Snapshot {
  async function walk(current: string): Promise<string[]> {
    const entries = await readdir(current, { withFileTypes: true });
    const nested = entries.map(async (entry) => {
      const path = join(current, entry.name);
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : walk(path);
      return [relative(folder, path).split(sep).join('/')];
    });
    return (await Promise.all(nested)).flat();
  }
  let files: Promise<string[]> | undefined;
  return {
    listFiles() {
      files ??= walk(folder).then((paths) => paths.sort());
      return files;
    },
    readFile: (path) => readFile(join(folder, path), 'utf8').catch(() => undefined),
  };
}

/** A snapshot held in memory. */
export function snapshotOfTexts(texts: Readonly<Record<string, string>>): Snapshot {
  return {
    listFiles: async () => Object.keys(texts).sort(),
    readFile: async (path) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
  };
}
