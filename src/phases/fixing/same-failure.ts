import type { FailingTest } from '../../ci-logs/failure.ts';
import { maskVolatile } from '../../ci-logs/mask.ts';
import { readConsole } from '../../test-runs/console/read-console.ts';
import type { TestCase } from '../../test-runs/test-report.ts';
import type { ProvenRun } from './workbench.ts';

/** A name as all reporters of a framework would print it: separators and spaces do not count. */
function plainName(name: string): string {
  return name
    .replace(/ > | › |::|#|\s+/g, ' ')
    .replace(/\.(?=\w)/g, ' ')
    .replace(/\(\)$/, '')
    .trim();
}

/** Whether two names mean the same test; one of them may lack the titles of suites or modules. */
export function isSameTest(a: string, b: string): boolean {
  const [first, second] = [plainName(a), plainName(b)];
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short !== '' && long.endsWith(` ${short}`);
}

function words(message: string): Set<string> {
  const said = message
    .split('\n')
    .map((line) => maskVolatile(line.replace(/^E\s+/, '')))
    .filter((line) => line !== '')
    .slice(0, 3)
    .join(' ');
  return new Set(said.match(/[\p{L}_][\p{L}\p{N}_]*|[<>=!]=?/gu) ?? []);
}

/** How alike two messages are, 0 to 1: the share of their words that both have. Values that change from run to run do not count. */
export function likeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  if (first.size === 0 || second.size === 0) return first.size === second.size ? 1 : 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size);
}

const alike = 0.6;

/** Whether a failure of a test says the same as another; what one of them does not say cannot differ. */
export function saysTheSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return likeness(a, b) >= alike;
}

function failing(tests: readonly TestCase[]): TestCase[] {
  return tests.filter(({ status }) => status === 'failed' || status === 'error');
}

/** The failing tests of a run: as its report tells them, the messages also as its console does. */
export function failingTestsOf(run: ProvenRun): { test: TestCase; messages: string[] }[] {
  const told = readConsole(run.console).flatMap(({ tests }) => failing(tests));
  return failing(run.report.tests).map((test) => {
    const same = told.filter(({ name }) => isSameTest(name, test.name));
    const messages = [test.message, test.traceback, ...same.map(({ message }) => message)];
    return { test, messages: messages.filter((message): message is string => message !== undefined) };
  });
}

/** The test of `run` that fails as the log says; undefined when it passes, did not run or fails in another way. */
export function findSameFailure(run: ProvenRun, wanted: Pick<FailingTest, 'name' | 'message'>): TestCase | undefined {
  const candidates = failingTestsOf(run).filter(({ test }) => isSameTest(test.name, wanted.name));
  return candidates.find(
    ({ messages }) => messages.length === 0 || messages.some((message) => saysTheSame(message, wanted.message)),
  )?.test;
}
