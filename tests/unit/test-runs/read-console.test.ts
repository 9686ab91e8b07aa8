import { describe, expect, it } from 'vitest';
import { readConsole } from '../../../src/test-runs/console/read-console.ts';
import { type TestReport, testReportSchema } from '../../../src/test-runs/test-report.ts';
import { asActionsLog, asActLog, asGhLog, consoleFixtures, type TrueRun } from './console-fixtures.ts';

const fixtures = consoleFixtures();

function said(report: TestReport | TrueRun) {
  const tests = report.tests.map(({ status, file, name }) => `${status} | ${file ?? ''} | ${name}`).sort();
  return {
    framework: report.framework,
    tests,
    totals: report.totals ?? {},
    unnamedPassed: report.unnamedPassed,
    coverage: report.coverage ?? {},
    truncated: report.truncated ?? false,
  };
}

describe('the output of real runners', () => {
  const forms = [
    ['as printed', (log: string) => log],
    ['in a log of GitHub Actions', asActionsLog],
    ['from gh run view', asGhLog],
    ['from act', asActLog],
  ] as const;
  for (const [form, wrap] of forms) {
    it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(`reads %s ${form}`, (_, fixture) => {
      const reports = readConsole(wrap(fixture.log));
      expect(reports.map(said)).toEqual(fixture.runs.map(said));
    });
  }

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'reports %s in the agreed shape',
    (_, fixture) => {
      for (const report of readConsole(fixture.log)) {
        expect(() => testReportSchema.parse(report)).not.toThrow();
        expect(new Set(report.tests.map((test) => test.id)).size).toBe(report.tests.length);
        expect(report.contradictions).toBeUndefined();
      }
    },
  );

  it('has two fixtures at least of each framework', () => {
    const frameworks = Map.groupBy(fixtures, (fixture) => fixture.runs[0]!.framework);
    expect(frameworks.size).toBeGreaterThanOrEqual(24);
    for (const [framework, own] of frameworks) expect([framework, own.length >= 2]).toEqual([framework, true]);
  });
});

describe('several runs in one log', () => {
  const log = (name: string) => fixtures.find((fixture) => fixture.name === name)!;

  it('are separate reports in the order they began', () => {
    const names = ['pytest/default', 'jest/verbose', 'go/verbose', 'vitest/default', 'cargo/default'];
    const text = names.map((name) => log(name).log).join('\n');
    expect(readConsole(text).map(said)).toEqual(names.flatMap((name) => log(name).runs.map(said)));
  });

  it('are separate in separate steps even if the framework is the same', () => {
    const text = asActionsLog(log('go/verbose').log) + asActionsLog(log('go/verbose').log);
    expect(readConsole(text).map(said)).toEqual([...log('go/verbose').runs, ...log('go/verbose').runs].map(said));
  });

  it.each([
    'pytest/default',
    'jest/default',
    'vitest/default',
    'mocha/default',
    'maven/default',
    'rspec/default',
    'node-test/spec',
    'phpunit/default',
    'minitest/default',
  ])('are separate when %s follows itself', (name) => {
    const fixture = log(name);
    expect(readConsole(`${fixture.log}\n${fixture.log}`).map(said)).toEqual(
      [...fixture.runs, ...fixture.runs].map(said),
    );
  });
});

describe('what a run says about itself', () => {
  it('marks a run that was cut off', () => {
    const { log } = fixtures.find((fixture) => fixture.name === 'pytest/verbose')!;
    const [report] = readConsole(log.slice(0, log.indexOf('=== ERRORS')));
    expect(report).toMatchObject({ truncated: true, unnamedPassed: null });
  });

  it('reports a summary that disagrees with the list', () => {
    const { log } = fixtures.find((fixture) => fixture.name === 'pytest/verbose')!;
    const [report] = readConsole(log.replace(' 6 passed', ' 2 passed'));
    expect(report!.contradictions).toEqual(['The summary counts 3 passed tests, the output names 6.']);
  });

  it('keeps retries as attempts of one test', () => {
    const { log } = fixtures.find((fixture) => fixture.name === 'pytest/rerun')!;
    const flaky = readConsole(log)[0]!.tests.find((test) => test.name === 'test_second_time_lucky')!;
    expect(flaky.attempts?.map((attempt) => attempt.status)).toEqual(['failed', 'passed']);
  });

  it('gives failing tests their message and traceback', () => {
    const message = (name: string, test: string) =>
      readConsole(fixtures.find((fixture) => fixture.name === name)!.log)[0]!.tests.find((one) => one.name === test)
        ?.message;
    expect(message('pytest/default', 'TestTotal::test_price[two - with dash]')).toContain('price differs');
    expect(message('jest/default', 'cart > takes 2 items')).toContain('Received: 2');
    expect(message('vitest/default', 'cart > takes 2 items')).toContain('expected 2 to be 1');
    expect(message('mocha/default', 'at the top')).toBe('Error: top level');
    expect(message('go/default', 'TestTable/two_words')).toContain('got 1, want 2');
    expect(message('cargo/default', 'tests::fails')).toContain('sums differ');
    expect(message('maven/default', 'shop.CartTest.total')).toContain('total differs');
    expect(message('unittest/default', 'test_cart.CartTest.test_raises')).toBe('ValueError: no such item');
    expect(message('node-test/tap', 'cart > when full > adds up')).toContain('2 !== 3');
    expect(message('phpunit/default', 'CartTest::testAddsUp')).toContain('total differs');
  });

  it('finds nothing in prose and in the echo of a script', () => {
    const script = '##[group]Run pytest\n\u001b[36;1mFAILED tests/test_a.py::test_b - boom\u001b[0m\n##[endgroup]\n';
    expect(readConsole(script)).toEqual([]);
    expect(readConsole('All tests passed.\n✓ done\nok, next\nFAIL fast\n1 passing thought\n')).toEqual([]);
  });
});
