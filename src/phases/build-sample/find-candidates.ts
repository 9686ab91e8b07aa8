import type { Repository } from '../../repository/repository.ts';
import { type Fix, resolveFix } from '../../repository/resolve-fix.ts';
import type { BuildContext, BuildRequest } from './request.ts';

/** Reasons for which candidates fell out, with how many did. */
export type Funnel = Record<string, number>;

export interface Candidates {
  fixes: Fix[];
  funnel: Funnel;
}

/** The fix that was asked for, or the best fixes that the repository has, best first. */
export async function findCandidates(
  repository: Repository,
  request: BuildRequest,
  _context: BuildContext,
): Promise<Candidates> {
  const { pullRequest, fix } = request;
  const asked = { ...(fix === undefined ? {} : { fix }), ...(pullRequest === undefined ? {} : { pullRequest }) };
  return { fixes: [await resolveFix(repository, asked)], funnel: {} };
}
