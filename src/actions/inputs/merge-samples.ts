import { z } from 'zod';
import { integer } from '../../inputs/fields.ts';

/** The inputs of the action merge-samples: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  samples: z
    .string()
    .default('samples')
    .meta({ description: 'Folder of samples, in the workspace', default: 'samples' }),
  artifacts: z.string().default('sample-').meta({
    description: 'Beginning of the names of the artifacts that the build-sample jobs uploaded',
    default: 'sample-',
  }),
  expected: integer('How many artifacts there must be; unknown when empty', { minimum: 0, maximum: 500 }),
});
