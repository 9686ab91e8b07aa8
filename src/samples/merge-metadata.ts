import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../errors/user-error.ts';
import { enrichmentRecordKey, enrichmentSections, withoutEnrichment } from './metadata.ts';
import { readMetadataDocument, withChanges } from './metadata-document.ts';

/**
 * `ours`, the text of a metadata.json, with the enrichment of `theirs`, which another job computed from the same file.
 * Throws a UserError when theirs differs in anything but the enrichment: it was made from something else.
 */
export function mergeEnrichment(ours: string, theirs: string): string {
  const document = readMetadataDocument(ours);
  const other = readMetadataDocument(theirs).value;
  if (!isDeepStrictEqual(withoutEnrichment(document.value), withoutEnrichment(other)))
    throw new UserError('differs in more than the enrichment; it was made from another version of the sample.');
  const keys = [...enrichmentSections, enrichmentRecordKey].filter((key) => other[key] !== undefined);
  return withChanges(document, Object.fromEntries(keys.map((key) => [key, other[key]])));
}
