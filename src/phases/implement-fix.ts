import type { Agent, AgentTask } from '../agents/agent.ts';
import { messageOf } from '../errors/user-error.ts';
import { digest } from '../files/digest.ts';
import { parsePatch } from '../patches/parse-patch.ts';
import { countChangedLines } from '../patches/patch.ts';
import { isTestPath } from '../patches/test-paths.ts';
import type { Progress } from '../progress/progress.ts';
import type { FixResult, Iteration, Reproduction } from '../reports/run-report.ts';
import { snapshotOfCommit } from '../repository/repository.ts';
import { newFilesPatch } from './fixing/new-files-patch.ts';
import { greenRunsNeeded, redCheck, verifyFix } from './fixing/verify-fix.ts';
import type { ProvenRun, Workbench } from './fixing/workbench.ts';

export interface FixBudget {
  seconds: number;
  steps?: number;
  tokens?: number;
  dollars?: number;
}

export interface ImplementRequest {
  bench: Workbench;
  baseBranch: string;
  reproduction: Reproduction;
  /** The text of a test that the base does not have. */
  extraFiles?: Readonly<Record<string, string>>;
  /** What the user asked for. */
  prompt: string;
  agent: Agent;
  budget: FixBudget;
  strategies: number;
  progress: Progress;
  signal?: AbortSignal;
}

/** Of the budget, what agents get; the rest is for verifying. */
const agentShare = 0.6;

interface Strategy {
  name: string;
  testFiles: string[];
}

/** By the whole file of the failing test first, whose other tests say what else must hold; then by the reproduction alone. */
function strategiesOf({ testFile, originalFile }: Reproduction): Strategy[] {
  const small = testFile === undefined ? [] : [{ name: 'reproduction', testFiles: [testFile] }];
  const whole = originalFile === undefined ? [] : [{ name: 'failing test file', testFiles: [originalFile] }];
  return [...whole, ...small];
}

function testPatchesOf({ reproduction, extraFiles }: ImplementRequest): string[] {
  const made =
    reproduction.created && reproduction.testFile !== undefined ? reproduction.files[reproduction.testFile] : undefined;
  const files = { ...extraFiles, ...(made === undefined ? {} : { [reproduction.testFile as string]: made }) };
  return Object.keys(files).length === 0 ? [] : [newFilesPatch(files)];
}

async function protectedPaths({ bench, reproduction }: ImplementRequest): Promise<string[]> {
  const files = await snapshotOfCommit(bench.repository, bench.baseCommit).listFiles();
  const own = [reproduction.testFile, reproduction.originalFile].filter((file) => file !== undefined);
  return [...new Set([...files.filter(isTestPath), ...own])];
}

/** A failure that happens now and then counts as gone only when it stays away as often as would show it: the worst run is told. */
function testRunnerFor({ bench, reproduction }: ImplementRequest): AgentTask['runTests'] {
  const times = reproduction.deterministic ? 1 : greenRunsNeeded(reproduction);
  return async (selection) => {
    let run = await bench.run(selection, { seconds: 60 });
    for (let time = 1; time < times && run.exitCode === 0; time++) run = await bench.run(selection, { seconds: 60 });
    return run;
  };
}

function taskOf(
  request: ImplementRequest,
  strategy: Strategy,
  red: ProvenRun,
  seconds: number,
  paths: string[],
): AgentTask {
  const { bench, prompt, budget, signal } = request;
  const failing = red.report.tests.filter(({ status }) => status === 'failed' || status === 'error');
  const limit = AbortSignal.timeout(seconds * 1000);
  return {
    workspace: bench.folder,
    goal: prompt,
    baseCommit: bench.baseCommit,
    stack: bench.stack,
    sandbox: bench.sandbox,
    git: bench.repository.git,
    runTests: testRunnerFor(request),
    environment: bench.installed.environment,
    commandPrelude: bench.installed.prelude,
    failingTests: failing.map(({ id, name, file, message, traceback }) => ({
      id,
      name,
      ...(file === undefined ? {} : { file }),
      ...(message === undefined ? {} : { message }),
      ...(traceback === undefined ? {} : { traceback }),
    })),
    testFiles: strategy.testFiles,
    protectedPaths: paths,
    budget: { ...budget, seconds },
    mode: 'autonomous',
    progress: request.progress,
    // The limit is kept from outside, whatever the agent thinks of its budget.
    signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
  };
}

function sizeOf(patch: string): Pick<Iteration, 'changedFiles' | 'changedLines'> {
  const { files } = parsePatch(patch);
  const lines = files.map(countChangedLines).reduce((sum, { added, removed }) => sum + added + removed, 0);
  return { changedFiles: files.map(({ newPath }) => newPath), changedLines: lines };
}

interface Tried {
  iteration: Iteration;
  patch: string;
}

interface Setting {
  testPatches: string[];
  paths: string[];
  suiteBefore?: ProvenRun;
  mayGoOn: () => boolean;
}

async function tryStrategy(
  request: ImplementRequest,
  strategy: Strategy,
  number: number,
  setting: Setting,
): Promise<Tried> {
  const { bench, agent, progress, reproduction, budget } = request;
  const started = performance.now();
  await bench.checkout(setting.testPatches);
  await bench.commit();
  const red = await bench.run({ files: strategy.testFiles });
  const seconds = Math.max(5, (budget.seconds * agentShare) / Math.max(1, request.strategies));
  const task = taskOf(request, strategy, red, seconds, setting.paths);
  const outcome = await progress.step(`Looking for a fix (${agent.name}, by the ${strategy.name})`, () =>
    agent.run(task),
  );
  const patch = outcome.diff;
  const found = patch.trim() !== '';
  const checks = found
    ? await progress.step('Verifying the fix', () =>
        verifyFix({
          bench,
          reproduction,
          testPatches: setting.testPatches,
          patch,
          ...(setting.suiteBefore === undefined ? {} : { suiteBefore: setting.suiteBefore }),
          suiteSeconds: Math.max(60, ((setting.suiteBefore?.durationMs ?? 0) / 1000) * 5),
          mayGoOn: setting.mayGoOn,
        }),
      )
    : [];
  return {
    patch,
    iteration: {
      number,
      strategy: strategy.name,
      stopReason: outcome.stopReason,
      explanation: outcome.explanation,
      seconds: Math.round(performance.now() - started) / 1000,
      steps: outcome.usage.steps,
      ...(found ? sizeOf(patch) : { changedFiles: [], changedLines: 0 }),
      checks,
    },
  };
}

const isVerified = ({ iteration }: Tried): boolean =>
  iteration.checks.length > 0 && iteration.checks.every(({ passed }) => passed === true);

/** The verified one with the smallest change; else the one whose checks went furthest. */
function best(tried: readonly Tried[]): Tried | undefined {
  const passed = ({ iteration }: Tried) => iteration.checks.filter((check) => check.passed).length;
  const order = (a: Tried, b: Tried) =>
    Number(isVerified(b)) - Number(isVerified(a)) ||
    passed(b) - passed(a) ||
    a.iteration.changedLines - b.iteration.changedLines;
  return tried.filter(({ patch }) => patch.trim() !== '').sort(order)[0];
}

async function suiteOnBase({ bench, progress, budget }: ImplementRequest): Promise<ProvenRun | undefined> {
  await bench.checkout([]);
  try {
    return await progress.step('Running the whole suite on the base', () =>
      bench.run({}, { seconds: Math.max(30, budget.seconds / 4) }),
    );
  } catch (error) {
    progress.warn(`The whole suite could not be run: ${messageOf(error)}`);
    return undefined;
  }
}

/**
 * Looks for a fix of a reproduced failure and verifies it. What an agent says is never believed: every check is a run of
 * tests or a rule about the patch. A fix that is found but not verified is kept, with the checks it does not meet.
 */
export async function implementFix(request: ImplementRequest): Promise<FixResult> {
  const deadline = performance.now() + request.budget.seconds * 1000;
  const mayGoOn = () => performance.now() < deadline && request.signal?.aborted !== true;
  const testPatches = testPatchesOf(request);
  const check = await redCheck('red on the base', { ...request, testPatches, mayGoOn });
  const { bench, baseBranch } = request;
  const nothing = {
    baseCommit: bench.baseCommit,
    baseBranch,
    patch: '',
    patchDigest: digest(''),
    checks: [check],
    iterations: [],
  };
  if (check.passed !== true) return nothing;
  const suiteBefore = await suiteOnBase(request);
  const setting = {
    testPatches,
    paths: await protectedPaths(request),
    ...(suiteBefore === undefined ? {} : { suiteBefore }),
    mayGoOn,
  };
  const tried: Tried[] = [];
  for (const [index, strategy] of strategiesOf(request.reproduction).entries()) {
    if (!mayGoOn() || (index >= request.strategies && tried.some(({ patch }) => patch.trim() !== ''))) break;
    tried.push(await tryStrategy(request, strategy, index + 1, setting));
    if (tried.some(isVerified) && index + 1 >= request.strategies) break;
  }
  const winner = best(tried);
  const iterations = tried.map(({ iteration }) => iteration);
  if (winner === undefined) return { ...nothing, iterations };
  const { patch, iteration } = winner;
  return { ...nothing, patch, patchDigest: digest(patch), checks: [check, ...iteration.checks], iterations };
}
