import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { messageOf } from '../errors/user-error.ts';

/** The ten files of a sample. */
export const sampleFiles = {
  metadata: 'metadata.json',
  fix: 'fix.patch',
  tests: 'tests.patch',
  idealTrajectory: 'ideal_trajectory.json',
  failedTrajectory: 'failed_trajectory.json',
  dockerfile: 'Dockerfile',
  runScript: 'run.sh',
  logBefore: 'PASS_pre_tests.log',
  logWithTests: 'FAIL_pre_patch.log',
  logWithFix: 'PASS_post_patch.log',
} as const;
export type SampleFile = keyof typeof sampleFiles;

/** A repository without a public address travels with its sample. */
export const sourceBundle = 'source.bundle';

/** Files as found in one sample folder; a file that is absent or unusable has no entry. */
export interface FoundFile {
  path: string;
  size: number;
  /** The bytes, once read, of a file that is not large. */
  content?: Buffer;
}

export interface SampleFolder {
  folder: string;
  files: Partial<Record<SampleFile, FoundFile>>;
  /** Files that are there and can't be used, one sentence each. */
  problems: string[];
}

/** Older samples name their logs `.txt`. */
function namesOf(file: SampleFile): string[] {
  const name = sampleFiles[file];
  return name.endsWith('.log') ? [name, name.replace(/\.log$/, '.txt')] : [name];
}

function findFile(folder: string, name: string): FoundFile | string {
  const path = join(folder, name);
  try {
    let status = lstatSync(path);
    if (status.isSymbolicLink()) {
      if (!realpathSync(path).startsWith(realpathSync(folder) + sep))
        return `${name} is a link that leads out of the sample.`;
      status = statSync(path);
    }
    return status.isFile() ? { path, size: status.size } : `${name} is not a regular file.`;
  } catch (error) {
    return `${name} cannot be read: ${messageOf(error)}.`;
  }
}

/** Looks for the ten files in `folder`; links that lead out of it, folders, pipes and devices are not followed. */
export function findSampleFiles(folder: string): SampleFolder {
  const found: SampleFolder = { folder, files: {}, problems: [] };
  const present = namesIn(folder);
  for (const file of Object.keys(sampleFiles) as SampleFile[]) {
    for (const name of namesOf(file)) {
      if (!present.has(name) || found.files[file] !== undefined) continue;
      const result = findFile(folder, name);
      if (typeof result === 'string') found.problems.push(result);
      else found.files[file] = result;
    }
  }
  return found;
}

function namesIn(folder: string): Set<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

/** How much of a text file is looked at: of a larger one the beginning and the end. */
const longestText = 32 * 1024 * 1024;
const keptHead = 4 * 1024 * 1024;

/** Files up to this size are read once and kept while their sample is worked on. */
const largestKept = 4 * 1024 * 1024;

/** The bytes of a file that is not large; undefined for one over 4 MiB. */
export function contentOf(file: FoundFile): Buffer | undefined {
  if (file.size > largestKept) return undefined;
  file.content ??= readFileSync(file.path);
  return file.content;
}

/** The text of a file, with undecodable bytes replaced; of a file over 32 MiB the first 4 MiB and the last 28 MiB. */
export function readText(found: FoundFile): string {
  const content = contentOf(found);
  if (content !== undefined) return content.toString('utf8');
  const { path, size } = found;
  const file = openSync(path, 'r');
  try {
    if (size <= longestText) return readPart(file, 0, size);
    const tail = longestText - keptHead;
    return `${readPart(file, 0, keptHead)}\n${readPart(file, size - tail, tail)}`;
  } finally {
    closeSync(file);
  }
}

/** Whether `readText` leaves the middle out. */
export function isTooLong({ size }: FoundFile): boolean {
  return size > longestText;
}

function readPart(file: number, position: number, size: number): string {
  const buffer = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, buffer, filled, size - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.toString('utf8', 0, filled);
}
