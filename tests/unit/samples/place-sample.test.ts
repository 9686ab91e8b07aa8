import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeSample } from '../../../src/samples/place-sample.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'bugfix-place-'));

test('many runs at once get numbers of their own, each with its own content', async () => {
  const folder = newFolder();
  const runs = Array.from({ length: 20 }, (_, index) =>
    placeSample(folder, async (unfinished) => writeFileSync(join(unfinished, 'who'), String(index))),
  );
  const taskIds = await Promise.all(runs);
  expect(new Set(taskIds).size).toBe(20);
  taskIds.forEach((taskId, index) => {
    expect(readFileSync(join(folder, taskId, 'who'), 'utf8')).toBe(String(index));
  });
});

test('numbers go on behind the highest one, gaps and all', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'task-7'));
  writeFileSync(join(folder, 'task-7', 'metadata.json'), '{}');
  expect(await placeSample(folder, async (unfinished) => writeFileSync(join(unfinished, 'x'), ''))).toBe('task-8');
});

test('a sample that cannot be finished leaves nothing', async () => {
  const folder = newFolder();
  const failing = placeSample(folder, async (unfinished) => {
    writeFileSync(join(unfinished, 'half'), '');
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(readdirSync(folder)).toEqual([]);
});

test('what a killed run left is removed, what a running one is filling stays', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, '.unfinished-99999999-dead'));
  mkdirSync(join(folder, `.unfinished-${process.pid}-alive`));
  await placeSample(folder, async (unfinished) => writeFileSync(join(unfinished, 'x'), ''));
  expect(readdirSync(folder).sort()).toEqual([`.unfinished-${process.pid}-alive`, 'task-1']);
});
