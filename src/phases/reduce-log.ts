import type { Failure } from '../ci-logs/failure.ts';
import { openLogs } from '../ci-logs/open-log.ts';
import { readFailures } from '../ci-logs/read-failures.ts';

export interface ReducedLog {
  failures: Failure[];
  /** Lines of the log (of all logs of an archive). */
  lines: number;
  /** Failing steps that are not described because there are too many. */
  omitted: number;
}

/** Reads the log (or archive of logs) at `path` and describes each failing step in at most `maxLines` lines together. */
export async function reduceLog(path: string, maxLines: number): Promise<ReducedLog> {
  const logs = await openLogs(path);
  const reduced: ReducedLog = { failures: [], lines: 0, omitted: 0 };
  let left = maxLines;
  for (const { job, source } of logs) {
    try {
      const reading = readFailures(source, { maxLines: left, onlyIfFailed: logs.length > 1 });
      for (const failure of reading.failures) {
        reduced.failures.push(job === undefined || failure.job !== undefined ? failure : { job, ...failure });
        left = Math.max(1, left - failure.context.lines.length);
      }
      reduced.lines += reading.lines;
      reduced.omitted += reading.omitted;
    } finally {
      source.close();
    }
  }
  return reduced;
}
