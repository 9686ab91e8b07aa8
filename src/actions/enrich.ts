import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { formatJson, writeFileAtomically } from '../files/atomic-write.ts';
import { countOutcomes } from '../phases/describe-enrichment.ts';
import { type EnrichedSample, listSamples } from '../phases/enrich.ts';
import { enrichSamples } from '../phases/enrich-batch.ts';
import { createGit } from '../repository/git.ts';
import { chooseSections } from '../samples/metadata.ts';
import { defineAction } from './action.ts';
import { inputs } from './inputs/enrich.ts';

/** The command line lies beside this action's bundle. */
const commandLine = () => [process.execPath, join(dirname(process.argv[1]!), '../cli/index.js')];

/** Puts the enriched metadata and the report in a folder of their own, as `<task>/metadata.json`. */
async function gatherForUpload(samples: readonly EnrichedSample[], reportPath: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(reportPath, join(folder, 'enrichment.json'));
  for (const { sample, written } of samples) {
    if (written === undefined) continue;
    await mkdir(join(folder, sample), { recursive: true });
    await copyFile(written, join(folder, sample, 'metadata.json'));
  }
}

function summarise(samples: readonly EnrichedSample[]): string {
  const { enriched, skipped, failed } = countOutcomes(samples);
  const broken = samples.filter(({ status }) => status === 'failed');
  const rows = broken
    .slice(0, 200)
    .map(({ sample, problems = [] }) => `| ${sample} | ${problems.join(' ').replace(/[|\r\n]/g, ' ')} |`);
  const table = rows.length === 0 ? [] : ['', '| Sample | Why it failed |', '| --- | --- |', ...rows];
  return ['## bugfix enrich', '', `${enriched} enriched, ${skipped} unchanged, ${failed} failed.`, ...table, ''].join(
    '\n',
  );
}

export const action = defineAction({
  name: 'enrich',
  inputs,
  outputs: z.object({
    enriched: z.string().meta({ description: 'How many samples were enriched' }),
    skipped: z.string().meta({ description: 'How many samples were unchanged' }),
    failed: z.string().meta({ description: 'How many samples could not be enriched' }),
    'report-path': z.string().meta({ description: 'Path of the report, a JSON file with the outcome of each sample' }),
    'artifact-name': z.string().meta({ description: 'Name of the uploaded artifact' }),
  }),
  async run(inputs, context) {
    const folders = listSamples({
      folders: [],
      samples: resolve(context.workspace, inputs.samples),
      tasks: inputs.tasks,
    });
    if (folders.length === 0)
      throw new UserError(`There is no sample in '${inputs.samples}': it needs folders named task-*.`);
    const samples = await enrichSamples(folders, {
      only: chooseSections(inputs.only),
      force: inputs.force,
      dryRun: inputs['dry-run'],
      jobs: inputs.jobs ?? availableParallelism(),
      commandLine: commandLine(),
      git: createGit(context.environment),
      environment: context.environment,
      progress: context.progress,
      signal: context.signal,
    });
    const summary = countOutcomes(samples);
    const reportPath = join(context.temporaryFolder, 'bugfix-enrichment.json');
    await writeFileAtomically(reportPath, formatJson({ ...summary, samples }));
    const artifactName = inputs['artifact-name'];
    if (artifactName !== undefined) {
      const folder = join(context.temporaryFolder, 'bugfix-enriched');
      await gatherForUpload(samples, reportPath, folder);
      const { uploadArtifact } = await import('../github/artifacts.ts');
      await uploadArtifact(artifactName, folder, context.environment);
    }
    return {
      outputs: {
        enriched: String(summary.enriched),
        skipped: String(summary.skipped),
        failed: String(summary.failed),
        'report-path': reportPath,
        'artifact-name': artifactName ?? '',
      },
      summary: summarise(samples),
      ...(summary.failed > 0
        ? { failure: `${summary.failed} of ${samples.length} samples could not be enriched.` }
        : {}),
    };
  },
});
