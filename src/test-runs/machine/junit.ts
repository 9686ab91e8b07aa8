import { UserError } from '../../errors/user-error.ts';
import { stripEscapes } from '../console/clean-line.ts';
import { ReportBuilder, type TestResult } from '../report-builder.ts';
import type { TestAttempt, TestReport, TestStatus } from '../test-report.ts';
import { type JunitCase, junitFramework, junitName } from './junit-names.ts';
import { readXml } from './xml-reader.ts';

const longestText = 20_000;

interface RawCase extends JunitCase {
  seconds: string | undefined;
  status: TestStatus;
  message?: string | undefined;
  traceback?: string | undefined;
  attempts: TestAttempt[];
}

const outcomes: Readonly<Record<string, TestStatus>> = { failure: 'failed', error: 'error', skipped: 'skipped' };
const earlier: Readonly<Record<string, TestStatus>> = {
  flakyFailure: 'failed',
  flakyError: 'error',
  rerunFailure: 'failed',
  rerunError: 'error',
};

/** Collects the test cases of a document, whoever wrote it. */
class JunitCollector {
  readonly cases: RawCase[] = [];
  root = '';
  rootAttributes: ReadonlyMap<string, string> = new Map();
  readonly top: ReadonlyMap<string, string>[] = [];
  private readonly suites: string[] = [];
  private todo = false;
  private current: RawCase | undefined;
  private child: { status: TestStatus; message: string | undefined; text: string; earlier: boolean } | undefined;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.root === '') {
      this.root = name;
      this.rootAttributes = attributes;
    }
    if (name === 'testsuite') this.openSuite(attributes);
    else if (name === 'testcase') this.openCase(attributes);
    else if (this.current && (outcomes[name] ?? earlier[name])) this.openOutcome(name, attributes);
  }

  text(text: string): void {
    if (this.child && this.child.text.length < longestText) this.child.text += text;
  }

  close(name: string): void {
    if (name === 'testsuite') this.suites.pop();
    else if (name === 'testcase') this.closeCase();
    else if (outcomes[name] ?? earlier[name]) this.closeOutcome();
  }

  private openSuite(attributes: ReadonlyMap<string, string>): void {
    if (this.suites.length === 0) this.top.push(attributes);
    this.suites.push(attributes.get('name') ?? '');
  }

  private openCase(attributes: ReadonlyMap<string, string>): void {
    const status = attributes.get('status') ?? attributes.get('result');
    this.current = {
      name: attributes.get('name') ?? '',
      classname: attributes.get('classname') ?? '',
      file: attributes.get('file'),
      suites: [...this.suites],
      seconds: attributes.get('time'),
      status: status === 'notrun' || status === 'disabled' || status === 'skipped' ? 'skipped' : 'passed',
      attempts: [],
    };
  }

  private openOutcome(name: string, attributes: ReadonlyMap<string, string>): void {
    // node:test marks a failing test that is still to do as failed and as to do.
    const todo = attributes.get('type') === 'todo';
    if (todo) this.todo = true;
    const status = outcomes[name] ?? earlier[name]!;
    this.child = { status, message: attributes.get('message') || undefined, text: '', earlier: name in earlier };
  }

  private closeOutcome(): void {
    const child = this.child;
    const test = this.current;
    this.child = undefined;
    if (!child || !test) return;
    const text = stripEscapes(child.text).trim() || undefined;
    const message = child.message === undefined ? text : stripEscapes(child.message);
    if (child.earlier) {
      if (test.attempts.length < 100) test.attempts.push({ status: child.status, ...(message && { message }) });
      return;
    }
    if (test.status === 'error' || (test.status === 'failed' && child.status !== 'error')) return;
    test.status = child.status;
    test.message = message;
    test.traceback = child.status === 'skipped' ? undefined : text;
  }

  private closeCase(): void {
    if (this.current && this.todo) this.current.status = 'skipped';
    this.todo = false;
    if (this.current) this.cases.push(this.current);
    this.current = undefined;
  }
}

/**
 * Reads JUnit XML in the dialects of pytest, surefire (with its `flakyFailure` and `rerunFailure`), gradle, vitest,
 * node:test, go-junit-report, gotestsum, nextest, gtest, ctest, phpunit, playwright and others. Throws `UserError` where it is
 * not well-formed XML or no such report.
 */
export function readJunit(text: string, framework: string | undefined): TestReport {
  const collector = new JunitCollector();
  readXml(text, collector);
  if (collector.root !== 'testsuites' && collector.root !== 'testsuite') throw notJunit(collector.root);
  const writer = framework ?? junitFramework(collector.root, collector.rootAttributes, collector.cases);
  const run = new ReportBuilder(writer ?? 'junit');
  run.countsOtherThings = true;
  for (const test of collector.cases) addCase(run, test, writer);
  setTotals(run, collector);
  run.impliedPassed = 0;
  return run.build();
}

function addCase(run: ReportBuilder, test: RawCase, writer: string | undefined): void {
  const named = junitName(writer, test);
  if (named.name === '') return;
  const seconds = Number.parseFloat((test.seconds ?? '').replaceAll(',', ''));
  const result: TestResult = {
    ...named,
    status: named.file === named.name && test.status === 'failed' ? 'error' : test.status,
    durationMs: seconds >= 0 ? seconds * 1000 : undefined,
    message: test.message,
    traceback: test.traceback,
  };
  // pytest writes a second entry for a broken teardown and one more for each rerun.
  if (writer === 'pytest') run.mention(result);
  else if (writer === 'go test') run.repeat(result);
  else addWithAttempts(run, result, test);
}

function addWithAttempts(run: ReportBuilder, result: TestResult, test: RawCase): void {
  if (test.attempts.length === 0) {
    run.add(result);
    return;
  }
  // Surefire writes the first failure as `failure` and the later ones as reruns; a flaky test has only `flaky…` and passed last.
  const last: TestAttempt = { status: test.status, ...(test.message !== undefined && { message: test.message }) };
  const attempts = test.status === 'passed' ? [...test.attempts, last] : [last, ...test.attempts];
  run.add(result);
  run.all().at(-1)!.attempts = attempts;
}

function setTotals(run: ReportBuilder, collector: JunitCollector): void {
  const sources = collector.rootAttributes.has('tests') ? [collector.rootAttributes] : collector.top;
  const sum = (...names: readonly string[]): number | undefined => {
    let total: number | undefined;
    for (const source of sources) {
      for (const name of names) {
        const value = Number(source.get(name));
        if (source.has(name) && Number.isSafeInteger(value) && value >= 0) total = (total ?? 0) + value;
      }
    }
    return total;
  };
  const totals = {
    total: sum('tests'),
    failed: sum('failures'),
    errors: sum('errors'),
    skipped: sum('skipped', 'disabled'),
  };
  for (const [key, value] of Object.entries(totals)) {
    if (value !== undefined) run.totals[key as keyof typeof totals] = value;
  }
  const counted = (totals.failed ?? 0) + (totals.errors ?? 0);
  const named = run.all().filter((test) => test.status === 'failed' || test.status === 'error').length;
  if (counted > 0 && named === 0) run.contradiction(`The report counts ${counted} failed tests and names none.`);
}

function notJunit(root: string): UserError {
  return new UserError(`<${root.slice(0, 60)}> is no JUnit report: its root must be <testsuites> or <testsuite>.`);
}
