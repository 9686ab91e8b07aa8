import { UserError } from '../errors/user-error.ts';
import { type PublishedPullRequest, type PullRequestProposal, publishChanges } from '../github/publish-changes.ts';
import { findSecrets } from '../reports/find-secrets.ts';
import type { Git } from '../repository/git.ts';
import { type ChangedFile, changesOfWorkingCopy } from '../repository/working-copy-changes.ts';

export interface OpenRequest extends Omit<PullRequestProposal, 'baseCommit'> {
  /** The working copy, absolute. */
  folder: string;
  /** Only what lies below is published, from the root of the repository. */
  paths: readonly string[];
  repository: { owner: string; name: string };
  token: string;
  apiUrl?: string;
}

export interface OpenedPullRequest {
  operation: PublishedPullRequest['operation'] | 'nothing-changed';
  files: string[];
  pullRequest?: { number: number; url: string };
}

/** Files that make machines do things are never published by a job that merges what others computed. */
const forbidden = /(^|\/)\.git(hub|attributes|modules)?(\/|$)/i;

function check(files: readonly ChangedFile[]): void {
  const problems = files.flatMap(({ path, content }) => {
    if (forbidden.test(path)) return [`${path} may not be changed by this action.`];
    const secrets = findSecrets(Buffer.from(content ?? []).toString('utf8'));
    return secrets.map((kind) => `${path} seems to hold a secret (${kind}); nothing was published.`);
  });
  if (problems.length > 0) throw new UserError(problems);
}

/** Publishes what changed below `request.paths` as a pull request. It reads files and runs nothing of the repository. */
export async function openPullRequest(request: OpenRequest, git: Git): Promise<OpenedPullRequest> {
  const { folder, paths, repository, token, apiUrl, ...proposal } = request;
  const { commit, files } = await changesOfWorkingCopy(git, folder, paths);
  const names = files.map(({ path }) => path);
  if (files.length === 0) return { operation: 'nothing-changed', files: names };
  check(files);
  const { operation, number, url } = await publishChanges(
    { repository, token, ...(apiUrl === undefined ? {} : { apiUrl }) },
    { ...proposal, baseCommit: commit },
    files,
  );
  return { operation, files: names, pullRequest: { number, url } };
}
