import type { TestCase, TestReport } from './test-report.ts';

/** Several reports of one run as one; ids that repeat are numbered. */
export function mergeReports(framework: string, reports: readonly TestReport[]): TestReport {
  if (reports.length === 1) return reports[0]!;
  const taken = new Set<string>();
  const tests: TestCase[] = [];
  for (const test of reports.flatMap((report) => report.tests)) {
    let id = test.id;
    for (let number = 2; taken.has(id); number++) id = `${test.id} (${number})`;
    taken.add(id);
    tests.push({ ...test, id });
  }
  const coverage = reports.find((report) => report.coverage !== undefined)?.coverage;
  const contradictions = reports.flatMap((report) => report.contradictions ?? []);
  const counted = reports.length > 0 && reports.every((report) => report.unnamedPassed !== null);
  return {
    framework,
    tests,
    unnamedPassed: counted ? reports.reduce((sum, report) => sum + (report.unnamedPassed ?? 0), 0) : null,
    ...(coverage === undefined ? {} : { coverage }),
    ...(contradictions.length > 0 ? { contradictions } : {}),
    ...(reports.some((report) => report.truncated === true) ? { truncated: true } : {}),
  };
}
