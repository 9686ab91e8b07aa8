import { expect, test } from 'vitest';
import type { Stack } from '../../../src/repository/stack.ts';
import { affectedTests } from '../../../src/test-runs/affected-tests.ts';

function affected(
  language: Stack['language'],
  changed: string[],
  files: Record<string, string>,
  testFramework: Stack['testFramework'] = 'pytest',
): Promise<string[] | undefined> {
  const stack: Stack = {
    language,
    testFramework,
    packageManager: 'npm',
    installFolder: '.',
    testFolder: '.',
    installCommands: [],
    testCommand: 'test',
    baseImage: 'none',
    evidence: [],
  };
  return affectedTests({ stack, changed, paths: Object.keys(files), read: async (path) => files[path] });
}

test('touched test files are run, deleted ones are not', async () => {
  const files = { 'tests/test_a.py': '', 'tests/test_b.py': '' };
  expect(await affected('python', ['tests/test_a.py', 'tests/test_gone.py'], files)).toEqual(['tests/test_a.py']);
});

test('a fixture alone brings the test files that name it', async () => {
  const files = { 'tests/data/orders.json': '{}', 'tests/test_a.py': 'open("orders.json")', 'tests/test_b.py': '' };
  expect(await affected('python', ['tests/data/orders.json'], files)).toEqual(['tests/test_a.py']);
});

test('a snapshot brings the test that owns it', async () => {
  const files = { 'src/a.test.ts': '', 'src/__snapshots__/a.test.ts.snap': '' };
  expect(await affected('typescript', ['src/__snapshots__/a.test.ts.snap'], files, 'jest')).toEqual(['src/a.test.ts']);
});

test('testdata brings the Go package around it', async () => {
  const files = { 'parse/testdata/deep/in.txt': '', 'parse/parse_test.go': '', 'other/other_test.go': '' };
  expect(await affected('go', ['parse/testdata/deep/in.txt'], files, 'go test')).toEqual(['parse/parse_test.go']);
});

test('what no test file names needs the whole suite', async () => {
  expect(
    await affected('python', ['tests/conftest.py'], { 'tests/conftest.py': '', 'tests/test_a.py': '' }),
  ).toBeUndefined();
});

test('doctests in a source file are run from that file', async () => {
  const files = { 'pkg/text.py': 'def f():\n    """\n    >>> f()\n    1\n    """\n', 'tests/test_a.py': '' };
  expect(await affected('python', ['pkg/text.py'], files)).toEqual(['pkg/text.py']);
});
