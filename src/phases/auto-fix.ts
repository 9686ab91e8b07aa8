import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Agent } from '../agents/agent.ts';
import type { Failure } from '../ci-logs/failure.ts';
import { messageOf, UserError } from '../errors/user-error.ts';
import { type ClaimedFolder, claimFolder } from '../files/claim-folder.ts';
import { digest } from '../files/digest.ts';
import type { RunInfo } from '../info/run-info.ts';
import { parsePatch } from '../patches/parse-patch.ts';
import type { Progress } from '../progress/progress.ts';
import { computeStatus, type FixResult, type Reproduction, type RunReport } from '../reports/run-report.ts';
import { openRepository } from '../repository/open-repository.ts';
import { type Repository, snapshotOfCommit } from '../repository/repository.ts';
import type { SandboxKind } from '../sandbox/sandbox.ts';
import { type BaseBranch, findBaseBranch } from './fixing/base-branch.ts';
import { commitFiles, writeFiles } from './fixing/commit-files.ts';
import { createFixBranch } from './fixing/create-branch.ts';
import { findDevelopers } from './fixing/find-developers.ts';
import { findTestFiles, matchPath } from './fixing/find-test-files.ts';
import { readRawLogs } from './fixing/read-logs.ts';
import { recommendWorkflows } from './fixing/recommend-workflows.ts';
import { improvementsFolder } from './fixing/reproduction-files.ts';
import { slugOf } from './fixing/slug.ts';
import { timedProgress } from './fixing/timed-progress.ts';
import { openWorkbench, type Workbench } from './fixing/workbench.ts';
import { type WrittenReport, writeReport } from './fixing/write-report.ts';
import { implementFix } from './implement-fix.ts';
import { reproduce } from './reproduce.ts';

export interface AutoFixRequest {
  info: RunInfo;
  /** A working copy, or anything else that `openRepository` takes; paths absolute. */
  repository: string;
  /** Folders that relative paths in `info` are meant from, the most likely first. */
  folders: readonly string[];
  /** Where the report goes; absolute. */
  outputFolder: string;
  baseBranch?: string;
  /** Whether the reproduction is committed to the branch that is checked out. */
  commit: boolean;
  strategies: number;
  sandbox: SandboxKind | 'auto';
  /** Seconds: for reproducing, for fixing, and for everything. */
  limits: { reproduction: number; implementation: number; total: number };
  stressRuns: number;
  budget: { steps?: number; tokens?: number; dollars?: number };
}

export interface AutoFixContext {
  cacheFolder: string;
  environment: Readonly<Record<string, string | undefined>>;
  agent: Agent;
  progress: Progress;
  /** Values that must not show anywhere. */
  secrets: readonly string[];
  signal?: AbortSignal;
  /** Gets the failures of a run from GitHub; absent without access. */
  fetchFailures?: (url: string, progress: Progress) => Promise<Failure[]>;
  /** Opens the pull request; absent when nothing is to be published. */
  publish?: (report: RunReport, repository: Repository) => Promise<NonNullable<RunReport['pullRequest']>>;
}

export interface AutoFixResult extends WrittenReport {
  report: RunReport;
}

/** What is known so far: the report is written from it on every way out. */
type Known = Omit<RunReport, 'status' | 'reason' | 'seconds' | 'schemaVersion'>;

function emptyReport({ info }: AutoFixRequest): Known {
  const given = Object.entries(info).filter(([, value]) => value !== undefined);
  const shown = given.map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, 4000) : value]);
  return {
    description: info.prompt.split('\n')[0]?.slice(0, 120) ?? 'auto-fix',
    startedAt: new Date().toISOString(),
    info: Object.fromEntries(shown) as RunReport['info'],
    failures: [],
    recommendedWorkflows: [],
    nextSteps: [],
    developers: [],
    timeline: [],
  };
}

async function readLog(
  { info, folders }: AutoFixRequest,
  context: AutoFixContext,
  progress: Progress,
): Promise<Failure[]> {
  if (info['raw-logs'] !== undefined)
    return progress.step('Reading the log', () => readRawLogs(info['raw-logs'] as string, folders));
  if (info.url === undefined) return [];
  if (context.fetchFailures === undefined)
    throw new UserError(
      'The log of a run needs a token: set GITHUB_TOKEN (permission actions: read), or give raw-logs.',
    );
  return context.fetchFailures(info.url, progress);
}

interface ExistingTest {
  file: string;
  name?: string;
  text?: string;
}

/** The test that the user named: in the base, or in the working copy only. */
async function findExistingTest(
  request: AutoFixRequest,
  repository: Repository,
  base: BaseBranch,
): Promise<ExistingTest | undefined> {
  const asked = request.info['existing-test-path'];
  if (asked === undefined) return undefined;
  const [path = '', ...names] = asked.split('::');
  const name = names.length === 0 ? {} : { name: names.join('::') };
  const known = matchPath(path, await snapshotOfCommit(repository, base.commit).listFiles());
  if (known !== undefined) return { file: known, ...name };
  for (const folder of [request.repository, ...request.folders]) {
    const text = await readFile(resolve(folder, path), 'utf8').catch(() => undefined);
    const file = relative(request.repository, resolve(folder, path)).replaceAll('\\', '/');
    if (text !== undefined && !file.startsWith('..')) return { file, text, ...name };
  }
  throw new UserError(
    `existing-test-path: there is no test at ${path}, neither on ${base.name} nor in the working copy.`,
  );
}

async function nearFiles(
  failures: readonly Failure[],
  existing: ExistingTest | undefined,
  repository: Repository,
  base: BaseBranch,
): Promise<string[]> {
  if (existing !== undefined) return [existing.file];
  const snapshot = snapshotOfCommit(repository, base.commit);
  const tests = failures.flatMap(({ failingTests }) => failingTests).slice(0, 3);
  return (await Promise.all(tests.map((test) => findTestFiles(test, snapshot)))).flat();
}

/** Keeps the reproduction where the seeds want it: committed to the branch that is checked out, and nothing else with it. */
async function keepReproduction(
  request: AutoFixRequest,
  repository: Repository,
  reproduction: Reproduction,
): Promise<Reproduction> {
  const { files } = reproduction;
  if (Object.keys(files).length === 0 || repository.kind !== 'working-copy') return reproduction;
  if (!request.commit) {
    await writeFiles(request.repository, files);
    return reproduction;
  }
  const commit = await commitFiles(repository.git, request.repository, files, `Reproduce ${reproduction.name}`);
  return commit === undefined ? reproduction : { ...reproduction, commit };
}

async function branchOf(repository: Repository, fix: FixResult, name: string, prompt: string): Promise<FixResult> {
  if (fix.patch.trim() === '' || repository.kind === 'bundle') return fix;
  const { branch } = await createFixBranch(repository, {
    base: fix.baseCommit,
    wanted: `fix/${name}`,
    patch: fix.patch,
    message: `Fix ${name}\n\n${prompt}`,
  });
  return { ...fix, branch };
}

function nextStepsFor(known: Known, status: RunReport['status'], published: boolean): string[] {
  const { reproduction, fix } = known;
  if (status === 'Success')
    return published ? ['Review the pull request.'] : [`Review the branch ${fix?.branch ?? ''} and push it.`];
  if (fix !== undefined && fix.patch !== '')
    return ['Look at the checks that do not hold; the patch is kept as it is.'];
  if (reproduction?.status === 'reproduced')
    return ['The reproduction is a test to work with: fix the code by hand, or configure a model as the agent.'];
  if (reproduction?.status === 'unsupported')
    return ['Look at the evidence of the log above; bugfix can only verify fixes of failing tests.'];
  return ['Compare the environment of the run with this machine, or run again on the same runner.'];
}

interface Opened {
  repository: Repository;
  base: BaseBranch;
  existing: ExistingTest | undefined;
}

async function open(request: AutoFixRequest, context: AutoFixContext, progress: Progress): Promise<Opened> {
  const repository = await openRepository({
    source: request.repository,
    cacheFolder: context.cacheFolder,
    progress,
    environment: context.environment,
  });
  const base = await findBaseBranch(repository, request.baseBranch);
  return { repository, base, existing: await findExistingTest(request, repository, base) };
}

async function prepare(
  request: AutoFixRequest,
  context: AutoFixContext,
  opened: Opened,
  failures: Failure[],
  folder: string,
  progress: Progress,
): Promise<Workbench> {
  const { repository, base, existing } = opened;
  return openWorkbench({
    repository,
    baseCommit: base.commit,
    nearFiles: await nearFiles(failures, existing, repository, base),
    folder,
    sandbox: request.sandbox,
    environment: context.environment,
    seconds: request.limits.reproduction,
    progress,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  });
}

async function describeFix(known: Known, repository: Repository, fix: FixResult): Promise<void> {
  if (fix.patch.trim() === '') return;
  known.developers = await findDevelopers(repository, fix.baseCommit, fix.patch);
  const paths = parsePatch(fix.patch).files.map(({ newPath }) => newPath);
  known.recommendedWorkflows = await recommendWorkflows(snapshotOfCommit(repository, fix.baseCommit), paths);
}

/** Whether there is a test to run at all; a failure that is none is reported without installing anything. */
function hasTests(failures: readonly Failure[], existing: ExistingTest | undefined): boolean {
  return existing !== undefined || failures.some(({ failingTests }) => failingTests.length > 0);
}

async function fixInBench(
  request: AutoFixRequest,
  context: AutoFixContext,
  opened: Opened,
  known: Known,
  progress: Progress,
  bench: Workbench,
): Promise<void> {
  const { info, limits } = request;
  const { repository, base, existing } = opened;
  const found = await reproduce({
    bench,
    deterministic: info.deterministic,
    failures: known.failures,
    prompt: info.prompt,
    seconds: limits.reproduction,
    stressRuns: request.stressRuns,
    progress,
    ...(existing === undefined ? {} : { existing }),
  });
  known.reproduction = found;
  if (found.status !== 'reproduced') return;
  known.reproduction = await keepReproduction(request, repository, found);
  const fix = await implementFix({
    bench,
    baseBranch: base.name,
    reproduction: found,
    prompt: info.prompt,
    agent: context.agent,
    budget: { ...request.budget, seconds: limits.implementation },
    strategies: request.strategies,
    progress,
    ...(existing?.text === undefined ? {} : { extraFiles: { [existing.file]: existing.text } }),
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  });
  known.fix = fix;
  known.fix = await branchOf(repository, fix, found.name, info.prompt);
  await describeFix(known, repository, fix);
}

async function work(
  request: AutoFixRequest,
  context: AutoFixContext,
  known: Known,
  progress: Progress,
): Promise<Repository> {
  const opened = await open(request, context, progress);
  known.failures = await readLog(request, context, progress);
  const { repository, base, existing } = opened;
  if (!hasTests(known.failures, existing)) {
    const classes = [...new Set(known.failures.map((failure) => failure.class))].join(', ') || 'unknown';
    known.reproduction = {
      name: slugOf(request.info.prompt),
      status: 'unsupported',
      reason: `The log names no failing test (class: ${classes}): there is no test to reproduce it with.`,
      deterministic: request.info.deterministic,
      created: false,
      tests: [],
      files: {},
      evidence: [],
    };
    return repository;
  }
  const name = `auto-fix-${digest(`${request.repository}\0${base.commit}`).slice(0, 16)}`;
  const claimed: ClaimedFolder = await claimFolder(join(context.cacheFolder, 'work'), name);
  try {
    const bench = await prepare(request, context, opened, known.failures, claimed.folder, progress);
    await fixInBench(request, context, opened, known, progress, bench);
  } finally {
    await claimed.release({ remove: true });
  }
  return repository;
}

/** Stops at the user's signal or at the limit for everything, whichever is first. */
function limited(context: AutoFixContext, seconds: number): AutoFixContext {
  const limit = AbortSignal.timeout(seconds * 1000);
  return { ...context, signal: context.signal === undefined ? limit : AbortSignal.any([context.signal, limit]) };
}

/**
 * The whole way from a failing run to a verified fix: read the log, reproduce the failure, look for a fix, verify it,
 * publish it, report. A report is written on every way out, also when it is interrupted or out of time.
 */
export async function autoFix(request: AutoFixRequest, outer: AutoFixContext): Promise<AutoFixResult> {
  const started = performance.now();
  const known = emptyReport(request);
  const progress = timedProgress(outer.progress, known.timeline);
  const context = limited(outer, request.limits.total);
  let failure: string | undefined;
  let repository: Repository | undefined;
  try {
    repository = await work(request, context, known, progress);
  } catch (error) {
    if (!(error instanceof UserError) && context.signal?.aborted !== true)
      progress.detail(String((error as Error).stack));
    failure = outer.signal?.aborted
      ? 'It was interrupted.'
      : context.signal?.aborted
        ? 'The time for the whole run is over.'
        : messageOf(error);
  }
  const computed = computeStatus(known);
  const status =
    failure === undefined
      ? computed
      : { status: computed.status === 'Success' ? ('Partial' as const) : computed.status, reason: failure };
  const report: RunReport = {
    schemaVersion: 1,
    ...status,
    ...known,
    seconds: 0,
    pullRequest: {
      action: 'not-asked',
      reason: 'No token to publish with was given: the fix is a branch and a patch.',
    },
    nextSteps: nextStepsFor(known, status.status, false),
  };
  if (context.publish !== undefined && repository !== undefined && report.status === 'Success') {
    report.pullRequest = await context.publish(report, repository);
    report.nextSteps = nextStepsFor(known, status.status, report.pullRequest.url !== undefined);
  }
  report.seconds = Math.round(performance.now() - started) / 1000;
  return { report, ...(await writeReport(report, request.outputFolder, context.secrets)) };
}

/** Where reports go when nothing else is said. */
export function defaultOutputFolder(repository: string): string {
  return join(repository, improvementsFolder, 'outputs');
}
