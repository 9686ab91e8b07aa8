import { UserError } from '../errors/user-error.ts';
import { GitError } from './git.ts';
import type { Repository } from './repository.ts';

const maximumBytes = 32 * 1024 * 1024;

/** The unified diff from `base` to `fix`, binary contents included, independent of any setting. Throws a UserError above 32 MB. */
export async function differenceOf(repository: Repository, base: string, fix: string): Promise<Buffer> {
  const { git, gitFolder: folder } = repository;
  const parameters = [
    'diff',
    '--binary',
    '--full-index',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--find-renames',
  ];
  try {
    const settings = {
      'diff.noprefix': 'false',
      'diff.mnemonicPrefix': 'false',
      'diff.context': '3',
      'diff.interHunkContext': '0',
      'diff.algorithm': 'default',
      'diff.orderFile': '/dev/null',
      'diff.submodule': 'short',
      'diff.renames': 'true',
    };
    return (await git.run([...parameters, base, fix, '--'], { folder, maximumBytes, settings })).stdout;
  } catch (error) {
    if (!(error instanceof GitError) || !error.outputTooLarge) throw error;
    throw new UserError(
      `The change from ${base.slice(0, 10)} to ${fix.slice(0, 10)} is larger than ${maximumBytes / 1024 / 1024} MB. Choose a smaller fix.`,
    );
  }
}
