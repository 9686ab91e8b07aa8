import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePatch } from '../../../src/patches/parse-patch.ts';
import { checkPatchPolicy, type PolicyLimits } from '../../../src/patches/policy.ts';

function ids(patch: string, limits?: PolicyLimits): string[] {
  return [...new Set(checkPatchPolicy(parsePatch(patch, { tolerant: true }), limits).map(({ id }) => id))];
}

function change(path: string, removed: string[], added: string[]): string {
  const lines = [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`), ' x'];
  return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,${removed.length + 1} +1,${added.length + 1} @@\n${lines.join('\n')}\n`;
}

function header(path: string, ...lines: string[]): string {
  return `diff --git a/${path} b/${path}\n${lines.join('\n')}\n`;
}

test('a fix with a new test, and better assertions, is fine', () => {
  expect(
    ids(
      change('src/a.py', ['1'], ['2']) +
        change('tests/test_a.py', ['    assert f(1)'], ['    assert f(1) == 1', '    assert f(2) == 2']),
    ),
  ).toEqual([]);
});

describe('paths and kinds', () => {
  test.each([
    ['github-folder', change('.github/workflows/ci.yml', ['a'], ['b'])],
    ['github-folder', change('.GitHub/x', ['a'], ['b'])],
    ['dot-folder', change('.husky/pre-commit', ['a'], ['b'])],
    ['dot-folder', change('src/.cache/x', ['a'], ['b'])],
    ['unsafe-path', change('../x', ['a'], ['b'])],
    ['unsafe-path', change('.git/config', ['a'], ['b'])],
    ['unsafe-path', change('src/.GIT/hooks/x', ['a'], ['b'])],
    ['unsafe-path', change('git~1/config', ['a'], ['b'])],
    ['unsafe-path', change('.g\u200cit/config', ['a'], ['b'])],
    ['symlink', header('x', 'new file mode 120000', '--- /dev/null', '+++ b/x', '@@ -0,0 +1 @@', '+/etc/passwd')],
    ['submodule', header('x', 'index 1111111..2222222 160000', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '+b')],
    ['mode-change', header('x', 'old mode 100644', 'new mode 100755')],
    ['mode-change', header('x', 'new file mode 100755', 'index 0000000..e69de29')],
    [
      'binary',
      header(
        'x',
        'index 1111111..2222222 100644',
        'GIT binary patch',
        'literal 1',
        'IcmZPo000310RR91',
        '',
        'literal 0',
        'HcmV?d00001',
        '',
      ),
    ],
    ['empty', ''],
    ['malformed', change('a', ['a'], ['b']).replace('-1,2', '-1,9')],
  ])('%s', (id, patch) => expect(ids(patch)).toContain(id));

  test('the size is capped in files and in lines', () => {
    const many = Array.from({ length: 51 }, (_unused, index) => change(`f${index}`, ['a'], ['b'])).join('');
    expect(ids(many)).toEqual(['too-many-files']);
    const long = change('f', [], Array.from({ length: 2001 }, String));
    expect(ids(long)).toEqual(['too-many-lines']);
    expect(ids(long, { maximumLines: 3000 })).toEqual([]);
  });

  test('tests are refused where they are to be left out', () => {
    expect(ids(change('tests/test_a.py', [], ['def test_x(): pass']), { allowTests: false })).toEqual([
      'contains-tests',
    ]);
  });
});

describe('weakened tests', () => {
  test.each([
    ['test-deleted', header('tests/test_a.py', 'deleted file mode 100644', 'index e69de29..0000000')],
    ['test-deleted', change('tests/test_a.py', ['def test_x():', '    assert f()'], [])],
    ['test-deleted', change('a_test.go', ['func TestX(t *testing.T) {'], ['func helper(t *testing.T) {'])],
    ['test-deleted', change('a.test.ts', ["it('works', () => {"], ["it('does something', () => {"])],
    [
      'test-deleted',
      'diff --git a/tests/test_a.py b/old/a.py\nsimilarity index 100%\nrename from tests/test_a.py\nrename to old/a.py\n',
    ],
    ['test-skipped', change('tests/test_a.py', [], ['@pytest.mark.skip(reason="later")'])],
    ['test-skipped', change('a.test.ts', ["it('works', () => {"], ["it.skip('works', () => {"])],
    ['test-skipped', change('a.test.ts', ["it('works', () => {"], ["xit('works', () => {"])],
    ['test-skipped', change('a.test.ts', ["it('works', () => {"], ["it.only('works', () => {"])],
    ['test-skipped', change('a_test.go', [], ['\tt.Skip("later")'])],
    ['test-skipped', change('src/lib.rs', ['    #[test]'], ['    #[test]', '    #[ignore]'])],
    ['test-skipped', change('src/test/java/ATest.java', [], ['    @Disabled'])],
    ['test-skipped', change('pytest.ini', [], ['addopts = --ignore=tests/test_a.py'])],
    ['test-skipped', change('package.json', ['    "test": "mocha"'], ['    "test": "mocha || true"'])],
    [
      'test-loosened',
      change('tests/test_a.py', ['    assert f(1) == 1', '    assert f(2) == 2'], ['    assert f(1) == 1']),
    ],
    ['test-loosened', change('a.test.ts', ['  expect(f(1)).toEqual([1]);'], ['  expect(f(1)).toBeTruthy();'])],
  ])('%s', (id, patch) => expect(ids(patch)).toContain(id));

  test('a test that is moved to another file, or renamed file and all within the tests, is not deleted', () => {
    const moved =
      change('tests/test_a.py', ['def test_x():', '    assert f()'], []) +
      change('tests/test_b.py', [], ['def test_x():', '    assert f()']);
    expect(ids(moved)).not.toContain('test-deleted');
    expect(
      ids(
        'diff --git a/tests/test_a.py b/tests/test_b.py\nsimilarity index 100%\nrename from tests/test_a.py\nrename to tests/test_b.py\n',
      ),
    ).toEqual([]);
  });
});

test('a hostile patch is judged, never a crash', () => {
  const piece = fc.constantFrom(
    'diff --git a/x b/x',
    '--- a/../x',
    '+++ b/tests/test_x.py',
    '@@ -1 +1 @@',
    '-def test_x():',
    '+    pass',
    'rename to',
    'new file mode',
    '',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (lines) => void ids(lines.join('\n'))),
    { numRuns: 300 },
  );
});
