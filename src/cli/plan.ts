import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { formatJson, writeFileAtomically } from '../files/atomic-write.ts';
import { list, requiredText, text } from '../inputs/fields.ts';
import { mostShards } from '../inputs/matrix-limit.ts';
import { listSamples } from '../phases/enrich.ts';
import { planShards } from '../phases/plan.ts';
import { defineCommand } from './command.ts';

function shardCount(value: string): number | undefined {
  if (value === 'auto') return undefined;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > mostShards) {
    throw new UserError(`--shards must be auto or a whole number from 1 to ${mostShards}, not '${value}'.`);
  }
  return count;
}

export const command = defineCommand({
  name: 'plan',
  summary: 'Divide samples among the jobs of a workflow matrix',
  details: `Prints {matrix: {include: [{shard, tasks, samples, bytes}]}}: at most ${mostShards} jobs, balanced by size.
Each job then runs bugfix enrich --samples DIR --tasks <tasks>.`,
  positionals: [],
  flags: z.object({
    samples: requiredText('Folder of samples: every task-* in it'),
    tasks: list('Of these only the ones named'),
    shards: text('Number of jobs, or auto for as many as the work asks for (default: auto)'),
    output: text('File to write the plan to as well'),
  }),
  async run(input, context) {
    const samples = resolve(context.workingFolder, input.samples);
    const plan = planShards(
      listSamples({ folders: [], samples, tasks: input.tasks }),
      shardCount(input.shards ?? 'auto'),
    );
    if (input.output !== undefined)
      await writeFileAtomically(resolve(context.workingFolder, input.output), formatJson(plan));
    const lines = plan.matrix.include.map(
      ({ shard, samples: count, bytes }) => `shard ${shard}: ${count} samples, ${bytes} bytes`,
    );
    return {
      exitCode: 0,
      json: plan,
      text: `${plan.samples} samples in ${lines.length} shards\n${lines.join('\n')}\n`,
    };
  },
});
