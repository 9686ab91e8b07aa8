import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder that no other running process of ours uses until it is released. */
export interface ClaimedFolder {
  folder: string;
  /** Gives the folder up; `remove` deletes it as well. */
  release(options: { remove: boolean }): Promise<void>;
}

/** Whether a process with this id runs on this machine. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function lock(path: string): Promise<boolean> {
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  if (owner > 0 && !isRunning(owner)) await rm(path, { force: true });
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Claims `parent`/`name`, or, while another process has that one, `name`-2 and so on. What a process that was killed
 * has left in the folder is still there: its work can go on.
 */
export async function claimFolder(parent: string, name: string): Promise<ClaimedFolder> {
  await mkdir(parent, { recursive: true });
  for (let number = 1; number < 1000; number++) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`);
    const lockFile = `${folder}.lock`;
    if (!(await lock(lockFile))) continue;
    await mkdir(folder, { recursive: true });
    return {
      folder,
      async release({ remove }) {
        if (remove) await rm(folder, { recursive: true, force: true });
        await rm(lockFile, { force: true });
      },
    };
  }
  throw new Error(`No free folder was found for ${name} in ${parent}.`);
}
