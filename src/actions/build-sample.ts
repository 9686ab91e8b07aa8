import { basename, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { choice, integer, integerWithDefault, requiredText, text } from '../inputs/fields.ts';
import { stackFields } from '../inputs/stack-fields.ts';
import { describeBuild } from '../phases/build-sample/describe-build.ts';
import { stackOverridesOf } from '../phases/build-sample/stack-overrides.ts';
import { buildSample } from '../phases/build-sample.ts';
import { defineAction } from './action.ts';

function locate(repository: string, workspace: string): string {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(repository) || /^[\w.-]+@[\w.-]+:/.test(repository);
  return isUrl || isAbsolute(repository) ? repository : join(workspace, repository);
}

export const action = defineAction({
  name: 'build-sample',
  inputs: z.object({
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
  }),
  outputs: z.object({
    'sample-path': z.string().meta({ description: 'Folder of the sample' }),
    'task-id': z.string().meta({ description: 'Name of the sample, task-N' }),
    verdict: z.string().meta({ description: 'valid, or the reason why there is no sample' }),
    'artifact-name': z.string().meta({ description: 'Name of the uploaded artifact' }),
  }),
  async run(inputs, context) {
    const overrides = stackOverridesOf(inputs);
    const author = inputs.author ?? context.environment.GITHUB_ACTOR;
    const result = await buildSample(
      {
        repository: locate(inputs['repo-url'], context.workspace),
        ...(inputs['pr-number'] === undefined ? {} : { pullRequest: inputs['pr-number'] }),
        ...(inputs['fix-commit'] === undefined ? {} : { fix: inputs['fix-commit'] }),
        outputFolder: join(context.workspace, inputs['output-folder']),
        ...(author === undefined ? {} : { author }),
        ...(overrides === undefined ? {} : { overrides }),
        sandbox: inputs.sandbox,
        repeat: inputs.repeat,
        budgetMinutes: inputs['budget-minutes'],
      },
      {
        cacheFolder: join(context.temporaryFolder, 'bugfix'),
        environment: context.environment,
        ...(inputs['github-token'] === undefined ? {} : { githubToken: inputs['github-token'] }),
        progress: context.progress,
        signal: context.signal,
      },
    );
    const { attempt } = result;
    const verdict = attempt?.verdict ?? 'no-candidates';
    const samplePath = verdict === 'valid' ? attempt?.sample?.path : undefined;
    const report = describeBuild(result);
    const artifactName = samplePath === undefined ? undefined : inputs['artifact-name'];
    if (artifactName !== undefined && samplePath !== undefined) {
      const { uploadArtifact } = await import('../github/artifacts.ts');
      await uploadArtifact(artifactName, samplePath, context.environment);
    }
    return {
      outputs: {
        'sample-path': samplePath ?? '',
        'task-id': samplePath === undefined ? '' : basename(samplePath),
        verdict,
        'artifact-name': artifactName ?? '',
      },
      summary: `## bugfix build-sample: ${verdict}\n\n\`\`\`text\n${report.replaceAll('```', "'''")}\`\`\`\n`,
      ...(samplePath === undefined ? { failure: `No sample: ${verdict}. ${attempt?.reason ?? ''}`.trim() } : {}),
    };
  },
});
