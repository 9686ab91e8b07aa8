import { resolve } from 'node:path';
import { z } from 'zod';
import { describeFunnel } from '../phases/describe-funnel.ts';
import { mergeSamples } from '../phases/merge-samples.ts';
import { defineAction } from './action.ts';
import { describeProblems, newArtifactFolder } from './artifact-folders.ts';
import { inputs } from './inputs/merge-samples.ts';

export const action = defineAction({
  name: 'merge-samples',
  inputs,
  outputs: z.object({
    added: z.string().meta({ description: 'How many samples were added' }),
    tasks: z.string().meta({ description: 'Names of the added samples, separated by blanks' }),
    funnel: z.string().meta({ description: 'How many builds came to which verdict, as JSON' }),
  }),
  async run(inputs, context) {
    const { downloadArtifacts } = await import('../github/artifacts.ts');
    const { artifacts, problems } = await downloadArtifacts(inputs.artifacts, await newArtifactFolder(context));
    const merged = await mergeSamples(resolve(context.workspace, inputs.samples), artifacts);
    const missing = Math.max(0, (inputs.expected ?? 0) - artifacts.length - problems.length);
    const all = [
      ...problems,
      ...merged.problems,
      ...(missing > 0 ? [`${missing} of ${inputs.expected} builds left no artifact: their jobs did not end.`] : []),
    ];
    const { annotations, lines } = describeProblems(all);
    return {
      outputs: {
        added: String(merged.added.length),
        tasks: merged.added.map(({ taskId }) => taskId).join(' '),
        funnel: JSON.stringify(merged.funnel),
      },
      summary: `${describeFunnel(merged, inputs.expected ?? artifacts.length)}${lines.join('\n')}\n`,
      annotations,
      ...(all.length === 0 ? {} : { failure: `Not everything could be merged: ${all.length} problems.` }),
    };
  },
});
