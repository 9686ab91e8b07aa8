import { basename, posix } from 'node:path';
import type { FailingTest, Failure } from '../ci-logs/failure.ts';
import type { Progress } from '../progress/progress.ts';
import type { Reproduction, RunEvidence } from '../reports/run-report.ts';
import { snapshotOfCommit } from '../repository/repository.ts';
import type { TestCase } from '../test-runs/test-report.ts';
import type { Files } from './fixing/commit-files.ts';
import { evidenceOf } from './fixing/evidence.ts';
import { findTestFiles } from './fixing/find-test-files.ts';
import { newFilesPatch } from './fixing/new-files-patch.ts';
import { relocateTest } from './fixing/relocate-test.ts';
import { reproductionFiles, reproductionFolder } from './fixing/reproduction-files.ts';
import { failingTestsOf, findSameFailure } from './fixing/same-failure.ts';
import { shrinkTest } from './fixing/shrink-test.ts';
import { slugOf } from './fixing/slug.ts';
import { upperBound } from './fixing/statistics.ts';
import { chooseAmplifiers, stress } from './fixing/stress.ts';
import type { ProvenRun, Workbench } from './fixing/workbench.ts';

export interface ReproduceRequest {
  bench: Workbench;
  deterministic: boolean;
  failures: readonly Failure[];
  /** A test that shows the failure; its text when the base does not have it. */
  existing?: { file: string; name?: string; text?: string };
  prompt: string;
  /** Seconds for all of it. */
  seconds: number;
  /** At most this many runs of a test that fails now and then. */
  stressRuns: number;
  progress: Progress;
}

interface Attempt {
  wanted: Pick<FailingTest, 'name' | 'message'>;
  file: string;
  failure?: Failure;
}

const mostAttempts = 6;
const lanes = 2;

function nothing(request: ReproduceRequest, status: Reproduction['status'], reason: string): Reproduction {
  const { deterministic, prompt } = request;
  return { name: slugOf(prompt), status, reason, deterministic, created: false, tests: [], files: {}, evidence: [] };
}

/** The failing tests of the log with the files they may be in. */
async function attemptsOf({ bench, failures, existing }: ReproduceRequest): Promise<Attempt[]> {
  const named = failures.flatMap((failure) => failure.failingTests.map((test) => ({ test, failure })));
  if (existing !== undefined) {
    const wanted =
      existing.name === undefined ? named : named.filter(({ test }) => test.name.includes(existing.name as string));
    const same = wanted.map(({ test, failure }) => ({ wanted: test, file: existing.file, failure }));
    return [...same, { wanted: { name: existing.name ?? '' }, file: existing.file }];
  }
  const snapshot = snapshotOfCommit(bench.repository, bench.baseCommit);
  const attempts: Attempt[] = [];
  for (const { test, failure } of named.slice(0, 20)) {
    for (const file of (await findTestFiles(test, snapshot)).slice(0, 3))
      attempts.push({ wanted: test, file, failure });
    if (attempts.length >= mostAttempts) break;
  }
  return attempts;
}

function sameFailures(run: ProvenRun, attempt: Attempt): TestCase[] {
  if (attempt.wanted.name === '') return failingTestsOf(run).map(({ test }) => test);
  const { wanted, failure, file } = attempt;
  const others =
    failure?.failingTests.filter(
      (test) => test !== wanted && (test.file === undefined || file.endsWith(basename(test.file))),
    ) ?? [];
  const found = [wanted, ...others].map((test) => findSameFailure(run, test));
  if (found[0] === undefined) return [];
  return [...new Map(found.filter((test) => test !== undefined).map((test) => [test.id, test])).values()];
}

function nameOf(attempt: Attempt, tests: readonly TestCase[]): string {
  return slugOf((attempt.wanted.name || tests[0]?.name) ?? basename(attempt.file));
}

interface Found {
  attempt: Attempt;
  tests: TestCase[];
  run: ProvenRun;
}

/** Runs the candidates until one fails as the log says. */
async function findFailing(
  request: ReproduceRequest,
  attempts: readonly Attempt[],
  patches: readonly string[],
  evidence: RunEvidence[],
  mayGoOn: () => boolean,
): Promise<Found | undefined> {
  const runs = new Map<string, ProvenRun>();
  for (const attempt of attempts) {
    if (!mayGoOn()) return undefined;
    let run = runs.get(attempt.file);
    if (run === undefined) {
      await request.bench.checkout(patches);
      run = await request.progress.step(`Running ${attempt.file}`, () => request.bench.run({ files: [attempt.file] }));
      evidence.push(evidenceOf(`reproduce with ${attempt.file}`, run));
      runs.set(attempt.file, run);
    }
    const tests = sameFailures(run, attempt);
    if (tests.length > 0) return { attempt, tests, run };
  }
  return undefined;
}

/** A name of its own: two test files of one name cannot always be loaded together. */
function testFileName(original: string, name: string): string {
  const file = basename(original);
  if (file.endsWith('.py')) return `test_reproduce_${name.replaceAll('-', '_')}.py`;
  const ending = /(?:[._-](?:test|spec|tests))?(?:\.\w+)+$/.exec(file)?.[0];
  return ending === undefined ? file : `${name}${ending}`;
}

interface SmallTest {
  file: string;
  text: string;
  tests: TestCase[];
  lines: { from: number; to: number };
}

/** A test of its own in the folder of the reproduction, made as small as it gets; undefined when it does not fail there. */
async function makeSmallTest(
  request: ReproduceRequest,
  { attempt, tests }: Found,
  evidence: RunEvidence[],
  mayGoOn: () => boolean,
): Promise<SmallTest | undefined> {
  const { bench } = request;
  const snapshot = snapshotOfCommit(bench.repository, bench.baseCommit);
  const original = await snapshot.readFile(attempt.file);
  if (original === undefined) return undefined;
  const folder = reproductionFolder(nameOf(attempt, tests), true);
  const file = posix.join(folder, 'tests', testFileName(attempt.file, nameOf(attempt, tests)));
  const wanted = tests[0] as TestCase;
  let last: { text: string; tests: TestCase[] } | undefined;
  const stillFails = async (text: string): Promise<boolean> => {
    if (text.trim() === '') return false;
    await bench.checkout([newFilesPatch({ [file]: text.endsWith('\n') ? text : `${text}\n` })]);
    const run = await bench.run({ files: [file] }, { seconds: 60 });
    const same = sameFailures(run, {
      wanted: { name: wanted.name, ...(wanted.message === undefined ? {} : { message: wanted.message }) },
      file,
    });
    if (same.length === 0) return false;
    last = { text, tests: same };
    evidence.push(evidenceOf('smaller test', run));
    return true;
  };
  const relocated = relocateTest(original, attempt.file, file, new Set(await snapshot.listFiles()));
  if (!(await stillFails(relocated))) return undefined;
  await request.progress.step('Making the test smaller', () => shrinkTest(file, relocated, stillFails, mayGoOn));
  const smallest = last as unknown as { text: string; tests: TestCase[] };
  const text = smallest.text.endsWith('\n') ? smallest.text : `${smallest.text}\n`;
  const count = (content: string) => content.trimEnd().split('\n').length;
  return { file, text, tests: smallest.tests, lines: { from: count(original), to: count(text) } };
}

function reproducedTest({ id, name, file, message, traceback }: TestCase): Reproduction['tests'][number] {
  return {
    id,
    name,
    ...(file === undefined ? {} : { file }),
    ...(message === undefined ? {} : { message }),
    ...(traceback === undefined ? {} : { traceback }),
  };
}

function partsOf(request: ReproduceRequest, { attempt, tests }: Pick<Found, 'attempt' | 'tests'>) {
  const message = tests[0]?.message;
  return {
    name: nameOf(attempt, tests),
    deterministic: request.deterministic,
    stack: request.bench.stack,
    testNames: tests.map(({ name }) => name),
    ...(message === undefined ? {} : { message }),
    ...(attempt.failure === undefined ? {} : { failure: attempt.failure }),
  };
}

async function describeDeterministic(
  request: ReproduceRequest,
  found: Found,
  evidence: RunEvidence[],
  mayGoOn: () => boolean,
): Promise<Reproduction> {
  const { attempt } = found;
  const parts = partsOf(request, found);
  const given = request.existing !== undefined;
  const small = given ? undefined : await makeSmallTest(request, found, evidence, mayGoOn);
  const testFile = small?.file ?? attempt.file;
  const files: Files = given
    ? {}
    : reproductionFiles({ ...parts, testFile, ...(small === undefined ? {} : { testText: small.text }) });
  return {
    name: parts.name,
    status: 'reproduced',
    reason: `${found.tests.length} failing test(s) of the log fail again in the same way.`,
    deterministic: true,
    testFile,
    ...(small === undefined ? {} : { originalFile: attempt.file }),
    created: small !== undefined,
    tests: found.tests.map(reproducedTest),
    ...(small === undefined ? {} : { lines: small.lines }),
    files,
    evidence: evidence.slice(0, 30),
  };
}

async function reproduceNowAndThen(
  request: ReproduceRequest,
  attempts: readonly Attempt[],
  patches: readonly string[],
  mayGoOn: () => boolean,
): Promise<Reproduction> {
  const { bench, progress } = request;
  await bench.checkout(patches);
  let most = 0;
  const evidence: RunEvidence[] = [];
  for (const attempt of attempts.slice(0, 2)) {
    const chosen = chooseAmplifiers(attempt.wanted.message, bench.stack.language);
    const result = await progress.step(`Stressing ${attempt.file}`, () =>
      stress({
        bench,
        file: attempt.file,
        wanted: attempt.wanted,
        amplifiers: chosen,
        runs: request.stressRuns,
        lanes,
        mayGoOn,
      }),
    );
    evidence.push(...result.evidence);
    most = Math.max(most, result.rate?.runs ?? 0);
    if (result.test === undefined || result.rate === undefined) continue;
    const amplifiers = chosen.map(({ name }) => name);
    const parts = partsOf(request, { attempt, tests: [result.test] });
    return {
      name: parts.name,
      status: 'reproduced',
      reason: `It failed in the same way in ${result.rate.failures} of ${result.rate.runs} runs.`,
      deterministic: false,
      testFile: attempt.file,
      created: false,
      tests: [reproducedTest(result.test)],
      rate: result.rate,
      amplifiers,
      files:
        request.existing === undefined
          ? reproductionFiles({ ...parts, testFile: attempt.file, rate: result.rate, amplifiers })
          : {},
      evidence,
    };
  }
  const bound =
    most === 0 ? '' : `, so its rate is below ${(upperBound(most) * 100).toFixed(1)} % with 95 % confidence`;
  return { ...nothing(request, 'not-reproduced', `Not reproduced in ${most} runs${bound}.`), evidence };
}

/**
 * Makes the failure of the log happen again: reproduced means that the same test fails in the same way, not merely that
 * something exits with another code than zero. Deterministic failures get a small test of their own, those that happen
 * now and then a rate with its interval.
 */
export async function reproduce(request: ReproduceRequest): Promise<Reproduction> {
  const deadline = performance.now() + request.seconds * 1000;
  const mayGoOn = () => performance.now() < deadline;
  const attempts = await attemptsOf(request);
  if (attempts.length === 0) {
    const classes = [...new Set(request.failures.map((failure) => failure.class))].join(', ');
    const named = request.failures.some(({ failingTests }) => failingTests.length > 0);
    return nothing(
      request,
      'unsupported',
      named
        ? 'None of the failing tests of the log was found in the repository.'
        : `The log names no failing test (class: ${classes || 'unknown'}): there is no test to reproduce it with.`,
    );
  }
  const { existing } = request;
  const patches = existing?.text === undefined ? [] : [newFilesPatch({ [existing.file]: existing.text })];
  if (!request.deterministic) return reproduceNowAndThen(request, attempts, patches, mayGoOn);
  const evidence: RunEvidence[] = [];
  const found = await findFailing(request, attempts, patches, evidence, mayGoOn);
  if (found === undefined) {
    const tried = [...new Set(attempts.map(({ file }) => file))].join(', ');
    return {
      ...nothing(request, 'not-reproduced', `The failing tests pass here, or fail in another way (tried: ${tried}).`),
      evidence,
    };
  }
  return describeDeterministic(request, found, evidence, mayGoOn);
}
