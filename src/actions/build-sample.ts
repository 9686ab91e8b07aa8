import { cp } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { formatJson, writeFileAtomically } from '../files/atomic-write.ts';
import { describeBuild, summariseBuild } from '../phases/build-sample/describe-build.ts';
import { stackOverridesOf } from '../phases/build-sample/stack-overrides.ts';
import { type BuildResult, buildSample } from '../phases/build-sample.ts';
import { buildRecordName } from '../samples/build-record.ts';
import { type ActionContext, defineAction } from './action.ts';
import { newArtifactFolder } from './artifact-folders.ts';
import { inputs } from './inputs/build-sample.ts';

function locate(repository: string, workspace: string): string {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(repository) || /^[\w.-]+@[\w.-]+:/.test(repository);
  return isUrl || isAbsolute(repository) ? repository : join(workspace, repository);
}

/** Clones a repository by its URL with the help of GitHub's cache, before any code of it has run. */
async function cloneThroughCache(
  repository: string,
  token: string | undefined,
  cacheFolder: string,
  { environment, progress }: ActionContext,
): Promise<void> {
  if (isAbsolute(repository)) return;
  const { openCloneCache } = await import('../github/clone-cache.ts');
  const { openRepository } = await import('../repository/open-repository.ts');
  const cache = await openCloneCache(
    repository,
    join(cacheFolder, 'repositories'),
    environment.GITHUB_RUN_ID,
    progress,
  );
  await cache.restore();
  const named = token === undefined ? {} : { token };
  await openRepository({ source: repository, cacheFolder, progress, environment, ...named });
  await cache.save();
}

/** What came of the build, in a folder that becomes the artifact, with the sample beside it when there is one. */
async function writeRecord(result: BuildResult, context: ActionContext): Promise<string> {
  const path = join(await newArtifactFolder(context), buildRecordName);
  const { samplePath: _, ...record } = summariseBuild(result);
  await writeFileAtomically(path, formatJson(record));
  return path;
}

export const action = defineAction({
  name: 'build-sample',
  inputs,
  outputs: z.object({
    'sample-path': z.string().meta({ description: 'Folder of the sample' }),
    'task-id': z.string().meta({ description: 'Name of the sample, task-N' }),
    verdict: z.string().meta({ description: 'valid, or the reason why there is no sample' }),
    'artifact-name': z.string().meta({ description: 'Name of the uploaded artifact' }),
    'report-path': z.string().meta({ description: 'Path of the record, a JSON file that says what came of the build' }),
  }),
  async run(inputs, context) {
    const overrides = stackOverridesOf(inputs);
    const author = inputs.author ?? context.environment.GITHUB_ACTOR;
    const repository = locate(inputs['repo-url'], context.workspace);
    const cacheFolder = join(context.temporaryFolder, 'bugfix');
    const { prepareRunner } = await import('../github/prepare-runner.ts');
    await prepareRunner(context.environment, context.progress);
    await cloneThroughCache(repository, inputs['github-token'], cacheFolder, context);
    const result = await buildSample(
      {
        repository,
        ...(inputs['pr-number'] === undefined ? {} : { pullRequest: inputs['pr-number'] }),
        ...(inputs['fix-commit'] === undefined ? {} : { fix: inputs['fix-commit'] }),
        outputFolder: join(context.workspace, inputs['output-folder']),
        ...(author === undefined ? {} : { author }),
        ...(overrides === undefined ? {} : { overrides }),
        sandbox: inputs.sandbox,
        repeat: inputs.repeat,
        budgetMinutes: inputs['budget-minutes'],
      },
      {
        cacheFolder,
        environment: context.environment,
        ...(inputs['github-token'] === undefined ? {} : { githubToken: inputs['github-token'] }),
        progress: context.progress,
        signal: context.signal,
      },
    );
    const { attempt } = result;
    const verdict = attempt?.verdict ?? 'no-candidates';
    const samplePath = verdict === 'valid' ? attempt?.sample?.path : undefined;
    const report = describeBuild(result);
    const artifactName = inputs['artifact-name'];
    const reportPath = await writeRecord(result, context);
    if (artifactName !== undefined) {
      if (samplePath !== undefined)
        await cp(samplePath, join(dirname(reportPath), basename(samplePath)), { recursive: true });
      const { uploadArtifact } = await import('../github/artifacts.ts');
      await uploadArtifact(artifactName, dirname(reportPath), context.environment);
    }
    return {
      outputs: {
        'sample-path': samplePath ?? '',
        'task-id': samplePath === undefined ? '' : basename(samplePath),
        verdict,
        'artifact-name': artifactName ?? '',
        'report-path': reportPath,
      },
      summary: `## bugfix build-sample: ${verdict}\n\n\`\`\`text\n${report.replaceAll('```', "'''")}\`\`\`\n`,
      ...(samplePath === undefined ? { failure: `No sample: ${verdict}. ${attempt?.reason ?? ''}`.trim() } : {}),
    };
  },
});
