import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CycleState, cycleSchema, cycleStates, type StateRun } from '../../../src/test-runs/cycle.ts';
import { judgeCycle } from '../../../src/test-runs/judge-cycle.ts';
import type { TestStatus } from '../../../src/test-runs/test-report.ts';

type Results = Record<string, TestStatus>;

function run(results: Results, more: Partial<StateRun> = {}): StateRun {
  const tests = Object.entries(results).map(([id, status]) => {
    const [file, name] = id.split(' > ');
    return name === undefined ? { id, name: id, status } : { id, file: file!, name, status };
  });
  const failed = tests.some((entry) => entry.status === 'failed' || entry.status === 'error');
  return {
    command: 'pytest',
    exitCode: failed ? 1 : 0,
    timedOut: false,
    durationMs: 1000,
    outputDigest: '',
    report: { framework: 'pytest', tests, unnamedPassed: 0 },
    ...more,
  };
}

function judge(
  runs: Record<CycleState, StateRun[]>,
  touchedFiles: string[] = ['a_test.py'],
): ReturnType<typeof judgeCycle> {
  return judgeCycle({ repeat: runs.withFix.length, runs, touchedFiles, sandbox: 'plain processes' });
}

describe('judgeCycle', () => {
  test('a test that fails without the fix and passes with it makes the fix valid', () => {
    const cycle = judge({
      before: [run({ 'a_test.py > old': 'passed' })],
      withTests: [run({ 'a_test.py > old': 'passed', 'a_test.py > new': 'failed' })],
      withFix: [run({ 'a_test.py > old': 'passed', 'a_test.py > new': 'passed' })],
    });
    expect(cycle).toMatchObject({
      verdict: 'valid',
      failToPass: ['a_test.py > new'],
      passToPass: ['a_test.py > old'],
    });
    expect(cycle.nextStep).toBeUndefined();
    expect(cycleSchema.safeParse(cycle).success).toBe(true);
  });

  test('a test that the fix breaks is never valid, whatever else it mends', () => {
    const cycle = judge({
      before: [run({ 'a_test.py > other': 'passed' })],
      withTests: [run({ 'a_test.py > other': 'passed', 'a_test.py > new': 'failed' })],
      withFix: [run({ 'a_test.py > other': 'failed', 'a_test.py > new': 'passed' })],
    });
    expect(cycle).toMatchObject({ verdict: 'breaks-passing-tests', passToFail: ['a_test.py > other'] });
  });

  test('tests that fail in every state are listed and tolerated', () => {
    const always: Results = { 'b_test.py > needs a display': 'failed' };
    const cycle = judge({
      before: [run(always)],
      withTests: [run({ ...always, 'a_test.py > new': 'failed' })],
      withFix: [run({ ...always, 'a_test.py > new': 'passed' })],
    });
    expect(cycle).toMatchObject({ verdict: 'valid', alreadyFailing: ['b_test.py > needs a display'] });
  });

  test('a result that changes between repeats is quarantined with its counts', () => {
    const cycle = judge({
      before: [run({ 'a_test.py > sure': 'passed' }), run({ 'a_test.py > sure': 'passed' })],
      withTests: [
        run({ 'a_test.py > new': 'failed', 'a_test.py > loose': 'failed' }),
        run({ 'a_test.py > new': 'failed', 'a_test.py > loose': 'passed' }),
      ],
      withFix: [
        run({ 'a_test.py > new': 'passed', 'a_test.py > loose': 'passed' }),
        run({ 'a_test.py > new': 'passed', 'a_test.py > loose': 'passed' }),
      ],
    });
    expect(cycle.failToPass).toEqual(['a_test.py > new']);
    expect(cycle.flaky).toEqual([
      { id: 'a_test.py > loose', states: { withTests: { passes: 1, runs: 2 }, withFix: { passes: 2, runs: 2 } } },
    ]);
  });

  test('when only flaky tests could prove the fix, the verdict says so', () => {
    const cycle = judge({
      before: [run({}), run({})],
      withTests: [run({ 'a_test.py > new': 'failed' }), run({ 'a_test.py > new': 'passed' })],
      withFix: [run({ 'a_test.py > new': 'passed' }), run({ 'a_test.py > new': 'passed' })],
    });
    expect(cycle.verdict).toBe('flaky');
  });

  test('where a file cannot be imported without the fix, its tests and no others fail there', () => {
    const cycle = judge({
      before: [run({ 'b_test.py > other': 'passed' })],
      withTests: [run({ 'a_test.py > collection': 'error', 'b_test.py > other': 'passed' }, { exitCode: 2 })],
      withFix: [run({ 'a_test.py > one': 'passed', 'a_test.py > two': 'passed', 'b_test.py > other': 'passed' })],
    });
    expect(cycle.failToPass).toEqual(['a_test.py > one', 'a_test.py > two']);
    expect(cycle.passToPass).toEqual(['b_test.py > other']);
  });

  test('a build that breaks under the tests patch fails the touched tests, not the whole suite', () => {
    const cycle = judge({
      before: [run({ 'a_test.py > old': 'passed', 'b_test.py > other': 'passed' })],
      withTests: [run({}, { exitCode: 101 })],
      withFix: [run({ 'a_test.py > new': 'passed', 'b_test.py > other': 'passed' })],
    });
    expect(cycle.failToPass).toEqual(['a_test.py > new']);
    expect(cycle.passToPass).toEqual(['b_test.py > other']);
  });

  test('tests that an abort kept from running are not fail-to-pass', () => {
    const cycle = judge({
      before: [run({})],
      withTests: [run({ 'a_test.py > first': 'passed' }, { exitCode: 134 })],
      withFix: [run({ 'a_test.py > first': 'passed', 'a_test.py > later': 'passed' })],
    });
    expect(cycle.failToPass).toEqual([]);
    expect(cycle.verdict).toBe('tests-do-not-fail');
  });

  test('a hang before the fix is a failure of the touched tests', () => {
    const cycle = judge({
      before: [run({ 'a_test.py > old': 'passed' })],
      withTests: [run({}, { exitCode: null, timedOut: true })],
      withFix: [run({ 'a_test.py > old': 'passed', 'a_test.py > new': 'passed' })],
    });
    expect(cycle).toMatchObject({ verdict: 'valid', failToPass: ['a_test.py > new', 'a_test.py > old'] });
  });

  test.each([
    ['timeout', [run({}, { exitCode: null, timedOut: true })]],
    ['no-tests-ran', [run({}, { exitCode: 5 })]],
    ['no-tests-ran', [run({ 'a_test.py > x': 'skipped' })]],
  ] as const)('%s when that is what the fixed state shows', (verdict, withFix) => {
    const cycle = judge({ before: [], withTests: [], withFix: [...withFix] });
    expect(cycle.verdict).toBe(verdict);
    expect(cycle.nextStep).toBeTruthy();
  });

  test('tests that already pass, and tests that the fix does not mend, have verdicts of their own', () => {
    const passing = run({ 'a_test.py > new': 'passed' });
    const failing = run({ 'a_test.py > new': 'failed', 'a_test.py > old': 'passed' });
    expect(judge({ before: [run({})], withTests: [passing], withFix: [passing] }).verdict).toBe('tests-do-not-fail');
    expect(judge({ before: [run({})], withTests: [failing], withFix: [failing] }).verdict).toBe('fix-does-not-pass');
  });

  test('tests of a touched file that no command ran are not said to pass', () => {
    const other = run({ 'b_test.py > other': 'passed' });
    expect(judge({ before: [other], withTests: [other], withFix: [other] }).verdict).toBe('no-tests-ran');
  });

  test('a report that contradicts itself is not judged', () => {
    const odd = run({ 'a_test.py > new': 'passed' });
    odd.report.contradictions = ['The exit code is 1 although no test failed.'];
    const cycle = judge({ before: [run({})], withTests: [run({ 'a_test.py > new': 'failed' })], withFix: [odd] });
    expect(cycle.verdict).toBe('contradictory-results');
    expect(cycle.reason).toContain('The exit code is 1');
  });
});

const statuses = fc.constantFrom<TestStatus>('passed', 'failed', 'error', 'skipped');
const names = fc.constantFrom('a_test.py > one', 'a_test.py > two', 'b_test.py > three', 'four');
const results = fc
  .array(fc.tuple(names, statuses), { maxLength: 4 })
  .map((pairs): Results => Object.fromEntries(pairs));
const anyRun = fc
  .record({ results, exitCode: fc.constantFrom(0, 1, 2, null), timedOut: fc.boolean() })
  .map(({ results: tests, exitCode, timedOut }) => run(tests, { exitCode, timedOut }));
const anyRuns = fc.array(anyRun, { minLength: 1, maxLength: 3 });
const anyCycle = fc.record({ before: anyRuns, withTests: anyRuns, withFix: anyRuns });

describe('judgeCycle on any runs', () => {
  test('puts a test into one list at most, and calls valid only what was proved', () => {
    fc.assert(
      fc.property(anyCycle, (runs) => {
        const cycle = judge(runs);
        const lists = [
          cycle.failToPass,
          cycle.passToPass,
          cycle.passToFail,
          cycle.alreadyFailing,
          cycle.flaky.map((entry) => entry.id),
        ];
        const all = lists.flat();
        expect(new Set(all).size).toBe(all.length);
        if (cycle.verdict === 'valid') {
          expect(cycle.failToPass.length).toBeGreaterThan(0);
          expect(cycle.passToFail).toEqual([]);
          expect(cycle.nextStep).toBeUndefined();
        } else expect(cycle.nextStep).toBeTruthy();
        for (const id of cycle.failToPass) {
          const seen = runs.withFix.flatMap((one) => one.report.tests.filter((entry) => entry.id === id));
          expect(seen.some((entry) => entry.status === 'passed')).toBe(true);
          expect(seen.every((entry) => entry.status === 'passed' || entry.status === 'skipped')).toBe(true);
          const without = runs.withTests.flatMap((one) => one.report.tests.filter((entry) => entry.id === id));
          expect(without.some((entry) => entry.status === 'passed')).toBe(false);
        }
      }),
    );
  });

  test('does not depend on the order of runs or tests', () => {
    fc.assert(
      fc.property(anyCycle, (runs) => {
        const turned = Object.fromEntries(
          cycleStates.map((state) => [
            state,
            runs[state]
              .toReversed()
              .map((one) => ({ ...one, report: { ...one.report, tests: one.report.tests.toReversed() } })),
          ]),
        ) as Record<CycleState, StateRun[]>;
        const { runs: _one, reason: _reason, ...left } = judge(runs);
        const { runs: _other, reason: _otherReason, ...right } = judge(turned);
        expect(right).toEqual(left);
      }),
    );
  });
});
