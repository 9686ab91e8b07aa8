import { chmod, copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatJson } from '../../files/atomic-write.ts';
import { digestFile } from '../../files/digest.ts';
import { gatherEvidence } from '../../samples/enrichment/gather-evidence.ts';
import { buildSections } from '../../samples/enrichment/sections.ts';
import { findSampleFiles, sampleFiles, sourceBundle } from '../../samples/sample-files.ts';
import { readConsole } from '../../test-runs/console/read-console.ts';
import type { Trajectory } from '../../trajectories/trajectory.ts';
import type { ProvedTrajectory } from './record-trajectories.ts';

/** What a sample is made of, but for what is computed from its own files. */
export interface SampleParts {
  fixPatch: string;
  testsPatch: string;
  ideal: ProvedTrajectory;
  failed: ProvedTrajectory;
  dockerfile: string;
  runScript: string;
  logs: { before: string; withTests: string; withFix: string };
  /** Absolute path of a bundle that ends at the base commit, for a repository without a public address. */
  bundle?: string;
  /** Metadata that is known beforehand. */
  metadata: Record<string, unknown>;
}

/** How the failed run's change differs from the fix, in two or three words. */
function nameFailure(failed: ProvedTrajectory, fixedFiles: readonly string[]): string {
  const edited = [...failed.trajectory.provenance.finalDiff.matchAll(/^diff --git a\/(.+?) b\/.+$/gm)].map(
    ([, path]) => path as string,
  );
  if (edited.length === 0) return 'No Change Made';
  if (!edited.some((path) => fixedFiles.includes(path))) return 'Wrong Location';
  if (fixedFiles.some((path) => !edited.includes(path))) return 'Incomplete Fix';
  return 'Wrong Change in the Right Place';
}

interface Computed {
  failureModeAnalysis: { failureCategory?: string; rootCause?: string; consequence?: string; issuesMissed?: string[] };
  stepLevelMetrics: { tokenCounts?: { inputTokens: number; outputTokens: number } };
}

/** Computes from the files in `folder` what the trajectories and the metadata say of each other. */
async function computeFromFiles(folder: string, metadata: Record<string, unknown>): Promise<Computed> {
  const evidence = await gatherEvidence(findSampleFiles(folder), metadata, { readConsole });
  return (await buildSections(evidence, ['failureModeAnalysis', 'stepLevelMetrics'])) as unknown as Computed;
}

function withFailure(failed: ProvedTrajectory, failureMode: string, computed: Computed): Trajectory {
  const { rootCause, issuesMissed } = computed.failureModeAnalysis;
  const tests = failed.stillFailing;
  const shown = `${tests.slice(0, 5).join(', ')}${tests.length > 5 ? ` and ${tests.length - 5} more` : ''}`;
  return {
    ...failed.trajectory,
    tags: { ...failed.trajectory.tags, failureMode },
    failureAnalysis: {
      rootCause: rootCause ?? 'The change made is not the one that the tests ask for.',
      consequence: `With this change applied in a clean workspace these tests fail: ${shown}.`,
      issuesMissed: issuesMissed ?? [],
      testsStillFailing: tests,
    } as NonNullable<Trajectory['failureAnalysis']>,
  };
}

async function writeParts(folder: string, parts: SampleParts): Promise<void> {
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  await write(sampleFiles.fix, parts.fixPatch);
  await write(sampleFiles.tests, parts.testsPatch);
  await write(sampleFiles.idealTrajectory, formatJson(parts.ideal.trajectory));
  await write(sampleFiles.failedTrajectory, formatJson(parts.failed.trajectory));
  await write(sampleFiles.dockerfile, parts.dockerfile);
  await write(sampleFiles.runScript, parts.runScript);
  await chmod(join(folder, sampleFiles.runScript), 0o755);
  await write(sampleFiles.logBefore, parts.logs.before);
  await write(sampleFiles.logWithTests, parts.logs.withTests);
  await write(sampleFiles.logWithFix, parts.logs.withFix);
  if (parts.bundle !== undefined) await copyFile(parts.bundle, join(folder, sourceBundle));
}

async function digests(folder: string, bundled: boolean): Promise<Record<string, string>> {
  const names = [
    ...Object.values(sampleFiles).filter((name) => name !== sampleFiles.metadata),
    ...(bundled ? [sourceBundle] : []),
  ];
  const entries = names.map(async (name) => [name, await digestFile(join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Writes all files of a sample, not yet enriched, into the empty `folder`. */
export async function assembleSample(folder: string, parts: SampleParts, fixedFiles: readonly string[]): Promise<void> {
  await writeParts(folder, parts);
  await writeFile(join(folder, sampleFiles.metadata), formatJson(parts.metadata));
  const failureMode = nameFailure(parts.failed, fixedFiles);
  const computed = await computeFromFiles(folder, parts.metadata);
  await writeFile(
    join(folder, sampleFiles.failedTrajectory),
    formatJson(withFailure(parts.failed, failureMode, computed)),
  );
  const { failureCategory } = computed.failureModeAnalysis;
  const tokens = computed.stepLevelMetrics.tokenCounts;
  const metadata = {
    ...parts.metadata,
    failure: failureCategory === undefined ? failureMode : `${failureCategory} / ${failureMode}`,
    ...(tokens === undefined
      ? {}
      : {
          inputTokens: tokens.inputTokens,
          outputTokens: tokens.outputTokens,
          tokenCounting: 'estimated: cl100k_base',
        }),
    digests: await digests(folder, parts.bundle !== undefined),
  };
  await writeFile(join(folder, sampleFiles.metadata), formatJson(metadata));
}
