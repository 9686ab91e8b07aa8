import { z } from 'zod';
import { choice, integerWithDefault, list, text, toggle } from '../../inputs/fields.ts';

/** The inputs of the action validate-samples: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  samples: z
    .string()
    .default('samples')
    .meta({ description: 'Folder of samples, in the workspace', default: 'samples' }),
  tasks: list('Names of the samples to check; every task-* when empty'),
  'no-cycle': toggle('Leave out running the cycles again'),
  sandbox: choice('Where the commands of the repositories run', ['auto', 'bubblewrap', 'docker', 'process']),
  repeat: integerWithDefault('How often each state is tested', { minimum: 1, maximum: 20 }, 2),
  'budget-minutes': integerWithDefault('Time for one cycle', { minimum: 1, maximum: 360 }, 20),
  'artifact-name': text('Name of the artifact to upload the record as; no upload when empty'),
});
