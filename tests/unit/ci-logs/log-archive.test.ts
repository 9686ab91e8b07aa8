import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { readLogArchive } from '../../../src/ci-logs/log-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'bugfix-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

function archive(files: Record<string, string>, change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes): string {
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  const path = join(folder, `${count++}.zip`);
  writeFileSync(path, change(zipSync(entries)));
  return path;
}

async function logsIn(path: string): Promise<Record<string, string>> {
  return Object.fromEntries((await readLogArchive(path)).map(({ job, content }) => [job, content.toString()]));
}

test('new layout: whole jobs; steps of a job without one are put together in order', async () => {
  const path = archive({
    '0_build.txt': 'whole',
    'build/1_Set up job.txt': 'part',
    'test (a)/10_Run b.txt': 'third',
    'test (a)/2_Run a.txt': 'second ',
    'test (a)/1_Set up job.txt': 'first ',
    '-2147483648_legacy.txt': 'legacy',
  });
  expect(await logsIn(path)).toEqual({ build: 'whole', legacy: 'legacy', 'test (a)': 'first second third' });
});

test.each([
  ['a path that leads out', { '../../x/1_a.txt': 'x' }, /leads out/],
  ['an absolute path', { '/etc/1_a.txt': 'x' }, /leads out/],
  ['no logs', { 'readme.md': 'x' }, /holds no logs/],
])('refuses %s', async (_name, files, message) => {
  await expect(readLogArchive(archive(files))).rejects.toThrow(message);
});

test('refuses an archive that is cut off', async () => {
  const path = archive({ '0_a.txt': 'x'.repeat(1000) }, (bytes) => bytes.subarray(0, bytes.length - 30));
  await expect(readLogArchive(path)).rejects.toThrow(/damaged/);
});

test('refuses an entry that says it is far larger than it can be', async () => {
  const path = archive({ '0_a.txt': 'x' }, (bytes) => {
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 0x7fffffff, true);
    return bytes;
  });
  await expect(readLogArchive(path)).rejects.toThrow(/bomb/);
});
