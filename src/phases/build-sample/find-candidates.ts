import { UserError } from '../../errors/user-error.ts';
import type { PullRequestReader } from '../../github/pull-requests.ts';
import { isTestPath } from '../../patches/test-paths.ts';
import { type Candidate, chooseCandidates } from '../../repository/choose-candidates.ts';
import type { Repository } from '../../repository/repository.ts';
import { type Fix, resolveFix } from '../../repository/resolve-fix.ts';
import { connectPullRequests } from './connect-pull-requests.ts';
import type { BuildContext, BuildRequest } from './request.ts';

/** Reasons for which candidates fell out, with how many did. */
export type Funnel = Record<string, number>;

export interface Candidates {
  /** How many there are. */
  count: number;
  /** The candidates, best first, resolved one by one since each may ask GitHub. */
  fixes: AsyncIterable<Fix>;
  funnel: Funnel;
}

async function* resolveAll(
  repository: Repository,
  candidates: readonly Candidate[],
  funnel: Funnel,
  reader?: PullRequestReader,
): AsyncGenerator<Fix> {
  for (const { fix, pullRequest } of candidates) {
    try {
      yield await resolveNamed(
        repository,
        { ...(fix === undefined ? {} : { fix }), ...(pullRequest === undefined ? {} : { pullRequest }) },
        reader,
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      funnel['cannot-be-read'] = (funnel['cannot-be-read'] ?? 0) + 1;
    }
  }
}

/** GitHub is asked first; when it cannot be reached, what git itself says of the pull request has to do. */
async function resolveNamed(
  repository: Repository,
  named: { fix?: string; pullRequest?: number },
  reader?: PullRequestReader,
): Promise<Fix> {
  if (named.pullRequest === undefined || reader === undefined) return resolveFix(repository, named);
  try {
    return await resolveFix(repository, { ...named, readPullRequest: (number) => reader.readPullRequest(number) });
  } catch (error) {
    if (!(error instanceof UserError) || error.cause === undefined) throw error;
    return resolveFix(repository, named).catch(() => {
      throw error;
    });
  }
}

async function choose(repository: Repository, context: BuildContext, reader?: PullRequestReader) {
  const fromHistory = { isTestPath };
  if (reader === undefined) return chooseCandidates(repository, fromHistory);
  try {
    return await chooseCandidates(repository, {
      isTestPath,
      listPullRequests: () => reader.listMerged(),
      readChanges: (number) => reader.readChanges(number),
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.progress.warn(`${error.message} Candidates are taken from the git history instead.`);
    return chooseCandidates(repository, fromHistory);
  }
}

/** The fix that was asked for, or the repository's best candidates, best first. */
export async function findCandidates(
  repository: Repository,
  request: BuildRequest,
  context: BuildContext,
): Promise<Candidates> {
  const reader = await connectPullRequests(repository, context);
  const { pullRequest, fix } = request;
  const funnel: Funnel = {};
  if (fix !== undefined || pullRequest !== undefined) {
    const asked = await resolveNamed(
      repository,
      { ...(fix === undefined ? {} : { fix }), ...(pullRequest === undefined ? {} : { pullRequest }) },
      reader,
    );
    return { count: 1, fixes: oneFix(asked), funnel };
  }
  const choice = await context.progress.step('Choosing candidates', () => choose(repository, context, reader));
  for (const [reason, count] of Object.entries(choice.funnel.rejected)) funnel[reason] = count;
  context.progress.note(
    `${choice.candidates.length} candidates out of ${choice.funnel.considered} from the ${choice.source}`,
  );
  return { count: choice.candidates.length, fixes: resolveAll(repository, choice.candidates, funnel, reader), funnel };
}

async function* oneFix(fix: Fix): AsyncGenerator<Fix> {
  yield fix;
}
