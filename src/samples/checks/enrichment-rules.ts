import { digestInputs } from '../inputs-digest.ts';
import { enrichmentRecordKey, enrichmentSections } from '../metadata.ts';
import type { SampleFolder } from '../sample-files.ts';
import { type CheckResult, judge } from './check.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Paths of values that stand for "not known" instead of being absent; at most ten. */
function placeholders(value: unknown, path: string, found: string[] = []): string[] {
  if (found.length >= 10) return found;
  if (value === null || value === '') found.push(path);
  else if (typeof value === 'object')
    for (const [key, item] of Object.entries(value)) placeholders(item, `${path}.${key}`, found);
  return found;
}

/** All seven sections are there, hold no placeholders, and were computed from the files as they are now. */
export function checkEnrichment(sample: SampleFolder, metadata: Fields): CheckResult {
  const missing = enrichmentSections.filter(
    (section) => typeof metadata[section] !== 'object' || metadata[section] === null,
  );
  const record = metadata[enrichmentRecordKey] as { inputsDigest?: unknown } | undefined;
  const stale = record?.inputsDigest !== undefined && record.inputsDigest !== digestInputs(sample, metadata);
  const empty = enrichmentSections.flatMap((section) => placeholders(metadata[section], section));
  return judge(
    'enrichment',
    missing.length > 0 ? [`missing sections: ${missing.join(', ')}; run bugfix enrich`] : [],
    [
      // run.sh writes the logs anew; a file that must not change has its digest checked.
      ...(stale ? ['the sections were computed from other files than these; run bugfix enrich'] : []),
      ...(empty.length > 0 ? [`values that say nothing: ${empty.join(', ')}`] : []),
    ],
    'all seven sections are there',
  );
}
