import { resolve } from 'node:path';
import { z } from 'zod';
import { integerWithDefault, list, text, toggle } from '../inputs/fields.ts';
import { migrateBugs } from '../phases/migrate-bugs.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'migrate-bugs',
  summary: 'Turn every patch of a curriculum into a verified bug definition',
  details: `Looks for *.patch at any depth (modules/*/bugs/*.patch as a rule) and writes <bug>.json beside <bug>.patch when injecting
it again gives the tree of the patch. Patches that have a definition are left alone unless --force is given, so an
interrupted run goes on where it was. Exit code 1 when a patch failed.`,
  positionals: [{ name: 'curriculum', description: 'Folder of the curriculum', required: true }],
  flags: z.object({
    golden: text('Folder of definitions written by hand (default: those in the curriculum)'),
    modules: list('Modules to migrate (default: all)'),
    force: toggle('Replace definitions that are there already'),
    'dry-run': toggle('Write nothing'),
    jobs: integerWithDefault('Patches worked on at a time', { minimum: 1, maximum: 64 }, 1),
    report: text('File for the report with the review sheets (default: migration-report.md in the curriculum)'),
  }),
  async run(input, context) {
    const locate = (path: string): string => resolve(context.workingFolder, path);
    const result = await migrateBugs(
      {
        curriculum: locate(input.positionals.curriculum![0]!),
        ...(input.golden === undefined ? {} : { golden: locate(input.golden) }),
        modules: input.modules,
        force: input.force,
        dryRun: input['dry-run'],
        jobs: input.jobs,
        ...(input.report === undefined ? {} : { reportPath: locate(input.report) }),
      },
      { progress: context.progress, signal: context.signal },
    );
    const { summary, ...json } = result;
    const report = result.reportPath === undefined ? '' : `\nReport with review sheets: ${result.reportPath}\n`;
    const commit = result.migrated === 0 ? '' : `\nProposed commit message:\n\n${result.commitMessage}`;
    return { exitCode: result.failed === 0 ? 0 : 1, json, text: `${summary}${report}${commit}` };
  },
});
