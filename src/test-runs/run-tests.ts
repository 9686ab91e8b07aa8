import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../files/digest.ts';
import type { Stack } from '../repository/stack.ts';
import type { CommandResult, Sandbox } from '../sandbox/sandbox.ts';
import { checkExitCode } from './check-exit-code.ts';
import type { StateRun } from './cycle.ts';
import { planTestRun } from './frameworks/plan-test-run.ts';
import type { TestPlan, TestSelection } from './frameworks/test-plan.ts';
import type { InstalledDependencies } from './installation/install-dependencies.ts';
import { normaliseReport } from './normalise-test-id.ts';
import { readRun } from './read-run.ts';

export interface TestRunOptions {
  sandbox: Sandbox;
  stack: Stack;
  /** Absolute path of the repository's tree, in the state to test. */
  repository: string;
  installed: InstalledDependencies;
  selection: TestSelection;
  /** A fresh folder of this run, outside of the tree. */
  reportFolder: string;
  /** Seconds until the run is killed. */
  seconds: number;
  /** Default false; true for the run that lets build tools fetch what they miss. */
  network?: boolean;
  signal?: AbortSignal;
  onOutput?: (chunk: string) => void;
}

export interface TestRun {
  run: StateRun;
  /** What a person would have seen. */
  console: string;
  result: CommandResult;
}

const processLimit = 2000;
const memoryLimit = 8 * 1024 ** 3;
const outputLimit = 16 * 1024 ** 2;

function offlineEnvironment(stack: Stack, network: boolean): Record<string, string> {
  if (network) return {};
  if (stack.packageManager === 'cargo') return { CARGO_NET_OFFLINE: 'true' };
  if (stack.packageManager === 'go') return { GOPROXY: 'off', GOFLAGS: '-mod=mod -modcacherw' };
  return {};
}

/** One stream, so that lines stay in the order they were written; a report on standard output has to stay alone. */
function oneStream(plan: TestPlan): string {
  return plan.report?.kind === 'stdout' ? '' : 'exec 2>&1; ';
}

async function execute(options: TestRunOptions, plan: TestPlan): Promise<CommandResult> {
  const { sandbox, stack, repository, installed, reportFolder, network = false } = options;
  return sandbox.run({
    command: `${installed.prelude}${oneStream(plan)}${plan.command}`,
    folder: join(repository, stack.testFolder),
    writableFolders: [repository, reportFolder],
    environment: {
      PYTHONDONTWRITEBYTECODE: '1',
      FORCE_COLOR: '0',
      NO_COLOR: '1',
      ...installed.environment,
      ...offlineEnvironment(stack, network),
      ...plan.environment,
    },
    network,
    limits: { seconds: options.seconds, processes: processLimit, memoryBytes: memoryLimit, outputBytes: outputLimit },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.onOutput === undefined ? {} : { onOutput: options.onOutput }),
  });
}

/**
 * Runs the selected tests once, without the network unless asked for, and reads what they left: the runner's own report
 * and its console, compared with each other and with the exit code. A run that times out, floods the console or crashes
 * yields what is known from its console.
 */
export async function runTests(options: TestRunOptions): Promise<TestRun> {
  const { stack, repository, selection, reportFolder, installed } = options;
  await rm(reportFolder, { recursive: true, force: true });
  await mkdir(reportFolder, { recursive: true });
  const tooling = { ...installed.tooling, offline: options.network !== true };
  const plan = await planTestRun(stack, { repository, reportFolder, selection, tooling });
  const result = await execute(options, plan);
  const read = await readRun(plan, result, repository);
  const contradictions = [...(read.report.contradictions ?? []), ...checkExitCode(read.report, result)];
  const { timedOut, exitCode, durationMs } = result;
  const report = normaliseReport({
    ...read.report,
    ...(contradictions.length > 0 ? { contradictions } : {}),
  });
  const run: StateRun = {
    command: plan.command,
    exitCode,
    timedOut,
    durationMs,
    outputDigest: digest(result.output),
    report,
  };
  return { run, console: read.console, result };
}
