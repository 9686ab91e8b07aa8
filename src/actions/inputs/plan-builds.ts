import { z } from 'zod';
import { integerWithDefault, text } from '../../inputs/fields.ts';
import { mostShards } from '../../inputs/matrix-limit.ts';

/** The inputs of the action plan-builds: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  targets: text('Repositories, pull requests and commits, one a line'),
  query: text("Query of GitHub's search for pull requests; the merged ones it finds are targets too"),
  samples: z
    .string()
    .default('samples')
    .meta({ description: 'Folder of the samples that are there already, in the workspace', default: 'samples' }),
  limit: integerWithDefault('Most jobs of this run', { minimum: 1, maximum: mostShards }, mostShards),
  'github-token': text('Token to search with'),
});
