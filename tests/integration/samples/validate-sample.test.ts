import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enrichSample } from '../../../src/phases/enrich.ts';
import { describeValidation, type ValidateOptions, validateSample } from '../../../src/phases/validate-sample.ts';
import { createGit } from '../../../src/repository/git.ts';
import { checkIds } from '../../../src/samples/checks/check.ts';

const fixture = join(import.meta.dirname, '../../fixtures/samples/clamp-range');
let sample: string;

beforeEach(async () => {
  sample = join(mkdtempSync(join(tmpdir(), 'bugfix-validate-')), 'task-1');
  cpSync(fixture, sample, { recursive: true });
  chmodSync(join(sample, 'run.sh'), 0o755);
  await enrichSample(sample, { only: [], force: false, dryRun: false, git: createGit(process.env) });
});
afterEach(() => rmSync(join(sample, '..'), { recursive: true, force: true }));

async function statuses(options: Partial<ValidateOptions> = {}) {
  const { valid, checks } = await validateSample(sample, { now: Date.now() + 1e10, ...options });
  return { valid, ...Object.fromEntries(checks.map(({ id, status }) => [id, status])) } as Record<string, unknown>;
}

const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(sample, file), edit(readFileSync(join(sample, file), 'utf8')));
const changeMetadata = (fields: Record<string, unknown>) =>
  change('metadata.json', (text) => JSON.stringify({ ...JSON.parse(text), ...fields }));

describe('validate-sample', () => {
  it('runs every check, and finds a whole sample valid', async () => {
    const validation = await validateSample(sample, { now: Date.now() + 1e10 });
    expect(validation.checks.map(({ id }) => id)).toEqual(checkIds);
    expect(validation).toMatchObject({ valid: true });
    expect(describeValidation('task-1', validation)).toContain('✅ task-1 is valid');
    expect(await statuses()).toMatchObject({
      'trajectory-authenticity': 'passed',
      'trajectory-hash-chain': 'passed',
      cycle: 'skipped',
    });
  });

  it('names missing files, and still runs every other check', async () => {
    rmSync(join(sample, 'failed_trajectory.json'));
    rmSync(join(sample, 'Dockerfile'));
    expect(await statuses()).toMatchObject({
      valid: false,
      'required-files': 'failed',
      metadata: 'passed',
      patches: 'passed',
      'trajectory-authenticity': 'passed',
    });
    rmSync(join(sample, 'ideal_trajectory.json'));
    expect(await statuses()).toMatchObject({ 'trajectory-schema': 'skipped', 'trajectory-authenticity': 'skipped' });
  });

  it.each([
    [{ author: 'system-generated' }, 'failed'],
    [{ author: '' }, 'failed'],
    [{ failure: 'BugFix' }, 'failed'],
    [{ failure: 'bug fix' }, 'failed'],
    [{ inputTokens: 0 }, 'failed'],
    [{ outputTokens: 0 }, 'failed'],
    [{ outputTokens: 'many' }, 'failed'],
    [{ prNumber: 7 }, 'failed'],
    [{ head: 'master' }, 'failed'],
    [{ outputTokens: 1_900_000 }, 'warning'],
    [{ failure: 'Race Condition / Lost Update' }, 'passed'],
  ])('judges metadata with %j as %s', async (fields, status) => {
    changeMetadata(fields);
    expect(await statuses()).toMatchObject({ metadata: status });
  });

  it('judges patches: tests in the fix, counts that git refuses, paths that lead out', async () => {
    change('fix.patch', (text) => text.replace('@@ -3,7 +3,8 @@', '@@ -3,9 +3,9 @@'));
    expect(await statuses()).toMatchObject({ patches: 'failed', metadata: 'passed' });
    cpSync(join(fixture, 'tests.patch'), join(sample, 'fix.patch'));
    expect(await statuses()).toMatchObject({ patches: 'failed' });
    change('fix.patch', () =>
      readFileSync(join(fixture, 'fix.patch'), 'utf8').replaceAll('src/clamp.js', '../clamp.js'),
    );
    expect(await statuses()).toMatchObject({ patches: 'failed' });
    writeFileSync(join(sample, 'fix.patch'), '');
    expect(await statuses()).toMatchObject({ patches: 'failed' });
  });

  it('notices that a recording was changed afterwards', async () => {
    change('ideal_trajectory.json', (text) => text.replace('I look for clamp', 'I looked for clamp'));
    expect(await statuses()).toMatchObject({ 'trajectory-hash-chain': 'failed', 'trajectory-authenticity': 'failed' });
  });

  it('notices that a recording was cut off', async () => {
    change('ideal_trajectory.json', (text) => {
      const trajectory = JSON.parse(text);
      trajectory.annotationTrace.pop();
      return JSON.stringify(trajectory);
    });
    expect(await statuses()).toMatchObject({ 'trajectory-hash-chain': 'failed' });
  });

  it('skips the chain of a recording of others, and judges it all the same', async () => {
    change('ideal_trajectory.json', (text) => {
      const { provenance: _provenance, ...trajectory } = JSON.parse(text);
      for (const event of trajectory.annotationTrace) delete event.hash;
      return JSON.stringify(trajectory);
    });
    expect(await statuses()).toMatchObject({ 'trajectory-hash-chain': 'skipped', 'trajectory-authenticity': 'passed' });
  });

  it('notices a failed run that is a copy of the ideal one, and one that names no failure mode', async () => {
    cpSync(join(sample, 'ideal_trajectory.json'), join(sample, 'failed_trajectory.json'));
    expect(await statuses()).toMatchObject({ 'trajectory-authenticity': 'failed', 'trajectory-schema': 'failed' });
  });

  it('notices sections that were computed from other files', async () => {
    change('FAIL_pre_patch.log', (text) => `${text}more\n`);
    expect(await statuses()).toMatchObject({ enrichment: 'warning' });
    changeMetadata({ taskGoal: undefined });
    expect(await statuses()).toMatchObject({ enrichment: 'failed' });
  });

  it('compares digests where the metadata has them', async () => {
    expect(await statuses()).toMatchObject({ digests: 'skipped' });
    changeMetadata({ digests: { 'run.sh': 'a'.repeat(64) } });
    expect(await statuses()).toMatchObject({ digests: 'failed' });
  });

  it('compares the cycle that was run again with what is recorded', async () => {
    const rerun = (verdict: string, failToPass: string[]) => ({
      rerunCycle: async () => ({ verdict, reason: 'why', failToPass }),
    });
    changeMetadata({ failToPass: ['a', 'b'] });
    expect(await statuses(rerun('valid', ['b', 'a']))).toMatchObject({ cycle: 'passed' });
    expect(await statuses(rerun('valid', ['a']))).toMatchObject({ cycle: 'failed' });
    expect(await statuses(rerun('tests-do-not-fail', []))).toMatchObject({ cycle: 'failed' });
    const broken = { rerunCycle: () => Promise.reject(new Error('no sandbox')) };
    expect(await statuses(broken)).toMatchObject({ cycle: 'failed', patches: 'passed' });
  });

  it('goes on when JSON is broken', async () => {
    writeFileSync(join(sample, 'metadata.json'), '{');
    writeFileSync(join(sample, 'ideal_trajectory.json'), '{"annotationTrace": 3}');
    expect(await statuses()).toMatchObject({
      metadata: 'failed',
      'trajectory-schema': 'failed',
      'trajectory-authenticity': 'passed',
      patches: 'passed',
    });
  });

  it('refuses what is no folder', async () => {
    await expect(validateSample(join(sample, 'nothing'), { now: 0 })).rejects.toThrow('is not a folder');
  });
});
