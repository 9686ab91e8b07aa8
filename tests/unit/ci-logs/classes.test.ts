import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileSource } from '../../../src/ci-logs/log-source.ts';
import { readFailures } from '../../../src/ci-logs/read-failures.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/ci-logs');

function failureIn(name: string) {
  const source = fileSource(join(fixtures, `${name}.txt`));
  try {
    const { failures } = readFailures(source, { maxLines: 150 });
    expect(failures).toHaveLength(1);
    return failures[0]!;
  } finally {
    source.close();
  }
}

/** Each made by a tool that really failed; the second column is what a person would point at first. */
const truths = [
  ['gcc', 'build', /a\.c:3:41: error: .y. undeclared/, 1, 'gcc -c a.c'],
  ['linker', 'build', /undefined reference to `helper'/, 2, 'make'],
  ['tsc', 'build', /error TS2322/, 1, 'tsc --noEmit a.ts'],
  ['cargo', 'build', /error\[E0308\]/, 101, 'cargo build'],
  ['pip', 'dependency', /Could not find a version|No matching distribution/, 1, undefined],
  ['curl', 'network', /Could not resolve host/, 6, undefined],
  ['oom', 'out-of-memory', /JavaScript heap out of memory/, 134, undefined],
  ['notfound', 'configuration', /nosuchcommand: command not found/, 127, 'nosuchcommand --version'],
  ['timeout', 'timeout', /exit code 124/, 124, 'timeout 1 sleep 5'],
  ['disk', 'disk', /No space left on device/, 1, undefined],
  ['nodecrash', 'dependency', /Cannot find module/, 1, undefined],
  ['pytest', 'test', /^E {3}/, 1, 'python -m pytest'],
  ['gotest', 'test', /FAIL: TestA|got 1, want 2/, 1, 'go test ./...'],
] as const;

describe.each(truths)('%s', (name, failureClass, cause, exitCode, command) => {
  test('its class, exit code and command', () => {
    const failure = failureIn(name);
    expect(failure).toMatchObject({ class: failureClass, exitCode, job: 'test (ubuntu)' });
    if (command !== undefined) expect(failure.command).toBe(command);
  });

  test('the line that shows the cause is the first evidence and in the context', () => {
    const { evidence, context } = failureIn(name);
    expect(evidence[0]!.text).toMatch(cause);
    expect(context.lines.map(({ line }) => line)).toContain(evidence[0]!.line);
  });
});

test('the environment that can be rebuilt is read, masked values are named and left out', () => {
  const { environment } = failureIn('pip');
  expect(environment).toMatchObject({
    shell: '/usr/bin/bash -e {0}',
    variables: { CI: 'true' },
    runnerImage: 'ubuntu-24.04 20260301.1',
    operatingSystem: 'Ubuntu 24.04.3',
    runnerVersion: '2.331.0',
    missing: ['API_KEY is masked in the log'],
  });
  expect(environment!.setUp).toContainEqual({ action: 'actions/setup-node@v5', inputs: { 'node-version': '22' } });
});
