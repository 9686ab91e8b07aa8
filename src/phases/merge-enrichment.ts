import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors/user-error.ts';
import { replaceFileAtomically } from '../files/atomic-write.ts';
import { mergeEnrichment } from '../samples/merge-metadata.ts';
import { sampleFiles } from '../samples/sample-files.ts';

export interface MergedEnrichment {
  /** Samples whose metadata changed. */
  changed: string[];
  /** Samples that were as they are already. */
  unchanged: string[];
  problems: string[];
}

const largestMetadata = 64 * 1024 * 1024;

function mergeTask(samples: string, task: string, incoming: string): boolean {
  const target = join(samples, task, sampleFiles.metadata);
  if (statSync(incoming).size > largestMetadata) throw new UserError('has more than 64 MiB.');
  if (statSync(target, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UserError('is no sample of this repository.');
  const before = readFileSync(target, 'utf8');
  const after = mergeEnrichment(before, readFileSync(incoming, 'utf8'));
  if (after === before) return false;
  replaceFileAtomically(target, after);
  return true;
}

/**
 * Takes the enrichment that other jobs computed into the samples below `samples`. Each of `folders` is an artifact as the
 * enrich action makes it: `task-N/metadata.json`. Nothing but the enrichment is taken over; what does not fit is a problem.
 */
export function mergeEnrichments(samples: string, folders: readonly string[]): MergedEnrichment {
  const merged: MergedEnrichment = { changed: [], unchanged: [], problems: [] };
  for (const folder of folders) {
    for (const task of readdirSync(folder).filter((name) => /^task-[\w.-]+$/.test(name))) {
      try {
        const changed = mergeTask(samples, task, join(folder, task, sampleFiles.metadata));
        merged[changed ? 'changed' : 'unchanged'].push(task);
      } catch (error) {
        const reasons = error instanceof UserError ? error.problems : [messageOf(error)];
        merged.problems.push(...reasons.map((reason) => `${task} ${reason}`));
      }
    }
  }
  return merged;
}
