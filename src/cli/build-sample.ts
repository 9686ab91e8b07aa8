import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { choice, integer, integerWithDefault, requiredText, text } from '../inputs/fields.ts';
import { stackFields } from '../inputs/stack-fields.ts';
import { describeBuild, summariseBuild } from '../phases/build-sample/describe-build.ts';
import { stackOverridesOf } from '../phases/build-sample/stack-overrides.ts';
import { buildSample } from '../phases/build-sample.ts';
import { cacheFolder } from './cache-folder.ts';
import { defineCommand } from './command.ts';

/** A path given by the user is meant from where they are; a URL stays as it is. */
function locate(repository: string, workingFolder: string): string {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(repository) || /^[\w.-]+@[\w.-]+:/.test(repository);
  return isUrl || isAbsolute(repository) ? repository : resolve(workingFolder, repository);
}

export const command = defineCommand({
  name: 'build-sample',
  summary: 'Make a verified training sample from a repository and a bug fix',
  details: `Proves that the tests of the fix fail without it and pass with it, records a trajectory that repairs the bug and
one that provably does not, and writes <out>/task-N. With neither --pr nor --fix it chooses the best fix itself.`,
  positionals: [],
  flags: z.object({
    repo: requiredText('Git URL, working copy, bare git folder or git bundle'),
    pr: integer('Number of the merged pull request that fixed the bug', { minimum: 1, maximum: 100_000_000 }),
    fix: text('Commit that fixed the bug'),
    out: text('Folder of the samples; the sample becomes task-N in it (default: samples)'),
    author: text('Who makes the sample (default: the name in the git configuration)'),
    agent: choice('Agent that records the trajectories', ['builtin']),
    sandbox: choice('Where the commands of the repository run', ['auto', 'bubblewrap', 'docker', 'process']),
    repeat: integerWithDefault('How often each state is tested', { minimum: 1, maximum: 20 }, 3),
    'budget-minutes': integerWithDefault('Time for one candidate fix', { minimum: 1, maximum: 360 }, 20),
    ...stackFields,
  }),
  async run(input, context) {
    const started = performance.now();
    const overrides = stackOverridesOf(input);
    const result = await buildSample(
      {
        repository: locate(input.repo, context.workingFolder),
        ...(input.pr === undefined ? {} : { pullRequest: input.pr }),
        ...(input.fix === undefined ? {} : { fix: input.fix }),
        outputFolder: resolve(context.workingFolder, input.out ?? 'samples'),
        ...(input.author === undefined ? {} : { author: input.author }),
        ...(overrides === undefined ? {} : { overrides }),
        sandbox: input.sandbox,
        repeat: input.repeat,
        budgetMinutes: input['budget-minutes'],
      },
      {
        cacheFolder: cacheFolder(context.environment),
        environment: context.environment,
        ...(context.environment.GITHUB_TOKEN === undefined ? {} : { githubToken: context.environment.GITHUB_TOKEN }),
        progress: context.progress,
        signal: context.signal,
      },
    );
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return {
      exitCode: result.attempt?.verdict === 'valid' ? 0 : 1,
      json: { ...summariseBuild(result), seconds },
      text: `${describeBuild(result)}\nTotal time: ${seconds} s\n`,
    };
  },
});
