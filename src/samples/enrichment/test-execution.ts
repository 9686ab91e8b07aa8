import type { TestCase, TestReport } from '../../test-runs/test-report.ts';
import type { LogEvidence, SampleEvidence } from './evidence.ts';
import { present, rounded } from './present.ts';
import { topFailingTracebacks } from './tracebacks.ts';

const counted = ['total', 'passed', 'failed', 'errors', 'skipped'] as const;

function countOf(report: TestReport, name: (typeof counted)[number]): number | undefined {
  const printed = report.totals?.[name];
  if (printed !== undefined) return printed;
  const named = (status: TestCase['status']) => report.tests.filter((test) => test.status === status).length;
  const complete = report.totals === undefined && report.unnamedPassed === 0 && report.tests.length > 0;
  const totalsKnown = report.totals?.total ?? report.totals?.passed;
  // Where a runner prints a summary, a count that it leaves out is zero.
  if (!complete && totalsKnown === undefined) return undefined;
  if (name === 'total') return countTotal(report, named);
  if (name === 'passed') return named('passed') + (report.unnamedPassed ?? 0);
  return named(name === 'errors' ? 'error' : name);
}

function countTotal(report: TestReport, named: (status: TestCase['status']) => number): number {
  const { passed, failed, errors, skipped } = report.totals ?? {};
  if (passed === undefined) return report.tests.length + (report.unnamedPassed ?? 0);
  return passed + (failed ?? named('failed')) + (errors ?? named('error')) + (skipped ?? named('skipped'));
}

function sumOf(reports: readonly TestReport[], count: (report: TestReport) => number | undefined): number | undefined {
  const counts = reports.map(count).filter((value) => value !== undefined);
  return counts.length === 0 ? undefined : counts.reduce((sum, value) => sum + value, 0);
}

function coverageOf(reports: readonly TestReport[]) {
  return reports
    .map(({ coverage }) => coverage)
    .findLast((coverage) => coverage !== undefined && Object.keys(coverage).length > 0);
}

/** The one number that stands for a coverage: lines, else statements. */
function headlineCoverage(log: LogEvidence | undefined): number | undefined {
  const coverage = log === undefined ? undefined : coverageOf(log.reports);
  return coverage?.lines ?? coverage?.statements;
}

function statusOf(log: LogEvidence | undefined) {
  if (log === undefined || log.reports.length === 0) return undefined;
  const { reports } = log;
  const duration = sumOf(reports, ({ durationMs }) => durationMs);
  const of = (name: (typeof counted)[number]) => sumOf(reports, (report) => countOf(report, name));
  const contradictions = reports.flatMap((report) => report.contradictions ?? []);
  return present({
    frameworks: [...new Set(reports.map(({ framework }) => framework))],
    totalTests: of('total'),
    passed: of('passed'),
    failed: of('failed'),
    errors: of('errors'),
    skipped: of('skipped'),
    coverage: headlineCoverage(log),
    coverageDetails: coverageOf(reports),
    duration: duration === undefined ? undefined : rounded(duration / 1000),
    truncated: log.shortened || reports.some(({ truncated }) => truncated === true) ? true : undefined,
    contradictions: contradictions.length === 0 ? undefined : contradictions,
  });
}

const testsOf = (log: LogEvidence | undefined) => log?.reports.flatMap(({ tests }) => tests) ?? [];

/** Whether everything that ran passed, so that a test without a line of its own passed too. */
function allPassed(log: LogEvidence | undefined): boolean {
  if (log === undefined || log.shortened || log.reports.length === 0) return false;
  return log.reports.every(
    (report) =>
      report.truncated !== true &&
      (countOf(report, 'passed') ?? 0) > 0 &&
      ['failed', 'errors', 'skipped'].every((name) => (countOf(report, name as 'failed') ?? 0) === 0),
  );
}

const isFailure = ({ status }: TestCase) => status === 'failed' || status === 'error';

/** Tests that failed with the tests alone and pass with the fix: as measured by the cycle, else by name from the logs. */
export function failToPassOf({ metadata, logs }: SampleEvidence): string[] | undefined {
  if (metadata.failToPass !== undefined) return metadata.failToPass;
  if (logs.withTests === undefined || logs.withFix === undefined || logs.withTests.reports.length === 0)
    return undefined;
  const passed = new Set(
    testsOf(logs.withFix)
      .filter(({ status }) => status === 'passed')
      .map(({ id }) => id),
  );
  const rest =
    allPassed(logs.withFix) &&
    sumOf(logs.withFix.reports, (report) => countOf(report, 'total'))! >=
      (sumOf(logs.withTests.reports, (report) => countOf(report, 'total')) ?? 0);
  return testsOf(logs.withTests)
    .filter(isFailure)
    .map(({ id }) => id)
    .filter((id) => passed.has(id) || rest);
}

function passToPassOf({ metadata, logs }: SampleEvidence): string[] | undefined {
  if (metadata.passToPass !== undefined) return metadata.passToPass;
  const ids = (log: LogEvidence | undefined) =>
    testsOf(log)
      .filter(({ status }) => status === 'passed')
      .map(({ id }) => id);
  const [before, after] = [ids(logs.withTests), new Set(ids(logs.withFix))];
  return before.length === 0 || after.size === 0 ? undefined : before.filter((id) => after.has(id));
}

/** Tests whose tries in one log came out differently, or that the cycle found flaky. */
function flakyTestsOf({ metadata, logs }: SampleEvidence): string[] | undefined {
  if (metadata.flakyTests !== undefined) return metadata.flakyTests;
  const all = [logs.before, logs.withTests, logs.withFix].flatMap(testsOf);
  if (all.length === 0) return undefined;
  const flaky = all.filter(({ attempts = [] }) => new Set(attempts.map(({ status }) => status)).size > 1);
  return [...new Set(flaky.map(({ id }) => id))];
}

const mostResults = 20_000;

/** Each named test's result in each log. */
function results({ logs }: SampleEvidence) {
  const byId = new Map<string, Record<string, unknown>>();
  for (const [state, log] of Object.entries(logs)) {
    for (const { id, status } of testsOf(log)) {
      const entry = byId.get(id) ?? { id };
      entry[state] = status;
      if (byId.size < mostResults) byId.set(id, entry);
    }
  }
  return byId.size === 0 ? undefined : [...byId.values()];
}

/** What the three logs say about the tests. */
export function testExecution(evidence: SampleEvidence): Record<string, unknown> {
  const { logs, tests } = evidence;
  const ran = Object.values(logs).some((log) => log.reports.length > 0);
  const hasAutomatedTests = ran || (tests !== undefined && tests.files.length > 0);
  const [before, after] = [headlineCoverage(logs.before), headlineCoverage(logs.withFix)];
  const failing = testsOf(logs.withTests).filter(isFailure);
  return present({
    hasAutomatedTests,
    testType: hasAutomatedTests ? 'automated' : 'none',
    preTestStatus: statusOf(logs.before),
    preFixStatus: statusOf(logs.withTests),
    postPatchStatus: statusOf(logs.withFix),
    coverageDelta: before === undefined || after === undefined ? undefined : rounded(after - before),
    failToPass: failToPassOf(evidence),
    passToPass: passToPassOf(evidence),
    flakyTests: flakyTestsOf(evidence),
    topFailingTracebacks: ran ? topFailingTracebacks(failing) : undefined,
    results: results(evidence),
  });
}
