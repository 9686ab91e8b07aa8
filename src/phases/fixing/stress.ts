import type { FailingTest } from '../../ci-logs/failure.ts';
import type { RunEvidence } from '../../reports/run-report.ts';
import type { TestCase } from '../../test-runs/test-report.ts';
import { evidenceOf } from './evidence.ts';
import { findSameFailure } from './same-failure.ts';
import { type Rate, sequentialTest, wilson } from './statistics.ts';
import type { RunSettings, Workbench } from './workbench.ts';

/** A way to make a race likelier: a shell fragment that comes before the test command. */
export interface Amplifier {
  name: string;
  prelude: string;
}

/** Busy loops that end by themselves, in the sandbox and within its limits. */
function load(workers: number): string {
  return `for worker in $(seq ${workers}); do (timeout 60 sh -c 'while :; do :; done' >/dev/null 2>&1 &) ; done; `;
}

const amplifiers: Readonly<Record<string, Amplifier>> = {
  parallel: { name: 'parallel runs', prelude: '' },
  load: { name: 'CPU load', prelude: load(2) },
  seed: { name: 'other hash seeds', prelude: 'export PYTHONHASHSEED=$((RANDOM % 4294967)); ' },
};

/** Amplifiers by what the failure looks like; those that change timing for anything that may be a race. */
export function chooseAmplifiers(message: string | undefined, language: string): Amplifier[] {
  const timing = /time|race|lock|thread|concurren|async|await|port|address already|connection|order/i.test(
    message ?? '',
  );
  return [
    ...(language === 'python' ? [amplifiers.seed as Amplifier] : []),
    ...(timing || message === undefined ? [amplifiers.load as Amplifier] : []),
    amplifiers.parallel as Amplifier,
  ];
}

export interface StressRequest {
  bench: Workbench;
  file: string;
  wanted: Pick<FailingTest, 'name' | 'message'>;
  amplifiers: readonly Amplifier[];
  /** At most this many runs. */
  runs: number;
  lanes: number;
  mayGoOn: () => boolean;
}

export interface StressResult {
  rate?: Rate;
  test?: TestCase;
  evidence: RunEvidence[];
}

const leastRuns = 20;

/** Enough is known: it failed often, or so many runs are done that the sequential test calls it rare. */
function isDecided(failures: number, runs: number): boolean {
  return runs >= leastRuns && failures >= 3 && sequentialTest(failures, runs) === 'frequent';
}

/** Runs one test again and again, several at once, and counts how often it fails as the log says. */
export async function stress(request: StressRequest): Promise<StressResult> {
  const { bench, file, wanted, lanes } = request;
  let runs = 0;
  let failures = 0;
  let test: TestCase | undefined;
  const evidence: RunEvidence[] = [];
  const prelude = request.amplifiers.map((amplifier) => amplifier.prelude).join('');
  const once = async (lane: number, settings: RunSettings): Promise<void> => {
    const run = await bench.run({ files: [file] }, { ...settings, lane });
    runs += 1;
    const same = findSameFailure(run, wanted);
    if (same !== undefined) {
      failures += 1;
      test ??= same;
    }
    if (evidence.length < 5 || same !== undefined) evidence.push(evidenceOf('stress', run));
  };
  while (runs < request.runs && request.mayGoOn() && !isDecided(failures, runs)) {
    const batch = Array.from({ length: Math.min(lanes, request.runs - runs) }, (_, lane) => lane);
    await Promise.all(batch.map((lane) => once(lane, { prelude, seconds: 60 })));
  }
  return {
    ...(runs === 0 ? {} : { rate: wilson(failures, runs) }),
    ...(test === undefined ? {} : { test }),
    evidence: evidence.slice(0, 20),
  };
}
