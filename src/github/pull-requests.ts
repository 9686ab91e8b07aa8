import { messageOf, UserError } from '../errors/user-error.ts';
import type { GitHubName } from '../repository/repository.ts';
import type { PullRequest } from '../repository/resolve-fix.ts';

export interface PullRequestSource {
  repository: GitHubName;
  /** Without one, GitHub answers 60 questions an hour about public repositories. */
  token?: string;
  /** The address of the REST API; default that of github.com. */
  apiUrl?: string;
}

/** What is asked of GitHub about pull requests. Every failure is a UserError. */
export interface PullRequestReader {
  readPullRequest(number: number): Promise<PullRequest>;
  /** Merged pull requests, the latest updated first, at most `maximum` (default 200) closed ones looked through. */
  listMerged(maximum?: number): Promise<PullRequest[]>;
  /** The files of a pull request and the lines it adds and removes. */
  readChanges(number: number): Promise<{ files: string[]; changedLines: number }>;
}

interface PullData {
  number: number;
  title: string;
  body?: string | null;
  user: { login: string } | null;
  labels: { name: string }[];
  merged_at: string | null;
  merge_commit_sha: string | null;
  commits?: number;
  changed_files?: number;
}

function pullRequestOf(data: PullData): PullRequest {
  const mergeCommit = data.merged_at === null ? null : data.merge_commit_sha;
  return {
    number: data.number,
    title: data.title,
    body: data.body ?? '',
    author: data.user?.login ?? 'ghost',
    labels: data.labels.map(({ name }) => name),
    ...(data.merged_at === null ? {} : { mergedAt: data.merged_at }),
    ...(mergeCommit === null ? {} : { mergeCommit }),
    ...(data.commits === undefined ? {} : { commitCount: data.commits }),
    ...(data.changed_files === undefined ? {} : { changedFiles: data.changed_files }),
  };
}

function explain(error: unknown, what: string, hasToken: boolean): UserError {
  const { status } = error as { status?: number };
  const give = hasToken ? 'Check that the token may read the repository.' : 'Give a token (GITHUB_TOKEN).';
  const reasons: Record<number, string> = {
    401: 'the token is not valid. Give a valid one, or none for public repositories.',
    403: `GitHub refuses, for want of rights or because of its rate limit. ${give}`,
    404: `GitHub knows no such thing, or does not show it. ${give}`,
    429: `GitHub's rate limit is reached. ${give}`,
  };
  return new UserError(`${what} cannot be read: ${reasons[status ?? 0] ?? messageOf(error)}`, { cause: error });
}

async function connect({ token, apiUrl }: PullRequestSource) {
  const { GitHub } = await import('@actions/github/lib/utils');
  return new GitHub({
    ...(token === undefined ? {} : { auth: token }),
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
    request: { timeout: 30_000 },
  });
}

/** Reads pull requests of `source.repository` through GitHub's REST API. */
export function createPullRequestReader(source: PullRequestSource): PullRequestReader {
  const { owner, name: repo } = source.repository;
  const client = connect(source);
  client.catch(() => undefined);
  async function ask<T>(what: string, question: (octokit: Awaited<typeof client>) => Promise<T>): Promise<T> {
    try {
      return await question(await client);
    } catch (error) {
      throw explain(error, what, source.token !== undefined);
    }
  }
  return {
    readPullRequest: (number) =>
      ask(`The pull request #${number} of ${owner}/${repo}`, async (octokit) => {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return pullRequestOf(data);
      }),
    listMerged: (maximum = 200) =>
      ask(`The pull requests of ${owner}/${repo}`, async (octokit) => {
        const found: PullRequest[] = [];
        for (let page = 1; (page - 1) * 100 < maximum; page += 1) {
          const order = { state: 'closed', sort: 'updated', direction: 'desc' } as const;
          const { data } = await octokit.rest.pulls.list({ owner, repo, ...order, per_page: 100, page });
          found.push(...data.map(pullRequestOf));
          if (data.length < 100) break;
        }
        return found.filter(({ mergedAt }) => mergedAt !== undefined);
      }),
    readChanges: (number) =>
      ask(`The files of the pull request #${number} of ${owner}/${repo}`, async (octokit) => {
        const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
          owner,
          repo,
          pull_number: number,
          per_page: 100,
        });
        const changedLines = files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
        return { files: files.map(({ filename }) => filename), changedLines };
      }),
  };
}
