import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { TextDecoder } from 'node:util';
import type { Git } from '../../../repository/git.ts';

/** A file's text and how to turn it into bytes again. */
export interface FileText {
  text: string;
  encoding: 'utf8' | 'latin1';
}

const largestSnapshot = 64 * 1024 * 1024;
/** Larger files are data; nobody repairs them by hand. */
const largestText = 4 * 1024 * 1024;

function decode(bytes: Buffer): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf8' };
  } catch {
    return { text: bytes.toString('latin1'), encoding: 'latin1' };
  }
}

/** The working tree as the agent sees it: tracked files, texts, and what the agent itself changed. */
export class Workspace {
  readonly folder: string;
  readonly #git: Git;
  #tracked: string[] | undefined;
  /** The text before the agent's first edit; undefined for a file it made. */
  readonly #originals = new Map<string, string | undefined>();

  constructor(folder: string, git: Git) {
    this.folder = folder;
    this.#git = git;
  }

  /** The paths git tracks, sorted, as of the first call: later changes of the index by repository code don't count. */
  async trackedFiles(): Promise<readonly string[]> {
    if (this.#tracked === undefined) {
      const listed = await this.#git.text(['ls-files', '-z'], { folder: this.folder });
      this.#tracked = [...new Set(listed.split('\0'))].filter((path) => path !== '').sort();
    }
    return this.#tracked;
  }

  /** Absolute; throws for a path that leaves the workspace. */
  resolve(path: string): string {
    const clean = normalize(path);
    if (clean.startsWith('..') || clean.startsWith(sep) || clean.split(sep)[0] === '.git') {
      throw new Error(`The path ${path} leaves the workspace.`);
    }
    return join(this.folder, clean);
  }

  async #load(path: string): Promise<FileText | undefined> {
    const absolute = this.resolve(path);
    const status = await lstat(absolute).catch(() => undefined);
    if (status === undefined || !status.isFile() || status.size > largestText) return undefined;
    return decode(await readFile(absolute));
  }

  /** The text of a regular file; undefined when there is none or it is larger than 4 MiB. */
  async read(path: string): Promise<string | undefined> {
    return (await this.#load(path))?.text;
  }

  /** Keeps the text of `path` as it is now, unless the agent has touched it before. */
  async remember(path: string): Promise<FileText | undefined> {
    const before = await this.#load(path);
    if (!this.#originals.has(path)) this.#originals.set(path, before?.text);
    return before;
  }

  /** Writes `text` in the encoding the file had. */
  async write(path: string, text: string): Promise<void> {
    const before = await this.remember(path);
    const absolute = this.resolve(path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text, before?.encoding ?? 'utf8');
  }

  /** The bytes of all tracked files up to 64 MiB, so that what code under test does to them can be undone. */
  async snapshot(): Promise<ReadonlyMap<string, Buffer>> {
    const files = new Map<string, Buffer>();
    let size = 0;
    for (const path of await this.trackedFiles()) {
      const status = await lstat(this.resolve(path)).catch(() => undefined);
      if (status === undefined || !status.isFile()) continue;
      size += status.size;
      if (size > largestSnapshot) break;
      files.set(path, await readFile(this.resolve(path)));
    }
    return files;
  }

  /** Rewrites the files of a snapshot that differ from it, those apart that the agent itself has edited. */
  async putBack(files: ReadonlyMap<string, Buffer>): Promise<void> {
    for (const [path, bytes] of files) {
      if (this.#originals.has(path)) continue;
      const absolute = this.resolve(path);
      const status = await lstat(absolute).catch(() => undefined);
      const same =
        status?.isFile() === true && status.size === bytes.length && (await readFile(absolute)).equals(bytes);
      if (same) continue;
      await rm(absolute, { recursive: true, force: true });
      await mkdir(dirname(absolute), { recursive: true });
      await writeFile(absolute, bytes);
    }
  }

  /** Puts every file the agent touched back as it was before. */
  async restore(): Promise<void> {
    for (const [path, text] of this.#originals) {
      if (text === undefined) await rm(this.resolve(path), { force: true });
      else await this.write(path, text);
    }
  }

  /** What the agent changed, as texts before and after; only files that differ now. */
  async changes(): Promise<FileChange[]> {
    const changes: FileChange[] = [];
    for (const [path, before] of [...this.#originals].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const after = await this.#load(path);
      if (after?.text !== before) {
        changes.push({
          path,
          encoding: after?.encoding ?? 'utf8',
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after: after.text }),
        });
      }
    }
    return changes;
  }
}

/** Texts of one file; `before` is absent for a new file, `after` for a deleted one. */
export interface FileChange {
  path: string;
  before?: string;
  after?: string;
  encoding: 'utf8' | 'latin1';
}
