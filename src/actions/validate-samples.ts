import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { formatJson, writeFileAtomically } from '../files/atomic-write.ts';
import { listSamples } from '../phases/enrich.ts';
import { rerunCycle } from '../phases/rerun-cycle.ts';
import { validateSamples } from '../phases/validate-samples.ts';
import { inlineText } from '../reports/untrusted-markdown.ts';
import { type ValidatedSample, validationRecordName } from '../samples/validation-record.ts';
import { defineAction } from './action.ts';
import { newArtifactFolder } from './artifact-folders.ts';
import { inputs } from './inputs/validate-samples.ts';

function summarise(validated: readonly ValidatedSample[], invalid: readonly ValidatedSample[]): string {
  const rows = invalid.flatMap(({ sample, failed }) =>
    failed.map(({ id, message }) => `| \`${sample}\` | ${inlineText(id)} | ${inlineText(message)} |`),
  );
  const table = rows.length === 0 ? [] : ['| Sample | Check | What was found |', '| --- | --- | --- |', ...rows];
  const title = `## bugfix validate-samples: ${validated.length - invalid.length} of ${validated.length} are valid`;
  return [title, '', ...table, ''].join('\n');
}

export const action = defineAction({
  name: 'validate-samples',
  inputs,
  outputs: z.object({
    valid: z.string().meta({ description: 'How many samples are valid' }),
    invalid: z.string().meta({ description: 'Names of the samples that are not valid, separated by blanks' }),
    'report-path': z.string().meta({ description: 'Path of the record, a JSON file with the outcome of each sample' }),
    'artifact-name': z.string().meta({ description: 'Name of the uploaded artifact' }),
  }),
  async run(inputs, context) {
    const { environment, progress, signal } = context;
    const samples = resolve(context.workspace, inputs.samples);
    const folders = listSamples({ folders: [], samples, tasks: inputs.tasks });
    if (folders.length === 0)
      throw new UserError(`There is no sample in '${inputs.samples}': it needs folders named task-*.`);
    const rerun = (sample: string) =>
      rerunCycle(sample, {
        sandbox: inputs.sandbox,
        repeat: inputs.repeat,
        budgetMinutes: inputs['budget-minutes'],
        cacheFolder: join(context.temporaryFolder, 'bugfix'),
        environment,
        progress,
        signal,
      });
    const options = { now: Date.now(), ...(inputs['no-cycle'] ? {} : { rerunCycle: rerun }) };
    const validated = await validateSamples(folders, options, { progress, signal });
    const invalid = validated.filter(({ valid }) => !valid);
    const folder = await newArtifactFolder(context);
    await mkdir(folder, { recursive: true });
    const reportPath = join(folder, validationRecordName);
    await writeFileAtomically(reportPath, formatJson({ samples: validated }));
    if (inputs['artifact-name'] !== undefined) {
      const { uploadArtifact } = await import('../github/artifacts.ts');
      await uploadArtifact(inputs['artifact-name'], folder, environment);
    }
    return {
      outputs: {
        valid: String(validated.length - invalid.length),
        invalid: invalid.map(({ sample }) => sample).join(' '),
        'report-path': reportPath,
        'artifact-name': inputs['artifact-name'] ?? '',
      },
      summary: summarise(validated, invalid),
      annotations: invalid.flatMap(({ sample, failed }) =>
        failed.map(({ id, message }) => ({
          level: 'error' as const,
          title: `${sample}: ${id}`,
          message: message.slice(0, 1000),
        })),
      ),
      ...(invalid.length === 0 ? {} : { failure: `${invalid.length} of ${validated.length} samples are not valid.` }),
    };
  },
});
