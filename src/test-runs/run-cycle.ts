import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../errors/user-error.ts';
import type { Progress } from '../progress/progress.ts';
import type { Repository } from '../repository/repository.ts';
import type { Stack } from '../repository/stack.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { affectedTests } from './affected-tests.ts';
import type { Cycle, CycleState, CycleVerdict, StateRun } from './cycle.ts';
import { dependencyFingerprint } from './dependency-fingerprint.ts';
import { planTestRun } from './frameworks/plan-test-run.ts';
import type { TestPlan, TestSelection } from './frameworks/test-plan.ts';
import {
  type InstalledDependencies,
  type InstallResult,
  installDependencies,
} from './installation/install-dependencies.ts';
import { judgeCycle } from './judge-cycle.ts';
import { runMissingTests } from './run-missing-tests.ts';
import { runTests, type TestRun } from './run-tests.ts';
import { stableResult, tallyTests } from './state-results.ts';
import type { Coverage } from './test-report.ts';
import { PatchConflictError, prepareWorkspaceStates, type WorkspaceStates } from './workspace-states.ts';

export interface CycleOptions {
  sandbox: Sandbox;
  stack: Stack;
  repository: Repository;
  baseCommit: string;
  /** When the base commit was made, ISO 8601. */
  baseDate?: string;
  testsPatch: string;
  fixPatch: string;
  /** How the texts of the patches stand for their bytes; default utf8. */
  patchEncoding?: BufferEncoding;
  /** A folder that the sandbox may write to. The tree, its environment and the reports become folders in it. */
  workspace: string;
  /** A folder out of the sandbox's reach. */
  privateFolder: string;
  /** How often the affected tests run in each state; at least 1. */
  repeat: number;
  budgetSeconds: number;
  progress: Progress;
  signal?: AbortSignal;
}

export interface CycleResult {
  cycle: Cycle;
  /** The console of one run of each state that ran, that of the whole suite where it ran. */
  logs: Partial<Record<CycleState, string>>;
  coverage: Partial<Record<CycleState, Coverage>>;
  /** How the affected tests were run, with `$REPORTS` for the report folder and `$ENVIRONMENT` for that of tools. */
  plans: Partial<Record<CycleState, TestPlan>>;
  /** Absent when the cycle ended before. */
  installed?: InstalledDependencies;
  states?: WorkspaceStates;
  /** The affected test files; absent when the whole suite had to run. */
  testFiles?: string[];
}

/** Where the parts of a cycle live in its workspace. */
export function cycleFolders(workspace: string): { repository: string; environment: string; reports: string } {
  return {
    repository: join(workspace, 'repository'),
    environment: join(workspace, 'environment'),
    reports: join(workspace, 'reports'),
  };
}

function endedEarly(options: CycleOptions, verdict: CycleVerdict, reason: string, nextStep: string): CycleResult {
  const cycle: Cycle = {
    repeat: options.repeat,
    runs: { before: [], withTests: [], withFix: [] },
    failToPass: [],
    passToPass: [],
    passToFail: [],
    alreadyFailing: [],
    flaky: [],
    verdict,
    reason,
    nextStep,
    sandbox: options.sandbox.description,
  };
  return { cycle, logs: {}, coverage: {}, plans: {} };
}

/** One cycle under way: the three states of one tree, what is installed, and what has been run so far. */
class CycleRunner {
  readonly runs: Record<CycleState, StateRun[]> = { before: [], withTests: [], withFix: [] };
  readonly logs: Partial<Record<CycleState, string>> = {};
  readonly coverage: Partial<Record<CycleState, Coverage>> = {};
  readonly plans: Partial<Record<CycleState, TestPlan>> = {};
  installed: InstalledDependencies | undefined;
  readonly #options: CycleOptions;
  readonly #states: WorkspaceStates;
  readonly #deadline: number;
  #counter = 0;
  #installedFor = '';

  constructor(options: CycleOptions, states: WorkspaceStates) {
    this.#options = options;
    this.#states = states;
    this.#deadline = Date.now() + options.budgetSeconds * 1000;
  }

  remainingSeconds(): number {
    return (this.#deadline - Date.now()) / 1000;
  }

  /** Puts the tree into `state` with its dependencies installed. */
  async enter(state: CycleState, from = 0): Promise<InstallResult> {
    const { sandbox, stack, baseDate, signal, progress } = this.#options;
    const { repository, environment } = cycleFolders(this.#options.workspace);
    await this.#states.switchTo(state);
    // What the tests patch adds to a manifest is for development: the base does not mind it.
    const needs = state === 'before' ? 'withTests' : state;
    const fingerprint = await dependencyFingerprint(this.#states, stack, needs);
    if (this.installed !== undefined && fingerprint === this.#installedFor && from === 0) return this.installed;
    const result = await progress.step(`Installing dependencies (${stack.packageManager})`, () =>
      installDependencies({
        sandbox,
        stack,
        repository,
        environmentFolder: environment,
        budgetSeconds: Math.max(30, this.remainingSeconds() * 0.6),
        from: Math.max(from, this.installed?.position ?? 0),
        ...(baseDate === undefined ? {} : { date: baseDate }),
        ...(signal === undefined ? {} : { signal }),
      }),
    );
    // The installation may have touched tracked files.
    await this.#states.switchTo(state);
    if (result.installed) {
      this.installed = result;
      this.#installedFor = fingerprint;
    }
    return result;
  }

  async run(selection: TestSelection, seconds: number, network = false): Promise<TestRun> {
    const { sandbox, stack, workspace, signal, progress } = this.#options;
    const { repository, reports } = cycleFolders(workspace);
    this.#counter += 1;
    return runTests({
      sandbox,
      stack,
      repository,
      installed: this.installed!,
      selection,
      reportFolder: join(reports, String(this.#counter)),
      seconds: Math.max(5, Math.min(seconds, this.remainingSeconds())),
      network,
      onOutput: (chunk) => progress.detail(chunk),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** `selection` as far as its files are in `state`; new test files are not in the base. */
  async #present(state: CycleState, selection: TestSelection): Promise<TestSelection> {
    if (selection.files === undefined) return selection;
    const paths = new Set(await this.#states.list(state));
    const files = selection.files.filter((file) => paths.has(file));
    if (files.length > 0) return { ...selection, files };
    const { files: _none, ...whole } = selection;
    return whole;
  }

  /** The plan of a selection as a script of its own can run it elsewhere. */
  async #portablePlan(selection: TestSelection): Promise<TestPlan> {
    const { stack, workspace } = this.#options;
    const { repository, environment } = cycleFolders(workspace);
    const tooling = { ...this.installed!.tooling, offline: true };
    const plan = await planTestRun(stack, { repository, reportFolder: '$REPORTS', selection, tooling });
    return { ...plan, command: plan.command.replaceAll(environment, '$ENVIRONMENT') };
  }

  /** Runs `selection` in `state` `times` times, each from the exact state, and records the runs. False when the last was cut short. */
  async record(state: CycleState, selection: TestSelection, times: number, seconds: number): Promise<boolean> {
    let whole = true;
    const present = await this.#present(state, selection);
    for (let time = 0; time < times; time++) {
      await this.#states.switchTo(state);
      const asked = { ...present, coverage: time === 0 && state !== 'withTests' };
      if (time === 0) this.plans[state] ??= await this.#portablePlan(asked);
      const { run, console, result } = await this.run(asked, seconds);
      whole = !run.timedOut && !result.outputLimitExceeded;
      this.runs[state].push(run);
      if (time === 0) this.logs[state] = console;
      if (run.report.coverage !== undefined) this.coverage[state] ??= run.report.coverage;
      if (run.timedOut || this.#options.signal?.aborted || this.remainingSeconds() < 10) break;
    }
    return whole;
  }
}

/** How long a run may take in the other states, known how long it takes with the fix: a hang is seen soon. */
function hangLimit(withFix: readonly StateRun[]): number {
  const longest = Math.max(...withFix.map((run) => run.durationMs)) / 1000;
  return Math.max(30, longest * 5 + 20);
}

function passedSomething(runs: readonly StateRun[]): boolean {
  return runs.some((run) => run.report.tests.some((test) => test.status === 'passed'));
}

const needsWarmUp = new Set<Stack['packageManager']>(['go', 'cargo', 'maven', 'gradle']);

/** Installs and runs the affected tests with the fix; tries the next way to install when no test passes at all. */
async function firstState(
  runner: CycleRunner,
  options: CycleOptions,
  selection: TestSelection,
): Promise<InstallResult> {
  let result = await runner.enter('withFix');
  for (let attempt = 0; result.installed; attempt++) {
    const limit = Math.max(60, runner.remainingSeconds() / 3);
    if (needsWarmUp.has(options.stack.packageManager)) {
      await options.progress.step('Warming up', () => runner.run(selection, limit, true));
    }
    const whole = await options.progress.step('Running the tests with the fix', () =>
      runner.record('withFix', selection, 1, limit),
    );
    if (passedSomething(runner.runs.withFix) || !whole || attempt >= 3 || runner.remainingSeconds() < 60) break;
    const next = await runner.enter('withFix', result.position + 1);
    if (!next.installed) break;
    options.progress.note(
      `No test passed with the dependencies of '${result.alternative}': trying '${next.alternative}'.`,
    );
    runner.runs.withFix.length = 0;
    result = next;
  }
  return result;
}

async function otherStates(
  runner: CycleRunner,
  options: CycleOptions,
  selection: TestSelection,
): Promise<InstallResult> {
  const { progress, repeat } = options;
  const limit = hangLimit(runner.runs.withFix);
  await runner.record('withFix', selection, repeat - 1, limit);
  let result: InstallResult = runner.installed!;
  for (const [state, title] of [
    ['withTests', 'with its tests alone'],
    ['before', 'before the change'],
  ] as const) {
    result = await runner.enter(state);
    if (!result.installed) return result;
    await progress.step(`Running the tests ${title}`, () => runner.record(state, selection, repeat, limit));
  }
  return result;
}

/** Runs the whole suite once in each state when all three are likely to fit the budget. */
async function wholeSuite(runner: CycleRunner, options: CycleOptions): Promise<void> {
  for (const [index, state] of (['withFix', 'withTests', 'before'] as const).entries()) {
    if (runner.runs[state].some((run) => run.timedOut)) continue;
    const share = runner.remainingSeconds() / (4 - index);
    if (share < 20 || !(await runner.enter(state)).installed) return;
    const started = Date.now();
    const title = `Running the whole suite (${index + 1} of 3)`;
    const { run, console } = await options.progress.step(title, () =>
      runner.run({ coverage: state !== 'withTests' }, share),
    );
    if (run.timedOut || (state === 'withFix' && !passedSomething([run]))) return;
    runner.runs[state].push(run);
    runner.logs[state] = console;
    if (run.report.coverage !== undefined) runner.coverage[state] = run.report.coverage;
    if ((Date.now() - started) / 1000 > runner.remainingSeconds()) return;
  }
}

/** Tests that failed once in the whole suite with the fix are run again, since a single failure proves no regression. */
async function confirmRegressions(runner: CycleRunner): Promise<void> {
  const withFix = tallyTests(runner.runs.withFix);
  const earlier = [tallyTests(runner.runs.before), tallyTests(runner.runs.withTests)];
  const suspects = [...withFix].filter(
    ([id, tally]) =>
      stableResult(tally) === 'fails' && earlier.some((tallies) => stableResult(tallies.get(id)) === 'passes'),
  );
  const files = [...new Set(suspects.flatMap(([, tally]) => (tally.file === undefined ? [] : [tally.file])))];
  if (files.length === 0 || files.length > 20 || files.some((file) => !/\.\w+$/.test(file))) return;
  for (const state of ['withFix', 'before'] as const) {
    if (runner.remainingSeconds() < 30 || !(await runner.enter(state)).installed) return;
    for (let time = 0; time < 2; time++) runner.runs[state].push((await runner.run({ files }, 120)).run);
  }
}

function failedInstallation(options: CycleOptions, result: InstallResult): CycleResult {
  if (result.installed) throw new Error('An installation that worked is no failure.');
  const tried = [...new Set(result.evidence.map((entry) => entry.alternative))].join(', ');
  return endedEarly(
    options,
    result.timedOut ? 'timeout' : 'install-failed',
    `The dependencies could not be installed (tried: ${tried}): ${result.lines.slice(-4).join(' | ').slice(0, 900)}`,
    'State the install commands in bugfix.yml, or use a machine that has the tools and versions this commit needs.',
  );
}

async function prepare(options: CycleOptions): Promise<WorkspaceStates> {
  const folders = cycleFolders(options.workspace);
  for (const folder of Object.values(folders)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  await mkdir(options.privateFolder, { recursive: true });
  return prepareWorkspaceStates({ ...options, folder: folders.repository });
}

async function runStates(options: CycleOptions, states: WorkspaceStates): Promise<CycleResult> {
  const { stack } = options;
  const paths = await states.list('withFix');
  const files = await affectedTests({
    stack,
    changed: states.changedByTests,
    paths,
    read: (path) => states.read('withFix', path),
  });
  const selection: TestSelection = files === undefined ? {} : { files };
  const runner = new CycleRunner(options, states);
  const first = await firstState(runner, options, selection);
  if (!first.installed) return failedInstallation(options, first);
  if (passedSomething(runner.runs.withFix)) {
    const rest = await otherStates(runner, options, selection);
    if (!rest.installed) return failedInstallation(options, rest);
    await runMissingTests(runner, options.progress);
    if (files !== undefined && judge(runner, options, states, files).verdict === 'valid') {
      await wholeSuite(runner, options);
      await confirmRegressions(runner);
    }
  }
  const { logs, coverage, plans, installed } = runner;
  return {
    cycle: judge(runner, options, states, files),
    logs,
    coverage,
    plans,
    states,
    ...(installed === undefined ? {} : { installed }),
    ...(files === undefined ? {} : { testFiles: files }),
  };
}

function judge(
  runner: CycleRunner,
  options: CycleOptions,
  states: WorkspaceStates,
  files: string[] | undefined,
): Cycle {
  const touchedFiles = [...new Set([...states.changedByTests, ...(files ?? [])])];
  return judgeCycle({ repeat: options.repeat, runs: runner.runs, touchedFiles, sandbox: options.sandbox.description });
}

/**
 * Runs a fix through its three states (the base; with its tests; with its fix as well) and judges what it sees. The
 * affected tests run `repeat` times in each state, the whole suite once in each when it fits the budget; dependencies
 * are installed once, and again only where the states' manifests differ. Reasons to stop are verdicts, never errors.
 */
export async function runCycle(options: CycleOptions): Promise<CycleResult> {
  const next = 'Choose another fix.';
  if (options.testsPatch.trim() === '')
    return endedEarly(options, 'no-tests-in-fix', 'The change touches no tests.', next);
  if (options.fixPatch.trim() === '')
    return endedEarly(options, 'no-fix-in-change', 'The change touches tests only.', next);
  try {
    const states = await prepare(options);
    const result = await runStates(options, states);
    return options.signal?.aborted === true ? cancelled(result) : result;
  } catch (error) {
    if (error instanceof PatchConflictError) {
      const apply = 'The patches must apply to the base commit, the tests first.';
      return endedEarly(options, 'patch-conflict', error.message, apply);
    }
    if (!isExhausted(error)) throw error;
    return endedEarly(
      options,
      'infrastructure',
      messageOf(error),
      'Free space or memory on this machine, then run again.',
    );
  }
}

function cancelled(result: CycleResult): CycleResult {
  const nextStep = 'Run again to go on.';
  return { ...result, cycle: { ...result.cycle, verdict: 'timeout', reason: 'The cycle was cancelled.', nextStep } };
}

/** Whether the machine has run out of something, which says nothing about the fix. */
function isExhausted(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  const known = ['ENOSPC', 'EDQUOT', 'ENOMEM', 'EMFILE', 'ENFILE', 'EAGAIN', 'EROFS'].includes(code ?? '');
  return known || /No space left on device|Disk quota exceeded/.test(messageOf(error));
}
