import { parsePatch } from '../../patches/parse-patch.ts';
import { readTestPathRules } from '../../patches/read-test-path-rules.ts';
import { type SplitPatch, splitPatch } from '../../patches/split-patch.ts';
import { differenceOf } from '../../repository/difference.ts';
import { findImporters } from '../../repository/find-importers.ts';
import { type Repository, snapshotOfCommit } from '../../repository/repository.ts';
import type { Fix } from '../../repository/resolve-fix.ts';

/** A fix as two patches on its base. */
export interface FixPatches extends SplitPatch {
  /** Paths that the whole change touches. */
  changedPaths: string[];
}

/** Reads the difference between base and fix and splits it into production and tests. */
export async function readFixPatches(repository: Repository, fix: Fix): Promise<FixPatches> {
  const patch = parsePatch(await differenceOf(repository, fix.baseCommit, fix.fixCommit));
  const base = snapshotOfCommit(repository, fix.baseCommit);
  const fixed = snapshotOfCommit(repository, fix.fixCommit);
  const changedPaths = patch.files.map(({ newPath }) => newPath);
  const split = await splitPatch(patch, {
    testPathRules: await readTestPathRules(fixed, changedPaths),
    readFileAtBase: (path) => base.readFile(path),
    readFileAtFix: (path) => fixed.readFile(path),
    findImporters: (path) => findImporters(repository, fix.fixCommit, path),
  });
  return { ...split, changedPaths };
}
