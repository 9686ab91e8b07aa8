import { z } from 'zod';
import { integerWithDefault, list, requiredText, text, toggle } from '../../inputs/fields.ts';

/** The inputs of the action migrate-bugs: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  curriculum: requiredText('Folder of the curriculum, in the workspace'),
  golden: text('Folder of definitions written by hand'),
  modules: list('Modules to migrate'),
  force: toggle('Replace definitions that are there already'),
  'dry-run': toggle('Write no definitions'),
  jobs: integerWithDefault('Patches worked on at a time', { minimum: 1, maximum: 64 }, 1),
  'artifact-name': text('Name of the artifact to upload the report and the definitions as'),
});
