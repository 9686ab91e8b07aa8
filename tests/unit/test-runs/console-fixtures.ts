import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestReport } from '../../../src/test-runs/test-report.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'test-runs');

/** What a run says for sure, written down from knowledge of the project that was run. */
export interface TrueRun {
  framework: string;
  tests: { status: string; name: string; file?: string }[];
  totals: Record<string, number>;
  unnamedPassed: number | null;
  coverage?: Record<string, number>;
  truncated?: boolean;
}

export interface ConsoleFixture {
  /** `framework/case` */
  name: string;
  log: string;
  runs: TrueRun[];
}

/** Every `<framework>/<case>.log` that has its truth beside it. */
export function consoleFixtures(): ConsoleFixture[] {
  const fixtures: ConsoleFixture[] = [];
  for (const framework of readdirSync(folder).sort()) {
    if (framework.includes('.')) continue;
    for (const file of readdirSync(join(folder, framework)).sort()) {
      const truth = join(folder, framework, file.replace(/\.log$/, '.json'));
      if (!file.endsWith('.log') || !existsSync(truth)) continue;
      const { runs } = JSON.parse(readFileSync(truth, 'utf8')) as { runs: TrueRun[] };
      const log = readFileSync(join(folder, framework, file), 'utf8');
      fixtures.push({ name: `${framework}/${file.slice(0, -4)}`, log, runs });
    }
  }
  return fixtures;
}

export function readFixture(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The log as GitHub's runner stores it: a step around it, a time stamp before each line, byte order marks, colours, tags. */
export function asActionsLog(log: string): string {
  const stamp = (index: number) => `2026-11-24T19:29:${String(index % 60).padStart(2, '0')}.2573139Z `;
  const before = [
    '##[group]Run npm test',
    '\u001b[36;1mnpm test # FAILED tests/test_fake.py::test_in_script\u001b[0m',
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  CI: true',
    '##[endgroup]',
  ];
  const after = ['##[error]Process completed with exit code 1.', 'Post job cleanup.', 'Cleaning up orphan processes'];
  const lines = [...before, ...log.replace(/\n$/, '').split('\n'), ...after].map((line, index) => {
    const command = /^::error[^:]*::(.*)$/.exec(line);
    const text = command ? `##[error]${command[1]}` : line;
    return `${index % 40 === 0 ? '\uFEFF' : ''}${stamp(index)}${text}`;
  });
  return `${lines.join('\r\n')}\r\n`;
}

/** The same as `gh run view --log` prints it. */
export function asGhLog(log: string): string {
  return asActionsLog(log)
    .split('\n')
    .map((line) => (line === '' ? '' : `build (20, ubuntu-latest)\tRun tests\t${line}`))
    .join('\n');
}

/** The same as act prints it. */
export function asActLog(log: string): string {
  return log
    .split('\n')
    .map((line) => `\u001b[36m[ci/build]   | \u001b[0m${line}`)
    .join('\n');
}

const keyOf = (test: { status: string; name: string; file?: string | undefined }) =>
  `${test.status}\0${test.file ?? ''}\0${test.name}`;

export interface Score {
  hits: number;
  expected: number;
  found: number;
}

/** Compares tests by status, file and name. */
export function scoreOf(runs: readonly TrueRun[], reports: readonly TestReport[]): Score {
  const expected = new Map<string, number>();
  for (const run of runs) for (const test of run.tests) count(expected, keyOf(test), 1);
  const total = runs.reduce((sum, run) => sum + run.tests.length, 0);
  let hits = 0;
  let found = 0;
  for (const test of reports.flatMap((report) => report.tests)) {
    found++;
    if ((expected.get(keyOf(test)) ?? 0) > 0) {
      hits++;
      count(expected, keyOf(test), -1);
    }
  }
  return { hits, expected: total, found };
}

/** The harmonic mean of precision and recall; 1 where nothing was expected and nothing found. */
export function f1(score: Score): number {
  return score.expected + score.found === 0 ? 1 : (2 * score.hits) / (score.expected + score.found);
}

function count(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}
