import type { Git } from '../../repository/git.ts';
import { findCommit, type Repository } from '../../repository/repository.ts';
import { commitOn } from './commit-files.ts';

async function treeOf(git: Git, folder: string, commit: string): Promise<string> {
  return (await git.text(['rev-parse', `${commit}^{tree}`], { folder })).trim();
}

/**
 * Makes the branch `wanted` with one commit: the patch on `base`. No working tree, index or other branch is touched. A
 * branch of that name that holds something else is left alone and the next free name is taken; returns the name.
 */
export async function createFixBranch(
  repository: Repository,
  request: { base: string; wanted: string; patch: string; message: string },
): Promise<{ branch: string; commit: string }> {
  const { git, gitFolder } = repository;
  const commit = await commitOn(git, gitFolder, request.base, request.message, async (call) => {
    await git.run(['apply', '--cached', '--whitespace=nowarn', '-'], { ...call, input: request.patch });
  });
  const tree = await treeOf(git, gitFolder, commit);
  for (let number = 1; ; number++) {
    const branch = number === 1 ? request.wanted : `${request.wanted}-${number}`;
    const existing = await findCommit(repository, `refs/heads/${branch}`);
    if (existing !== undefined && (await treeOf(git, gitFolder, existing)) === tree)
      return { branch, commit: existing };
    if (existing !== undefined) continue;
    await git.run(['update-ref', `refs/heads/${branch}`, commit, ''], { folder: gitFolder });
    return { branch, commit };
  }
}
