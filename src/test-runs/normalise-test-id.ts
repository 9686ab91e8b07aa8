import type { TestCase, TestReport } from './test-report.ts';

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const address = /\b0x[0-9a-f]{6,}\b/gi;
const temporaryPath =
  /(?<![\w.])(?:\/private)?(?:\/var\/folders|\/var\/tmp|\/tmp|[A-Za-z]:\\Users\\[^\\\s]+\\AppData\\Local\\Temp)[\\/][^\s'"\]),;]*/g;
const instant = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g;
const epoch = /\b1[6-9]\d{8}(?:\d{3}|\.\d+)?\b/g;
const doctestLine = /(\.rs - [^()]*|)\s?\(line \d+\)( - compile(?: fail)?)?$/;

/**
 * A test's id without what changes from run to run or moves with the source: memory addresses, temporary paths, times,
 * UUIDs, and the line numbers of doctests. Ids that were the same stay the same.
 */
export function normaliseTestId(id: string): string {
  return id
    .replace(uuid, '<uuid>')
    .replace(address, '0x<address>')
    .replace(temporaryPath, '<temporary path>')
    .replace(instant, '<time>')
    .replace(epoch, '<time>')
    .replace(doctestLine, '$1$2');
}

/** `report` with normalised ids; ids that become equal are numbered in the order of the report. */
export function normaliseReport(report: TestReport): TestReport {
  const taken = new Set<string>();
  const unique = (test: TestCase): TestCase => {
    const normal = normaliseTestId(test.id);
    let id = normal;
    for (let number = 2; taken.has(id); number++) id = `${normal} (${number})`;
    taken.add(id);
    return { ...test, id };
  };
  return { ...report, tests: report.tests.map(unique) };
}
