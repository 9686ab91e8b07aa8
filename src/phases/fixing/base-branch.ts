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

/**
 * The branch that a fix starts from: `asked`, else the default branch of the remote, else main or master, else what is
 * checked out. Throws a UserError when `asked` does not exist.
 */
export async function findBaseBranch(repository: Repository, asked?: string): Promise<BaseBranch> {
  if (asked !== undefined) {
    const commit = (await findCommit(repository, asked)) ?? (await findCommit(repository, `origin/${asked}`));
    if (commit !== undefined) return { name: asked.replace(/^origin\//, ''), commit };
    throw new UserError(`There is no branch or commit '${asked}' to start the fix from.`);
  }
  const remote = await symbolic(repository, 'refs/remotes/origin/HEAD');
  const current = await symbolic(repository, 'HEAD');
  for (const reference of [remote, 'main', 'master', current, 'HEAD']) {
    const commit = reference === undefined ? undefined : await findCommit(repository, reference);
    if (commit !== undefined) return { name: (reference as string).replace(/^origin\//, ''), commit };
  }
  throw new UserError('The repository has no commit to start a fix from.');
}
