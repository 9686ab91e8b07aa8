import { isUtf8 } from 'node:buffer';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { GitError } from './git.ts';
import type { Repository } from './repository.ts';

const maximumBytes = 32 * 1024 * 1024;
/** Settings of a working copy that would change how a diff looks. */
const plainDiff = {
  'diff.noprefix': 'false',
  'diff.mnemonicPrefix': 'false',
  'diff.context': '3',
  'diff.interHunkContext': '0',
  'diff.algorithm': 'default',
  'diff.orderFile': '/dev/null',
  'diff.submodule': 'short',
  'diff.renames': 'true',
};

interface Comparison {
  repository: Repository;
  base: string;
  fix: string;
}

async function readDiff({ repository, base, fix }: Comparison, settings: Record<string, string>): Promise<Buffer> {
  const shape = ['--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', '--find-renames'];
  try {
    const call = { folder: repository.gitFolder, maximumBytes, settings: { ...plainDiff, ...settings } };
    return (await repository.git.run(['diff', ...shape, base, fix, '--'], call)).stdout;
  } catch (error) {
    if (!(error instanceof GitError) || !error.outputTooLarge) throw error;
    throw new UserError(
      `The change from ${base.slice(0, 10)} to ${fix.slice(0, 10)} is larger than ${maximumBytes / 1024 / 1024} MB. Choose a smaller fix.`,
    );
  }
}

/** Changed files with a version that is no UTF-8. */
async function filesInOtherEncodings({ repository, base, fix }: Comparison): Promise<string[]> {
  const { git, gitFolder: folder } = repository;
  const names = await git.text(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, fix], { folder });
  const found: string[] = [];
  for (const name of names.split('\0').filter(Boolean)) {
    for (const commit of [base, fix]) {
      const blob = await git.run(['cat-file', 'blob', `${commit}:${name}`], { folder, expectedExitCodes: [0, 128] });
      if (!isUtf8(blob.stdout)) found.push(name);
    }
  }
  return [...new Set(found)];
}

/** A line of a gitattributes file that makes git carry `path` as binary. */
function binaryAttribute(path: string): string {
  const pattern = `/${path.replace(/[*?[\]\\]/g, '\\$&')}`;
  return `"${pattern.replace(/["\\]/g, '\\$&')}" binary\n`;
}

/**
 * The unified diff from `base` to `fix`, binary contents included, independent of any setting. Files in encodings other
 * than UTF-8 are carried as binary, so that the patch is UTF-8 text. Throws a UserError above 32 MB.
 */
export async function differenceOf(repository: Repository, base: string, fix: string): Promise<Buffer> {
  const comparison = { repository, base, fix };
  const bytes = await readDiff(comparison, {});
  if (isUtf8(bytes)) return bytes;
  const folder = await mkdtemp(join(tmpdir(), 'bugfix-attributes-'));
  try {
    const attributes = join(folder, 'attributes');
    await writeFile(attributes, (await filesInOtherEncodings(comparison)).map(binaryAttribute).join(''));
    return await readDiff(comparison, { 'core.attributesFile': attributes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
