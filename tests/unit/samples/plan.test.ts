import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mostShards } from '../../../src/inputs/matrix-limit.ts';
import { planShards } from '../../../src/phases/plan.ts';

let samples: string;
const folders: string[] = [];

beforeAll(() => {
  samples = mkdtempSync(join(tmpdir(), 'bugfix-plan-'));
  for (let index = 1; index <= 300; index++) {
    const folder = join(samples, `task-${index}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'metadata.json'), 'x'.repeat(index === 1 ? 30_000_000 : 100 * index));
    folders.push(folder);
  }
});
afterAll(() => rmSync(samples, { recursive: true, force: true }));

it('gives every sample to one job', () => {
  const { matrix } = planShards(folders, 7);
  const tasks = matrix.include.flatMap((shard) => shard.tasks.split(' '));
  expect(tasks.sort()).toEqual(folders.map((folder) => folder.slice(samples.length + 1)).sort());
  expect(matrix.include.map(({ shard }) => shard)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('leaves the largest sample alone, and the rest in equal parts', () => {
  const { include } = planShards(folders, 4).matrix;
  const large = include.find(({ tasks }) => tasks.split(' ').includes('task-1'))!;
  const counts = include.filter((shard) => shard !== large).map(({ samples: count }) => count);
  expect(large.samples).toBe(1);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(15);
});

it('never makes more jobs than GitHub starts, nor more than there are samples', () => {
  expect(planShards(folders, 256).matrix.include).toHaveLength(mostShards);
  expect(planShards(folders.slice(0, 3), 200).matrix.include).toHaveLength(3);
  expect(planShards([], undefined).matrix.include).toEqual([]);
});

it('makes one job of little work by itself', () => {
  expect(planShards(folders, undefined).matrix.include).toHaveLength(1);
});
