import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../files/claim-folder.ts';

const taskName = /^task-(\d+)$/;
const unfinishedName = /^\.unfinished-(\d+)-/;

/** What runs that were killed have left. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = unfinishedName.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function highestNumber(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number(taskName.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Moves a finished sample to the first free number; a rename fails where another run was first. */
async function claimNumber(finished: string, folder: string): Promise<string> {
  const first = (await highestNumber(folder)) + 1;
  for (let number = first; number < first + 1000; number++) {
    const taskId = `task-${number}`;
    try {
      await rename(finished, join(folder, taskId));
      return taskId;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No free number was found in ${folder}.`);
}

/**
 * Makes `folder`/task-N from what `fill` writes into the folder it is given, N being the first free number. The sample
 * appears whole or not at all: it is filled under a hidden name and renamed. Returns the task's id.
 */
export async function placeSample(folder: string, fill: (unfinished: string) => Promise<void>): Promise<string> {
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);
  const unfinished = join(folder, `.unfinished-${process.pid}-${randomBytes(6).toString('hex')}`);
  await mkdir(unfinished);
  try {
    await fill(unfinished);
    return await claimNumber(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
