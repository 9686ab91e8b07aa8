import { readdir, readFile } from 'node:fs/promises';

/** The variable by which a command's processes are recognised after they have left its process group. */
export const markerVariable = 'BUGFIX_COMMAND_ID';

/** Kills every process whose environment carries `marker`; Linux only, elsewhere the process group has to do. */
export async function killMarkedProcesses(marker: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const wanted = Buffer.from(`${markerVariable}=${marker}`);
  // A process may fork while the list is read: look again until a look finds none.
  for (let round = 0; round < 20; round++) {
    let found = 0;
    for (const id of await readdir('/proc')) {
      if (!/^\d+$/.test(id) || Number(id) === process.pid) continue;
      const environment = await readFile(`/proc/${id}/environ`).catch(() => undefined);
      if (environment === undefined || !environment.includes(wanted)) continue;
      found += 1;
      try {
        process.kill(Number(id), 'SIGKILL');
      } catch {
        // It ended in between.
      }
    }
    if (found === 0) return;
  }
}
