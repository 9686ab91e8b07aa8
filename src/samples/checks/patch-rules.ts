import { extname } from 'node:path';
import { UserError } from '../../errors/user-error.ts';
import { parsePatch } from '../../patches/parse-patch.ts';
import { type FilePatch, isSubmodule, isSymlink, type Patch, pathOf } from '../../patches/patch.ts';
import { roleOfPath } from '../../patches/test-paths.ts';
import { readText, type SampleFolder } from '../sample-files.ts';
import { type CheckResult, judge, skipped } from './check.ts';

interface Read {
  patch?: Patch;
  problems: string[];
  warnings: string[];
}

/** What `git apply` refuses, among the oddities of a patch. */
const refused = /lines than its header says|do not fit|names no file|no file is changed/;

function readPatch(sample: SampleFolder, file: 'fix' | 'tests', name: string): Read {
  const found = sample.files[file];
  if (found === undefined) return { problems: [], warnings: [] };
  if (found.size === 0) return { problems: [`${name} is empty`], warnings: [] };
  try {
    const patch = parsePatch(readText(found), { tolerant: true });
    const oddities = patch.warnings.map((warning) => `${name}: ${warning}`);
    return {
      patch,
      problems: oddities.filter((line) => refused.test(line)),
      warnings: oddities.filter((line) => !refused.test(line)),
    };
  } catch (error) {
    if (error instanceof UserError)
      return { problems: error.problems.map((problem) => `${name}: ${problem}`), warnings: [] };
    throw error;
  }
}

/** Paths that lead out of the working tree or into git's own folder. */
function escapes(path: string): boolean {
  return (
    /^(?:\/|[A-Za-z]:|\\)/.test(path) ||
    path.split(/[\\/]/).some((part) => part === '..' || part.toLowerCase() === '.git')
  );
}

function unsafe(name: string, file: FilePatch): string[] {
  const path = pathOf(file);
  return [
    ...([file.oldPath, file.newPath].some(escapes) ? [`${name} leads out of the repository: ${path}`] : []),
    ...(isSymlink(file) ? [`${name} has a symbolic link: ${path}`] : []),
    ...(isSubmodule(file) ? [`${name} changes a submodule: ${path}`] : []),
  ];
}

/** Languages whose tests may lie in the file that they test, so that both patches may change it. */
const testsInline = new Set(['.rs', '.py', '.d', '.zig', '.ts', '.js']);

function overlapOf(fix: readonly string[], tests: readonly string[]): { problems: string[]; warnings: string[] } {
  const shared = fix.filter((path) => tests.includes(path));
  const inline = shared.filter((path) => testsInline.has(extname(path)));
  const other = shared.filter((path) => !inline.includes(path));
  return {
    problems: other.map((path) => `both patches change ${path}`),
    warnings: inline.map((path) => `both patches change ${path}, which must have its tests inside`),
  };
}

/** fix.patch holds production code only, tests.patch tests only, each as git writes it and within the repository. */
export function checkPatches(sample: SampleFolder): CheckResult {
  if (sample.files.fix === undefined && sample.files.tests === undefined)
    return skipped('patches', 'there is no patch');
  const fix = readPatch(sample, 'fix', 'fix.patch');
  const tests = readPatch(sample, 'tests', 'tests.patch');
  const paths = (read: Read) => read.patch?.files.map(pathOf) ?? [];
  const overlap = overlapOf(paths(fix), paths(tests));
  const testsInFix = paths(fix).filter((path) => roleOfPath(path).role === 'test');
  const codeInTests = paths(tests).filter((path) => roleOfPath(path).role === 'production');
  return judge(
    'patches',
    [
      ...fix.problems,
      ...tests.problems,
      ...(fix.patch?.files ?? []).flatMap((file) => unsafe('fix.patch', file)),
      ...(tests.patch?.files ?? []).flatMap((file) => unsafe('tests.patch', file)),
      ...testsInFix.map((path) => `fix.patch changes a test: ${path}`),
      ...overlap.problems,
    ],
    [
      ...fix.warnings,
      ...tests.warnings,
      ...codeInTests.map((path) => `tests.patch changes what does not look like a test: ${path}`),
      ...overlap.warnings,
    ],
    `fix.patch changes ${paths(fix).length} files, tests.patch ${paths(tests).length}`,
  );
}
