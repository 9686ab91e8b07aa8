import { z } from 'zod';
import { integer } from '../../inputs/fields.ts';

/** The inputs of the action merge-enrichment: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  samples: z
    .string()
    .default('samples')
    .meta({ description: 'Folder of samples, in the workspace', default: 'samples' }),
  artifacts: z.string().default('enriched-').meta({
    description: 'Beginning of the names of the artifacts that the enrich jobs uploaded',
    default: 'enriched-',
  }),
  expected: integer('How many artifacts there must be; unknown when empty', { minimum: 0, maximum: 500 }),
});
