import { z } from 'zod';
import { requiredText, toggle } from '../../inputs/fields.ts';

/** The inputs of the action validate-sample: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  sample: requiredText('Folder of the sample, in the workspace'),
  'no-cycle': toggle('Leave out running the cycle again'),
});
