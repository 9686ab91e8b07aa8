import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/ci-logs/log-source.ts';
import { readFailures } from '../../../src/ci-logs/read-failures.ts';

const stamp = '2026-03-04T05:06:07.1234567Z ';

function stamped(lines: readonly string[]): string {
  return `${lines.map((line) => stamp + line).join('\n')}\n`;
}

function read(log: string, maxLines = 150) {
  return readFailures(memorySource(log), { maxLines }).failures;
}

function step(title: string, output: readonly string[], exitCode?: number): string[] {
  const end = exitCode === undefined ? [] : [`##[error]Process completed with exit code ${exitCode}.`];
  const prologue = [
    `##[group]Run ${title}`,
    `\u001b[36;1m${title}\u001b[0m`,
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
  ];
  return [...prologue, ...output, ...end];
}

describe('the failing step', () => {
  test('only what it printed counts, not what other steps or the script say', () => {
    const log = stamped([
      ...step('npm ci', ['npm error network ETIMEDOUT, retrying', 'added 3 packages']),
      ...step('echo "fatal error: out of memory"; make', ["main.c:4:2: error: 'y' undeclared"], 2),
      'Post job cleanup.',
      'fatal: could not read Username for https://github.com',
    ]);
    const [failure] = read(log);
    expect(failure).toMatchObject({ class: 'build', exitCode: 2, frame: { file: 'main.c', line: 4 } });
    expect(failure!.evidence[0]).toEqual({ line: 11, text: "main.c:4:2: error: 'y' undeclared" });
    expect(JSON.stringify(failure!.context)).not.toContain('Username');
  });

  test('a group that a program named like a step begins no step', () => {
    const log = stamped(step('make check', ['##[group]Run tests', 'case 1', '##[endgroup]', 'a.c:1:1: error: bad'], 1));
    expect(read(log)[0]).toMatchObject({ command: 'make check', step: 'Run make check' });
  });

  test('several share the budget, in order', () => {
    const noise = Array.from(
      { length: 200 },
      (_, index) => `a.c:${index + 1}:1: error: wrong thing ${'x'.repeat(index)}`,
    );
    const failures = read(stamped([...step('make one', noise, 2), ...step('make two', noise, 3)]), 60);
    expect(failures.map(({ exitCode }) => exitCode)).toEqual([2, 3]);
    expect(failures.reduce((sum, { context }) => sum + context.lines.length, 0)).toBeLessThanOrEqual(60);
  });

  test('an action that only prints errors failed when nothing ran after it', () => {
    const log = stamped([
      '##[group]Run actions/download-artifact@v6',
      'with:',
      '  name: site',
      '##[endgroup]',
      '##[error]Unable to download artifact(s): Artifact not found for name: site',
      'Post job cleanup.',
    ]);
    expect(read(log)[0]).toMatchObject({ class: 'configuration', step: 'Run actions/download-artifact@v6' });
  });

  test('a green log has none', () => {
    expect(read(stamped([...step('make', ['0 errors']), 'Post job cleanup.', 'Cleaning up orphan processes']))).toEqual(
      [],
    );
  });

  test('a step that ran out of time', () => {
    const log = stamped([...step('make', ['working']), "##[error]The action 'make' has timed out after 5 minutes."]);
    expect(read(log)[0]).toMatchObject({ class: 'timeout' });
  });

  test('a cancelled run', () => {
    const log = stamped([...step('make', ['error: x']), '##[error]The operation was canceled.']);
    expect(read(log)[0]).toMatchObject({ class: 'cancelled' });
  });
});

describe('forms of logs', () => {
  const output = ['cc -c a.c', 'a.c:3:1: error: expected ;', 'make: *** [a.o] Error 1'];
  const same = { class: 'build', exitCode: 2, frame: { file: 'a.c', line: 3 } };

  test('gh run view --log', () => {
    const lines = [...step('make', output, 2)].map((line) => `build\tCompile\t${stamp}${line}`);
    const log = `build\tSet up job\t\uFEFF${stamp}Current runner version: '2.3'\n${lines.join('\n')}\n`;
    expect(read(log)[0]).toMatchObject({ ...same, job: 'build', step: 'Compile', command: 'make' });
    expect(read(log)[0]!.evidence[0]).toEqual({ line: 7, text: output[1] });
  });

  test('act, with two jobs mixed', () => {
    const log = [
      '[CI/build] ⭐ Run Main make',
      '[CI/lint ] ⭐ Run Main lint',
      ...output.flatMap((line) => [`[CI/build]   | ${line}`, '[CI/lint ]   | fine']),
      '[CI/build]   ❌  Failure - Main make [1.2s]',
      "[CI/build] exitcode '2': failure",
      '[CI/lint ]   ✅  Success - Main lint',
    ].join('\n');
    const failures = read(log);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ ...same, job: 'build', step: 'make' });
  });

  test('bare console output', () => {
    expect(read(`$ make\n${output.join('\n')}\n`)[0]).toMatchObject({ class: 'build', command: 'make' });
  });

  test('byte order marks, carriage returns, colours and lines without a time stamp', () => {
    const log = `\uFEFF${stamped(step('make', [])).replace(/\n/g, '\r\n')}${stamp}progress 1%\rprogress 99%\n\uFEFF${stamp}\u001b[31ma.c:3:1: error: no\u001b[0m\ncontinued\n${stamp}##[error]Process completed with exit code 2.\n`;
    const [failure] = read(log);
    expect(failure).toMatchObject(same);
    expect(failure!.evidence[0]).toEqual({ line: 6, text: 'a.c:3:1: error: no' });
  });

  test('a very long line is cut with an ellipsis', () => {
    const [failure] = read(stamped(step('make', [`a.c:1:1: error: ${'x'.repeat(500_000)}`], 1)));
    expect(failure!.evidence[0]!.text.length).toBeLessThan(600);
    expect(failure!.evidence[0]!.text).toMatch(/…$/);
  });
});

describe('the signature', () => {
  const log = (time: string, path: string, line: number) =>
    stamped(step('make', [`${time} started`, `${path}/a.c:${line}:1: error: expected ';' at 0x${line}fe1`], 1));

  test('is the same from run to run', () => {
    const first = read(log('10:11:12', '/home/runner/work/a/a', 31))[0]!;
    const second = read(log('23:59:59', '/tmp/build-8812', 31))[0]!;
    expect(second.signature).toBe(first.signature);
  });

  test('differs for another failure', () => {
    const first = read(stamped(step('make', ['a.c:1:1: error: expected ;'], 1)))[0]!;
    const second = read(stamped(step('make', ["a.c:1:1: error: 'x' undeclared"], 1)))[0]!;
    expect(second.signature).not.toBe(first.signature);
  });
});

test('any text is read without a crash, within the budget, with line numbers that exist', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '##[error]x',
      '##[group]Run a',
      '##[endgroup]',
      '\u001b[36;1m',
      'FAILED a::b',
      'a.c:1:1: error: x',
      '\r',
      '\uFEFF',
      stamp,
      '\t',
      '[a/b]   | x',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', ''), (pieces, separator) => {
      const log = pieces.join(separator);
      const count = log.split('\n').length;
      const failures = read(log, 10);
      expect(failures.reduce((sum, { context }) => sum + context.lines.length, 0)).toBeLessThanOrEqual(
        10 + failures.length,
      );
      for (const { context, evidence } of failures)
        for (const { line } of [...context.lines, ...evidence]) expect(line).toBeLessThanOrEqual(count);
    }),
    { numRuns: 300 },
  );
});

test('hostile lines take linear time', () => {
  const started = performance.now();
  for (const unit of ['a.c:1:', '##[error]', ' at (', 'File "', '\u001b[', '1) ', 'E   ', '((((', '/a'])
    read(`${stamp}error ${unit.repeat(200_000)}\n`);
  expect(performance.now() - started).toBeLessThan(5000);
});
