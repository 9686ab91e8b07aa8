import type { StateRun } from './cycle.ts';

/** What the runs of one state say about one test: how often it passed and failed; skipped runs say nothing. */
export interface TestTally {
  passes: number;
  failures: number;
  skips: number;
  file?: string;
}

/** The tallies of all tests of a state by id, over all its runs. */
export function tallyTests(runs: readonly StateRun[]): Map<string, TestTally> {
  const tallies = new Map<string, TestTally>();
  for (const run of runs) {
    for (const test of run.report.tests) {
      const tally = tallies.get(test.id) ?? { passes: 0, failures: 0, skips: 0 };
      if (test.status === 'passed') tally.passes += 1;
      else if (test.status === 'skipped') tally.skips += 1;
      else tally.failures += 1;
      // A test that needed another try in the same run is not stable, whatever came out in the end.
      if (test.status === 'passed') tally.failures += (test.attempts ?? []).filter(isFailure).length;
      if (test.file !== undefined) tally.file = test.file;
      tallies.set(test.id, tally);
    }
  }
  return tallies;
}

function isFailure(attempt: { status: string }): boolean {
  return attempt.status === 'failed' || attempt.status === 'error';
}

export type StableResult = 'passes' | 'fails' | 'flaky' | 'absent';

/** What a tally comes to. */
export function stableResult(tally: TestTally | undefined): StableResult {
  if (tally === undefined || tally.passes + tally.failures === 0) return 'absent';
  if (tally.failures === 0) return 'passes';
  return tally.passes === 0 ? 'fails' : 'flaky';
}
