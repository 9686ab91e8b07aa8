import { ConsoleReader } from '../test-runs/console/read-console.ts';
import type { TestCase } from '../test-runs/test-report.ts';
import type { FailingTest } from './failure.ts';
import { firstOwnFrame } from './frames.ts';
import type { LogLine } from './step-lines.ts';

const longestMessage = 2000;

function describe({ name, file, message, traceback }: TestCase): FailingTest {
  const frame = firstOwnFrame([...(traceback ?? '').split('\n'), ...(message ?? '').split('\n')]);
  return {
    name,
    ...(file === undefined ? {} : { file }),
    ...(message === undefined ? {} : { message: message.slice(0, longestMessage) }),
    ...(frame === undefined ? {} : { frame }),
  };
}

function readAll(texts: readonly string[]): FailingTest[] {
  const reader = new ConsoleReader();
  for (const text of texts) reader.feed(text);
  const failing = new Map<string, FailingTest>();
  for (const { tests } of reader.finish()) {
    for (const test of tests) {
      if (test.status !== 'failed' && test.status !== 'error') continue;
      const key = `${test.file ?? ''}\0${test.name}`;
      const known = failing.get(key);
      if (known === undefined || known.message === undefined) failing.set(key, describe(test));
    }
  }
  return [...failing.values()];
}

/** Lines that name a failing test by themselves, wherever they stand. */
const namesTest = /^(?:FAILED|ERROR) \S+::\S|^\s*--- FAIL: |^test \S+ \.\.\. FAILED$|^\s*● .+ › /;

/**
 * The tests that test runners named as failed (or broken) in the output of a step, each once. Of an excerpt that makes
 * no whole run, the lines that name a test by themselves are taken.
 */
export function readFailingTests(lines: readonly LogLine[]): FailingTest[] {
  // The step is cut out already: a group named like a step is the program's own.
  const texts = lines.map(({ text }) => (text.startsWith('##[group]') ? text.slice('##[group]'.length) : text));
  const failing = readAll(texts);
  return failing.length > 0 ? failing : readAll(texts.filter((text) => namesTest.test(text)));
}
