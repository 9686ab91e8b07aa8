import { resolve } from 'node:path';
import { z } from 'zod';
import { choice, integerWithDefault, toggle } from '../inputs/fields.ts';
import { rerunCycle } from '../phases/rerun-cycle.ts';
import { describeValidation, validateSample } from '../phases/validate-sample.ts';
import { cacheFolder } from './cache-folder.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'validate-sample',
  summary: 'Check a sample: files, metadata, patches, trajectories, and its cycle again',
  details: `Checks: required-files, metadata, patches, trajectory-schema, trajectory-authenticity, trajectory-hash-chain,
enrichment, digests, cycle. Exit code 1 when a check failed; samples/README.md says what each looks at.`,
  positionals: [{ name: 'sample', description: 'Folder of the sample', required: true }],
  flags: z.object({
    'no-cycle': toggle('Leave out running the cycle again'),
    sandbox: choice('Where the commands of the repository run', ['auto', 'bubblewrap', 'docker', 'process']),
    repeat: integerWithDefault('How often each state is tested', { minimum: 1, maximum: 20 }, 2),
    'budget-minutes': integerWithDefault('Time for the cycle', { minimum: 1, maximum: 360 }, 20),
  }),
  async run(input, context) {
    const folder = resolve(context.workingFolder, input.positionals.sample![0]!);
    const { progress, environment, signal } = context;
    const rerun = (sample: string) =>
      rerunCycle(sample, {
        sandbox: input.sandbox,
        repeat: input.repeat,
        budgetMinutes: input['budget-minutes'],
        cacheFolder: cacheFolder(environment),
        environment,
        progress,
        signal,
      });
    const validation = await validateSample(folder, {
      now: Date.now(),
      ...(input['no-cycle'] ? {} : { rerunCycle: rerun }),
    });
    return { exitCode: validation.valid ? 0 : 1, json: validation, text: describeValidation(folder, validation) };
  },
});
