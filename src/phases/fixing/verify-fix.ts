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

/** Whether all reproduced tests ran and passed, and nothing else in their file failed that is not known to. */
function isGreen(run: ProvenRun, reproduction: Reproduction): boolean {
  return reproduction.tests.every(({ name }) => statusOf(run.report, name) === 'passed');
}

export function isRed(run: ProvenRun, reproduction: Reproduction): boolean {
  return reproduction.tests.some(({ name }) => statusOf(run.report, name) === 'failed');
}

function filesOf({ testFile, originalFile }: Reproduction): string[] {
  return [testFile, originalFile].filter((file): file is string => file !== undefined);
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
  await bench.checkout([...testPatches, patch]);
  let runs = 0;
  let green = 0;
  while (runs < wanted && green === runs && request.mayGoOn()) {
    const batch = Array.from(
      { length: Math.min(reproduction.deterministic ? 1 : lanes, wanted - runs) },
      (_, lane) => lane,
    );
    const done = await Promise.all(batch.map((lane) => bench.run({ files: filesOf(reproduction) }, { lane, prelude })));
    for (const run of done) {
      runs += 1;
      if (isGreen(run, reproduction)) green += 1;
      evidence.push(evidenceOf('with the fix', run));
    }
  }
  return {
    name: `green ${wanted} times with the fix`,
    ...(runs < wanted && green === runs ? {} : { passed: green === wanted }),
    detail: `${green} of ${runs} runs were green, ${wanted} were needed`,
    evidence,
  };
}

async function redAgainCheck(request: VerifyRequest): Promise<Check> {
  const { bench, reproduction, testPatches } = request;
  await bench.checkout(testPatches);
  const evidence: RunEvidence[] = [];
  const prelude = preludeOf(reproduction, bench.stack.language);
  const most = reproduction.deterministic ? 1 : greenRunsNeeded(reproduction);
  for (let runs = 0; runs < most && request.mayGoOn(); runs++) {
    const run = await bench.run({ files: filesOf(reproduction) }, { prelude });
    evidence.push(evidenceOf('with the fix taken out', run));
    if (isRed(run, reproduction)) break;
  }
  const red = evidence.some(({ failed }) => failed > 0);
  return {
    name: 'red again without the fix',
    ...(evidence.length === 0 ? {} : { passed: red }),
    detail: red ? 'the same test fails again' : `${evidence.length} runs without the fix did not fail`,
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
  return [policy, green, await redAgainCheck(request), ...(await suiteChecks(request))];
}
