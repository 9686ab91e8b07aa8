import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandResult } from '../../../src/sandbox/sandbox.ts';
import { checkExitCode } from '../../../src/test-runs/check-exit-code.ts';
import { splitCommands, splitWords } from '../../../src/test-runs/frameworks/command-words.ts';
import { goConsole } from '../../../src/test-runs/frameworks/go-console.ts';
import { tellingLines } from '../../../src/test-runs/installation/telling-lines.ts';
import type { TestReport, TestStatus } from '../../../src/test-runs/test-report.ts';

function report(...statuses: TestStatus[]): TestReport {
  const tests = statuses.map((status, index) => ({ id: `t${index}`, name: `t${index}`, status }));
  return { framework: 'pytest', tests, unnamedPassed: 0 };
}

function result(exitCode: number | null, output = '', more: Partial<CommandResult> = {}): CommandResult {
  const streams = { output, stdout: output, stderr: '' };
  const ended = { signal: null, durationMs: 1, timedOut: false, outputLimitExceeded: false };
  return { command: 'test', exitCode, ...streams, ...ended, ...more };
}

describe('checkExitCode', () => {
  test('an exit code that the results do not explain is a contradiction', () => {
    expect(checkExitCode(report('passed', 'failed'), result(0))).toHaveLength(1);
    expect(checkExitCode(report('passed', 'passed'), result(1))).toHaveLength(1);
  });

  test('agreement, and a run that broke in part or was cut short, are none', () => {
    expect(checkExitCode(report('passed'), result(0))).toEqual([]);
    expect(checkExitCode(report('passed', 'error'), result(1))).toEqual([]);
    expect(checkExitCode(report('passed'), result(1, 'FAIL example.test/sum [build failed]'))).toEqual([]);
    expect(checkExitCode(report('passed'), result(null, '', { timedOut: true }))).toEqual([]);
  });
});

test('goConsole prints what a person would have seen', () => {
  const events = [
    '{"Action":"run","Test":"TestA"}',
    '{"Action":"output","Output":"--- PASS: TestA\\n"}',
    '# pkg: compile error',
  ];
  expect(goConsole(events.join('\n'))).toBe('--- PASS: TestA\n# pkg: compile error\n');
});

test('tellingLines prefers lines that name the failure', () => {
  const output = `${'downloading\n'.repeat(50)}npm error code E404\nnpm error 404 Not Found\nsee the log\n`;
  expect(tellingLines(output)).toEqual(['npm error code E404', 'npm error 404 Not Found']);
  expect(tellingLines('one\ntwo\n')).toEqual(['one', 'two']);
});

describe('shell words', () => {
  test('quotes and operators are understood', () => {
    expect(splitCommands('a "x && y" && b; c | d')).toEqual(['a "x && y"', 'b', 'c', 'd']);
    expect(splitWords(`mocha 'test/**/*.js' --grep "a \\"b\\"" c\\ d`)).toEqual([
      'mocha',
      'test/**/*.js',
      '--grep',
      'a "b"',
      'c d',
    ]);
  });

  test('any line is split without harm', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (line) => splitCommands(line).flatMap(splitWords).length >= 0),
    );
  });
});
