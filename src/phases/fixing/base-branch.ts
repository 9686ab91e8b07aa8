import { UserError } from '../../errors/user-error.ts';
import { findCommit, type Repository } from '../../repository/repository.ts';

export interface BaseBranch {
  /** The name of the branch on the remote. */
  name: string;
  commit: string;
}

async function symbolic({ git, gitFolder: folder }: Repository, reference: string): Promise<string | undefined> {
  const result = await git.run(['symbolic-ref', '--quiet', '--short', reference], {
    folder,
    expectedExitCodes: [0, 1, 128],
  });
  const name = result.stdout.toString().trim();
  return result.exitCode === 0 && name !== '' ? name : undefined;
}

/** The tip of a branch: the local one where it is ahead of the remote's, which may be behind what the user has. */
async function tipOf(repository: Repository, name: string): Promise<string | undefined> {
  const { git, gitFolder: folder } = repository;
  const local = await findCommit(repository, `refs/heads/${name}`);
  const remote = await findCommit(repository, `refs/remotes/origin/${name}`);
  if (local === undefined || remote === undefined) return local ?? remote;
  const ahead = await git.run(['merge-base', '--is-ancestor', remote, local], {
    folder,
    expectedExitCodes: [0, 1, 128],
  });
  return ahead.exitCode === 0 ? local : remote;
}

/**
 * The branch that a fix starts from: `asked`, else the default branch of the remote, else main or master, else what is
 * checked out. Throws a UserError when `asked` does not exist.
 */
export async function findBaseBranch(repository: Repository, asked?: string): Promise<BaseBranch> {
  if (asked !== undefined) {
    const commit = (await tipOf(repository, asked)) ?? (await findCommit(repository, asked));
    if (commit !== undefined) return { name: asked, commit };
    throw new UserError(`There is no branch or commit '${asked}' to start the fix from.`);
  }
  const remote = (await symbolic(repository, 'refs/remotes/origin/HEAD'))?.replace(/^origin\//, '');
  for (const name of [remote, 'main', 'master', await symbolic(repository, 'HEAD')]) {
    const commit = name === undefined ? undefined : await tipOf(repository, name);
    if (commit !== undefined) return { name: name as string, commit };
  }
  const head = await findCommit(repository, 'HEAD');
  if (head !== undefined) return { name: 'HEAD', commit: head };
  throw new UserError('The repository has no commit to start a fix from.');
}
