import type { PullRequestReader } from '../../github/pull-requests.ts';
import type { Repository } from '../../repository/repository.ts';
import type { BuildContext } from './request.ts';

/** A reader of the repository's pull requests; undefined for a repository that is not on GitHub. */
export async function connectPullRequests(
  repository: Repository,
  context: BuildContext,
): Promise<PullRequestReader | undefined> {
  if (repository.gitHub === undefined) return undefined;
  const { createPullRequestReader } = await import('../../github/pull-requests.ts');
  return createPullRequestReader({
    repository: repository.gitHub,
    ...(context.githubToken === undefined ? {} : { token: context.githubToken }),
    ...(context.environment.GITHUB_API_URL === undefined ? {} : { apiUrl: context.environment.GITHUB_API_URL }),
  });
}
