import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { readConsole } from '../../../src/test-runs/console/read-console.ts';
import { compareReports } from '../../../src/test-runs/machine/compare-reports.ts';
import { toCtrf } from '../../../src/test-runs/machine/ctrf.ts';
import { readMachineReport } from '../../../src/test-runs/machine/read-machine-report.ts';
import type { TestReport } from '../../../src/test-runs/test-report.ts';
import { readFixture } from './console-fixtures.ts';

const root = (framework: string) => `/home/runner/work/shop/shop/${framework}`;
const read = (path: string, framework?: string) =>
  readMachineReport(readFixture(path), {
    root: root(path.split('/')[0]!),
    ...(framework !== undefined && { framework }),
  });

const statusById = (report: TestReport) => new Map(report.tests.map((test) => [test.id, test.status]));

describe('a report and the console of the same run', () => {
  // The report on the left, the most talkative console of the same project on the right.
  const pairs = [
    ['pytest/verbose.xml', 'pytest/verbose.log'],
    ['jest/report.json', 'jest/verbose.log'],
    ['playwright/report.json', 'playwright/list.log'],
    ['playwright/report.xml', 'playwright/list.log'],
    ['gtest/report.xml', 'gtest/default.log'],
    ['go/json.log', 'go/verbose.log'],
    ['go/go-junit-report.xml', 'go/verbose.log'],
    ['node-test/tap.log', 'node-test/spec.log'],
  ] as const;
  it.each(pairs)('%s has the ids and statuses of %s', (machine, console) => {
    expect(statusById(read(machine))).toEqual(statusById(readConsole(readFixture(console))[0]!));
  });

  it.each([
    ...pairs,
    ['vitest/report.json', 'vitest/default.log'],
    ['vitest/report.xml', 'vitest/verbose.log'],
    ['mocha/report.json', 'mocha/dot.log'],
    ['phpunit/report.xml', 'phpunit/testdox.log'],
    ['node-test/junit.xml', 'node-test/spec.log'],
    ['pytest/rerun.xml', 'pytest/rerun.log'],
  ] as const)('%s does not contradict %s', (machine, console) => {
    expect(compareReports(read(machine), readConsole(readFixture(console)))).toEqual([]);
  });

  it('is told apart from a forged console', () => {
    const machine = read('pytest/verbose.xml');
    const forged = readFixture('pytest/verbose.log')
      .replace('TestTotal::test_empty PASSED', 'TestTotal::test_empty FAILED')
      .replace(' 6 passed', ' 3 passed')
      .replace('PASSED tests/test_cart.py::TestTotal::test_empty\n', '');
    expect(compareReports(machine, readConsole(forged))).toEqual([
      'The console says that "TestTotal::test_empty" failed, the report that it passed.',
    ]);
    expect(compareReports({ ...machine, exitCode: 0 }, [])).toEqual([
      'The command exited with 0, the report has 5 failed tests.',
    ]);
  });

  it('is told apart where only the counts differ', () => {
    const machine = read('gtest/report.xml');
    const forged = readFixture('gtest/default.log').replace('[  PASSED  ] 2 tests.', '[  PASSED  ] 9 tests.');
    expect(compareReports(machine, readConsole(forged))).toEqual(['The console counts 9 passed tests, the report 2.']);
  });
});

describe('dialects', () => {
  it('keeps reruns of surefire as attempts', () => {
    const attempts = new Map(
      read('maven/rerun.xml').tests.map((test) => [test.name, test.attempts?.map((one) => one.status)]),
    );
    expect(attempts.get('shop.CartTest.secondTimeLucky')).toEqual(['failed', 'passed']);
    expect(attempts.get('shop.CartTest.total')).toEqual(['failed', 'failed']);
    expect(attempts.get('shop.CartTest.empty')).toBeUndefined();
  });

  it('names a Go package that does not build by its path, as the console does', () => {
    const broken = { id: 'example.com/shop/broken', status: 'error' };
    expect(read('go/json.log').tests[0]).toMatchObject(broken);
    expect(read('go/go-junit-report.xml').tests[0]).toMatchObject(broken);
    expect(read('go/gotestsum.xml').tests[0]).toMatchObject(broken);
  });

  it('names files below the root relative to it, only with a root', () => {
    expect(read('jest/report.json').tests[0]?.file).toBe('test/cart.test.js');
    expect(readMachineReport(readFixture('jest/report.json')).tests[0]?.file).toBe(`${root('jest')}/test/cart.test.js`);
  });

  it('takes the file that pytest writes with junit_family=xunit1 over its guess', () => {
    const xml =
      '<testsuites><testsuite name="pytest" tests="1"><testcase classname="tests.Module.test_a.Suite" name="test_b" file="tests/Module/test_a.py"/></testsuite></testsuites>';
    expect(readMachineReport(xml).tests[0]).toMatchObject({ file: 'tests/Module/test_a.py', name: 'Suite::test_b' });
  });

  it('tells who wrote a document', () => {
    const writers = {
      'pytest/verbose.xml': 'pytest',
      'vitest/report.xml': 'vitest',
      'gtest/report.xml': 'gtest',
      'ctest/report.xml': 'ctest',
      'maven/rerun.xml': 'maven',
      'phpunit/report.xml': 'phpunit',
      'node-test/junit.xml': 'node:test',
      'mocha/xunit.xml': 'mocha',
      'playwright/report.xml': 'playwright',
      'go/gotestsum.xml': 'go test',
      'jest/report.json': 'jest',
      'vitest/report.json': 'vitest',
    };
    for (const [path, framework] of Object.entries(writers))
      expect([path, read(path).framework]).toEqual([path, framework]);
  });

  it('decodes bytes, entities and CDATA', () => {
    const xml =
      '<testsuite tests="1"><testcase classname="a.B" name="c &lt;&#x41;&#66;&gt;"><failure message="x"><![CDATA[<raw> &amp;]]></failure></testcase></testsuite>';
    const [test] = readMachineReport(new TextEncoder().encode(xml)).tests;
    expect(test).toMatchObject({ name: 'a.B.c <AB>', status: 'failed', message: 'x', traceback: '<raw> &amp;' });
  });
});

describe('CTRF', () => {
  it('holds what the report held', () => {
    const report = read('playwright/report.json');
    const again = readMachineReport(JSON.stringify(toCtrf(report)));
    const essence = (one: TestReport) =>
      one.tests.map(({ id, file, name, status, message }) => ({ id, file, name, status, message }));
    expect(essence(again)).toEqual(essence(report));
    expect(again.framework).toBe('playwright');
    expect(
      again.tests.find((test) => test.name === 'cart > second time lucky')?.attempts?.map((one) => one.status),
    ).toEqual(['failed', 'passed']);
  });
});

describe('what is no report', () => {
  it.each([
    ['', /no test report/],
    ['hello', /no test report/],
    ['{"a": 1}', /no test report/],
    ['{"a": ', /not valid JSON/],
    ['<html><body></body></html>', /no JUnit report/],
    ['<testsuite><testcase name="a"></testsuite>', /line 1: <\/testsuite> closes nothing/],
    ['<testsuite>\n<testcase name="a"/>\n', /line 3: <testsuite> is not closed/],
  ])('%j is refused with a reason', (text, reason) => {
    expect(() => readMachineReport(text)).toThrow(reason);
    expect(() => readMachineReport(text)).toThrow(UserError);
  });
});
