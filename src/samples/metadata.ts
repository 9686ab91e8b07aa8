import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';

/** The enrichment sections, in the order in which they are written. */
export const enrichmentSections = [
  'taskGoal',
  'failureModeAnalysis',
  'stepLevelMetrics',
  'diffSemantics',
  'testExecution',
  'navigationMetrics',
  'planAndMemorySignals',
] as const;
export type EnrichmentSection = (typeof enrichmentSections)[number];

/**
 * What we read of metadata.json. It is loose: every other field survives, and a known field of an unexpected type is
 * treated as absent rather than refused, because people's files are older than this schema.
 */
export const metadataSchema = z.looseObject({
  author: z.string().optional().catch(undefined),
  repo: z.string().optional().catch(undefined),
  /** The commit that the patches apply to. */
  head: z.string().optional().catch(undefined),
  prNumber: z.union([z.string(), z.number()]).optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  failure: z.string().optional().catch(undefined),
  inputTokens: z.number().optional().catch(undefined),
  outputTokens: z.number().optional().catch(undefined),
  failToPass: z.array(z.string()).optional().catch(undefined),
  passToPass: z.array(z.string()).optional().catch(undefined),
  flakyTests: z.array(z.string()).optional().catch(undefined),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** The record of an enrichment, kept in the metadata so that an unchanged sample can be skipped. */
export const enrichmentRecordSchema = z.object({
  version: z.string(),
  inputsDigest: z.string(),
  warnings: z.array(z.string()).optional(),
});
export const enrichmentRecordKey = 'enrichment';

/** The metadata without what an enrichment adds: the part that is input. */
export function withoutEnrichment(metadata: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const added: readonly string[] = [...enrichmentSections, enrichmentRecordKey];
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !added.includes(key)));
}

/** The sections called `names`, in the order in which they are written. Throws a UserError for names that are none. */
export function chooseSections(names: readonly string[]): EnrichmentSection[] {
  const unknown = names.filter((name) => !(enrichmentSections as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((name) => `There is no section '${name}'. The sections are ${enrichmentSections.join(', ')}.`),
    );
  }
  return enrichmentSections.filter((section) => names.includes(section));
}
