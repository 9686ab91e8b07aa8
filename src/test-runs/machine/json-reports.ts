import { z } from 'zod';
import { stripEscapes } from '../console/clean-line.ts';
import { ReportBuilder } from '../report-builder.ts';
import type { TestReport, TestStatus } from '../test-report.ts';

const statuses: Readonly<Record<string, TestStatus>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

const jestSchema = z.object({
  numTotalTests: z.number().optional(),
  numPassedTests: z.number().optional(),
  numFailedTests: z.number().optional(),
  numPendingTests: z.number().optional(),
  numTodoTests: z.number().optional(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string().optional(),
      message: z.string().nullish(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()).default([]),
          title: z.string(),
          status: z.string(),
          duration: z.number().nullish(),
          failureMessages: z.array(z.string()).nullish(),
          retryReasons: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

type JestFile = z.infer<typeof jestSchema>['testResults'][number];
type JestTest = JestFile['assertionResults'][number];

/** jest's `--json` and vitest's json reporter, which has the same shape. */
export function readJestJson(value: unknown, framework: string): TestReport | undefined {
  const parsed = jestSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const data = parsed.data;
  const run = new ReportBuilder(framework);
  for (const file of data.testResults) addJestFile(run, file);
  setTotals(run, {
    total: data.numTotalTests,
    passed: data.numPassedTests,
    failed: data.numFailedTests,
    skipped: data.numPendingTests === undefined ? undefined : data.numPendingTests + (data.numTodoTests ?? 0),
  });
  return run.build();
}

function addJestFile(run: ReportBuilder, file: JestFile): void {
  for (const test of file.assertionResults) addJestTest(run, file.name, test);
  const blamed = file.assertionResults.some((test) => test.status === 'failed');
  if (file.status !== 'failed' || blamed) return;
  const message = file.message
    ? stripEscapes(file.message).replace(/^\s*● Test suite failed to run\s*/, '')
    : undefined;
  run.add({ file: file.name, name: file.name, status: 'error', message: message?.trim() });
}

function addJestTest(run: ReportBuilder, file: string, test: JestTest): void {
  const status = statuses[test.status] ?? 'skipped';
  const traceback = test.failureMessages?.map((message) => stripEscapes(message)).join('\n\n') || undefined;
  const result = { file, name: [...test.ancestorTitles, test.title].join(' > '), status };
  const retries = test.retryReasons ?? [];
  run.add({
    ...result,
    durationMs: test.duration !== null && test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
    message: status === 'failed' ? messageOf(traceback) : undefined,
    traceback: status === 'failed' ? traceback : undefined,
  });
  if (retries.length === 0) return;
  const entry = run.all().at(-1)!;
  const failed = retries
    .slice(0, 100)
    .map((message) => ({ status: 'failed' as const, message: stripEscapes(message) }));
  entry.attempts = [...failed, { status }];
}

/** The text before the first stack frame. */
function messageOf(traceback: string | undefined): string | undefined {
  const at = traceback?.search(/\n\s+at /) ?? -1;
  return (at < 0 ? traceback : traceback!.slice(0, at))?.trim();
}

const mochaTest = z.object({
  title: z.string(),
  fullTitle: z.string().optional(),
  titlePath: z.array(z.string()).optional(),
  file: z.string().nullish(),
  duration: z.number().nullish(),
  currentRetry: z.number().nullish(),
  err: z.object({ message: z.string().optional(), stack: z.string().optional() }).nullish(),
});

const mochaSchema = z.object({
  stats: z.object({ passes: z.number(), pending: z.number(), failures: z.number(), duration: z.number().optional() }),
  tests: z.array(mochaTest),
  pending: z.array(mochaTest).default([]),
  failures: z.array(mochaTest).default([]),
  passes: z.array(mochaTest).default([]),
});

/** mocha's json reporter. Failed hooks stand only among the failures. */
export function readMochaJson(value: unknown): TestReport | undefined {
  const parsed = mochaSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { stats, pending, failures, passes } = parsed.data;
  const run = new ReportBuilder('mocha');
  for (const test of passes) addMocha(run, test, 'passed');
  for (const test of failures)
    addMocha(run, test, /^"(?:before|after) (?:all|each)" hook\b/.test(test.title) ? 'error' : 'failed');
  for (const test of pending) addMocha(run, test, 'skipped');
  setTotals(run, { passed: stats.passes, failed: stats.failures, skipped: stats.pending });
  if (stats.duration !== undefined && stats.duration >= 0) run.durationMs = stats.duration;
  return run.build();
}

function addMocha(run: ReportBuilder, test: z.infer<typeof mochaTest>, status: TestStatus): void {
  const full = test.fullTitle ?? test.title;
  const parent = full.endsWith(` ${test.title}`) ? full.slice(0, -test.title.length - 1) : '';
  const name = test.titlePath?.join(' > ') ?? (parent === '' ? full : `${parent} > ${test.title}`);
  if (name === '') return;
  run.add({
    name,
    status,
    durationMs: test.duration !== null && test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
    message: test.err?.message,
    traceback: test.err?.stack,
  });
  const retries = Math.min(100, test.currentRetry ?? 0);
  if (retries > 0)
    run.all().at(-1)!.attempts = [
      ...Array.from({ length: retries }, () => ({ status: 'failed' as const })),
      { status },
    ];
}

const playwrightResult = z.object({
  status: z.string().optional(),
  duration: z.number().optional(),
  error: z.object({ message: z.string().optional(), stack: z.string().optional() }).optional(),
});
const playwrightSpec = z.object({
  title: z.string(),
  file: z.string().optional(),
  tests: z.array(
    z.object({
      projectName: z.string().optional(),
      status: z.string().optional(),
      results: z.array(playwrightResult).default([]),
    }),
  ),
});
interface PlaywrightSuite {
  title: string;
  file?: string | undefined;
  specs?: z.infer<typeof playwrightSpec>[] | undefined;
  suites?: PlaywrightSuite[] | undefined;
}
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  file: z.string().optional(),
  specs: z.array(playwrightSpec).optional(),
  suites: z.array(z.lazy(() => playwrightSuite)).optional(),
});
const playwrightSchema = z.object({
  suites: z.array(playwrightSuite),
  errors: z
    .array(z.object({ message: z.string().optional(), location: z.object({ file: z.string() }).optional() }))
    .default([]),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
    duration: z.number().optional(),
  }),
});

/** Playwright's json reporter; retries are attempts, a flaky test passed. */
export function readPlaywrightJson(value: unknown): TestReport | undefined {
  const parsed = playwrightSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { suites, stats, errors } = parsed.data;
  const run = new ReportBuilder('playwright');
  for (const suite of suites) addPlaywrightSuite(run, suite, []);
  for (const error of errors) {
    if (error.location)
      run.add({ file: error.location.file, name: error.location.file, status: 'error', message: error.message });
  }
  setTotals(run, { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped });
  if (stats.duration !== undefined) run.durationMs = stats.duration;
  return run.build();
}

function addPlaywrightSuite(run: ReportBuilder, suite: PlaywrightSuite, titles: readonly string[]): void {
  const own = suite.title === suite.file ? titles : [...titles, suite.title];
  for (const spec of suite.specs ?? []) addPlaywrightSpec(run, spec, own, suite.file);
  for (const child of suite.suites ?? []) addPlaywrightSuite(run, child, own);
}

function addPlaywrightSpec(
  run: ReportBuilder,
  spec: z.infer<typeof playwrightSpec>,
  titles: readonly string[],
  file: string | undefined,
): void {
  for (const test of spec.tests) {
    const project = test.projectName ? [`[${test.projectName}]`] : [];
    const status: TestStatus =
      test.status === 'unexpected' ? 'failed' : test.status === 'skipped' ? 'skipped' : 'passed';
    const error = status === 'failed' ? test.results.findLast((result) => result.error)?.error : undefined;
    run.add({
      file: spec.file ?? file,
      name: [...project, ...titles, spec.title].join(' > '),
      status,
      durationMs: test.results.at(-1)?.duration,
      message: error?.message && stripEscapes(error.message),
      traceback: error?.stack && stripEscapes(error.stack),
    });
    if (test.results.length > 1) run.all().at(-1)!.attempts = test.results.map(attemptOf);
  }
}

function attemptOf(result: z.infer<typeof playwrightResult>) {
  const message = result.error?.message;
  return {
    status: (statuses[result.status ?? ''] ?? 'failed') as TestStatus,
    ...(result.duration !== undefined && result.duration >= 0 && { durationMs: result.duration }),
    ...(message !== undefined && { message: stripEscapes(message) }),
  };
}

function setTotals(run: ReportBuilder, totals: Readonly<Record<string, number | undefined>>): void {
  for (const [key, value] of Object.entries(totals)) {
    if (value !== undefined && Number.isSafeInteger(value) && value >= 0)
      run.totals[key as 'total' | 'passed' | 'failed' | 'skipped'] = value;
  }
}
