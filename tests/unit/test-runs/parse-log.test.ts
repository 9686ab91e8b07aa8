import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { asActionsLog, readFixture } from './console-fixtures.ts';

const entry = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'src', 'cli', 'start-cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'parse-log-'));

function parseLog(parameters: readonly string[], input = '') {
  const script = `process.argv.splice(1, 0, "bugfix"); import(${JSON.stringify(entry)}).then((cli) => cli.startCli())`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', 'parse-log', ...parameters], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

it('prints one report as one JSON document', () => {
  const file = join(folder, 'one.log');
  writeFileSync(file, asActionsLog(readFixture('jest/verbose.log')));
  const { stdout, status } = parseLog([file, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ framework: 'jest', totals: { total: 11 }, unnamedPassed: 0 });
});

it('prints several runs under `runs`, also from standard input', () => {
  const { stdout } = parseLog(['-', '--json'], readFixture('go/verbose.log') + readFixture('pytest/default.log'));
  const { runs } = JSON.parse(stdout) as { runs: { framework: string }[] };
  expect(runs.map((run) => run.framework)).toEqual(['go test', 'pytest']);
});

it('names failing tests for a person', () => {
  const { stdout } = parseLog(['-', '--framework', 'pytest'], readFixture('pytest/default.log'));
  expect(stdout).toContain('tests/test_cart.py > TestTotal::test_price[two - with dash]');
  expect(stdout).toContain('7 passed without a name');
});

it('says that a log holds no run, or that there is no log', () => {
  expect(parseLog(['-'], 'nothing here\n').stdout).toContain('No test run was found');
  expect(JSON.parse(parseLog(['-', '--json'], 'nothing here\n').stdout)).toEqual({ runs: [] });
  const missing = parseLog([join(folder, 'missing.log')]);
  expect(missing.status).not.toBe(0);
  expect(missing.stderr).toContain('missing.log');
});
