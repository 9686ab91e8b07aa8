import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { integer, list, text, toggle } from '../inputs/fields.ts';
import { countOutcomes, describeEnrichment } from '../phases/describe-enrichment.ts';
import { listSamples } from '../phases/enrich.ts';
import { enrichSamples } from '../phases/enrich-batch.ts';
import { createGit } from '../repository/git.ts';
import { chooseSections } from '../samples/metadata.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'enrich',
  summary: 'Compute the seven enrichment sections of samples from their files',
  details: `Writes taskGoal, failureModeAnalysis, stepLevelMetrics, diffSemantics, testExecution, navigationMetrics and
planAndMemorySignals into metadata.json; every other key keeps its value. Samples whose files are unchanged are skipped.`,
  positionals: [{ name: 'sample', description: 'Folder of a sample', required: false, repeatable: true }],
  flags: z.object({
    samples: text('Folder of samples: every task-* in it'),
    tasks: list('Of these only the ones named'),
    'dry-run': toggle('Show the changes as diffs and write nothing'),
    output: text('File to write instead of metadata.json, for one sample'),
    jobs: integer('Processes at work at the same time (default: the number of processors)', {
      minimum: 1,
      maximum: 256,
    }),
    only: list('Only these sections'),
    force: toggle('Compute again what has not changed'),
  }),
  async run(input, context) {
    const folders = listSamples({
      folders: (input.positionals.sample ?? []).map((folder) => resolve(context.workingFolder, folder)),
      ...(input.samples === undefined ? {} : { samples: resolve(context.workingFolder, input.samples) }),
      tasks: input.tasks,
    });
    if (folders.length === 0) throw new UserError('There is nothing to enrich: name sample folders, or --samples DIR.');
    if (input.output !== undefined && folders.length > 1)
      throw new UserError('--output takes one sample, not several.');
    const samples = await enrichSamples(folders, {
      only: chooseSections(input.only),
      force: input.force,
      dryRun: input['dry-run'],
      ...(input.output === undefined ? {} : { output: resolve(context.workingFolder, input.output) }),
      jobs: input.output === undefined ? (input.jobs ?? availableParallelism()) : 1,
      commandLine: [process.execPath, process.argv[1]!],
      git: createGit(context.environment),
      environment: context.environment,
      progress: context.progress,
      signal: context.signal,
    });
    const summary = countOutcomes(samples);
    return { exitCode: summary.failed > 0 ? 1 : 0, json: { ...summary, samples }, text: describeEnrichment(samples) };
  },
});
