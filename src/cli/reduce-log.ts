import { resolve } from 'node:path';
import { z } from 'zod';
import { integerWithDefault } from '../inputs/fields.ts';
import { type ReducedLog, reduceLog } from '../phases/reduce-log.ts';
import { describeFailure } from '../reports/describe-failure.ts';
import { defineCommand } from './command.ts';

function asText({ failures, lines, omitted }: ReducedLog): string {
  if (failures.length === 0) return `No failing step in ${lines} lines.\n`;
  const more = omitted === 0 ? '' : `${omitted} more failing steps are not described.\n`;
  return `${failures.map(describeFailure).join('\n')}${more}`;
}

export const command = defineCommand({
  name: 'reduce-log',
  summary: 'Find what failed in a log of CI, and the lines that show it',
  details: `Reads the log of a job, the ZIP of a run, the output of 'gh run view --log' or act, or bare console output, of any size.
With --json one failing step gives one object, several (or none) {"failures": [...]}.`,
  positionals: [{ name: 'file', description: 'the log, or the ZIP archive of a run', required: true }],
  flags: z.object({
    'max-lines': integerWithDefault(
      'Lines of the reduced log, for all failing steps together',
      {
        minimum: 1,
        maximum: 100_000,
      },
      150,
    ),
  }),
  async run(input, context) {
    const [file] = input.positionals.file ?? [];
    const reduced = await reduceLog(resolve(context.workingFolder, file as string), input['max-lines'] ?? 150);
    const { failures } = reduced;
    return {
      exitCode: 0,
      json: failures.length === 1 ? failures[0] : { failures },
      text: asText(reduced),
    };
  },
});
