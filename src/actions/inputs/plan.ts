import { z } from 'zod';
import { integer, list } from '../../inputs/fields.ts';
import { mostShards } from '../../inputs/matrix-limit.ts';

/** The inputs of the action plan: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  samples: z
    .string()
    .default('samples')
    .meta({ description: 'Folder of samples, in the workspace', default: 'samples' }),
  tasks: list('Names of the samples to plan; every task-* when empty'),
  shards: integer('Number of jobs; as many as the work asks for when empty', { minimum: 1, maximum: mostShards }),
});
