import type { Failure } from '../ci-logs/failure.ts';

function place(failure: Failure): string {
  return [failure.job, failure.step].filter((part) => part !== undefined).join(' / ');
}

function heading(failure: Failure): string[] {
  const exit = failure.exitCode === undefined ? '' : `, exit code ${failure.exitCode}`;
  return [
    `${place(failure) || 'The log'}: ${failure.class}${exit}`,
    ...(failure.command === undefined ? [] : [`  command    ${failure.command.split('\n').join('\n             ')}`]),
    ...(failure.message === undefined ? [] : [`  message    ${failure.message.split('\n')[0]}`]),
    ...(failure.frame === undefined ? [] : [`  place      ${failure.frame.file}:${failure.frame.line}`]),
    `  signature  ${failure.signature}`,
  ];
}

/** A failure as a person reads it in a terminal: what failed, the tests, and the reduced log with its line numbers. */
export function describeFailure(failure: Failure): string {
  const width = String(failure.context.lines.at(-1)?.line ?? 0).length;
  const tests = failure.failingTests.map(({ file, name }) => `    ${file === undefined ? '' : `${file} > `}${name}`);
  const lines: string[] = [];
  let before: number | undefined;
  for (const { line, text } of failure.context.lines) {
    if (before !== undefined && line > before + 1) lines.push(`  ${' '.repeat(width)} ⋮`);
    lines.push(`  ${String(line).padStart(width)} │ ${text}`);
    before = line;
  }
  return [
    ...heading(failure),
    ...(tests.length === 0 ? [] : [`  failing tests (${tests.length})`, ...tests]),
    '',
    ...lines,
    '',
    `  ${failure.context.dropped} lines of the step are not shown.`,
    '',
  ].join('\n');
}
