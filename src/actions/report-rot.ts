import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { listSamples } from '../phases/enrich.ts';
import { type RotReport, reportRot } from '../phases/report-rot.ts';
import { inlineText } from '../reports/untrusted-markdown.ts';
import { defineAction } from './action.ts';
import { describeProblems, newArtifactFolder } from './artifact-folders.ts';
import { inputs } from './inputs/report-rot.ts';

function summarise({ valid, rotten, unchecked }: RotReport): string {
  const counts: [string, number][] = [
    ['valid', valid.length],
    ['rotten', rotten.length],
    ['unchecked', unchecked.length],
  ];
  const rows = rotten.flatMap(({ sample, failed }) =>
    failed.map(({ id, message }) => `| \`${sample}\` | ${inlineText(id)} | ${inlineText(message)} |`),
  );
  return [
    `## bugfix report-rot: ${rotten.length} of ${valid.length + rotten.length + unchecked.length} samples are rotten`,
    '',
    '```mermaid',
    'pie showData title Samples',
    ...counts.filter(([, count]) => count > 0).map(([name, count]) => `  "${name}" : ${count}`),
    '```',
    '',
    ...(rows.length === 0 ? [] : ['| Sample | Check | What was found |', '| --- | --- | --- |', ...rows, '']),
    ...(unchecked.length === 0 ? [] : [`Not checked: ${unchecked.slice(0, 500).join(', ')}`, '']),
  ].join('\n');
}

export const action = defineAction({
  name: 'report-rot',
  inputs,
  outputs: z.object({
    valid: z.string().meta({ description: 'How many samples are valid' }),
    rotten: z.string().meta({ description: 'Names of the samples that are not valid, separated by blanks' }),
    unchecked: z.string().meta({ description: 'Names of the samples that no job reported on, separated by blanks' }),
  }),
  async run(inputs, context) {
    const samples = resolve(context.workspace, inputs.samples);
    const names = listSamples({ folders: [], samples, tasks: inputs.tasks }).map((folder) => basename(folder));
    const { downloadArtifacts } = await import('../github/artifacts.ts');
    const { artifacts, problems } = await downloadArtifacts(inputs.artifacts, await newArtifactFolder(context));
    const report = reportRot(names, artifacts);
    const { annotations, lines } = describeProblems([...problems, ...report.problems]);
    const bad = report.rotten.length + report.unchecked.length;
    return {
      outputs: {
        valid: String(report.valid.length),
        rotten: report.rotten.map(({ sample }) => sample).join(' '),
        unchecked: report.unchecked.join(' '),
      },
      summary: `${summarise(report)}${lines.join('\n')}\n`,
      annotations,
      ...(bad === 0
        ? {}
        : { failure: `${report.rotten.length} samples are rotten, ${report.unchecked.length} were not checked.` }),
    };
  },
});
