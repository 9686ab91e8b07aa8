import { UserError } from '../../errors/user-error.ts';
import { GoTestEvents } from '../go-test-events.ts';
import { testId } from '../report-builder.ts';
import { TapReader } from '../tap-reader.ts';
import type { TestCase, TestReport } from '../test-report.ts';
import { readCtrf } from './ctrf.ts';
import { readJestJson, readMochaJson, readPlaywrightJson } from './json-reports.ts';
import { readJunit } from './junit.ts';

export interface MachineReportOptions {
  /** Who wrote it, where that is known; told from the content otherwise. */
  framework?: string;
  /** An absolute folder: files below it are named relative to it, as consoles name them. */
  root?: string;
}

/**
 * Reads a machine-readable test report: JUnit XML in any dialect, the JSON of jest, vitest, mocha, playwright and
 * `go test -json`, TAP 13 and 14, CTRF. Throws `UserError` where it is none of them.
 */
export function readMachineReport(source: string | Uint8Array, options: MachineReportOptions = {}): TestReport {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const start = text
    .slice(0, 2000)
    .trimStart()
    .replace(/^\uFEFF/, '');
  const report = start.startsWith('<')
    ? junit(text, options.framework)
    : (json(text, start, options.framework) ?? tap(text));
  if (!report) throw unknown();
  return options.root === undefined ? report : relativeTo(report, options.root);
}

function junit(text: string, framework: string | undefined): TestReport {
  return readJunit(text, framework);
}

function json(text: string, start: string, framework: string | undefined): TestReport | undefined {
  if (!start.startsWith('{')) return start.includes('"Action":') || framework === 'go test' ? goTest(text) : undefined;
  const line = start.slice(0, start.indexOf('\n') < 0 ? undefined : start.indexOf('\n'));
  if (/"Action":/.test(line) && /"(?:Package|ImportPath)":/.test(line)) return goTest(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A report that ends early or follows other output is no report.
    throw new UserError('The JSON report is not valid JSON: it may have been cut off, or be mixed with other output.');
  }
  return (
    readCtrf(value) ??
    readPlaywrightJson(value) ??
    readMochaJson(value) ??
    readJestJson(value, framework ?? jestOrVitest(text))
  );
}

/** vitest writes the shape of jest; only jest counts suites that broke at run time. */
function jestOrVitest(text: string): string {
  return text.includes('"numRuntimeErrorTestSuites"') ? 'jest' : 'vitest';
}

function goTest(text: string): TestReport | undefined {
  const events = new GoTestEvents();
  let any = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('{')) any = events.feed(line) || any;
  }
  if (!any) return undefined;
  events.run.impliedPassed = events.run.all().filter((test) => test.status === 'passed').length;
  return events.run.build();
}

function tap(text: string): TestReport | undefined {
  const reader = new TapReader();
  for (const line of text.split('\n')) reader.feed(line.endsWith('\r') ? line.slice(0, -1) : line);
  return reader.points > 0 || /^TAP version 1[34]/m.test(text.slice(0, 4000)) ? reader.report() : undefined;
}

function relativeTo(report: TestReport, root: string): TestReport {
  const folder = root.endsWith('/') ? root : `${root}/`;
  const relative = (path: string) => (path.startsWith(folder) ? path.slice(folder.length) : path);
  const taken = new Set<string>();
  const tests = report.tests.map((test): TestCase => {
    if (test.file === undefined) return unique(test, taken);
    const file = relative(test.file);
    const name = test.name === test.file ? file : test.name;
    return unique({ ...test, file, name, id: testId(file, name) }, taken);
  });
  return { ...report, tests };
}

function unique(test: TestCase, taken: Set<string>): TestCase {
  let id = test.id;
  for (let number = 2; taken.has(id); number++) id = `${testId(test.file, test.name)} (${number})`;
  taken.add(id);
  return { ...test, id };
}

function unknown(): UserError {
  return new UserError(
    'This is no test report that can be read: expected JUnit XML, the JSON of jest, vitest, mocha, playwright, go test or CTRF, or TAP.',
  );
}
