import { resolve } from 'node:path';
import { z } from 'zod';
import { listSamples } from '../phases/enrich.ts';
import { planShards } from '../phases/plan.ts';
import { defineAction } from './action.ts';
import { inputs } from './inputs/plan.ts';

export const action = defineAction({
  name: 'plan',
  inputs,
  outputs: z.object({
    matrix: z.string().meta({ description: 'Matrix of the jobs, for strategy.matrix' }),
    shards: z.string().meta({ description: 'How many jobs there are; 0 when there is no sample' }),
    tasks: z.string().meta({ description: 'Names of all samples in the plan, separated by blanks' }),
  }),
  async run(inputs, context) {
    const folders = listSamples({
      folders: [],
      samples: resolve(context.workspace, inputs.samples),
      tasks: inputs.tasks,
    });
    const plan = planShards(folders, inputs.shards);
    const { include } = plan.matrix;
    const rows = include.map(({ shard, samples, bytes }) => `| ${shard} | ${samples} | ${bytes} |`);
    return {
      outputs: {
        matrix: JSON.stringify(plan.matrix),
        shards: String(include.length),
        tasks: include.map(({ tasks }) => tasks).join(' '),
      },
      summary: [
        `## bugfix plan: ${plan.samples} samples in ${include.length} jobs`,
        '',
        '| Job | Samples | Bytes |',
        '| ---: | ---: | ---: |',
        ...rows,
        '',
      ].join('\n'),
    };
  },
});
