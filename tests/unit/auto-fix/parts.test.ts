import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyProblems } from '../../../src/phases/fixing/check-policy.ts';
import { minimise } from '../../../src/phases/fixing/delta-debugging.ts';
import { matchPath } from '../../../src/phases/fixing/find-test-files.ts';
import { newFilesPatch } from '../../../src/phases/fixing/new-files-patch.ts';
import { relocateTest } from '../../../src/phases/fixing/relocate-test.ts';
import { isSameTest, saysTheSame } from '../../../src/phases/fixing/same-failure.ts';
import { shrinkTest } from '../../../src/phases/fixing/shrink-test.ts';
import { runsToVerify, upperBound, wilson } from '../../../src/phases/fixing/statistics.ts';
import { redactSecrets } from '../../../src/reports/find-secrets.ts';
import { codeBlock, inlineText } from '../../../src/reports/untrusted-markdown.ts';

describe('statistics', () => {
  test('Wilson intervals at 95 %', () => {
    expect(wilson(1, 10).low).toBeCloseTo(0.018, 3);
    expect(wilson(1, 10).high).toBeCloseTo(0.404, 3);
    expect(wilson(5, 100).low).toBeCloseTo(0.022, 3);
    expect(wilson(5, 100).high).toBeCloseTo(0.112, 3);
  });

  test('the bound of a rate after runs without a failure, and the runs that a rate takes', () => {
    expect(upperBound(59)).toBeCloseTo(0.05, 3);
    expect(runsToVerify(0.05, 5, 1000)).toBe(59);
    expect(runsToVerify(0.9, 5, 1000)).toBe(5);
    expect(runsToVerify(0.0001, 5, 60)).toBe(60);
  });
});

test('minimise finds exactly the items that are needed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(60), { maxLength: 30 }),
      fc.array(fc.nat(60), { maxLength: 4 }),
      async (items, wanted) => {
        const needed = items.filter((item) => wanted.includes(item));
        const kept = await minimise(
          items,
          async (rest) => needed.every((item) => rest.includes(item)),
          () => true,
        );
        expect(kept).toEqual(needed);
      },
    ),
  );
});

test('a test is shrunk to the statements that make it fail', async () => {
  const source =
    'import os\nimport json\n\ndef test_other():\n    assert True\n\ndef test_bad():\n    a = 1\n    b = 2\n    assert a == 2\n';
  const fails = async (text: string) => /def test_bad\(\):\n {4}a = 1\n[\s\S]*assert a == 2/.test(text);
  expect((await shrinkTest('test_a.py', source, fails, () => true)).trim()).toBe(
    'def test_bad():\n    a = 1\n    assert a == 2',
  );
});

describe('the same failure', () => {
  test.each([
    ['test_u.T.test_a', 'T::test_a'],
    ['suite > adds', 'suite › adds'],
    ['adds', 'suite > adds'],
  ])('%s is %s', (a, b) => expect(isSameTest(a, b)).toBe(true));

  test('another test is not', () => expect(isSameTest('suite > adds', 'suite > adds more')).toBe(false));

  test('values that change from run to run do not count, another error does', () => {
    expect(
      saysTheSame('TimeoutError: no answer from 127.0.0.1:4312', 'TimeoutError: no answer from 127.0.0.1:9981'),
    ).toBe(true);
    expect(saysTheSame("KeyError: 'missing'", 'ConnectionRefusedError: [Errno 111]')).toBe(false);
  });
});

test('printed paths are found in the repository', () => {
  const files = ['packages/a/tests/x.test.ts', 'tests/test_a.py'];
  expect(matchPath('/home/runner/work/r/r/tests/test_a.py', files)).toBe('tests/test_a.py');
  expect(matchPath('tests/x.test.ts', files)).toBe('packages/a/tests/x.test.ts');
  expect(matchPath('tests/none.py', files)).toBeUndefined();
});

test('relative imports of a moved test still lead to the same file', () => {
  const moved = relocateTest(
    "import { a } from '../src/a.js';",
    'tests/a.test.ts',
    'x/y/tests/a.test.ts',
    new Set(['src/a.ts']),
  );
  expect(moved).toBe("import { a } from '../../../src/a.js';");
});

describe('the policy', () => {
  const change = (path: string, added: string, removed = 'old') =>
    `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-${removed}\n+${added}\n`;

  test('has nothing against a plain change', () => expect(policyProblems(change('src/a.py', 'new'))).toEqual([]));

  test.each([
    ['a workflow', change('.github/workflows/ci.yml', 'on: push')],
    ['a hidden folder', change('.husky/pre-commit', 'x')],
    ['a path out of the repository', change('../../etc/passwd', 'x')],
    ['a test', change('tests/test_a.py', 'assert True')],
    ['the reproduction', newFilesPatch({ 'codebase-improvements/reproduce-deterministic-failures/a/run.py': 'x\n' })],
    ['an executable', newFilesPatch({ 'src/run.sh': 'x\n' })],
    [
      'a symbolic link',
      'diff --git a/x b/x\nnew file mode 120000\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file\n',
    ],
    ['an ignored failure', change('build.sh', 'make test || true')],
    ['continue-on-error', change('action.yml', 'continue-on-error: true')],
    ['a sleep', change('src/a.py', 'time.sleep(5)')],
    ['a longer timeout', change('src/a.js', 'const timeout = 60000;')],
    ['retries', change('src/a.js', 'retries: 3,')],
    ['an early exit', change('src/a.py', 'sys.exit(0)')],
    ['asking whether it is tested', change('src/a.py', "if 'PYTEST_CURRENT_TEST' in os.environ: return 1")],
    ['a secret', change('src/a.py', `token = "ghp_${'a'.repeat(36)}"`)],
    ['no patch at all', 'hello'],
    ['an empty patch', ''],
  ])('refuses %s', (_name, patch) => expect(policyProblems(patch)).not.toEqual([]));
});

describe('text from outside in Markdown', () => {
  test.each([
    ['@everyone', '@everyone'],
    ['fixes #12', '#12'],
    ['![x](https://evil.example/x.png)', '![x]'],
    ['<img src=x onerror=y>', '<img'],
    ['see https://evil.example', 'https://evil'],
    ['\u202Egnp', '\u202E'],
  ])('%s is harmless', (text, dangerous) => expect(inlineText(text)).not.toContain(dangerous));

  test('nothing ends a code block from within', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`\n a]{0,40}$/), (text) => {
        const lines = codeBlock(text).split('\n');
        expect(lines.slice(1, -1).some((line) => line.trim().startsWith(lines.at(-1)!))).toBe(false);
      }),
    );
  });

  test('secrets are taken out', () => {
    expect(redactSecrets(`a ghp_${'b'.repeat(36)} c hunter22`, ['hunter22'])).toBe('a [GitHub token removed] c ***');
  });
});
