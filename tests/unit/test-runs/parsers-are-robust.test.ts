import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { consoleFrameworks, readConsole } from '../../../src/test-runs/console/read-console.ts';
import { readMachineReport } from '../../../src/test-runs/machine/read-machine-report.ts';
import { type TestReport, testReportSchema } from '../../../src/test-runs/test-report.ts';
import { consoleFixtures, readFixture } from './console-fixtures.ts';

const fixtures = consoleFixtures();
const lines = [...new Set(fixtures.flatMap((fixture) => fixture.log.split('\n')))];

/** What must hold for any report whatever the input was. */
function expectSound(report: TestReport): void {
  testReportSchema.parse(report);
  expect(new Set(report.tests.map((test) => test.id)).size).toBe(report.tests.length);
  const passed = report.tests.filter((test) => test.status === 'passed').length;
  if (report.totals?.passed === undefined || report.unnamedPassed === null) return;
  if (report.contradictions === undefined && passed <= report.totals.passed) {
    expect(passed + report.unnamedPassed).toBe(report.totals.passed);
  }
}

const anyLine = fc.oneof(
  fc.constantFrom(...lines),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .tuple(fc.constantFrom(...lines), fc.nat(200), fc.string({ maxLength: 8 }))
    .map(([line, at, text]) => line.slice(0, at) + text + line.slice(at)),
);

describe('console parsers', () => {
  it('survive any mixture of real and mangled lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 80 }), (text) => {
        for (const report of readConsole(text.join('\n'))) expectSound(report);
      }),
      { numRuns: 400 },
    );
  });

  it('survive logs cut anywhere, and say so or agree with the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }), (fixture, share) => {
        for (const report of readConsole(fixture.log.slice(0, Math.floor(fixture.log.length * share))))
          expectSound(report);
      }),
      { numRuns: 300 },
    );
  });

  it('never name a test that is not in the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.array(fc.nat(400), { maxLength: 20 }), (fixture, drop) => {
        const kept = fixture.log.split('\n').filter((_, index) => !drop.includes(index));
        const text = kept.join('\n');
        for (const test of readConsole(text).flatMap((report) => report.tests)) {
          const last = test.name.split(/ > |::|\.|#| /).at(-1)!;
          expect(text).toContain(last.slice(0, 20));
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Seconds of processor time for `text`, the best of two tries: other work on the machine does not count. */
function secondsFor(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 2; tries++) {
    const start = process.cpuUsage();
    readConsole(text);
    best = Math.min(best, process.cpuUsage(start).user / 1e6);
  }
  return best;
}

describe('time', () => {
  const hostile: [string, (size: number) => string][] = [
    ['one line of near matches', (size) => `a::b ${'PASSED ('.repeat(size)}`],
    ['one line of separators', (size) => `FAILED tests/a.py::b[${' - '.repeat(size)}`],
    ['one line of spaces', (size) => `x${' '.repeat(size * 8)}y`],
    ['one line of underscores', (size) => `=== FAILURES ===\n${'_ '.repeat(size * 4)}x`],
    ['one line of escapes', (size) => '\u001b[0m\u001b]8;;'.repeat(size)],
    [
      'titles that nest for ever',
      (size) => Array.from({ length: size / 8 }, (_, index) => `${' '.repeat(index % 900)}title`).join('\n'),
    ],
    [
      'tests that begin and never end',
      (size) => Array.from({ length: size / 4 }, (_, index) => `=== RUN   Test${index}`).join('\n'),
    ],
    ['tests of one name', (size) => `PASS a.test.js\n${'  ✓ same (1 ms)\n'.repeat(size / 4)}`],
    [
      'failures of one name',
      (size) => `=== FAILURES ===\n${'___ test_a ___\nE  boom\n'.repeat(size / 8)}1 failed in 1s`,
    ],
    [
      'failing lists',
      (size) =>
        `${'  1) a\n     b:\n     boom\n'.repeat(size / 16)}  1 passing (1ms)\n${'  1) a\n     b:\n     boom\n'.repeat(size / 16)}`,
    ],
    [
      'TAP that nests',
      (size) =>
        `TAP version 13\n${Array.from({ length: size / 8 }, (_, index) => `${'    '.repeat(index % 60)}ok 1 - x # SKIP`).join('\n')}`,
    ],
    ['a summary of commas', (size) => `${'1 failed, '.repeat(size)}1 passed in 0.1s`],
    ['carriage returns', (size) => `${'x\r'.repeat(size)}\n`],
    ['blocks without an end', (size) => `  ● a › b\n\n${'    at x (y:1:1)\n'.repeat(size / 4)}`],
    [
      'vitest failures of one error',
      (size) => ` RUN  v3.0.0 /x\n⎯⎯ Failed Tests 9 ⎯⎯\n${' FAIL  a.ts > b\nError: x\n'.repeat(size / 8)}`,
    ],
    [
      'ava titles',
      (size) => `${'  ✘ [fail]: a › b\n'.repeat(size / 64)}  ─\n${'  a › c\n'.repeat(size / 64)}  1 test failed\n`,
    ],
    [
      'playwright failures',
      (size) =>
        `Running 3 tests using 1 worker\n${Array.from({ length: size / 32 }, (_, index) => `  ✘  1 a.ts:1:1 › t${index} (1ms)`).join('\n')}\n  9 failed\n${Array.from({ length: size / 32 }, (_, index) => `    a.ts:1:1 › t${index}`).join('\n')}\n`,
    ],
    [
      'maven reruns',
      (size) =>
        `[INFO]  T E S T S\n[INFO] Results:\n[ERROR] Failures: \n${Array.from({ length: size / 64 }, (_, index) => `[ERROR] a.B.t${index}\n[ERROR]   Run 1: x`).join('\n')}\n[ERROR] Tests run: 1, Failures: 1, Errors: 0, Skipped: 0\n`,
    ],
    [
      'rspec failed examples',
      (size) =>
        `Failures:\n${Array.from({ length: size / 32 }, (_, index) => `  ${index}) t${index}`).join('\n')}\n9 examples, 9 failures\n${Array.from({ length: size / 32 }, (_, index) => `rspec ./a.rb:1 # t${index}`).join('\n')}\n`,
    ],
  ];

  it.each(hostile)(
    'grows no faster than the input: %s',
    (_, build) => {
      secondsFor(build(2_000));
      const small = secondsFor(build(30_000));
      const large = secondsFor(build(120_000));
      // Four times the input may take some more than four times as long on a busy machine, never sixteen times.
      expect(large).toBeLessThan(Math.max(0.25, small * 10));
    },
    60_000,
  );
});

describe('machine-readable reports', () => {
  const reports = [
    'pytest/verbose.xml',
    'maven/rerun.xml',
    'vitest/report.xml',
    'jest/report.json',
    'mocha/report.json',
    'playwright/report.json',
    'go/json.log',
    'node-test/tap.log',
  ];
  const texts = reports.map(readFixture);

  it('are read or refused with a reason, however they are mangled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(30_000),
        fc.nat(200),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (text, at, cut, put) => {
          const from = at % text.length;
          try {
            expectSound(readMachineReport(text.slice(0, from) + put + text.slice(from + cut)));
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('do not expand entities, nest for ever or hang', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`;
    expect(() => readMachineReport(bomb)).toThrow(UserError);
    expect(() => readMachineReport('<testsuite>'.repeat(100_000))).toThrow(/nested more than/);
    expect(() => readMachineReport(`<testsuite${' a="1"'.repeat(50_000)}`)).toThrow(UserError);
    const start = performance.now();
    readMachineReport(
      `<testsuites><testsuite>${'<testcase classname="a.B" name="c"/>'.repeat(100_000)}</testsuite></testsuites>`,
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

it('reads each framework alone as well as among all', () => {
  for (const fixture of fixtures) {
    const framework = fixture.runs[0]!.framework;
    expect(consoleFrameworks).toContain(framework);
    expect(readConsole(fixture.log, { framework })).toEqual(readConsole(fixture.log));
  }
});
