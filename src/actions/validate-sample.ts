import { join, resolve } from 'node:path';
import { z } from 'zod';
import { formatJson, writeFileAtomically } from '../files/atomic-write.ts';
import { rerunCycle } from '../phases/rerun-cycle.ts';
import { type Validation, validateSample } from '../phases/validate-sample.ts';
import { defineAction } from './action.ts';
import { inputs } from './inputs/validate-sample.ts';

function summarise(folder: string, { valid, checks }: Validation): string {
  const rows = checks.map(
    ({ id, status, message }) => `| \`${id}\` | ${status} | ${message.slice(0, 500).replace(/[|\r\n<]/g, ' ')} |`,
  );
  const title = `## bugfix validate-sample: ${folder} is ${valid ? 'valid' : 'not valid'}`;
  return [title, '', '| Check | Status | What was found |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

export const action = defineAction({
  name: 'validate-sample',
  inputs,
  outputs: z.object({
    valid: z.string().meta({ description: 'true when no check failed, else false' }),
    'failed-checks': z.string().meta({ description: 'Identifiers of the checks that failed, separated by commas' }),
    'report-path': z.string().meta({ description: 'Path of the report, a JSON file with all checks' }),
  }),
  async run(inputs, context) {
    const { environment, progress, signal, temporaryFolder } = context;
    const rerun = (sample: string) =>
      rerunCycle(sample, {
        sandbox: 'auto',
        repeat: 2,
        budgetMinutes: 20,
        cacheFolder: join(temporaryFolder, 'bugfix'),
        environment,
        progress,
        signal,
      });
    const validation = await validateSample(resolve(context.workspace, inputs.sample), {
      now: Date.now(),
      ...(inputs['no-cycle'] ? {} : { rerunCycle: rerun }),
    });
    const reportPath = join(temporaryFolder, 'bugfix-validation.json');
    await writeFileAtomically(reportPath, formatJson(validation));
    const failed = validation.checks.filter(({ status }) => status === 'failed');
    return {
      outputs: {
        valid: String(validation.valid),
        'failed-checks': failed.map(({ id }) => id).join(','),
        'report-path': reportPath,
      },
      summary: summarise(inputs.sample, validation),
      annotations: failed.map(({ id, message }) => ({
        level: 'error' as const,
        title: id,
        message: message.slice(0, 1000),
      })),
      ...(validation.valid
        ? {}
        : { failure: `${inputs.sample} is not valid: ${failed.map(({ id }) => id).join(', ')}.` }),
    };
  },
});
