import { z } from 'zod';
import { ReportBuilder } from '../report-builder.ts';
import type { TestCase, TestReport, TestStatus } from '../test-report.ts';

const statuses: Readonly<Record<string, TestStatus>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'error',
};

const attempt = z.object({ status: z.string(), duration: z.number().optional(), message: z.string().optional() });

const ctrfSchema = z.object({
  results: z.object({
    tool: z.object({ name: z.string() }),
    summary: z.object({
      tests: z.number(),
      passed: z.number(),
      failed: z.number(),
      skipped: z.number(),
      pending: z.number().default(0),
      other: z.number().default(0),
    }),
    tests: z.array(
      z.object({
        name: z.string(),
        status: z.string(),
        duration: z.number().optional(),
        suite: z.union([z.string(), z.array(z.string())]).optional(),
        message: z.string().optional(),
        trace: z.string().optional(),
        filePath: z.string().optional(),
        retryAttempts: z.array(attempt).optional(),
      }),
    ),
  }),
});

/** A report in the Common Test Report Format (ctrf.io). */
export function readCtrf(value: unknown): TestReport | undefined {
  const parsed = ctrfSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { tool, summary, tests } = parsed.data.results;
  const run = new ReportBuilder(tool.name);
  for (const test of tests) {
    if (test.name === '') continue;
    const suites = typeof test.suite === 'string' ? [test.suite] : (test.suite ?? []);
    const titles = suites.filter((suite) => suite !== '' && suite !== test.filePath);
    run.add({
      file: test.filePath,
      name:
        titles.length > 0 && !test.name.startsWith(titles.join(' > ')) ? [...titles, test.name].join(' > ') : test.name,
      status: statuses[test.status] ?? 'error',
      durationMs: test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
      message: test.message,
      traceback: test.trace,
    });
    const attempts = test.retryAttempts ?? [];
    if (attempts.length > 0)
      run.all().at(-1)!.attempts = attempts.map((one) => ({
        status: statuses[one.status] ?? 'error',
        ...(one.message !== undefined && { message: one.message }),
      }));
  }
  run.totals = {
    total: summary.tests,
    passed: summary.passed,
    failed: summary.failed,
    errors: summary.other,
    skipped: summary.skipped + summary.pending,
  };
  return run.build();
}

/** `report` in the Common Test Report Format, version 0.0.0 of its schema; what is not known has the format's required zero. */
export function toCtrf(report: TestReport): unknown {
  const count = (status: TestStatus) => report.tests.filter((test) => test.status === status).length;
  const duration = report.durationMs ?? 0;
  return {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    results: {
      tool: { name: report.framework },
      summary: {
        tests: report.tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('error'),
        start: 0,
        stop: Math.round(duration),
      },
      tests: report.tests.map(ctrfTest),
    },
  };
}

function ctrfTest(test: TestCase): unknown {
  const retries = test.attempts?.slice(0, -1) ?? [];
  return {
    name: test.name,
    status: test.status === 'error' ? 'other' : test.status,
    rawStatus: test.status,
    duration: test.durationMs ?? 0,
    ...(test.file !== undefined && { filePath: test.file }),
    ...(test.message !== undefined && { message: test.message }),
    ...(test.traceback !== undefined && { trace: test.traceback }),
    ...(retries.length > 0 && {
      retries: retries.length,
      flaky: test.status === 'passed',
      retryAttempts: test.attempts!.map((one, index) => ({
        attempt: index + 1,
        status: one.status === 'error' ? 'other' : one.status,
        ...(one.message !== undefined && { message: one.message }),
      })),
    }),
  };
}
