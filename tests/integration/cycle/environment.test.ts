import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Stack } from '../../../src/repository/stack.ts';
import { environmentFiles, writeEnvironment } from '../../../src/samples/environment.ts';
import type { CycleState } from '../../../src/test-runs/cycle.ts';
import type { TestPlan } from '../../../src/test-runs/frameworks/test-plan.ts';
import type { CycleResult } from '../../../src/test-runs/run-cycle.ts';
import { type Change, cycleOf, hasProgram, patchesOf } from './small-repository.ts';

const head = `import { test } from 'node:test';\nimport assert from 'node:assert';\nimport { add } from '../add.js';\n`;
const change: Change = {
  stack: { language: 'javascript', packageManager: 'npm', testFramework: 'node:test', testCommand: 'npm test' },
  base: {
    'package.json': JSON.stringify({ type: 'module', scripts: { test: 'node --test test/*.test.js' } }),
    'add.js': 'export const add = (a, b) => a - b;\n',
    'test/add.test.js': `${head}test('adds nothing', () => assert.equal(add(1, 0), 1));\n`,
  },
  tests: { 'test/more.test.js': `${head}test('adds "two"', () => assert.equal(add(1, 2), 3));\n` },
  fix: { 'add.js': 'export const add = (a, b) => a + b;\n' },
};
const stack: Stack = {
  ...change.stack,
  installFolder: '.',
  testFolder: '.',
  installCommands: [],
  baseImage: 'node:20-slim',
  evidence: [],
};

/** run.sh needs a POSIX shell and Perl. */
describe.skipIf(process.platform === 'win32' || !hasProgram('perl'))('run.sh --host', () => {
  let sample: string;
  let result: CycleResult;

  beforeAll(async () => {
    const { workspace, ...cycle } = await cycleOf(change);
    result = cycle;
    sample = mkdtempSync(join(tmpdir(), 'bugfix-sample-'));
    const bundle = ['bundle', 'create', '-q', join(sample, 'source.bundle'), 'HEAD'];
    execFileSync('git', bundle, { cwd: join(workspace, 'repository') });
    const { tests, fix } = patchesOf(change);
    writeFileSync(join(sample, 'tests.patch'), tests);
    writeFileSync(join(sample, 'fix.patch'), fix);
    await writeEnvironment(sample, {
      stack,
      installed: result.installed!,
      plans: result.plans as Record<CycleState, TestPlan>,
      baseCommit: 'HEAD',
      name: 'Some Project',
    });
  }, 120_000);

  function runScript(failToPass: string[]): { status: number | null; stdout: string } {
    writeFileSync(join(sample, 'metadata.json'), JSON.stringify({ failToPass, passToPass: result.cycle.passToPass }));
    return spawnSync(join(sample, 'run.sh'), ['--host'], { encoding: 'utf8' });
  }

  test('prints the three phases and writes their logs when the named tests flip', { timeout: 60_000 }, () => {
    expect(result.cycle.failToPass).toHaveLength(1);
    const { status, stdout } = runScript(result.cycle.failToPass);
    expect(stdout).toContain('✅ Phase 1: Pre-Tests - PASSED\n');
    expect(stdout).toContain('✅ Phase 2: After tests.patch - FAILED (expected)\n');
    expect(stdout).toContain('✅ Phase 3: After fix.patch - PASSED\n');
    expect(status).toBe(0);
    expect(readFileSync(join(sample, 'FAIL_pre_patch.log'), 'utf8')).toContain('adds "two"');
    expect(readFileSync(join(sample, 'PASS_post_patch.log'), 'utf8')).toContain('adds "two"');
  });

  test('is not content with exit codes: a named test has to flip', { timeout: 60_000 }, () => {
    const absent = runScript([...result.cycle.failToPass, 'test/more.test.js > never written']);
    expect(absent.status).toBe(1);
    expect(absent.stdout).toContain('never written');
    const alwaysGreen = runScript(result.cycle.passToPass);
    expect(alwaysGreen.status).toBe(1);
    expect(runScript([]).status).toBe(1);
  });

  test('the image holds the base and its dependencies, never the patches', () => {
    const request = {
      stack,
      installed: result.installed!,
      plans: result.plans as Record<CycleState, TestPlan>,
      baseCommit: 'abc',
      repositoryUrl: 'https://example.test/a.git',
      name: 'x',
    };
    const { dockerfile, runScript: script } = environmentFiles(request);
    expect(dockerfile).toMatch(/^COPY run\.sh source\.bundl\[e\] \/sample\/$/m);
    expect(dockerfile).not.toMatch(/COPY .*patch/);
    expect(script).toContain("git fetch -q --depth 1 'https://example.test/a.git' 'abc'");
    expect(script).not.toContain('add(1, 2)');
  });
});
