import { cp } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { resultTable } from '../phases/migrate-bugs/review-sheet.ts';
import { type MigrateBugsResult, migrateBugs } from '../phases/migrate-bugs.ts';
import { type ActionContext, type Annotation, defineAction } from './action.ts';
import { newArtifactFolder } from './artifact-folders.ts';
import { inputs } from './inputs/migrate-bugs.ts';

function annotate(result: MigrateBugsResult, folder: string): Annotation[] {
  return result.results
    .filter(({ status }) => status === 'failed')
    .map(({ patch, reason }) => ({
      level: 'error' as const,
      title: 'No bug definition',
      message: reason ?? 'no reason given',
      file: join(folder, patch),
    }));
}

/** The report and the definitions that were written, in their places below the curriculum. */
async function upload(
  name: string,
  result: MigrateBugsResult,
  curriculum: string,
  context: ActionContext,
): Promise<void> {
  const folder = await newArtifactFolder(context);
  if (result.reportPath !== undefined) await cp(result.reportPath, join(folder, basename(result.reportPath)));
  for (const { status, definitionPath } of result.results) {
    if (status !== 'migrated' || definitionPath === undefined) continue;
    const target = join(folder, relative(curriculum, definitionPath));
    await cp(definitionPath, target, { recursive: true });
  }
  const { uploadArtifact } = await import('../github/artifacts.ts');
  await uploadArtifact(name, folder, context.environment);
}

export const action = defineAction({
  name: 'migrate-bugs',
  inputs,
  outputs: z.object({
    migrated: z.string().meta({ description: 'Number of patches that became definitions' }),
    failed: z.string().meta({ description: 'Number of patches that did not' }),
    'report-path': z.string().meta({ description: 'Path of the report with the review sheets' }),
    'artifact-name': z.string().meta({ description: 'Name of the uploaded artifact' }),
  }),
  async run(inputs, context) {
    const curriculum = join(context.workspace, inputs.curriculum);
    const artifactName = inputs['artifact-name'];
    const reportFolder = await newArtifactFolder(context);
    const result = await migrateBugs(
      {
        curriculum,
        ...(inputs.golden === undefined ? {} : { golden: join(context.workspace, inputs.golden) }),
        modules: inputs.modules,
        force: inputs.force,
        dryRun: inputs['dry-run'],
        jobs: inputs.jobs,
        reportPath: join(reportFolder, 'migration-report.md'),
      },
      { progress: context.progress, signal: context.signal },
    );
    if (artifactName !== undefined) await upload(artifactName, result, curriculum, context);
    const { migrated, failed, total } = result;
    return {
      outputs: {
        migrated: String(migrated),
        failed: String(failed),
        'report-path': result.reportPath ?? '',
        'artifact-name': artifactName ?? '',
      },
      summary: `## bugfix migrate-bugs: ${migrated} of ${total} migrated, ${failed} failed\n\n${resultTable(result.results)}\n`,
      annotations: annotate(result, inputs.curriculum),
      ...(failed === 0 ? {} : { failure: `${failed} of ${total} patches could not be turned into definitions.` }),
    };
  },
});
