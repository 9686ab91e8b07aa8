import { z } from 'zod';
import { list } from '../../inputs/fields.ts';

/** The inputs of the action report-rot: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  samples: z
    .string()
    .default('samples')
    .meta({ description: 'Folder of samples, in the workspace', default: 'samples' }),
  tasks: list('Names of the samples that were to be checked; every task-* when empty'),
  artifacts: z.string().default('validation-').meta({
    description: 'Beginning of the names of the artifacts that the validate-samples jobs uploaded',
    default: 'validation-',
  }),
});
