import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Session } from '../session/session.ts';

/** Lies in the workspace while a search lasts, so that recorded commands name files that were there. */
export const searchFolder = '.bugfix-search';
const largestResult = 64 * 1024 * 1024;

/** Writes `files` into the search folder; what is left of an earlier search there goes first. */
export async function writeSearchFiles(session: Session, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = join(session.task.workspace, searchFolder);
  await mkdir(folder, { recursive: true });
  await rm(join(folder, 'result.json'), { force: true, recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await rm(join(folder, name), { force: true, recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** The worker's result, read as hostile: code under test can write there too. Undefined when it is missing or malformed. */
export async function readSearchResult<S extends z.ZodType>(
  session: Session,
  schema: S,
): Promise<z.output<S> | undefined> {
  const path = join(session.task.workspace, searchFolder, 'result.json');
  const status = await lstat(path).catch(() => undefined);
  if (status === undefined || !status.isFile() || status.size > largestResult) return undefined;
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export async function removeSearchFolder(session: Session): Promise<void> {
  await rm(join(session.task.workspace, searchFolder), { recursive: true, force: true });
}
