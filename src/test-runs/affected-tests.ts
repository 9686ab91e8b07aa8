import type { Stack } from '../repository/stack.ts';

/** Files that a framework runs by themselves, by their path. */
const runnable: Record<Stack['language'], RegExp> = {
  python: /(^|\/)(test_[^/]*|[^/]*_tests?|tests?)\.py$/,
  javascript:
    /(^|\/)((__tests__|tests?|specs?)\/.*\.[cm]?[jt]sx?|[^/]*[.-](test|spec|tests|specs)(-d)?\.[cm]?[jt]sx?|test[^/]*\.[cm]?[jt]sx?)$/,
  typescript:
    /(^|\/)((__tests__|tests?|specs?)\/.*\.[cm]?[jt]sx?|[^/]*[.-](test|spec|tests|specs)(-d)?\.[cm]?[jt]sx?|test[^/]*\.[cm]?[jt]sx?)$/,
  go: /_test\.go$/,
  rust: /\.rs$/,
  java: /(^|\/)src\/[^/]*[tT]est[^/]*\/.*(Test|Tests|TestCase|IT|Spec)\.(java|groovy|kt|scala)$|(^|\/)Test[^/]*\.java$/,
};

/** Support files that carry the name of a test directory but no test. */
const support =
  /(^|\/)(fixtures?|helpers?|utils?|support|mocks?|__mocks__|data|testdata|resources|snapshots|__snapshots__|node_modules|setup|common|lib)(\/|\.[cm]?[jt]s$)|(^|\/)(conftest|__init__|setup)\.py$|\.d\.ts$/;

export function isRunnableTest(path: string, stack: Stack): boolean {
  if (stack.testFramework === 'ava' && /(^|\/)test\.[cm]?[jt]s$/.test(path)) return true;
  return (
    runnable[stack.language].test(path) && !(stack.language !== 'rust' && stack.language !== 'go' && support.test(path))
  );
}

/** The test file that a snapshot belongs to. */
function snapshotOwner(path: string): string | undefined {
  const jest = /^(.*?)__snapshots__\/(.+)\.snap$/.exec(path);
  if (jest !== null) return `${jest[1]}${jest[2]}`;
  const tap = /^tap-snapshots\/(.+?)\.test\.cjs$/.exec(path);
  return tap === null ? undefined : tap[1];
}

export interface AffectedTestsRequest {
  stack: Stack;
  /** Paths that the tests patch touches. */
  changed: readonly string[];
  /** All paths of the state with tests and fix. */
  paths: readonly string[];
  read(path: string): Promise<string | undefined>;
}

const mostFilesSearched = 2000;

/** Test files that name the changed file: by its name, or by its name without the extension as an import does. */
async function filesNaming(changed: string, request: AffectedTestsRequest): Promise<string[]> {
  const base = changed.split('/').at(-1)!;
  const stem = base.replace(/\.[^.]+$/, '');
  const word = /^(conftest|__init__|index|setup)$/.test(stem) ? undefined : stem;
  if (word === undefined || word.length < 3) return [];
  const tests = request.paths.filter((path) => isRunnableTest(path, request.stack)).slice(0, mostFilesSearched);
  const found: string[] = [];
  for (const path of tests) if ((await request.read(path))?.includes(word)) found.push(path);
  return found;
}

/** Whether a Python source file holds doctests. */
async function hasDoctests(path: string, request: AffectedTestsRequest): Promise<boolean> {
  return (
    request.stack.testFramework === 'pytest' &&
    path.endsWith('.py') &&
    !/(^|\/)(conftest|__init__)\.py$/.test(path) &&
    (await request.read(path))?.includes('>>> ') === true
  );
}

/** The packages (folders with Go tests) that own `testdata/` files. */
function goPackageTests(changed: string, request: AffectedTestsRequest): string[] {
  for (let folder = changed; folder.includes('/'); ) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    const own = request.paths.filter(
      (path) => path.endsWith('_test.go') && path.slice(0, path.lastIndexOf('/')) === folder,
    );
    if (own.length > 0) return own.slice(0, 1);
  }
  return [];
}

/**
 * The test files to run for a change of tests: those it touches, and for fixtures, helpers and snapshots those that
 * name them. Undefined when nothing is found: the whole suite is to run.
 */
export async function affectedTests(request: AffectedTestsRequest): Promise<string[] | undefined> {
  const { stack, changed } = request;
  const present = new Set(request.paths);
  const affected = new Set<string>();
  for (const path of changed) {
    const owner = snapshotOwner(path);
    if (isRunnableTest(path, stack) && present.has(path)) affected.add(path);
    else if (owner !== undefined && present.has(owner)) affected.add(owner);
    else if (await hasDoctests(path, request)) affected.add(path);
    else if (stack.language === 'go') for (const test of goPackageTests(path, request)) affected.add(test);
  }
  if (affected.size > 0) return [...affected].sort();
  for (const path of changed) for (const test of await filesNaming(path, request)) affected.add(test);
  return affected.size === 0 || affected.size > 200 ? undefined : [...affected].sort();
}
