import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { canonicalJson } from '../trajectories/hash-chain.ts';
import { withoutEnrichment } from './metadata.ts';
import { contentOf, type SampleFile, type SampleFolder } from './sample-files.ts';

/** The files that an enrichment reads besides the metadata. */
const inputs: readonly SampleFile[] = [
  'fix',
  'tests',
  'idealTrajectory',
  'failedTrajectory',
  'logBefore',
  'logWithTests',
  'logWithFix',
];

/** Changes whenever a section is computed in another way, so that older enrichments are renewed. */
export const enrichmentVersion = '1.0.0';

const readAtOnce = 4 * 1024 * 1024;

/** SHA-256 over everything that an enrichment is computed from: the files, the rest of the metadata and how it is computed. */
export function digestInputs(sample: SampleFolder, metadata: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256')
    .update(enrichmentVersion)
    .update(canonicalJson(withoutEnrichment(metadata)));
  for (const file of inputs) {
    const found = sample.files[file];
    hash.update(`\0${file}\0${found?.size ?? 'absent'}\0`);
    if (found === undefined) continue;
    const content = contentOf(found);
    if (content === undefined) updateInParts(hash, found.path);
    else hash.update(content);
  }
  return hash.digest('hex');
}

function updateInParts(hash: ReturnType<typeof createHash>, path: string): void {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(readAtOnce);
  try {
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
      hash.update(buffer.subarray(0, size));
  } finally {
    closeSync(file);
  }
}
