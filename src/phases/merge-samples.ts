import { chmodSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors/user-error.ts';
import { digest } from '../files/digest.ts';
import { parseJson } from '../files/parse-json.ts';
import { type BuildRecord, buildRecordName, buildRecordSchema } from '../samples/build-record.ts';
import { placeSample } from '../samples/place-sample.ts';
import { sampleFiles, sourceBundle } from '../samples/sample-files.ts';
import { validateSample } from './validate-sample.ts';

export interface MergedSample {
  taskId: string;
  repository: string;
  title: string;
}

export interface MergedSamples {
  added: MergedSample[];
  /** Titles of samples that were there already. */
  present: string[];
  /** How many builds came to which verdict. */
  funnel: Record<string, number>;
  problems: string[];
}

const ownFiles = new Set<string>([...Object.values(sampleFiles), sourceBundle]);

/** Two samples with the same patches are one: a job that ran twice, or a fix that was asked for in two ways. */
function fingerprint(sample: string): string {
  const patches = [sampleFiles.fix, sampleFiles.tests].map((name) => readFileSync(join(sample, name)));
  return digest(Buffer.concat(patches));
}

function fingerprintsOf(samples: string): Set<string> {
  const found = new Set<string>();
  let names: string[] = [];
  try {
    names = readdirSync(samples).filter((name) => /^task-\d+$/.test(name));
  } catch {
    return found;
  }
  for (const name of names) {
    try {
      found.add(fingerprint(join(samples, name)));
    } catch {
      // A sample without patches has no twin.
    }
  }
  return found;
}

function readRecord(folder: string): BuildRecord {
  const parsed = buildRecordSchema.safeParse(
    parseJson(readFileSync(join(folder, buildRecordName), 'utf8'), buildRecordName),
  );
  if (parsed.success) return parsed.data;
  throw new UserError(
    parsed.error.issues.map(({ path, message }) => `${buildRecordName}: ${path.join('.')}: ${message}.`),
  );
}

/** Copies the files of a sample and no others; artifacts do not carry the mode that makes run.sh executable. */
async function copySample(source: string, samples: string): Promise<string> {
  return placeSample(samples, async (unfinished) => {
    for (const name of readdirSync(source).filter((file) => ownFiles.has(file)))
      cpSync(join(source, name), join(unfinished, name));
    chmodSync(join(unfinished, sampleFiles.runScript), 0o755);
    const { valid, checks } = await validateSample(unfinished, { now: Date.now() });
    if (!valid) {
      const failed = checks.filter(({ status }) => status === 'failed');
      throw new UserError(failed.map(({ id, message }) => `${id}: ${message}`));
    }
  });
}

async function mergeBuild(folder: string, samples: string, known: Set<string>, merged: MergedSamples): Promise<void> {
  const record = readRecord(folder);
  merged.funnel[record.verdict] = (merged.funnel[record.verdict] ?? 0) + 1;
  if (record.verdict !== 'valid') return;
  if (record.taskId === undefined) throw new UserError(`${buildRecordName} names no sample.`);
  const source = join(folder, record.taskId);
  const print = fingerprint(source);
  const title = record.title ?? record.repository;
  if (known.has(print)) {
    merged.present.push(title);
    return;
  }
  const taskId = await copySample(source, samples);
  known.add(print);
  merged.added.push({ taskId, repository: record.repository, title });
}

/**
 * Takes the samples that other jobs built into `samples`, each under the first free number, checked again by everything
 * that needs no run. `builds` are the artifacts of the build-sample action. One that is broken is a problem and stops no other.
 */
export async function mergeSamples(
  samples: string,
  builds: readonly { name: string; folder: string }[],
): Promise<MergedSamples> {
  const merged: MergedSamples = { added: [], present: [], funnel: {}, problems: [] };
  const known = fingerprintsOf(samples);
  for (const { name, folder } of builds) {
    try {
      await mergeBuild(folder, samples, known, merged);
    } catch (error) {
      const reasons = error instanceof UserError ? error.problems : [messageOf(error)];
      merged.problems.push(...reasons.map((reason) => `${name}: ${reason}`));
    }
  }
  return merged;
}
