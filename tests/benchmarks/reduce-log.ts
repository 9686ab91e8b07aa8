import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource } from '../../src/ci-logs/log-source.ts';
import { readFailures } from '../../src/ci-logs/read-failures.ts';

/*
 * How fast a log is reduced, as the ratio to `grep -c '##\[error\]'` over the same file, measured in the same run.
 * Run by hand: node tests/benchmarks/reduce-log.ts [megabytes] [file to measure instead]
 */

const words = [
  'compile',
  'src/module',
  'ok',
  'downloaded',
  'package',
  'target',
  'running',
  'cache',
  'layer',
  'artifact',
];

function stamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -1)}0000Z `;
}

/** One job: green steps with a few lines that hold a failure's words, then a red one. */
function jobLog(job: number): string {
  const began = Date.UTC(2026, 0, 1) + job * 1000;
  const lines = [`Current runner version: '2.331.0'`, `Complete job name: job ${job}`];
  const text = (line: number) =>
    Array.from({ length: 9 }, (_, index) => words[(line * 7 + index * job) % 10]).join(' ');
  lines.push(
    '##[group]Run make build',
    '\u001b[36;1mmake build\u001b[0m',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
  );
  for (let line = 0; line < 30_000; line++)
    lines.push(line % 40 === 0 ? `warning: 0 errors, ${line} objects with expected size` : `[${line}] ${text(line)}`);
  lines.push('##[group]Run pytest', '\u001b[36;1mpytest\u001b[0m', 'shell: /usr/bin/bash -e {0}', '##[endgroup]');
  for (let line = 0; line < 6000; line++) lines.push(`tests/test_${line}.py::test_case PASSED`);
  lines.push(
    'E   assert 1 == 2',
    'FAILED tests/test_9.py::test_case - assert 1 == 2',
    '1 failed, 5999 passed in 3.21s',
  );
  lines.push('##[error]Process completed with exit code 1.', 'Post job cleanup.', 'Cleaning up orphan processes');
  return `${lines.map((line, index) => stamp(began + index * 3) + line).join('\n')}\n`;
}

function writeLog(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  for (let job = 1, written = 0; written < megabytes * 1e6; job++) written += writeSync(file, jobLog(job));
}

function seconds(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

const [size = '1000', given] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'bugfix-benchmark-'));
try {
  const path = given ?? join(folder, 'log.txt');
  if (given === undefined) writeLog(path, Number(size));
  const megabytes = statSync(path).size / 1e6;
  const grep = () => execFileSync('grep', ['-c', '##\\[error\\]', path], { env: { LC_ALL: 'C' } });
  grep();
  const baseline = seconds(grep);
  const source = fileSource(path);
  let failures = 0;
  const ours = seconds(() => {
    failures = readFailures(source, { maxLines: 150 }).failures.length;
  });
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${megabytes.toFixed(0)} MB: ${(megabytes / ours).toFixed(0)} MB/s, ${ours.toFixed(2)} s, ${failures} failures`,
  );
  console.log(
    `grep -c: ${(megabytes / baseline).toFixed(0)} MB/s; ratio ${(ours / baseline).toFixed(1)}; peak memory ${memory.toFixed(0)} MiB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
