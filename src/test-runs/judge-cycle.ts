import type { Cycle, CycleState, CycleVerdict, StateRun } from './cycle.ts';
import { cycleStates } from './cycle.ts';
import { type StableResult, stableResult, type TestTally, tallyTests } from './state-results.ts';

/** The runs of a cycle and what is needed to judge them. */
export interface CycleRuns {
  repeat: number;
  runs: Record<CycleState, StateRun[]>;
  /** The test files that the tests patch touches or that name what it touches, relative to the repository. */
  touchedFiles: readonly string[];
  sandbox: string;
}

type Tallies = Record<CycleState, Map<string, TestTally>>;

type FileSet = ReadonlySet<string | undefined>;

interface Results {
  failToPass: string[];
  passToPass: string[];
  passToFail: string[];
  alreadyFailing: string[];
  flaky: Cycle['flaky'];
}

function ran(runs: readonly StateRun[]): boolean {
  return runs.some((run) => run.report.tests.some((test) => test.status !== 'skipped'));
}

/** Whether a reported file is one of `touched`: reports may give it from another folder or as a package or class. */
export function isTouched(file: string | undefined, touched: readonly string[]): boolean {
  if (file === undefined) return false;
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  return touched.some(
    (candidate) => candidate === path || candidate.endsWith(`/${path}`) || path.endsWith(`/${candidate}`),
  );
}

/**
 * Tests that have no result with the tests patch alone although they pass with the fix. They count as failing there
 * when nothing of their file ran because the run broke (it did not build, the file could not be imported, or it hung).
 */
function missingForCause(id: string, tallies: Tallies, cycle: CycleRuns, passing: FileSet): boolean {
  const broken = cycle.runs.withTests.filter((run) => run.timedOut || run.exitCode !== 0);
  if (broken.length === 0 || broken.length < cycle.runs.withTests.length) return false;
  const file = tallies.withFix.get(id)?.file;
  const inTouched = file === undefined ? namesTouched(id, cycle.touchedFiles) : isTouched(file, cycle.touchedFiles);
  const isNew = stableResult(tallies.before.get(id)) !== 'passes' && !isPath(file);
  if (!inTouched && !isNew) return false;
  return !passing.has(file);
}

/** Files of which a test passes; undefined among them where such a test has no file. */
function filesWithPasses(tallies: Map<string, TestTally>): FileSet {
  const passing = [...tallies.values()].filter((tally) => stableResult(tally) === 'passes');
  return new Set(passing.map((tally) => tally.file));
}

/** Rust names targets and Go names packages where others name files. */
function isPath(file: string | undefined): boolean {
  return file !== undefined && /\.\w{1,6}$/.test(file) && !/\.rs$|^[\w-]+\.[a-z]+\//.test(file);
}

/** Whether an id without a file names the class or module of a touched file, as Java's do. */
function namesTouched(id: string, touched: readonly string[]): boolean {
  const words = new Set(id.split(/[^\w$]+/));
  return touched.some((path) =>
    words.has(
      path
        .split('/')
        .at(-1)!
        .replace(/\.\w+$/, ''),
    ),
  );
}

function flakyEntry(id: string, tallies: Tallies): Cycle['flaky'][number] {
  const states: Cycle['flaky'][number]['states'] = {};
  for (const state of cycleStates) {
    const tally = tallies[state].get(id);
    if (tally !== undefined) states[state] = { passes: tally.passes, runs: tally.passes + tally.failures };
  }
  return { id, states };
}

function sortTest(id: string, tallies: Tallies, results: Results, missing: (id: string) => boolean): void {
  const result = (state: CycleState): StableResult => stableResult(tallies[state].get(id));
  const [before, withTests, withFix] = [result('before'), result('withTests'), result('withFix')];
  if ([before, withTests, withFix].includes('flaky')) results.flaky.push(flakyEntry(id, tallies));
  else if (withFix === 'passes') {
    if (withTests === 'fails') results.failToPass.push(id);
    else if (withTests === 'passes') results.passToPass.push(id);
    else if (missing(id)) results.failToPass.push(id);
    else if (before === 'passes') results.passToPass.push(id);
  } else if (withFix === 'fails') {
    if (withTests === 'passes' || (withTests === 'absent' && before === 'passes')) results.passToFail.push(id);
    else if (withTests === 'fails') results.alreadyFailing.push(id);
  }
}

function sortTests(tallies: Tallies, cycle: CycleRuns): Results {
  const results: Results = { failToPass: [], passToPass: [], passToFail: [], alreadyFailing: [], flaky: [] };
  const ids = new Set(cycleStates.flatMap((state) => [...tallies[state].keys()]));
  const passing = filesWithPasses(tallies.withTests);
  const missing = (id: string): boolean => missingForCause(id, tallies, cycle, passing);
  for (const id of [...ids].sort()) sortTest(id, tallies, results, missing);
  return results;
}

interface Judgement {
  verdict: CycleVerdict;
  reason: string;
  nextStep?: string;
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}

function contradictionsOf(cycle: CycleRuns): string[] {
  return cycleStates.flatMap((state) =>
    cycle.runs[state].flatMap((run) => (run.report.contradictions ?? []).map((text) => `${state}: ${text}`)),
  );
}

/** Reasons for which the runs cannot be judged at all. */
function judgeRuns(cycle: CycleRuns): Judgement | undefined {
  const { withFix } = cycle.runs;
  if (withFix.length > 0 && withFix.every((run) => run.timedOut)) {
    const seconds = Math.round((withFix[0]?.durationMs ?? 0) / 1000);
    return {
      verdict: 'timeout',
      reason: `With the fix, the tests did not end within ${seconds} s.`,
      nextStep: 'Raise --budget-minutes, or name a test command that runs fewer tests in bugfix.yml.',
    };
  }
  const contradictions = contradictionsOf(cycle);
  if (contradictions.length > 0) {
    return {
      verdict: 'contradictory-results',
      reason: `The runs contradict themselves: ${contradictions.slice(0, 3).join(' ')}`,
      nextStep: 'Look at the console logs; if they are right and the report was read wrongly, file an issue with both.',
    };
  }
  if (ran(withFix)) return undefined;
  if (withFix.length > 0 && withFix.every((run) => run.exitCode === null || run.exitCode === 137)) {
    return {
      verdict: 'infrastructure',
      reason: 'With the fix, the tests were killed before one had a result: they wrote too much or ran out of memory.',
      nextStep: 'Try on a machine with more memory, or name a test command that runs fewer tests in bugfix.yml.',
    };
  }
  return {
    verdict: 'no-tests-ran',
    reason: `With the fix, \`${withFix[0]?.command.slice(0, 300) ?? 'the test command'}\` ended with exit code ${withFix[0]?.exitCode ?? 'unknown'} and ran no test.`,
    nextStep:
      'Give the test command that runs them in bugfix.yml (another target, build tag, feature or profile may be needed).',
  };
}

function judgeResults(cycle: CycleRuns, tallies: Tallies, results: Results): Judgement {
  const { failToPass, passToFail, flaky, alreadyFailing } = results;
  if (passToFail.length > 0) {
    return {
      verdict: 'breaks-passing-tests',
      reason: `${passToFail.length} tests that pass without the fix fail with it: ${listed(passToFail)}.`,
      nextStep: 'The change may break behaviour on purpose; choose another fix.',
    };
  }
  if (failToPass.length > 0) {
    const repeats = `${cycle.repeat} of ${cycle.repeat} times`;
    return {
      verdict: 'valid',
      reason: `${failToPass.length} tests fail without the fix and pass with it, ${repeats}: ${listed(failToPass)}.`,
    };
  }
  const touchedFlaky = flaky.filter(({ id }) => isTouched(tallies.withFix.get(id)?.file, cycle.touchedFiles));
  if (touchedFlaky.length > 0) {
    return {
      verdict: 'flaky',
      reason: `The tests that could prove the fix have different results from run to run: ${listed(touchedFlaky.map(({ id }) => id))}.`,
      nextStep: 'Raise --repeat to see how often they fail, or choose another fix.',
    };
  }
  if (alreadyFailing.length > 0 && !ranPassing(tallies.withFix)) {
    return {
      verdict: 'no-tests-ran',
      reason: `No test passes with the fix: ${listed(alreadyFailing)} fail in every state.`,
      nextStep:
        'The environment is probably not the one these tests need; state the install and test commands in bugfix.yml.',
    };
  }
  const stillFailing = alreadyFailing.filter((id) => stableResult(tallies.before.get(id)) !== 'fails');
  if (stillFailing.length > 0) {
    return {
      verdict: 'fix-does-not-pass',
      reason: `${stillFailing.length} tests that the change brings fail with its fix as well: ${listed(stillFailing)}.`,
      nextStep:
        'They may need a network, a display or a service that is not here; see the console log of the third state.',
    };
  }
  if (!touchedRan(tallies.withFix, cycle.touchedFiles)) {
    return {
      verdict: 'no-tests-ran',
      reason: `${tallies.withFix.size} tests ran with the fix, none of them from the files that the change touches: ${listed(cycle.touchedFiles)}.`,
      nextStep:
        'They may need another target, build tag, feature, profile or runtime: give the command that runs them in bugfix.yml.',
    };
  }
  return {
    verdict: 'tests-do-not-fail',
    reason: `All ${tallies.withTests.size} tests that ran have the same result without the fix as with it.`,
    nextStep: 'The change may not alter behaviour that its tests see; choose another fix.',
  };
}

/** Whether a test of a touched file has run; taken for granted where reports name no files and no classes. */
function touchedRan(tallies: Map<string, TestTally>, touched: readonly string[]): boolean {
  const all = [...tallies];
  const unknown = all.some(([, tally]) => (tally.file === undefined ? false : !isPath(tally.file)));
  const anonymous =
    !touched.some((path) => /\.(java|kt|groovy|scala)$/.test(path)) &&
    all.some(([, tally]) => tally.file === undefined);
  if (unknown || anonymous || touched.length === 0) return true;
  return all.some(([id, tally]) =>
    tally.file === undefined ? namesTouched(id, touched) : isTouched(tally.file, touched),
  );
}

function ranPassing(tallies: Map<string, TestTally>): boolean {
  return [...tallies.values()].some((tally) => tally.passes > 0);
}

/**
 * What the runs of the three states come to: which tests fail without the fix and pass with it, which are broken by it,
 * which are flaky, and the verdict from the closed list with its reason. It depends on `cycle` alone, not on the order
 * of tests in the reports.
 */
export function judgeCycle(cycle: CycleRuns): Cycle {
  const tallies: Tallies = {
    before: tallyTests(cycle.runs.before),
    withTests: tallyTests(cycle.runs.withTests),
    withFix: tallyTests(cycle.runs.withFix),
  };
  const results = sortTests(tallies, cycle);
  const judgement = judgeRuns(cycle) ?? judgeResults(cycle, tallies, results);
  return { repeat: cycle.repeat, runs: cycle.runs, ...results, ...judgement, sandbox: cycle.sandbox };
}
