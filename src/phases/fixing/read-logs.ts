import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Failure } from '../../ci-logs/failure.ts';
import { memorySource } from '../../ci-logs/log-source.ts';
import { readFailures } from '../../ci-logs/read-failures.ts';
import { reduceLog } from '../reduce-log.ts';

const maxLines = 150;

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

/** The failures in `raw-logs`: a log, or the path of a file that holds one (seen from one of `folders`). */
export async function readRawLogs(rawLogs: string, folders: readonly string[]): Promise<Failure[]> {
  if (!rawLogs.includes('\n') && rawLogs.length < 1000) {
    for (const folder of folders) {
      const path = resolve(folder, rawLogs);
      if (await isFile(path)) return (await reduceLog(path, maxLines)).failures;
    }
  }
  return readFailures(memorySource(rawLogs), { maxLines }).failures;
}
