import { join } from 'node:path';
import { writeFileAtomically } from '../files/atomic-write.ts';
import type { Progress } from '../progress/progress.ts';
import { proposeCommitMessage } from './migrate-bugs/commit-message.ts';
import { filesBelow, findPatches } from './migrate-bugs/find-patches.ts';
import { type MigrationOptions, type MigrationResult, migratePatch } from './migrate-bugs/migrate-patch.ts';
import { resultTable, reviewSheet } from './migrate-bugs/review-sheet.ts';

export interface MigrateBugsRequest {
  /** Absolute; patches are looked for at any depth. */
  curriculum: string;
  /** Folder of definitions that serve as examples; without it, those beside the patches. */
  golden?: string;
  /** Modules to migrate; empty for all. */
  modules: readonly string[];
  /** Replace definitions that are there already. */
  force: boolean;
  /** Write nothing. */
  dryRun: boolean;
  /** Patches worked on at a time, at least 1. */
  jobs: number;
  /** Where the report with the review sheets is written; without it `migration-report.md` in the curriculum, or nowhere in a dry run. */
  reportPath?: string;
}

export interface MigrateBugsResult {
  total: number;
  migrated: number;
  skipped: number;
  failed: number;
  results: MigrationResult[];
  reportPath?: string;
  commitMessage: string;
  /** The summary for a person. */
  summary: string;
}

/** Says what there is to work with; a missing golden set is no error, since nothing is learnt from it. */
async function preflight(request: MigrateBugsRequest, patches: number, progress: Progress): Promise<void> {
  const golden = await filesBelow(request.golden ?? request.curriculum, '.json');
  const where = request.golden ?? 'the curriculum';
  if (golden.length === 0)
    progress.note(`No golden definitions in ${where}; they are not needed to compute definitions.`);
  else progress.note(`Golden definitions: ${golden.length} in ${where}.`);
  progress.note(`Found ${patches} patch ${patches === 1 ? 'file' : 'files'} to migrate; no key is needed.`);
}

/** Works on all patches, `jobs` at a time, and keeps their order. */
async function migrateAll(
  patches: Awaited<ReturnType<typeof findPatches>>,
  request: MigrateBugsRequest,
  options: MigrationOptions,
  signal: AbortSignal | undefined,
): Promise<MigrationResult[]> {
  const results: MigrationResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < patches.length; index = next++) {
      signal?.throwIfAborted();
      const patch = patches[index] as (typeof patches)[number];
      options.progress.note(`[${index + 1}/${patches.length}] ${patch.module}: ${patch.name.split('/').at(-1)}`);
      const result = await migratePatch(patch, options);
      options.progress.note(
        `  ${result.status}${result.reason === undefined ? '' : `: ${result.reason}`} (${result.milliseconds} ms)`,
      );
      results[index] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(request.jobs, patches.length) }, work));
  return results;
}

function count(results: readonly MigrationResult[], status: MigrationResult['status']): number {
  return results.filter((result) => result.status === status).length;
}

function summarise(results: readonly MigrationResult[]): string {
  const attempted = results.length - count(results, 'skipped');
  const rate = attempted === 0 ? '' : ` (${Math.round((100 * count(results, 'migrated')) / attempted)}%)`;
  const lines = [
    'MIGRATION SUMMARY',
    `Successful: ${count(results, 'migrated')}`,
    `Failed: ${count(results, 'failed')}`,
    `Skipped: ${count(results, 'skipped')}`,
    `Total migrated: ${count(results, 'migrated')}/${attempted}${rate}`,
  ];
  return `${lines.join('\n')}\n`;
}

function reportText(result: Omit<MigrateBugsResult, 'reportPath'>): string {
  return [
    '# Migration of bug patches',
    '',
    '```text',
    result.summary.trimEnd(),
    '```',
    '',
    resultTable(result.results),
    '',
    ...result.results.map(reviewSheet),
    '## Commit message',
    '',
    '```text',
    result.commitMessage.trimEnd(),
    '```',
    '',
  ].join('\n');
}

/**
 * Turns every patch of a curriculum into a definition beside it that provably injects the same bug. Patches that have a
 * definition are left alone unless forced, so that an interrupted run goes on where it was.
 */
export async function migrateBugs(
  request: MigrateBugsRequest,
  context: { progress: Progress; signal?: AbortSignal },
): Promise<MigrateBugsResult> {
  const { progress, signal } = context;
  const patches = await findPatches(request.curriculum, request.modules);
  await preflight(request, patches.length, progress);
  const { curriculum, force, dryRun } = request;
  const results = await migrateAll(patches, request, { curriculum, force, dryRun, progress }, signal);
  const outcome = {
    total: results.length,
    migrated: count(results, 'migrated'),
    skipped: count(results, 'skipped'),
    failed: count(results, 'failed'),
    results,
    commitMessage: proposeCommitMessage(results),
    summary: summarise(results),
  };
  const reportPath = request.reportPath ?? (dryRun ? undefined : join(curriculum, 'migration-report.md'));
  if (reportPath === undefined) return outcome;
  await writeFileAtomically(reportPath, reportText(outcome));
  return { ...outcome, reportPath };
}
