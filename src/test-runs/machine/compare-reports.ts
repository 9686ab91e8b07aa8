import type { TestCase, TestReport } from '../test-report.ts';

const mostSentences = 20;

/**
 * What the machine-readable report and the console output of one run say against each other, one sentence each; empty where
 * they agree. A console that names only failures, or nothing, contradicts nothing. `machine.exitCode` is compared too where it is set.
 */
export function compareReports(machine: TestReport, console: TestReport | readonly TestReport[]): string[] {
  const reports: readonly TestReport[] = 'tests' in console ? [console] : console;
  const sentences = [...exitCode(machine), ...statuses(machine, reports), ...counts(machine, reports)];
  return sentences.slice(0, mostSentences);
}

function exitCode(machine: TestReport): string[] {
  if (machine.exitCode === undefined || machine.exitCode === null) return [];
  const bad = machine.tests.filter(isBad).length;
  if (machine.exitCode === 0 && bad > 0) return [`The command exited with 0, the report has ${bad} failed tests.`];
  return [];
}

function statuses(machine: TestReport, reports: readonly TestReport[]): string[] {
  const known = new Map<string, TestCase[]>();
  for (const test of machine.tests) {
    for (const key of keysOf(test)) {
      const same = known.get(key);
      if (same) same.push(test);
      else known.set(key, [test]);
    }
  }
  const sentences: string[] = [];
  for (const test of reports.flatMap((report) => report.tests)) {
    const same = keysOf(test)
      .map((key) => known.get(key))
      .find((found) => found !== undefined);
    if (!same) continue;
    if (isBad(test) && same.every((one) => one.status === 'passed')) {
      sentences.push(
        `The console says that "${test.name}" ${test.status === 'error' ? 'broke' : 'failed'}, the report that it passed.`,
      );
    } else if (test.status === 'passed' && same.every(isBad) && (test.attempts?.length ?? 0) < 2) {
      sentences.push(`The console says that "${test.name}" passed, the report that it failed.`);
    }
  }
  return sentences;
}

/** Counts can only be compared where both sides have them. */
function counts(machine: TestReport, reports: readonly TestReport[]): string[] {
  if (reports.length === 0 || reports.some((report) => report.truncated === true)) return [];
  const sentences: string[] = [];
  const printed = sum(reports.map((report) => report.totals?.passed));
  const passed = machine.tests.filter((test) => test.status === 'passed').length + (machine.unnamedPassed ?? 0);
  const errors = [...machine.tests, ...reports.flatMap((report) => report.tests)].some(
    (test) => test.status === 'error',
  );
  if (printed !== undefined && printed !== passed && !errors) {
    sentences.push(`The console counts ${printed} passed tests, the report ${passed}.`);
  }
  const failed = sum(reports.map((report) => report.totals?.failed));
  const bad = machine.tests.filter(isBad).length;
  if (failed !== undefined && failed > 0 && bad === 0) {
    sentences.push(`The console counts ${failed} failed tests, the report none.`);
  }
  if (failed === 0 && bad > 0 && (sum(reports.map((report) => report.totals?.errors)) ?? 0) === 0) {
    sentences.push(`The console counts no failed test, the report ${bad}.`);
  }
  return sentences;
}

/** Consoles and reports do not always name the same file: the name alone identifies a test where one side has no file. */
function keysOf(test: TestCase): string[] {
  return test.file === undefined ? [test.name] : [`${test.file}\0${test.name}`, test.name];
}

function isBad(test: TestCase): boolean {
  return test.status === 'failed' || test.status === 'error';
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  if (values.some((value) => value === undefined)) return undefined;
  return (values as number[]).reduce((total, value) => total + value, 0);
}
