import { resolve } from 'node:path';
import { z } from 'zod';
import { mergeEnrichments } from '../phases/merge-enrichment.ts';
import { defineAction } from './action.ts';
import { describeProblems, newArtifactFolder } from './artifact-folders.ts';
import { inputs } from './inputs/merge-enrichment.ts';

export const action = defineAction({
  name: 'merge-enrichment',
  inputs,
  outputs: z.object({
    changed: z.string().meta({ description: 'How many samples have new enrichment' }),
    unchanged: z.string().meta({ description: 'How many samples were as they are already' }),
  }),
  async run(inputs, context) {
    const { downloadArtifacts } = await import('../github/artifacts.ts');
    const { artifacts, problems } = await downloadArtifacts(inputs.artifacts, await newArtifactFolder(context));
    const merged = mergeEnrichments(
      resolve(context.workspace, inputs.samples),
      artifacts.map(({ folder }) => folder),
    );
    const missing = Math.max(0, (inputs.expected ?? 0) - artifacts.length - problems.length);
    const all = [
      ...problems,
      ...merged.problems,
      ...(missing > 0 ? [`${missing} of ${inputs.expected} artifacts are missing: their jobs did not end well.`] : []),
    ];
    const { annotations, lines } = describeProblems(all);
    return {
      outputs: { changed: String(merged.changed.length), unchanged: String(merged.unchanged.length) },
      summary: [
        `## bugfix merge-enrichment: ${merged.changed.length} changed, ${merged.unchanged.length} unchanged`,
        '',
        `${artifacts.length} artifacts were read.`,
        ...lines,
        '',
      ].join('\n'),
      annotations,
      ...(all.length === 0 ? {} : { failure: `Not everything could be merged: ${all.length} problems.` }),
    };
  },
});
