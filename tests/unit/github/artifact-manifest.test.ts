import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { manifestName, verifyManifest, writeManifest } from '../../../src/github/artifact-manifest.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bugfix-artifact-'));
  mkdirSync(join(folder, 'task-1'));
  writeFileSync(join(folder, 'task-1', 'fix.patch'), 'patch');
  writeFileSync(join(folder, 'report.json'), '{}');
});

async function problems(): Promise<readonly string[]> {
  const error = await verifyManifest(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.problems : [];
}

test('what was written is what is verified, with the run that made it', async () => {
  const files = await writeManifest(folder, { GITHUB_RUN_ID: '42', GITHUB_REPOSITORY: 'org/app' });
  expect(files).toHaveLength(3);
  const manifest = await verifyManifest(folder);
  expect(Object.keys(manifest.files)).toEqual(['report.json', 'task-1/fix.patch']);
  expect(manifest.producer).toEqual({ repository: 'org/app', runId: '42' });
});

test('changed, added and removed files are all named', async () => {
  await writeManifest(folder, {});
  writeFileSync(join(folder, 'task-1', 'fix.patch'), 'other');
  writeFileSync(join(folder, 'extra'), '');
  rmSync(join(folder, 'report.json'));
  expect((await problems()).map((problem) => problem.split(' ')[0]).sort()).toEqual([
    'extra',
    'report.json',
    'task-1/fix.patch',
  ]);
});

test('links are refused on both sides', async () => {
  await writeManifest(folder, {});
  symlinkSync('/etc/passwd', join(folder, 'link'));
  expect(await problems()).toEqual([expect.stringContaining('link')]);
  await expect(writeManifest(folder, {})).rejects.toThrow(UserError);
});

test.each(['', '{', '{}', '{"schemaVersion":2,"producer":{},"files":{}}'])('a manifest %j is refused', async (text) => {
  await writeManifest(folder, {});
  writeFileSync(join(folder, manifestName), text);
  expect(await problems()).toHaveLength(1);
});

test('an artifact without manifest is refused', async () => {
  expect(await problems()).toEqual([expect.stringContaining('no bugfix-manifest.json')]);
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('{}');
});
