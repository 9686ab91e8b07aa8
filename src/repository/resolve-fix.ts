import { UserError } from '../errors/user-error.ts';
import { fetchContents, findCommit, type Repository } from './repository.ts';

/** A bug fix: the commit that has it, and the state before. */
export interface Fix {
  baseCommit: string;
  fixCommit: string;
  title: string;
  body: string;
  author: string;
  pullRequestNumber?: number;
  /** ISO 8601. */
  mergedAt?: string;
  labels?: string[];
}

/** What is known of a pull request from GitHub; see `src/github/pull-requests.ts`. */
export interface PullRequest {
  number: number;
  title: string;
  body: string;
  author: string;
  labels: string[];
  /** ISO 8601; absent while it is not merged. */
  mergedAt?: string;
  mergeCommit?: string;
  /** How many commits and changed files it has; needed to find the base of one that was merged by rebasing. */
  commitCount?: number;
  changedFiles?: number;
}

export interface FixRequest {
  /** A commit, or any revision that names one. */
  fix?: string;
  pullRequest?: number;
  /** Asks GitHub; absent when the repository is not there. A rejection is a UserError. */
  readPullRequest?: (number: number) => Promise<PullRequest>;
}

interface CommitText {
  parents: string[];
  title: string;
  body: string;
  author: string;
  date: string;
}

async function readCommit({ git, gitFolder: folder }: Repository, commit: string): Promise<CommitText> {
  const text = await git.text(['show', '-s', '--no-show-signature', '--format=%P%x00%an%x00%cI%x00%B', commit], {
    folder,
  });
  const [parents = '', author = '', date = '', ...message] = text.split('\0');
  const [title = '', ...body] = message.join('\0').trim().split('\n');
  return { parents: parents.split(' ').filter(Boolean), title, body: body.join('\n').trim(), author, date };
}

async function refuseNoChange(repository: Repository, fix: Fix): Promise<void> {
  const { git, gitFolder: folder } = repository;
  const { exitCode } = await git.run(['diff-tree', '--quiet', fix.baseCommit, fix.fixCommit], {
    folder,
    expectedExitCodes: [0, 1],
  });
  if (exitCode === 0)
    throw new UserError(`${fix.fixCommit.slice(0, 10)} ('${fix.title}') changes nothing: its diff is empty.`);
}

async function fetchCommit(repository: Repository, revision: string): Promise<string | undefined> {
  const known = await findCommit(repository, revision);
  if (known !== undefined || repository.kind !== 'url' || !/^[0-9a-f]{40}$|^refs\//.test(revision)) return known;
  const { git, gitFolder: folder } = repository;
  const target = revision.startsWith('refs/') ? [`+${revision}:${revision}`] : [revision];
  await git.run(['fetch', '--quiet', 'origin', ...target], { folder, expectedExitCodes: [0, 1, 128] });
  return findCommit(repository, revision);
}

async function fixOfCommit(repository: Repository, revision: string): Promise<Fix> {
  const fixCommit = await fetchCommit(repository, revision);
  if (fixCommit === undefined)
    throw new UserError(
      repository.shallow
        ? `The commit ${revision} is not in ${repository.source}: that is a shallow clone. Run 'git fetch --unshallow' there, or check out with fetch-depth: 0.`
        : `There is no commit ${revision} in ${repository.source}.`,
    );
  const { parents, title, body, author } = await readCommit(repository, fixCommit);
  const baseCommit = parents[0];
  if (baseCommit === undefined)
    throw new UserError(
      repository.shallow
        ? `The parent of ${revision} is not in ${repository.source}: that is a shallow clone. Run 'git fetch --unshallow' there, or check out with fetch-depth: 0.`
        : `${revision} is the first commit of ${repository.source}: there is no state before it, so it fixes nothing.`,
    );
  if ((await findCommit(repository, baseCommit)) === undefined)
    throw new UserError(`The parent of ${revision} is missing in ${repository.source}; the clone is not whole.`);
  // GitHub ends the title of a squashed pull request with its number.
  const squashed = /\(#(\d+)\)$/.exec(title)?.[1];
  return {
    baseCommit,
    fixCommit,
    title,
    body,
    author,
    ...(squashed === undefined ? {} : { pullRequestNumber: Number(squashed) }),
  };
}

/** GitHub's merge and squash commits name their pull request in the title. */
async function findMergeCommit({ git, gitFolder: folder }: Repository, number: number): Promise<string | undefined> {
  const patterns = [`--grep=(#${number})$`, `--grep=^Merge pull request #${number} from `];
  const format = '--format=%H%x00%s';
  const text = await git.text(['log', '--all', '--basic-regexp', ...patterns, format, '-n', '50'], { folder });
  const commits = text.split('\n').map((line) => line.split('\0'));
  const named = commits.filter(
    ([, title]) => title?.endsWith(`(#${number})`) || title?.startsWith(`Merge pull request #${number} `),
  );
  return (named.find(([, title]) => !title?.startsWith('Revert')) ?? named[0])?.[0];
}

async function baseOfBranch({ git, gitFolder: folder }: Repository, head: string): Promise<string | undefined> {
  const { stdout, exitCode } = await git.run(['merge-base', 'HEAD', head], { folder, expectedExitCodes: [0, 1] });
  const base = stdout.toString().trim();
  return exitCode === 0 && base !== head ? base : undefined;
}

async function fixOfPullRequestRef(repository: Repository, number: number): Promise<Fix | undefined> {
  const fixCommit = await fetchCommit(repository, `refs/pull/${number}/head`);
  if (fixCommit === undefined) return undefined;
  const baseCommit = await baseOfBranch(repository, fixCommit);
  if (baseCommit === undefined) return undefined;
  const { title, body, author } = await readCommit(repository, fixCommit);
  return { baseCommit, fixCommit, title, body, author, pullRequestNumber: number };
}

/** A pull request merged by rebasing ends in the last of its commits; the base is the parent of the first. */
async function baseOfRebase(repository: Repository, pull: PullRequest, fixCommit: string): Promise<string | undefined> {
  const count = pull.commitCount ?? 1;
  if (count < 2 || pull.mergeCommit === undefined || pull.changedFiles === undefined) return undefined;
  const base = await findCommit(repository, `${fixCommit}~${count}`);
  const { parents } = await readCommit(repository, fixCommit);
  const parent = parents[0];
  if (base === undefined || parent === undefined || parents.length > 1) return undefined;
  const isWhole = async (from: string) => (await countChangedFiles(repository, from, fixCommit)) === pull.changedFiles;
  return !(await isWhole(parent)) && (await isWhole(base)) ? base : undefined;
}

async function countChangedFiles({ git, gitFolder: folder }: Repository, base: string, fix: string): Promise<number> {
  const names = await git.text(['diff-tree', '-r', '-z', '-M', '--name-only', base, fix], { folder });
  return names.split('\0').filter(Boolean).length;
}

async function fixOfKnownPullRequest(repository: Repository, pull: PullRequest): Promise<Fix> {
  if (pull.mergedAt === undefined)
    throw new UserError(
      `The pull request #${pull.number} ('${pull.title}') is not merged. Choose a merged one, or give a commit with --fix.`,
    );
  const { number, title, body, author, labels, mergedAt } = pull;
  const merged = pull.mergeCommit ?? (await findMergeCommit(repository, number));
  const commits =
    merged === undefined ? await fixOfPullRequestRef(repository, number) : await fixOfCommit(repository, merged);
  if (commits === undefined)
    throw new UserError(`The commits of the pull request #${number} are not in ${repository.source}.`);
  const { fixCommit } = commits;
  const baseCommit = (await baseOfRebase(repository, pull, fixCommit)) ?? commits.baseCommit;
  return { baseCommit, fixCommit, title, body, author, labels, mergedAt, pullRequestNumber: number };
}

async function fixOfPullRequest(repository: Repository, request: FixRequest, number: number): Promise<Fix> {
  if (request.readPullRequest !== undefined)
    return fixOfKnownPullRequest(repository, await request.readPullRequest(number));
  const merged = await findMergeCommit(repository, number);
  if (merged !== undefined) {
    const { date } = await readCommit(repository, merged);
    return { ...(await fixOfCommit(repository, merged)), pullRequestNumber: number, mergedAt: date };
  }
  const fix = await fixOfPullRequestRef(repository, number);
  if (fix !== undefined) return fix;
  throw new UserError(
    `The pull request #${number} is not in ${repository.source}: no commit names it, and there is no refs/pull/${number}/head. Give its merge commit with --fix.`,
  );
}

/**
 * The fix that `request` names, with the state before it: for a commit its first parent; for a pull request what
 * GitHub says, else the commit that merged it, else its branch. Throws a UserError for a commit that is not there, has
 * no parent or changes nothing, and for a pull request that is unknown or not merged.
 */
export async function resolveFix(repository: Repository, request: FixRequest): Promise<Fix> {
  if ((request.fix === undefined) === (request.pullRequest === undefined))
    throw new UserError('Give either a fix commit or a pull request, not both.');
  const fix =
    request.fix !== undefined
      ? await fixOfCommit(repository, request.fix)
      : await fixOfPullRequest(repository, request, request.pullRequest ?? 0);
  await refuseNoChange(repository, fix);
  await fetchContents(repository, [fix.baseCommit, fix.fixCommit]);
  return fix;
}
