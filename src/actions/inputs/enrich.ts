import { z } from 'zod';
import { integer, list, text, toggle } from '../../inputs/fields.ts';

/** The inputs of the action enrich: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  samples: z
    .string()
    .default('samples')
    .meta({ description: 'Folder of samples, in the workspace', default: 'samples' }),
  tasks: list('Names of the samples to enrich; every task-* when empty'),
  'dry-run': toggle('Compute everything and write nothing'),
  jobs: integer('Processes at work at the same time; as many as there are processors when empty', {
    minimum: 1,
    maximum: 256,
  }),
  only: list('Sections to compute; all seven when empty'),
  force: toggle('Compute again what has not changed'),
  'artifact-name': text('Name of the artifact to upload the enriched metadata as; no upload when empty'),
});
