import { z } from 'zod';
import { choice, integer, integerWithDefault, requiredText, text } from '../../inputs/fields.ts';
import { stackFields } from '../../inputs/stack-fields.ts';

/** The inputs of the action build-sample: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  'repo-url': requiredText('Git URL, or path in the workspace, of the repository'),
  'pr-number': integer('Number of the merged pull request that fixed the bug', { minimum: 1, maximum: 100_000_000 }),
  'fix-commit': text('Commit that fixed the bug'),
  'output-folder': z.string().default('samples').meta({ description: 'Folder of the samples', default: 'samples' }),
  author: text('Who makes the sample'),
  agent: choice('Agent that records the trajectories', ['builtin']),
  sandbox: choice('Where the commands of the repository run', ['auto', 'bubblewrap', 'docker', 'process']),
  repeat: integerWithDefault('How often each state is tested', { minimum: 1, maximum: 20 }, 3),
  'budget-minutes': integerWithDefault('Time for one candidate fix', { minimum: 1, maximum: 360 }, 20),
  ...stackFields,
  'github-token': text('Token to read pull requests with'),
  'artifact-name': text('Name of the artifact to upload the sample as'),
});
