import { z } from 'zod';
import { list, requiredText, text, toggle } from '../../inputs/fields.ts';

/** The inputs of the action open-pull-request: known before the action itself is loaded, so that wrong ones are told at once. */
export const inputs = z.object({
  paths: list('Files and folders whose changes are published, from the root of the repository'),
  branch: requiredText('Branch to put the change on; it is written anew each time'),
  title: requiredText('Title of the pull request and of its commit'),
  body: text('Description of the pull request'),
  base: text('Branch that the change is for; the default branch when empty'),
  draft: toggle('Open it as a draft'),
  labels: list('Labels of a new pull request'),
  'github-token': text('Token that may write contents and pull requests'),
});
