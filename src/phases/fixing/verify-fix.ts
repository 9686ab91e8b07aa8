import type { Check, Reproduction, RunEvidence } from '../../reports/run-report.ts';
import type { TestReport } from '../../test-runs/test-report.ts';
import { checkPolicy } from './check-policy.ts';
import { evidenceOf } from './evidence.ts';
import { isSameTest } from './same-failure.ts';
import { runsToVerify } from './statistics.ts';
import { chooseAmplifiers } from './stress.ts';
import type { ProvenRun, Workbench } from './workbench.ts';

const leastGreenRuns = 5;
const mostGreenRuns = 60;
const lanes = 2;

export interface VerifyRequest {
  bench: Workbench;
  reproduction: Reproduction;
  /** Patches that bring the reproduction in. */
  testPatches: readonly string[];
  /** The fix. */
  patch: string;
  /** The whole suite on the base; absent when it could not be run. */
  suiteBefore?: ProvenRun;
  suiteSeconds: number;
  mayGoOn: () => boolean;
}

function statusOf(report: TestReport, name: string): string {
  const found = report.tests.filter((test) => isSameTest(test.name, name));
  if (found.length === 0) return 'absent';
  return found.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
}

const failedTests = (report: TestReport) =>
  report.tests.filter(({ status }) => status === 'failed' || status === 'error');

/** The files that show the failure: the reproduction, and the test of the log that it was made from. */
export function filesOf({ testFile, originalFile }: Reproduction): string[] {
  return [testFile, originalFile].filter((file): file is string => file !== undefined);
}

/**
 * Whether a run of `file` is green: in the failing test's own file all tests of the log ran and passed, in a reproduction
 * all its tests; nothing else failed that does not fail on the base as well.
 */
function isGreen(
  run: ProvenRun,
  file: string,
  reproduction: Reproduction,
  knownFailures: ReadonlySet<string>,
): boolean {
  const { report } = run;
  const made = reproduction.created && file === reproduction.testFile;
  const ran = made
    ? report.tests.some(({ status }) => status === 'passed')
    : reproduction.tests.every(({ name }) => statusOf(report, name) === 'passed');
  return ran && !run.timedOut && failedTests(report).every(({ id }) => knownFailures.has(id));
}

/** Whether a reproduced test fails in a run. */
export function isRed(run: ProvenRun, reproduction: Reproduction): boolean {
  return reproduction.tests.some(({ name }) => statusOf(run.report, name) === 'failed');
}

/** What fails on the base and is not what was reproduced: it may fail with the fix, too. */
function otherFailures({ suiteBefore, reproduction }: VerifyRequest): Set<string> {
  const failed = suiteBefore === undefined ? [] : failedTests(suiteBefore.report);
  const reproduced = ({ name }: { name: string }) => reproduction.tests.some((test) => isSameTest(test.name, name));
  return new Set(failed.filter((test) => !reproduced(test)).map(({ id }) => id));
}

/** The load under which a failure that happens now and then was seen; the fix is judged under the same. */
function preludeOf({ deterministic, tests }: Reproduction, language: string): string {
  if (deterministic) return '';
  return chooseAmplifiers(tests[0]?.message, language)
    .map((amplifier) => amplifier.prelude)
    .join('');
}

/** How often the fix has to be green: five times, or, for a rate p, so often that the failure would have shown. */
export function greenRunsNeeded({ rate }: Reproduction): number {
  return rate === undefined ? leastGreenRuns : runsToVerify(Math.max(rate.low, 0.01), leastGreenRuns, mostGreenRuns);
}

async function greenCheck(request: VerifyRequest): Promise<Check> {
  const { bench, reproduction, testPatches, patch } = request;
  const wanted = greenRunsNeeded(reproduction);
  const evidence: RunEvidence[] = [];
  const prelude = preludeOf(reproduction, bench.stack.language);
  const known = otherFailures(request);
  await bench.checkout([...testPatches, patch]);
  const isGreenRun = async (lane: number): Promise<boolean> => {
    // One file a run: two test files of the same name cannot always be loaded together.
    for (const file of filesOf(reproduction)) {
      const run = await bench.run({ files: [file] }, { lane, prelude });
      evidence.push(evidenceOf(`${file} with the fix`, run));
      if (!isGreen(run, file, reproduction, known)) return false;
    }
    return true;
  };
  let runs = 0;
  let green = 0;
  while (runs < wanted && green === runs && request.mayGoOn()) {
    const width = Math.min(reproduction.deterministic ? 1 : lanes, wanted - runs);
    const done = await Promise.all(Array.from({ length: width }, (_, lane) => isGreenRun(lane)));
    runs += done.length;
    green += done.filter(Boolean).length;
  }
  return {
    name: `green ${wanted} times with the fix`,
    ...(runs < wanted && green === runs ? {} : { passed: green === wanted }),
    detail: `${green} of ${runs} runs were green, ${wanted} were needed`,
    evidence,
  };
}

/** Runs the reproduction on the base until it fails; a failure that happens now and then gets as many runs as the fix got. */
export async function redCheck(
  name: string,
  request: Pick<VerifyRequest, 'bench' | 'reproduction' | 'testPatches' | 'mayGoOn'>,
): Promise<Check> {
  const { bench, reproduction, testPatches } = request;
  await bench.checkout(testPatches);
  const evidence: RunEvidence[] = [];
  const prelude = preludeOf(reproduction, bench.stack.language);
  const most = reproduction.deterministic ? 1 : greenRunsNeeded(reproduction);
  const [file] = filesOf(reproduction);
  let red = false;
  for (let runs = 0; runs < most && !red && file !== undefined && request.mayGoOn(); runs++) {
    const run = await bench.run({ files: [file] }, { prelude });
    evidence.push(evidenceOf(`${file} without the fix`, run));
    red = isRed(run, reproduction);
  }
  return {
    name,
    ...(evidence.length === 0 ? {} : { passed: red }),
    detail: red ? 'the reproduced test fails' : `${evidence.length} runs did not fail`,
    evidence,
  };
}

function passedNames({ report }: ProvenRun): Set<string> {
  return new Set(report.tests.filter(({ status }) => status === 'passed').map(({ id }) => id));
}

function executed({ report }: ProvenRun): number {
  return report.tests.filter(({ status }) => status !== 'skipped').length + (report.unnamedPassed ?? 0);
}

async function suiteChecks(request: VerifyRequest): Promise<Check[]> {
  const { bench, patch, suiteBefore, suiteSeconds } = request;
  const names = ['no test of the suite that passed before fails', 'no fewer tests run than before'] as const;
  if (suiteBefore === undefined || suiteBefore.timedOut || !request.mayGoOn())
    return names.map((name) => ({ name, detail: 'the whole suite could not be run in time', evidence: [] }));
  await bench.checkout([patch]);
  const after = await bench.run({}, { seconds: suiteSeconds });
  const evidence = [evidenceOf('suite on the base', suiteBefore), evidenceOf('suite with the fix', after)];
  const passed = passedNames(after);
  const broken = [...passedNames(suiteBefore)].filter((id) => !passed.has(id));
  const counts = `${executed(suiteBefore)} before, ${executed(after)} with the fix`;
  const list = broken.slice(0, 5).join(', ');
  return [
    { name: names[0], passed: broken.length === 0, detail: broken.length === 0 ? counts : `broken: ${list}`, evidence },
    { name: names[1], passed: executed(after) >= executed(suiteBefore), detail: counts, evidence },
  ];
}

/** Everything that "verified" means, each with its evidence. Runs the tests itself; believes nobody. */
export async function verifyFix(request: VerifyRequest): Promise<Check[]> {
  const policy = checkPolicy(request.patch);
  const green = await greenCheck(request);
  if (green.passed === false) return [policy, green];
  return [policy, green, await redCheck('red again without the fix', request), ...(await suiteChecks(request))];
}
