import { existsSync } from 'node:fs';
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = '/sys/fs/cgroup';

export interface ControlGroupLimits {
  processes?: number;
  memoryBytes?: number;
}

/** A Linux control group that bounds a command's processes and memory, and knows every process to kill at its end. */
export interface ControlGroup {
  /** Files into which the first process of the command writes its own id to join. */
  readonly joinFiles: readonly string[];
  kill(): Promise<void>;
}

function isUnified(): boolean {
  return existsSync(join(root, 'cgroup.controllers'));
}

async function makeUnified(name: string, limits: ControlGroupLimits): Promise<string[]> {
  const folder = join(root, name);
  await mkdir(folder);
  if (limits.processes !== undefined) await writeFile(join(folder, 'pids.max'), String(limits.processes));
  if (limits.memoryBytes !== undefined) await writeFile(join(folder, 'memory.max'), String(limits.memoryBytes));
  return [folder];
}

async function makePerController(name: string, limits: ControlGroupLimits): Promise<string[]> {
  const folders: string[] = [];
  if (limits.processes !== undefined) {
    const folder = join(root, 'pids', name);
    await mkdir(folder);
    await writeFile(join(folder, 'pids.max'), String(limits.processes));
    folders.push(folder);
  }
  if (limits.memoryBytes !== undefined) {
    const folder = join(root, 'memory', name);
    await mkdir(folder);
    await writeFile(join(folder, 'memory.limit_in_bytes'), String(limits.memoryBytes));
    folders.push(folder);
  }
  return folders;
}

async function killMembers(folder: string): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const ids = (await readFile(join(folder, 'cgroup.procs'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
    if (ids.length === 0) return;
    for (const id of ids) {
      try {
        process.kill(Number(id), 'SIGKILL');
      } catch {
        // It ended in between.
      }
    }
    await sleep(5);
  }
}

/** Makes a control group named `name`; undefined where this user may not (the caller records that limits do not hold). */
export async function createControlGroup(name: string, limits: ControlGroupLimits): Promise<ControlGroup | undefined> {
  if (process.platform !== 'linux') return undefined;
  let folders: string[];
  try {
    folders = isUnified() ? await makeUnified(name, limits) : await makePerController(name, limits);
  } catch {
    return undefined;
  }
  return {
    joinFiles: folders.map((folder) => join(folder, 'cgroup.procs')),
    async kill() {
      for (const folder of folders) {
        await killMembers(folder);
        await rmdir(folder).catch(() => undefined);
      }
    },
  };
}
