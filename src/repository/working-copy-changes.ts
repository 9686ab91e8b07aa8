import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import type { Git } from './git.ts';

/** A file of a working copy that differs from its commit; without content it was deleted. */
export interface ChangedFile {
  /** From the root of the repository, `/` between folders. */
  path: string;
  mode: '100644' | '100755';
  content?: Uint8Array;
}

function readChanged(folder: string, path: string): ChangedFile | undefined {
  const status = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (status === undefined) return { path, mode: '100644' };
  if (!status.isFile()) return undefined;
  const mode = (status.mode & 0o100) === 0 ? '100644' : '100755';
  return { path, mode, content: readFileSync(join(folder, path)) };
}

/**
 * What differs from the checked-out commit below `paths` of the working copy `folder`, new files included, ignored ones
 * not. Throws a UserError for links and other things that are no plain files.
 */
export async function changesOfWorkingCopy(
  git: Git,
  folder: string,
  paths: readonly string[],
): Promise<{ commit: string; files: ChangedFile[] }> {
  const commit = (await git.text(['rev-parse', 'HEAD'], { folder })).trim();
  const parameters = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...paths];
  const listed = (await git.text(parameters, { folder })).split('\0').filter((entry) => entry !== '');
  const read = listed.map((entry) => ({ path: entry.slice(3), file: readChanged(folder, entry.slice(3)) }));
  const refused = read.filter(({ file }) => file === undefined);
  if (refused.length > 0)
    throw new UserError(refused.map(({ path }) => `${path} is not a plain file; only plain files are published.`));
  return { commit, files: read.flatMap(({ file }) => file ?? []) };
}
