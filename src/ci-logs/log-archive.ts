import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { UserError } from '../errors/user-error.ts';

/*
 * The ZIP that GitHub gives for a run. Read by its central directory, so that only what is wanted is unpacked; every
 * size is checked before memory is taken for it. Layout: PKWARE APPNOTE 6.3.
 */

const inflate = promisify(inflateRaw);
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const mostEntries = 20_000;
const mostBytes = 1024 * 1024 * 1024;
/** Deflate cannot do better than 1032 to 1; logs come near 20. */
const bestRatio = 1032;

export interface ArchiveEntry {
  name: string;
  method: number;
  compressedSize: number;
  size: number;
  offset: number;
}

/** One job of a run and its log. */
export interface JobLog {
  job: string;
  content: Buffer;
}

async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

function damaged(path: string, what: string): UserError {
  return new UserError(`The archive ${path} is damaged: ${what}. Download it again.`);
}

async function readDirectory(file: FileHandle, path: string): Promise<Buffer> {
  const { size } = await file.stat();
  const tailLength = Math.min(size, 65_557);
  const tail = await readAt(file, size - tailLength, tailLength);
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(endSignature);
  const end = tail.lastIndexOf(signature);
  if (end < 0 || end + 22 > tail.length) throw damaged(path, 'it has no directory');
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (offset === 0xffffffff || length > size) throw damaged(path, 'its directory lies outside of it');
  return readAt(file, offset, length);
}

/** An entry whose name could lead out of a folder is not a log of GitHub's. */
function checkName(path: string, name: string): void {
  const unsafe = name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0');
  if (unsafe || name.split(/[\\/]/).includes('..'))
    throw new UserError(`The archive ${path} is refused: its entry '${name.slice(0, 200)}' leads out of it.`);
}

/** The entries of the ZIP archive at `path`. Throws a UserError when it is damaged, has unsafe names or would unpack to more than 1 GiB. */
export async function listArchive(file: FileHandle, path: string): Promise<ArchiveEntry[]> {
  const directory = await readDirectory(file, path);
  const entries: ArchiveEntry[] = [];
  let total = 0;
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    const entry: ArchiveEntry = {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    checkName(path, entry.name);
    total += entry.size;
    if (entries.push(entry) > mostEntries) throw damaged(path, `it has more than ${mostEntries} entries`);
    if (total > mostBytes || entry.size > entry.compressedSize * bestRatio + 1024)
      throw new UserError(
        `The archive ${path} is refused: it would unpack to far more than a run's logs (a ZIP bomb).`,
      );
  }
  return entries;
}

/** The content of one entry; never more than it said. */
export async function readEntry(file: FileHandle, path: string, entry: ArchiveEntry): Promise<Buffer> {
  const header = await readAt(file, entry.offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw damaged(path, `'${entry.name}' is not there`);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await readAt(file, start, entry.compressedSize);
  if (packed.length < entry.compressedSize) throw damaged(path, `'${entry.name}' is cut off`);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(path, `'${entry.name}' is packed in a way that GitHub does not use`);
  try {
    return (await inflate(packed, { maxOutputLength: Math.max(1, entry.size) })) as Buffer;
  } catch (error) {
    throw new UserError(`The archive ${path} is damaged: '${entry.name}' cannot be unpacked. Download it again.`, {
      cause: error,
    });
  }
}

const wholeJob = /^-?\d+_(.+)\.txt$/;
const oneStep = /^([^/]+)\/(-?\d+)_(.+)\.txt$/;

function jobOf(name: string): string {
  return wholeJob.exec(name)?.[1] ?? name;
}

/** The files of each job's steps, in the order of the steps. */
function stepsByJob(entries: readonly ArchiveEntry[]): Map<string, ArchiveEntry[]> {
  const jobs = new Map<string, ArchiveEntry[]>();
  const number = ({ name }: ArchiveEntry) => Number(oneStep.exec(name)?.[2]);
  for (const entry of entries) {
    const job = oneStep.exec(entry.name)?.[1];
    if (job !== undefined) jobs.set(job, [...(jobs.get(job) ?? []), entry]);
  }
  for (const steps of jobs.values()) steps.sort((a, b) => number(a) - number(b));
  return jobs;
}

/**
 * The logs of a run's jobs, in the order of the archive. Old and new layouts: `N_job.txt` holds a whole job; where it is
 * missing, the files of the job's steps are put together. Duplicate names stay apart: each file is a job of its own.
 */
export async function readLogArchive(path: string): Promise<JobLog[]> {
  const file = await open(path, 'r');
  try {
    const entries = await listArchive(file, path);
    const logs: JobLog[] = [];
    for (const entry of entries.filter(({ name }) => wholeJob.test(name)))
      logs.push({ job: jobOf(entry.name), content: await readEntry(file, path, entry) });
    for (const [job, steps] of stepsByJob(entries)) {
      if (logs.some((log) => log.job === job)) continue;
      const parts = await Promise.all(steps.map((step) => readEntry(file, path, step)));
      logs.push({ job, content: Buffer.concat(parts) });
    }
    if (logs.length === 0)
      throw new UserError(`The archive ${path} holds no logs of jobs (N_job.txt or job/N_step.txt).`);
    return logs;
  } finally {
    await file.close();
  }
}
