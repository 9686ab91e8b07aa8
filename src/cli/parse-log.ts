import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { messageOf, UserError } from '../errors/user-error.ts';
import { choice } from '../inputs/fields.ts';
import { ConsoleReader, consoleFrameworks } from '../test-runs/console/read-console.ts';
import type { TestReport, TestStatus } from '../test-runs/test-report.ts';
import { defineCommand } from './command.ts';

const longestLine = 4 * 1024 * 1024;
const mark: Readonly<Record<TestStatus, string>> = { passed: '✔', failed: '✘', error: '!', skipped: '-' };

/** Feeds `reader` the lines of a stream; a line longer than 4 MiB is cut. */
async function readLines(stream: Readable, reader: ConsoleReader, signal: AbortSignal): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  const take = (text: string) => {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      reader.feed(rest === '' ? text.slice(from, end) : rest + text.slice(from, end));
      rest = '';
      from = end + 1;
    }
    if (rest.length < longestLine) rest += text.slice(from);
  };
  for await (const chunk of stream) {
    signal.throwIfAborted();
    take(decoder.decode(chunk as Uint8Array, { stream: true }));
  }
  take(decoder.decode());
  if (rest !== '') reader.feed(rest);
}

async function open(file: string, workingFolder: string): Promise<Readable> {
  if (file === '-') return process.stdin;
  const path = resolve(workingFolder, file);
  const status = await stat(path).catch((error: unknown) => {
    throw new UserError(`Cannot read the log ${path}: ${messageOf(error)}`);
  });
  if (status.isDirectory()) throw new UserError(`${path} is a directory: give the file that holds the log.`);
  return createReadStream(path, { highWaterMark: 1024 * 1024 });
}

function summaryOf(report: TestReport): string {
  const count = (status: TestStatus) => report.tests.filter((test) => test.status === status).length;
  const named = (['passed', 'failed', 'error', 'skipped'] as const).map((status) => `${count(status)} ${status}`);
  const unnamed = report.unnamedPassed ? `, ${report.unnamedPassed} passed without a name` : '';
  const cut = report.truncated ? ' (the output was cut off)' : '';
  const lines = report.tests
    .filter((test) => test.status === 'failed' || test.status === 'error')
    .map((test) => `  ${mark[test.status]} ${test.id}`);
  const contradictions = (report.contradictions ?? []).map((sentence) => `  ${sentence}`);
  return [`${report.framework}: ${named.join(', ')}${unnamed}${cut}`, ...lines, ...contradictions].join('\n');
}

export const command = defineCommand({
  name: 'parse-log',
  summary: 'Read the test results out of a CI log or console output',
  details:
    'Names every test that the output names, with its status; `-` reads standard input.\n' +
    'With --json: one report, or {"runs": [...]} where the log holds several runs.',
  positionals: [{ name: 'file', description: 'The log, or - for standard input', required: true }],
  flags: z.object({
    framework: choice('Read only what this framework prints', ['auto', ...consoleFrameworks]),
  }),
  async run({ framework, positionals }, { workingFolder, signal }) {
    const reader = new ConsoleReader(framework === 'auto' ? undefined : framework);
    await readLines(await open(positionals.file![0]!, workingFolder), reader, signal);
    const reports = reader.finish();
    const text = reports.length === 0 ? 'No test run was found in this log.' : reports.map(summaryOf).join('\n');
    return { exitCode: 0 as const, json: reports.length === 1 ? reports[0] : { runs: reports }, text };
  },
});
