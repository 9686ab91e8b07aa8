/** What a path is by convention: part of the tests, production, or a support folder that needs a look at who imports it. */
export type PathRole = 'test' | 'test-configuration' | 'test-support' | 'production';

export interface PathVerdict {
  role: PathRole;
  /** The rule that decided, for the record. */
  reason: string;
}

const testFolders = new Set([
  'test',
  'tests',
  '__tests__',
  '__test__',
  'spec',
  'specs',
  '__specs__',
  'e2e',
  'e2e-tests',
  'cypress',
  'playwright',
  'testdata',
  'test-data',
  'test_data',
  'testcases',
  'test-cases',
  'testfixtures',
  'test-fixtures',
  'test_fixtures',
  'fixtures',
  '__fixtures__',
  '__snapshots__',
  '__image_snapshots__',
  '__mocks__',
  'tap-snapshots',
  'test-d',
  'type-tests',
  'unittests',
  'unit-tests',
  'unit_tests',
  'integration-tests',
  'integration_tests',
  'integrationtests',
  'functional-tests',
  'functional_tests',
  'regression-tests',
  'testsuite',
]);

/** Folders that hold helpers of tests in one project and a public testing module in another. */
const supportFolders = new Set([
  'testing',
  'testutil',
  'testutils',
  'test_util',
  'test_utils',
  'test-utils',
  'testhelpers',
  'testlib',
  'testsupport',
  'test_support',
  'mocks',
  'mock',
]);

const testFiles: readonly [RegExp, string][] = [
  [
    /\.(?:test|tests|spec|specs|e2e|cy|unit|test-d|spec-d|tst|integration)\.[cm]?[jt]sx?$/,
    'a JavaScript test file by its name',
  ],
  [/^(?:test|tests|spec)\.[cm]?[jt]sx?$/, 'a JavaScript test file by its name'],
  [/[-_](?:test|tests|spec)\.[cm]?[jt]sx?$/, 'a JavaScript test file by its name'],
  [/^test[-_].*\.[cm]?[jt]sx?$/, 'a JavaScript test file by its name'],
  [/\.(?:snap|snap\.new|snapshot)$/, 'a snapshot of a test'],
  [/^(?:test_.*|.*_tests?|tests?|conftest)\.pyi?$/, 'a Python test file by its name'],
  [/_test\.go$/, 'a Go test file by its name'],
  [/^(?:tests?|.*_tests?|test_.*)\.rs$/, 'a Rust test file by its name'],
  [/(?:Test|Tests|TestCase|TestBase|IT|ITCase|Spec)\.(?:java|kt|kts|groovy|scala)$/, 'a Java test class by its name'],
  [/^Test[A-Z]\w*\.(?:java|kt|groovy|scala)$/, 'a Java test class by its name'],
  [/(?:_spec|_test)\.rb$|Tests?\.(?:php|cs)$|\.phpt$/, 'a test file by its name'],
];

const testConfiguration: readonly RegExp[] = [
  /^(?:jest|vitest|karma|ava|playwright|cypress|wdio|web-test-runner|tap|nyc|c8)\.(?:[\w-]+\.)*(?:config|conf|setup|workspace|projects)\.(?:[cm]?[jt]s|json)$/,
  /^(?:jest|vitest|test)[.-](?:setup|globals?|environment|preset)(?:[.-]\w+)*\.[cm]?[jt]sx?$/,
  /^setup-?[tT]ests?\.[cm]?[jt]sx?$/,
  /^\.?(?:mocharc|taprc|nycrc|c8rc|jestrc|avarc)(?:\.\w+)?$/,
  /^(?:pytest\.ini|\.pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|nextest\.toml)$/,
  /^(?:requirements[-_.]?)?(?:tests?|dev|testing)(?:[-_.]?requirements)?[\w.-]*\.(?:txt|in)$/,
  /^requirements[-_.].*(?:tests?|dev|testing)[\w.-]*\.(?:txt|in)$/,
];

/** Maven's and Gradle's source sets: `src/test`, `src/test/java11`, `src/integrationTest`, `src/testFixtures`. */
const javaTestSourceSet = /(?:^|\/)src\/(?:test\w*|it|[a-z]\w*Test)\//;
const javaMainSourceSet = /(?:^|\/)src\/main\//;

function folderVerdict(folders: readonly string[], file: string, path: string): PathVerdict | undefined {
  for (const folder of folders) {
    const name = folder.toLowerCase();
    // A Python package called `test` may be a library for testing: `django/test/client.py`.
    if (name === 'test' && folders[0] !== folder && /\.pyi?$/.test(file))
      return { role: 'test-support', reason: `in a package ${folder}/` };
    if (testFolders.has(name)) return { role: 'test', reason: `in a folder ${folder}/` };
    if (/^(?:.*[-_.](?:tests?|specs?))$/.test(name) && !/\.(?:java|kt)$/.test(path))
      return { role: 'test', reason: `in a folder ${folder}/` };
    if (supportFolders.has(name) || (file.endsWith('.go') && /^[a-z]+test$/.test(name)))
      return { role: 'test-support', reason: `in a folder ${folder}/` };
  }
  return undefined;
}

/**
 * The role of `path` (relative, with `/`) by the conventions of Python, JavaScript, TypeScript, Go, Rust, Java and
 * their relatives. `test-support` means that the path alone does not tell.
 */
export function roleOfPath(path: string): PathVerdict {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const named = testFiles.find(([pattern]) => pattern.test(file));
  if (javaTestSourceSet.test(path)) return { role: 'test', reason: 'in a test source set' };
  if (javaMainSourceSet.test(path) && !parts.includes('__tests__'))
    return { role: 'production', reason: 'in the main source set' };
  if (named !== undefined) return { role: 'test', reason: named[1] };
  if (testConfiguration.some((pattern) => pattern.test(file)))
    return { role: 'test-configuration', reason: 'the configuration of a test runner' };
  return (
    folderVerdict(parts.slice(0, -1), file, path) ?? { role: 'production', reason: 'no convention of tests applies' }
  );
}

/** Whether tests are what `path` is for, by convention alone. */
export function isTestPath(path: string): boolean {
  const { role } = roleOfPath(path);
  return role === 'test' || role === 'test-configuration';
}
