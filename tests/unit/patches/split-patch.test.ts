import { describe, expect, test } from 'vitest';
import { applyHunks } from '../../../src/patches/apply-hunks.ts';
import { splitKeepingNewlines } from '../../../src/patches/line-groups.ts';
import { parsePatch } from '../../../src/patches/parse-patch.ts';
import { readTestPathRules } from '../../../src/patches/read-test-path-rules.ts';
import { type SplitOptions, splitPatch } from '../../../src/patches/split-patch.ts';
import { snapshotOfTexts } from '../../../src/repository/snapshot.ts';
import { createTwoFilesPatch } from './unified-diff.ts';

type Texts = Record<string, string>;

async function split(base: Texts, full: Texts, extra: Partial<SplitOptions> = {}) {
  const readFileAtBase = async (path: string) => base[path];
  const readFileAtFix = async (path: string) => full[path];
  const patch = parsePatch(createTwoFilesPatch(base, full));
  return splitPatch(patch, { readFileAtBase, readFileAtFix, ...extra });
}

function apply(texts: Texts, patch: string): Texts {
  const result = { ...texts };
  for (const file of parsePatch(patch).files) {
    const lines = applyHunks(splitKeepingNewlines(result[file.oldPath] ?? ''), file.hunks);
    if (lines === undefined) throw new Error(`conflict in ${file.oldPath}`);
    if (file.status === 'deleted') delete result[file.oldPath];
    else result[file.newPath] = lines.join('');
  }
  return result;
}

const rustBase = `pub fn half(n: i32) -> i32 {
    n / 2
}

pub fn twice(n: i32) -> i32 {
    n + n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves() {
        assert_eq!(half(4), 2);
    }
}
`;

describe('tests inside source files', () => {
  test('a Rust #[cfg(test)] block goes to the tests, the code above it to the fix', async () => {
    const fixed = rustBase.replace('n / 2', '(n + 1) / 2');
    const full = fixed.replace('half(4), 2);\n', 'half(4), 2);\n        assert_eq!(half(5), 3);\n');
    const { fix, tests } = await split({ 'src/lib.rs': rustBase }, { 'src/lib.rs': full });
    expect(fix).toContain('+    (n + 1) / 2');
    expect(fix).not.toContain('assert_eq!(half(5)');
    expect(tests).toContain('+        assert_eq!(half(5), 3);');
    expect(tests).not.toContain('(n + 1)');
    const base = { 'src/lib.rs': rustBase };
    expect(apply(base, fix)['src/lib.rs']).toBe(fixed);
    expect(apply(apply(base, tests), fix)['src/lib.rs']).toBe(full);
  });

  test('a bare #[test] function, and a whole new test module, are found too', async () => {
    const base = 'fn a() -> u8 {\n    1\n}\n\nfn b() {}\n\n#[test]\nfn works() {\n    assert_eq!(a(), 1);\n}\n';
    const full = `${base.replace('    1', '    2').replace('a(), 1', 'a(), 2')}\n#[cfg(all(test, unix))]\nmod more {\n    #[test]\n    fn x() {}\n}\n`;
    const { fix, tests } = await split({ 'src/a.rs': base }, { 'src/a.rs': full });
    expect(fix.match(/^[+-][^+-].*/gm)).toEqual(['-    1', '+    2']);
    expect(tests).toContain('+mod more {');
    expect(apply(apply({ 'src/a.rs': base }, tests), fix)['src/a.rs']).toBe(full);
  });

  test.each(['not(test)', 'any(test, feature = "x")', 'feature = "test"'])(
    '#[cfg(%s)] is production',
    async (condition) => {
      const base = `#[cfg(${condition})]\nfn now() -> u8 {\n    1\n}\n\n#[cfg(test)]\nfn now() -> u8 {\n    0\n}\n`;
      const { fix, tests } = await split({ 'src/a.rs': base }, { 'src/a.rs': base.replace('    1', '    2') });
      expect(tests).toBe('');
      expect(fix).toContain('+    2');
    },
  );

  test('a file that is only compiled for tests belongs to them whole', async () => {
    const base = '#![cfg(test)]\n\nfn helper() -> u8 {\n    1\n}\n';
    const { fix, tests } = await split(
      { 'src/support.rs': base },
      { 'src/support.rs': base.replace('    1', '    2') },
    );
    expect(fix).toBe('');
    expect(tests).toContain('+    2');
  });

  test('a vitest block inside a source file goes to the tests', async () => {
    const base =
      'export const half = (n: number) => n;\n\nexport const x = 1;\n\nif (import.meta.vitest) {\n  test("half", () => expect(half(2)).toBe(2));\n}\n';
    const full = base.replace('=> n;', '=> n / 2;').replace('toBe(2)', 'toBe(1)');
    const { fix, tests } = await split({ 'src/half.ts': base }, { 'src/half.ts': full });
    expect(fix).toContain('+export const half = (n: number) => n / 2;');
    expect(tests).toContain('toBe(1)');
    expect(apply(apply({ 'src/half.ts': base }, tests), fix)['src/half.ts']).toBe(full);
  });

  test('Python doctest examples go to the tests, prose of the docstring does not', async () => {
    const base =
      'def half(n):\n    """Half of n.\n\n    >>> half(4)\n    2\n    """\n    return n // 2\n\n\ndef other():\n    return ">>> half(4)"\n';
    const full = base
      .replace('Half of n.', 'Half of n, rounded up.')
      .replace('    2\n    """', '    2\n    >>> half(5)\n    3\n    """')
      .replace('n // 2', '-(-n // 2)');
    const { fix, tests } = await split({ 'm.py': base }, { 'm.py': full });
    expect(tests.match(/^\+(?!\+).*/gm)).toEqual(['+    >>> half(5)', '+    3']);
    expect(fix.match(/^\+(?!\+).*/gm)).toEqual(['+    """Half of n, rounded up.', '+    return -(-n // 2)']);
    expect(apply(apply({ 'm.py': base }, tests), fix)['m.py']).toBe(full);
  });

  test('lines that touch so that nothing tells them apart stay whole, on the side of the fix, and it says so', async () => {
    const base = 'fn a() {}\n';
    const full = 'fn a() {}\nfn b() {}\n#[test]\nfn t() {}\n';
    const { fix, tests, decisions } = await split({ 'src/a.rs': base }, { 'src/a.rs': full });
    expect(tests).toBe('');
    expect(fix).toContain('+fn t() {}');
    expect(decisions[0]?.reason).toMatch(/cannot be told apart/);
  });
});

describe('manifests and lock files', () => {
  const manifest = (dependencies: Texts, devDependencies: Texts) =>
    `${JSON.stringify({ name: 'x', dependencies, scripts: { test: 'mocha' }, devDependencies }, null, 2)}\n`;

  test('a new development dependency and its lock file belong to the tests', async () => {
    const base = {
      'package.json': manifest({ a: '1' }, { mocha: '10' }),
      'package-lock.json': '{}\n',
      'index.js': '1\n',
    };
    const full = {
      'package.json': manifest({ a: '1' }, { mocha: '10', nock: '13' }),
      'package-lock.json': '{"x":1}\n',
      'index.js': '2\n',
    };
    const { fix, tests } = await split(base, full);
    expect(tests).toContain('+    "nock": "13"');
    expect(tests).toContain('package-lock.json');
    expect(fix).not.toMatch(/nock|package-lock/);
  });

  test('dependencies of both kinds are divided, and the lock file goes with the code', async () => {
    const base = { 'package.json': manifest({ a: '1' }, { mocha: '10' }), 'package-lock.json': '{}\n' };
    const full = { 'package.json': manifest({ a: '2' }, { mocha: '11' }), 'package-lock.json': '{"x":1}\n' };
    const { fix, tests } = await split(base, full);
    expect(fix).toMatch(/\+ {4}"a": "2"/);
    expect(fix).toContain('package-lock.json');
    expect(tests).toMatch(/\+ {4}"mocha": "11"/);
    expect(apply(apply(base, tests), fix)).toEqual(full);
  });

  test('Cargo dev-dependencies, pyproject test extras, a Go module that only tests import', async () => {
    const base = {
      'Cargo.toml': '[dependencies]\na = "1"\n\n[dev-dependencies]\nb = "1"\n',
      'pyproject.toml':
        '[project]\nname = "x"\n\n[project.optional-dependencies]\ntest = [\n  "pytest",\n]\ndocs = ["sphinx"]\n',
      'go.mod': 'module x\n\ngo 1.20\n\nrequire (\n\texample.org/a v1.0.0\n)\n',
      'a.go': 'package x\n',
      'a_test.go': 'package x\n',
    };
    const full = {
      'Cargo.toml': base['Cargo.toml'].replace('b = "1"\n', 'b = "1"\nc = "2"\n'),
      'pyproject.toml': base['pyproject.toml'].replace('"pytest",\n', '"pytest",\n  "hypothesis",\n'),
      'go.mod': base['go.mod'].replace('v1.0.0\n', 'v1.0.0\n\texample.org/assert v1.1.0\n'),
      'a.go': 'package x\n\nvar A = 1\n',
      'a_test.go': 'package x\n\nimport "example.org/assert"\n',
    };
    const { fix, decisions } = await split(base, full);
    expect(parsePatch(fix).files.map((file) => file.newPath)).toEqual(['a.go']);
    expect(
      decisions
        .filter(({ side }) => side === 'tests')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['Cargo.toml', 'a_test.go', 'go.mod', 'pyproject.toml']);
  });
});

describe('paths that conventions do not decide', () => {
  test('the runner’s configuration decides: testMatch, ava files, testpaths', async () => {
    const texts = {
      'package.json': '{"ava": {"files": ["checks/**/*.js"]}}',
      'jest.config.js': "module.exports = { testMatch: ['<rootDir>/src/**/*.scenario.js', '<rootDir>/src/**/*.js'] }",
      'pyproject.toml': '[tool.pytest.ini_options]\ntestpaths = ["qa", "src"]\n',
      'qa/test_a.py': '',
      'src/a.py': '',
    };
    const changed = ['checks/a.js', 'src/x.scenario.js', 'qa/data.json', 'src/a.py', 'src/b.js'];
    const rules = await readTestPathRules(snapshotOfTexts(texts), changed);
    const base = Object.fromEntries(changed.map((path) => [path, 'a\n']));
    const full = Object.fromEntries(changed.map((path) => [path, 'b\n']));
    const { decisions } = await split(base, full, { testPathRules: rules });
    const tests = decisions.filter(({ side }) => side === 'tests').map(({ path, reason }) => [path, reason]);
    expect(tests).toEqual([
      ['checks/a.js', "'checks/**/*.js' in package.json"],
      ['qa/data.json', "test folder 'qa' in pyproject.toml"],
      ['src/x.scenario.js', "'src/**/*.scenario.js' in jest.config.js"],
    ]);
  });

  test('a testing package that tests alone import belongs to them, unless it is all that changes', async () => {
    const findImporters = async () => ['tests/test_a.py', 'pkg/testing/__init__.py'];
    const change = (paths: string[], text: string) => Object.fromEntries(paths.map((path) => [path, text]));
    const sides = async (paths: string[], importers = findImporters) =>
      Object.fromEntries(
        (await split(change(paths, 'a\n'), change(paths, 'b\n'), { findImporters: importers })).decisions.map(
          ({ path, side }) => [path, side],
        ),
      );
    const helper = 'pkg/testing/helper.py';
    expect(await sides(['pkg/core.py', helper, 'tests/test_a.py'])).toMatchObject({
      [helper]: 'tests',
      'pkg/core.py': 'fix',
    });
    expect(await sides([helper, 'tests/test_a.py', 'CHANGES.rst'])).toMatchObject({ [helper]: 'fix' });
    expect(await sides(['pkg/core.py', helper], async () => ['pkg/api.py'])).toMatchObject({ [helper]: 'fix' });
  });

  test('a file moved from production into the tests becomes a deletion and an addition', async () => {
    const text = Array.from({ length: 20 }, (_unused, index) => `line ${index}\n`).join('');
    const moved =
      'diff --git a/src/helper.py b/tests/helper.py\nsimilarity index 100%\nrename from src/helper.py\nrename to tests/helper.py\n';
    const base = { 'src/helper.py': text };
    const result = await splitPatch(parsePatch(moved), {
      readFileAtBase: async () => text,
      readFileAtFix: async () => text,
    });
    expect(apply(base, result.fix)).toEqual({});
    expect(apply(base, result.tests)).toEqual({ ...base, 'tests/helper.py': text });
  });

  test('submodules, escaping links and binaries without content are refused by name', async () => {
    const patch = `diff --git a/lib b/lib
index 1111111..2222222 160000
--- a/lib
+++ b/lib
@@ -1 +1 @@
-Subproject commit 1
+Subproject commit 2
diff --git a/link b/link
new file mode 120000
--- /dev/null
+++ b/link
@@ -0,0 +1 @@
+../../etc/passwd
\\ No newline at end of file
diff --git a/x.png b/x.png
index 1111111..2222222 100644
Binary files a/x.png and b/x.png differ
diff --git a/a.py b/a.py
--- a/a.py
+++ b/a.py
@@ -1 +1 @@
-a
+b
`;
    const { refused, fix } = await splitPatch(parsePatch(patch), {
      readFileAtBase: async () => 'a\n',
      readFileAtFix: async () => 'b\n',
    });
    expect(refused.map(({ path }) => path)).toEqual(['lib', 'link', 'x.png']);
    expect(parsePatch(fix).files.map((file) => file.newPath)).toEqual(['a.py']);
  });
});
