import { formatFiles } from './format-patch.ts';
import { findInFileTests } from './in-file-tests.ts';
import type { Side } from './line-groups.ts';
import { findManifestTests, isLockFile, isManifest } from './manifest-tests.ts';
import { moveAsTwoFiles } from './move-as-two-files.ts';
import { type FilePatch, isSubmodule, isSymlink, type Patch } from './patch.ts';
import { splitFile } from './split-file.ts';
import { noTestPathRules, roleByRules, type TestPathRules } from './test-path-rules.ts';

/** Which half a file (or a part of it) went to, and by which rule. */
export interface SplitDecision {
  path: string;
  side: Side;
  reason: string;
}

/** A change that cannot be carried by a patch file; it is in neither half. */
export interface RefusedChange {
  path: string;
  reason: string;
}

export interface SplitPatch {
  /** The production half as a patch text; empty when nothing is left. */
  fix: string;
  /** The half with tests, fixtures, snapshots, test configuration and development dependencies. */
  tests: string;
  encoding: Patch['encoding'];
  decisions: SplitDecision[];
  refused: RefusedChange[];
}

export interface SplitOptions {
  testPathRules?: TestPathRules;
  readFileAtBase(path: string): Promise<string | undefined>;
  readFileAtFix(path: string): Promise<string | undefined>;
  /** Files of the repository that import the module at `path`; without it, support folders count as production. */
  findImporters?(path: string): Promise<readonly string[]>;
}

interface Placed {
  file: FilePatch;
  side: Side;
  reason: string;
}

interface Work {
  options: SplitOptions;
  rules: TestPathRules;
  placed: Placed[];
  refused: RefusedChange[];
}

function reasonToRefuse(file: FilePatch): string | undefined {
  if (isSubmodule(file)) return 'a submodule: its content is in another repository';
  if (file.binary?.length === 1) return 'a binary file whose content is not in the patch (use git diff --binary)';
  if (isSymlink(file)) {
    const target = file.hunks
      .flatMap((hunk) => hunk.lines)
      .find((line) => line.startsWith('+'))
      ?.slice(1);
    if (target !== undefined && (target.startsWith('/') || target.split('/').includes('..')))
      return `a symbolic link that leads out of its folder, to ${target}`;
  }
  return undefined;
}

async function importedByTestsOnly(path: string, { options, rules }: Work): Promise<boolean> {
  const importers = (await options.findImporters?.(path)) ?? [];
  const others = importers.filter((importer) => importer !== path);
  return others.length > 0 && others.every((importer) => roleByRules(importer, rules).role !== 'production');
}

async function sideOfPath(path: string, work: Work): Promise<{ side: Side; reason: string; weak: boolean }> {
  const verdict = roleByRules(path, work.rules);
  if (verdict.role !== 'test-support')
    return { side: verdict.role === 'production' ? 'fix' : 'tests', reason: verdict.reason, weak: false };
  const forTests = await importedByTestsOnly(path, work);
  return forTests
    ? { side: 'tests', reason: `${verdict.reason}, imported by tests only`, weak: true }
    : { side: 'fix', reason: `${verdict.reason}, but not only tests import it`, weak: false };
}

/** Go modules that the change adds and that only its tests import. */
function modulesOfTests(files: readonly FilePatch[]): string[] {
  const added = (file: FilePatch) => file.hunks.flatMap((hunk) => hunk.lines).filter((line) => line.startsWith('+'));
  const goFiles = files.filter((file) => file.newPath.endsWith('.go'));
  const imports = (module: string, tests: boolean) =>
    goFiles
      .filter((file) => file.newPath.endsWith('_test.go') === tests)
      .some((file) => added(file).some((line) => line.includes(`"${module}"`) || line.includes(`"${module}/`)));
  return files
    .filter((file) => /(?:^|\/)go\.mod$/.test(file.newPath))
    .flatMap(added)
    .flatMap((line) => /^\+(?:require\s+|\t)(\S+)\s+v/.exec(line)?.[1] ?? [])
    .filter((module) => imports(module, true) && !imports(module, false));
}

async function placeByLines(
  file: FilePatch,
  reason: string,
  work: Work,
  testModules: readonly string[],
): Promise<void> {
  const fallBack = (why: string) => work.placed.push({ file, side: 'fix', reason: why });
  if (file.status === 'added' || file.status === 'deleted' || file.hunks.length === 0) {
    fallBack(reason);
    return;
  }
  const base = await work.options.readFileAtBase(file.oldPath);
  const full = await work.options.readFileAtFix(file.newPath);
  if (base === undefined || full === undefined) {
    fallBack(reason);
    return;
  }
  const find = (path: string, text: string) =>
    isManifest(path) ? findManifestTests(path, text, testModules) : findInFileTests(path, text);
  const contents = {
    base,
    full,
    testsAtBase: await find(file.oldPath, base),
    testsAtFull: await find(file.newPath, full),
  };
  const split = splitFile(file, contents);
  if (split === 'inseparable') {
    fallBack('its tests touch production lines and cannot be told apart');
    return;
  }
  const kind = isManifest(file.newPath) ? 'development dependencies or test settings' : 'tests inside the source file';
  if (split.tests !== undefined) work.placed.push({ file: split.tests, side: 'tests', reason: kind });
  if (split.fix !== undefined) work.placed.push({ file: split.fix, side: 'fix', reason });
}

/** Versions resolved for dependencies go with the dependencies. */
function placeLockFiles(lockFiles: readonly FilePatch[], work: Work): void {
  const manifests = work.placed.filter(({ file }) => isManifest(file.newPath));
  const forTests = manifests.length > 0 && manifests.every(({ side }) => side === 'tests');
  for (const file of lockFiles)
    work.placed.push({
      file,
      side: forTests ? 'tests' : 'fix',
      reason: forTests ? 'locks the development dependencies that the tests need' : 'locks dependencies of the code',
    });
}

async function placeMove(file: FilePatch, work: Work): Promise<boolean> {
  if (file.status !== 'renamed' && file.status !== 'copied') return false;
  const from = await sideOfPath(file.oldPath, work);
  const to = await sideOfPath(file.newPath, work);
  if (from.side === to.side && file.status === 'renamed') return false;
  const base = await work.options.readFileAtBase(file.oldPath);
  const full = await work.options.readFileAtFix(file.newPath);
  if (base === undefined || full === undefined || file.binary !== undefined || full.includes('\u0000')) {
    work.refused.push({ path: file.newPath, reason: `${file.status} across production and tests, and not as text` });
    return true;
  }
  for (const part of moveAsTwoFiles(file, { base, full })) {
    const { side, reason } = await sideOfPath(part.newPath, work);
    work.placed.push({ file: part, side, reason });
  }
  return true;
}

const documentation =
  /(?:^|\/)(?:docs?|changes|changelog\.d|news(?:fragments)?|\.github)\/|\.(?:md|rst|txt|adoc)$|(?:^|\/)(?:AUTHORS|CHANGES|CHANGELOG|NEWS)[^/]*$/i;

/** A testing module that tests alone import is the product itself when nothing else of the product changes. */
function returnSupportWithoutFix(work: Work, weak: ReadonlySet<FilePatch>): void {
  const isCode = ({ file, side }: Placed) =>
    side === 'fix' && !documentation.test(file.newPath) && !isManifest(file.newPath) && !isLockFile(file.newPath);
  if (work.placed.some(isCode)) return;
  for (const entry of work.placed)
    if (weak.has(entry.file))
      Object.assign(entry, { side: 'fix', reason: 'a testing module, and the only code that changes' });
}

/**
 * Splits a diff into the fix (production) and the tests: by path, by the configuration of the test runner, and by line
 * where tests live in the source file or development dependencies in a manifest. Both halves together equal the diff
 * but for what is `refused` by name; each applies on the base, the fix also after the tests, and they do not overlap.
 */
export async function splitPatch(patch: Patch, options: SplitOptions): Promise<SplitPatch> {
  const work: Work = { options, rules: options.testPathRules ?? noTestPathRules, placed: [], refused: [] };
  const testModules = modulesOfTests(patch.files);
  const weak = new Set<FilePatch>();
  for (const file of patch.files) {
    const refusal = reasonToRefuse(file);
    if (refusal !== undefined) {
      work.refused.push({ path: file.newPath, reason: refusal });
      continue;
    }
    if (isLockFile(file.newPath) || (await placeMove(file, work))) continue;
    const verdict = await sideOfPath(file.newPath, work);
    if (verdict.weak) weak.add(file);
    if (verdict.side === 'tests') work.placed.push({ file, side: 'tests', reason: verdict.reason });
    else await placeByLines(file, verdict.reason, work, testModules);
  }
  returnSupportWithoutFix(work, weak);
  const isLock = (file: FilePatch) => isLockFile(file.newPath) && reasonToRefuse(file) === undefined;
  placeLockFiles(patch.files.filter(isLock), work);
  const half = (side: Side) => formatFiles(work.placed.filter((entry) => entry.side === side).map(({ file }) => file));
  return {
    fix: half('fix'),
    tests: half('tests'),
    encoding: patch.encoding,
    decisions: work.placed.map(({ file, side, reason }) => ({ path: file.newPath, side, reason })),
    refused: work.refused,
  };
}
