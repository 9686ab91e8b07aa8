import type { Progress } from '../progress/progress.ts';
import type { CycleState, StateRun } from './cycle.ts';
import type { TestSelection } from './frameworks/test-plan.ts';
import type { InstallResult } from './installation/install-dependencies.ts';
import type { TestRun } from './run-tests.ts';
import { stableResult, tallyTests } from './state-results.ts';
import type { TestReport } from './test-report.ts';

/** What a runner of cycles offers to run single tests with. */
export interface SingleTestRunner {
  readonly runs: Record<CycleState, StateRun[]>;
  enter(state: CycleState): Promise<InstallResult>;
  run(selection: TestSelection, seconds: number): Promise<TestRun>;
  remainingSeconds(): number;
}

const mostTests = 20;

interface Missing {
  id: string;
  name: string;
  file?: string | undefined;
}

/** Tests that pass with the fix and have no result with the tests alone, although others of their run have. */
function missingTests(runs: Record<CycleState, StateRun[]>): Missing[] {
  const withTests = tallyTests(runs.withTests);
  const broke = runs.withTests.some((run) => run.exitCode !== 0 || run.timedOut);
  if (!broke || withTests.size === 0) return [];
  const passing = tallyTests(runs.withFix);
  const cases = new Map(runs.withFix.flatMap((run) => run.report.tests).map((test) => [test.id, test]));
  return [...cases.values()].filter(
    ({ id }) => stableResult(passing.get(id)) === 'passes' && stableResult(withTests.get(id)) === 'absent',
  );
}

/** The name that the framework's filter takes; undefined where it has none that names one test alone. */
function filterName(test: Missing, framework: string): string | undefined {
  if (framework === 'go test') return /^[^\s/]+$/.test(test.name) ? test.name : undefined;
  return framework === 'cargo test' && /^[\w:]+$/.test(test.name) ? test.name : undefined;
}

/** A run that ended before its only test had a result: that test is the one that ended it. */
function asFailure(run: StateRun, test: Missing): StateRun {
  if (run.report.tests.some((other) => other.id === test.id) || (run.exitCode === 0 && !run.timedOut)) return run;
  const how = run.timedOut ? 'was killed at its time limit' : `ended with exit code ${run.exitCode}`;
  const message = `Run alone, the test has no result: the run ${how}.`;
  const { contradictions: _explained, ...report } = run.report;
  const entry: TestReport['tests'][number] = { ...test, status: 'error', message };
  return { ...run, report: { ...report, tests: [...report.tests, entry] } };
}

/**
 * Runs apart the tests that an abort (a panic, an abort signal) has left without a result in the second state, so that
 * each has a result of its own: only those that fail by themselves can be fail-to-pass.
 */
export async function runMissingTests(runner: SingleTestRunner, progress: Progress): Promise<void> {
  const framework = runner.runs.withFix[0]?.report.framework ?? '';
  const missing = missingTests(runner.runs).filter((test) => filterName(test, framework) !== undefined);
  if (missing.length === 0 || missing.length > mostTests) return;
  if (!(await runner.enter('withTests')).installed) return;
  await progress.step(`Running ${missing.length} tests apart that an abort had left without a result`, async () => {
    for (const { id, name, file } of missing) {
      if (runner.remainingSeconds() < 20) return;
      const { run } = await runner.run({ names: [name] }, 60);
      runner.runs.withTests.push(asFailure(run, { id, name, ...(file === undefined ? {} : { file }) }));
    }
  });
}
