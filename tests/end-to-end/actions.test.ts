import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, repositoryWithFix } from './small-repository.ts';

const root = join(import.meta.dirname, '../..');
/** A copy of dist/ and of nothing else of the repository: what runs must need no more. */
const place = newFolder('dist');
cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true });

interface ActionEnd {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
}

/** What actions/core writes to GITHUB_OUTPUT: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    outputs[name!] = value!;
  return outputs;
}

function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<ActionEnd> {
  const folder = newFolder('runner');
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(join(folder, 'workspace'));
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    ...files,
    ...more,
  };
  for (const [input, value] of Object.entries(inputs)) environment[`INPUT_${input.toUpperCase()}`] = value;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(place, 'dist', name, 'index.js')], { cwd: folder, env: environment });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) =>
      resolve({
        exitCode,
        stdout,
        stderr,
        outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
        summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      }),
    );
  });
}

describe('every action', () => {
  const names = readdirSync(join(root, 'actions')).sort();

  test.each(names)('%s, started with nothing, fails or works without a stack', async (name) => {
    const { exitCode, stdout, stderr } = await runAction(name, {});
    expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    if (exitCode !== 0) expect(stdout).toMatch(/^::error/m);
  });
});

test('missing and wrong inputs are all named at once', async () => {
  const { exitCode, stdout } = await runAction('build-sample', { repeat: 'often', sandbox: 'jail' });
  expect(exitCode).toBe(1);
  for (const name of ['repo-url', 'repeat', 'sandbox']) expect(stdout).toContain(`::error::Input '${name}'`);
});

test('build-sample makes a sample in the workspace and tells about it', async () => {
  const { repository, fix } = repositoryWithFix();
  const end = await runAction('build-sample', {
    'repo-url': repository.folder,
    'fix-commit': fix,
    author: 'tester',
    repeat: '1',
  });
  expect(end.stdout).not.toContain('::error');
  expect(end.outputs).toMatchObject({ verdict: 'valid', 'task-id': 'task-1' });
  expect(readdirSync(end.outputs['sample-path']!)).toContain('metadata.json');
  expect(end.summary).toContain('bugfix build-sample: valid');
  expect(end.exitCode).toBe(0);
}, 120_000);

test('a change that is no sample fails the step with its verdict', async () => {
  const { repository } = repositoryWithFix();
  const fix = repository.commit('Test more', {
    'test/more.test.js': "import { test } from 'node:test';\ntest('more', () => {});\n",
  });
  const end = await runAction('build-sample', { 'repo-url': repository.folder, 'fix-commit': fix });
  expect(end.exitCode).toBe(1);
  expect(end.outputs).toMatchObject({ verdict: 'no-fix-in-change', 'sample-path': '' });
  expect(end.stdout).toContain('::error::No sample: no-fix-in-change');
});

test('text of the repository cannot give commands to the runner', async () => {
  const { repository } = repositoryWithFix();
  const hostile = '::error::owned %0A::set-output name=verdict::valid';
  const fix = repository.commit(hostile, {
    'test/more.test.js': "import { test } from 'node:test';\ntest('more', () => {});\n",
  });
  const { stdout } = await runAction('build-sample', { 'repo-url': repository.folder, 'fix-commit': fix });
  const lines = stdout.split('\n');
  const stop = lines.findIndex(
    (line, index) => line.startsWith('::stop-commands::') && lines[index + 1]?.includes('owned'),
  );
  expect(stop).toBeGreaterThanOrEqual(0);
  expect(lines.filter((line) => line.startsWith('::error::owned'))).toEqual([]);
});
