import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors/user-error.ts';
import { type Repository, snapshotOfCommit } from '../../repository/repository.ts';
import { bundleBase } from '../../samples/bundle-base.ts';
import { environmentFiles } from '../../samples/environment.ts';
import { identifyLicence, licenceFiles } from '../../samples/licence.ts';
import { placeSample } from '../../samples/place-sample.ts';
import { enrichSample } from '../enrich.ts';
import { type Validation, validateSample } from '../validate-sample.ts';
import { assembleSample } from './assemble.ts';
import type { ProvedTrajectory } from './record-trajectories.ts';
import type { FixAttempt, TriedFix } from './try-fix.ts';

/** A sample in its place, and what its own checks say of it. */
export interface MadeSample {
  taskId: string;
  path: string;
  validation: Validation;
}

async function licenceOf(repository: Repository, commit: string): Promise<string | undefined> {
  const snapshot = snapshotOfCommit(repository, commit);
  for (const file of licenceFiles) {
    const text = await snapshot.readFile(file);
    const licence = text === undefined ? undefined : identifyLicence(text);
    if (licence !== undefined) return licence;
  }
  return undefined;
}

/** The name of a repository that has no public address. */
function nameOf(source: string): string {
  const last =
    source
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? 'repository';
  return last.replace(/\.(git|bundle)$/, '') || 'repository';
}

function metadataOf(
  attempt: FixAttempt,
  tried: TriedFix,
  author: string,
  licence: string | undefined,
): Record<string, unknown> {
  const { fix, stack, repository } = attempt;
  const { cycle, installed, coverage } = tried.cycle;
  return {
    author,
    repo: repository.url ?? nameOf(repository.source),
    head: fix.baseCommit,
    ...(fix.pullRequestNumber === undefined ? {} : { prNumber: String(fix.pullRequestNumber) }),
    fixCommit: fix.fixCommit,
    title: fix.title,
    ...(fix.body === '' ? {} : { description: fix.body }),
    ...(licence === undefined ? {} : { licence }),
    failToPass: cycle.failToPass,
    passToPass: cycle.passToPass,
    flakyTests: cycle.flaky.map(({ id }) => id),
    ...(cycle.flaky.length === 0 ? {} : { flakiness: cycle.flaky }),
    alreadyFailing: cycle.alreadyFailing,
    ...(Object.keys(coverage).length === 0 ? {} : { coverage }),
    cycle: {
      verdict: cycle.verdict,
      reason: cycle.reason,
      repeat: cycle.repeat,
      sandbox: cycle.sandbox,
      runs: Object.fromEntries(
        Object.entries(cycle.runs).map(([state, runs]) => [
          state,
          runs.map(({ command, exitCode, timedOut, durationMs, outputDigest }) => ({
            command,
            exitCode,
            timedOut,
            durationMs,
            outputDigest,
          })),
        ]),
      ),
    },
    stack: { ...stack, evidence: undefined },
    installation: { alternative: installed?.alternative, versions: installed?.versions },
    trajectories: {
      ideal: { mode: tried.ideal?.trajectory.provenance.mode },
      failed: { mode: tried.failed?.trajectory.provenance.mode, testsStillFailing: tried.failed?.stillFailing },
    },
  };
}

function environmentOf(
  { stack, fix, repository }: FixAttempt,
  { cycle }: TriedFix,
): { dockerfile: string; runScript: string } {
  const { installed, plans } = cycle;
  const { before, withTests, withFix } = plans;
  if (installed === undefined || before === undefined || withTests === undefined || withFix === undefined) {
    throw new Error('A valid cycle has installed something and run all three states.');
  }
  return environmentFiles({
    stack,
    installed,
    plans: { before, withTests, withFix },
    baseCommit: fix.baseCommit,
    ...(repository.url === undefined ? {} : { repositoryUrl: repository.url }),
    name: `${nameOf(repository.source)}-${fix.fixCommit.slice(0, 10)}`,
  });
}

/** Assembles, enriches and checks the sample out of sight, and puts it in its place only when every check passes. */
export async function makeSample(
  attempt: FixAttempt,
  tried: TriedFix & { ideal: ProvedTrajectory; failed: ProvedTrajectory },
  author: string,
): Promise<MadeSample> {
  const { repository, fix, patches, place, request } = attempt;
  const folder = join(place.folder, 'sample');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bundle = repository.url === undefined ? join(place.folder, 'source.bundle') : undefined;
  if (bundle !== undefined) await bundleBase(repository, fix.baseCommit, bundle);
  const { dockerfile, runScript } = environmentOf(attempt, tried);
  const { logs } = tried.cycle;
  await assembleSample(
    folder,
    {
      fixPatch: patches.fix,
      testsPatch: patches.tests,
      ideal: tried.ideal,
      failed: tried.failed,
      dockerfile,
      runScript,
      logs: { before: logs.before ?? '', withTests: logs.withTests ?? '', withFix: logs.withFix ?? '' },
      ...(bundle === undefined ? {} : { bundle }),
      metadata: metadataOf(attempt, tried, author, await licenceOf(repository, fix.baseCommit)),
    },
    patches.decisions.filter(({ side }) => side === 'fix').map(({ path }) => path),
  );
  const enriched = await enrichSample(folder, { only: [], force: true, dryRun: false, git: repository.git });
  if (enriched.status === 'failed') throw new UserError(enriched.problems ?? ['The sample could not be enriched.']);
  const validation = await validateSample(folder, { now: Date.now(), rerunCycle: async () => tried.cycle.cycle });
  if (!validation.valid) return { taskId: '', path: folder, validation };
  const taskId = await placeSample(request.outputFolder, async (unfinished) => {
    for (const name of await readdir(folder)) await cp(join(folder, name), join(unfinished, name));
  });
  return { taskId, path: join(request.outputFolder, taskId), validation };
}
