import type { Repository } from './repository.ts';
import type { PullRequest } from './resolve-fix.ts';
import { type CandidateFacts, type Rejection, reasonToReject, scoreOf, threshold } from './score-fix.ts';

/** A change worth trying; `pullRequest` or `fix` is what `resolveFix` takes. */
export interface Candidate {
  fix?: string;
  pullRequest?: number;
  title: string;
  score: number;
}

/** How many changes were looked at, how many are left, and at which reason the others fell out. */
export interface Funnel {
  considered: number;
  candidates: number;
  rejected: Partial<Record<Rejection, number>>;
}

export interface Choice {
  candidates: Candidate[];
  funnel: Funnel;
  source: 'pull requests' | 'history';
}

export interface ChoiceRequest {
  /** Whether a path belongs to the tests. */
  isTestPath: (path: string) => boolean;
  /** Merged pull requests, latest first; absent when there is no API. */
  listPullRequests?: () => Promise<PullRequest[]>;
  /** The files and lines of a pull request; needed with `listPullRequests`. */
  readChanges?: (number: number) => Promise<{ files: string[]; changedLines: number }>;
  /** Commits of the history to look at; default 2000. */
  maximumCommits?: number;
  /** Candidates wanted; default 20. */
  maximumCandidates?: number;
}

class Sieve {
  readonly funnel: Funnel = { considered: 0, candidates: 0, rejected: {} };
  readonly candidates: Candidate[] = [];

  reject(reason: Rejection): void {
    this.funnel.rejected[reason] = (this.funnel.rejected[reason] ?? 0) + 1;
  }

  /** Takes the change, or counts why not. */
  judge(facts: CandidateFacts, name: Pick<Candidate, 'fix' | 'pullRequest'>, fromHistory: boolean): void {
    const score = scoreOf(facts, fromHistory);
    const reason = reasonToReject(facts) ?? (score < threshold ? 'low-score' : undefined);
    if (reason !== undefined) this.reject(reason);
    else this.candidates.push({ ...name, title: facts.title, score });
  }

  result(source: Choice['source']): Choice {
    const candidates = this.candidates.toSorted((left, right) => right.score - left.score);
    return { candidates, funnel: { ...this.funnel, candidates: candidates.length }, source };
  }
}

const code = /\.(?:[cm]?[jt]sx?|vue|svelte|pyi?|go|rs|java|kt|c|cc|cpp|h|hpp|rb|php|cs)$/;

async function choosePullRequests(pulls: readonly PullRequest[], request: ChoiceRequest): Promise<Choice> {
  const sieve = new Sieve();
  for (const pull of pulls) {
    sieve.funnel.considered += 1;
    const early = {
      title: pull.title,
      body: pull.body,
      labels: pull.labels,
      changedLines: 1,
      changedFiles: ['unknown'],
      changesTests: true,
    };
    const reason = pull.mergedAt === undefined ? 'not-merged' : reasonToReject(early);
    if (reason !== undefined) {
      sieve.reject(reason);
      continue;
    }
    const changes = await request.readChanges?.(pull.number);
    if (changes === undefined) continue;
    const changesTests = changes.files.some(request.isTestPath);
    const changesCode = changes.files.some((file) => code.test(file) && !request.isTestPath(file));
    if (!changesTests) sieve.reject('no-tests');
    else if (!changesCode) sieve.reject('no-production-code');
    else
      sieve.judge(
        { ...early, changedLines: changes.changedLines, changedFiles: changes.files, changesTests },
        { pullRequest: pull.number },
        false,
      );
    if (sieve.candidates.length >= (request.maximumCandidates ?? 20)) break;
  }
  return sieve.result('pull requests');
}

interface HistoryCommit {
  id: string;
  parents: string[];
  title: string;
  body: string;
  files: string[];
}

/** Commits of the first-parent history with the files they change; file contents are not needed, so none are fetched. */
async function readHistory({ git, gitFolder: folder }: Repository, maximum: number): Promise<HistoryCommit[]> {
  const format = '--format=%x1e%H%x1f%P%x1f%s%x1f%b%x1f';
  const parameters = [
    'log',
    '-z',
    '--first-parent',
    '-m',
    '--name-only',
    '--no-renames',
    format,
    '-n',
    String(maximum),
    'HEAD',
    '--',
  ];
  const text = await git.text(parameters, { folder });
  return text
    .split('\u001e')
    .slice(1)
    .map((entry) => {
      const [id = '', parents = '', title = '', body = '', files = ''] = entry.split('\u001f');
      const names = files
        .split('\0')
        .map((name) => name.replace(/^\n/, ''))
        .filter(Boolean);
      return { id, parents: parents.split(' ').filter(Boolean), title, body: body.trim(), files: names };
    });
}

async function countLines({ git, gitFolder: folder }: Repository, commit: string): Promise<number> {
  const text = await git.text(['diff-tree', '--numstat', '-M', `${commit}^1`, commit], { folder });
  return text
    .split('\n')
    .flatMap((line) => line.split('\t').slice(0, 2))
    .reduce((sum, value) => sum + (Number.parseInt(value, 10) || 0), 0);
}

/** Rust keeps unit tests in its sources, where no path shows them. */
async function changesInFileTests({ git, gitFolder: folder }: Repository, commit: HistoryCommit): Promise<boolean> {
  if (!commit.files.some((file) => file.endsWith('.rs'))) return false;
  const { exitCode } = await git.run(
    [
      'diff-tree',
      '--quiet',
      '-G',
      '#\\[(\\w+::)*test|mod tests|assert(_eq|_ne)?!',
      `${commit.id}^1`,
      commit.id,
      '--',
      '*.rs',
    ],
    { folder, expectedExitCodes: [0, 1] },
  );
  return exitCode === 1;
}

/** GitHub's merge commits carry the pull request's title as their body's first line. */
function factsOf(commit: HistoryCommit): Pick<CandidateFacts, 'title' | 'body'> {
  const merged = /^Merge pull request #\d+ from /.test(commit.title);
  const [first = '', ...rest] = commit.body.split('\n');
  return merged && first !== '' ? { title: first, body: rest.join('\n') } : { title: commit.title, body: commit.body };
}

async function chooseFromHistory(repository: Repository, request: ChoiceRequest): Promise<Choice> {
  const sieve = new Sieve();
  for (const commit of await readHistory(repository, request.maximumCommits ?? 2000)) {
    sieve.funnel.considered += 1;
    const text = factsOf(commit);
    const early = { ...text, labels: [], changedFiles: commit.files, changesTests: true };
    const reason = commit.parents.length === 0 ? 'feature' : reasonToReject({ ...early, changedLines: 1 });
    const changesCode = commit.files.some((file) => code.test(file) && !request.isTestPath(file));
    const changesTests = async () =>
      commit.files.some(request.isTestPath) || (await changesInFileTests(repository, commit));
    if (reason !== undefined) sieve.reject(reason);
    else if (!changesCode) sieve.reject('no-production-code');
    else if (!(await changesTests())) sieve.reject('no-tests');
    else sieve.judge({ ...early, changedLines: await countLines(repository, commit.id) }, { fix: commit.id }, true);
    if (sieve.candidates.length >= (request.maximumCandidates ?? 20)) break;
  }
  return sieve.result('history');
}

/**
 * Fixes worth trying, best first, with the funnel of what fell out and why: merged pull requests where GitHub can be
 * asked, else (or when that gives none) commits of the plain history.
 */
export async function chooseCandidates(repository: Repository, request: ChoiceRequest): Promise<Choice> {
  if (request.listPullRequests !== undefined) {
    const choice = await choosePullRequests(await request.listPullRequests(), request);
    if (choice.candidates.length > 0) return choice;
  }
  return chooseFromHistory(repository, request);
}
