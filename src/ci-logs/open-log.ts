import { UserError } from '../errors/user-error.ts';
import { readLogArchive } from './log-archive.ts';
import { fileSource, type LogSource, memorySource } from './log-source.ts';

export interface NamedLog {
  /** The job, when an archive of a run names it. */
  job?: string;
  source: LogSource;
}

function isZip(source: LogSource): boolean {
  const head = source.read(0, 4);
  return head.length === 4 && head.readUInt32LE(0) === 0x04034b50;
}

/** Opens the file at `path`: a log of any kind, or the ZIP archive of a run, which holds one log a job. Throws a UserError. */
export async function openLogs(path: string): Promise<NamedLog[]> {
  let source: LogSource;
  try {
    source = fileSource(path);
  } catch (error) {
    throw new UserError(`The log ${path} cannot be read: ${(error as Error).message.replace(/, open .*$/, '')}.`, {
      cause: error,
    });
  }
  if (!isZip(source)) return [{ source }];
  source.close();
  const jobs = await readLogArchive(path);
  return jobs.map(({ job, content }) => ({ job, source: memorySource(content) }));
}
