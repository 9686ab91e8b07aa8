import { describe, expect, test } from 'vitest';
import { detectStack, type StackOverrides } from '../../../src/repository/detect-stack.ts';
import { snapshotOfTexts } from '../../../src/repository/snapshot.ts';
import { stackSchema } from '../../../src/repository/stack.ts';

async function detect(texts: Record<string, string>, changedFiles: string[], overrides: StackOverrides = {}) {
  const [stack] = await detectStack({ snapshot: snapshotOfTexts(texts), changedFiles, overrides });
  if (stack !== undefined) stackSchema.parse(stack);
  return stack;
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe('Python', () => {
  const source = { 'pkg/a.py': '', 'tests/test_a.py': 'import pytest\n' };
  const changed = Object.keys(source);
  test.each([
    ['uv', { 'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.12"\n', 'uv.lock': '' }, 'uv sync'],
    ['poetry', { 'pyproject.toml': '[tool.poetry]\nname = "x"\n', 'poetry.lock': '' }, 'poetry install'],
    [
      'pdm',
      { 'pyproject.toml': '[build-system]\nbuild-backend = "pdm.backend"\n[project]\nname = "x"\n', 'pdm.lock': '' },
      'pdm install',
    ],
    [
      'hatch',
      { 'pyproject.toml': '[project]\nname = "x"\n[tool.hatch.envs.default]\ndependencies = ["pytest"]\n' },
      'pip install -e . pytest',
    ],
    [
      'pip',
      { 'setup.py': 'setup(extras_require={"docs": ["sphinx"], "test": ["pytest"]})', 'requirements-dev.txt': '' },
      "pip install -e '.[test]' -r requirements-dev.txt",
    ],
    [
      'pip',
      { 'setup.cfg': '[options.extras_require]\ntesting =\n    pytest\ndev =\n    ruff\n', 'setup.py': '' },
      "pip install -e '.[testing]'",
    ],
    ['pip', { 'requirements.txt': 'six\n' }, 'pip install -r requirements.txt pytest'],
  ])('%s from its files', async (manager, files, command) => {
    const stack = await detect({ ...source, ...(files as Record<string, string>) }, changed);
    expect(stack).toMatchObject({
      language: 'python',
      packageManager: manager,
      testFramework: 'pytest',
      testCommand: 'python -m pytest',
    });
    expect(stack?.installCommands[0]).toContain(command);
  });

  test('unittest where nothing speaks of pytest; the image has a Python that is new enough', async () => {
    const files = { 'setup.py': 'setup(python_requires=">=3.13")', 'tests/test_a.py': 'import unittest\n' };
    expect(await detect(files, ['tests/test_a.py'])).toMatchObject({
      testFramework: 'unittest',
      baseImage: 'python:3.13-slim',
      languageVersion: '>=3.13',
    });
  });

  test('the project of a monorepo that owns the change', async () => {
    const files = { 'a/pyproject.toml': '', 'b/pyproject.toml': '', 'b/tests/test_x.py': '', 'pyproject.toml': '' };
    expect(await detect(files, ['b/tests/test_x.py'])).toMatchObject({ installFolder: 'b', testFolder: 'b' });
  });
});

describe('JavaScript and TypeScript', () => {
  const packageWith = (fields: object) => ({ 'package.json': json({ name: 'x', ...fields }) });
  test.each([
    ['jest', { scripts: { test: 'eslint . && jest --coverage' } }, 'npm test'],
    [
      'vitest',
      { scripts: { test: 'npm run lint && npm run test:unit', lint: 'eslint', 'test:unit': 'vitest run' } },
      'npm test',
    ],
    ['mocha', { scripts: { test: 'nyc --reporter=text mocha --bail test/' } }, 'npm test'],
    ['ava', { scripts: { test: 'xo && c8 ava' } }, 'npm test'],
    ['tap', { scripts: { test: 'tap --100 test/*.js' } }, 'npm test'],
    ['tape', { scripts: { test: 'npm run tests-only', 'tests-only': "nyc tape 'test/**/*.js'" } }, 'npm test'],
    ['node:test', { scripts: { test: 'node --import tsx --test test/*.ts' } }, 'npm test'],
    ['vitest', { scripts: { test: 'echo no', 'test:unit': 'vitest' } }, 'npm run test:unit'],
    ['jest', { devDependencies: { jest: '29' } }, 'npx jest'],
  ])('%s by what its scripts run in the end', async (framework, fields, command) => {
    expect(await detect({ ...packageWith(fields), 'test/a.js': '' }, ['test/a.js'])).toMatchObject({
      testFramework: framework,
      testCommand: command,
    });
  });

  test('the imports of the changed tests win over the dependencies', async () => {
    const files = {
      ...packageWith({ devDependencies: { jest: '29', mocha: '10' } }),
      'a.test.ts': "import { test } from 'node:test';",
    };
    expect(await detect(files, ['a.test.ts'])).toMatchObject({
      language: 'typescript',
      testFramework: 'node:test',
      testCommand: 'node --test',
    });
  });

  test.each([
    ['npm', { 'package-lock.json': '{}' }, 'npm ci'],
    ['npm', {}, 'npm install'],
    ['yarn', { 'yarn.lock': '# yarn lockfile v1\n' }, 'npx --yes yarn@1.22.22 install --frozen-lockfile'],
    [
      'yarn-berry',
      { 'yarn.lock': '__metadata:\n  version: 6\n' },
      'YARN_NODE_LINKER=node-modules npx --yes @yarnpkg/cli-dist@4 install --immutable',
    ],
    [
      'yarn-berry',
      { 'yarn.lock': '', '.yarnrc.yml': 'yarnPath: .yarn/releases/yarn-3.2.cjs\n', '.yarn/releases/yarn-3.2.cjs': '' },
      'YARN_NODE_LINKER=node-modules node .yarn/releases/yarn-3.2.cjs install --immutable',
    ],
    ['pnpm', { 'pnpm-lock.yaml': "lockfileVersion: '6.0'\n" }, 'npx --yes pnpm@8 install --frozen-lockfile'],
    ['bun', { 'bun.lockb': '' }, 'npx --yes bun install'],
  ])('%s by its lock file', async (manager, files, command) => {
    const stack = await detect(
      { ...packageWith({ scripts: { test: 'jest' } }), ...(files as Record<string, string>), 'a.test.js': '' },
      ['a.test.js'],
    );
    expect(stack).toMatchObject({ packageManager: manager, installCommands: [command] });
  });

  test('a workspace: installed at its root, tested in the package that owns the changed tests', async () => {
    const files = {
      'package.json': json({ workspaces: ['packages/*'], packageManager: 'pnpm@9.1.0', engines: { node: '>=22' } }),
      'pnpm-lock.yaml': '',
      'packages/a/package.json': json({ scripts: { test: 'vitest' } }),
      'packages/b/package.json': json({ scripts: { test: 'mocha' } }),
      'packages/b/test/x.spec.ts': '',
      'packages/a/src/x.ts': '',
    };
    expect(await detect(files, ['packages/a/src/x.ts', 'packages/b/test/x.spec.ts'])).toMatchObject({
      installFolder: '.',
      testFolder: 'packages/b',
      testFramework: 'mocha',
      packageManager: 'pnpm',
      installCommands: ['npx --yes pnpm@9.1.0 install --frozen-lockfile'],
      baseImage: 'node:22-slim',
    });
  });

  test('a package without tests of its own is tested by the workspace', async () => {
    const files = {
      'package.json': json({ workspaces: ['p/*'], scripts: { test: 'jest' } }),
      'p/a/package.json': '{}',
      'p/a/a.test.js': '',
    };
    expect(await detect(files, ['p/a/a.test.js'])).toMatchObject({ testFolder: '.', testFramework: 'jest' });
  });
});

describe('Go, Rust and Java', () => {
  test('the Go module that owns the change, of several', async () => {
    const files = {
      'go.mod': 'module x\n\ngo 1.21\n',
      'tools/go.mod': 'module y\n\ngo 1.22.1\n',
      'tools/a_test.go': '',
    };
    expect(await detect(files, ['tools/a_test.go'])).toMatchObject({
      testFolder: 'tools',
      languageVersion: '1.22',
      baseImage: 'golang:1.22',
    });
  });

  test('the Cargo package that owns the change, locked at the workspace', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      'Cargo.lock': '',
      'rust-toolchain.toml': '[toolchain]\nchannel = "1.75"\n',
      'crates/a/Cargo.toml': '[package]\nname = "a"\n',
      'crates/a/src/lib.rs': '',
    };
    expect(await detect(files, ['crates/a/src/lib.rs'])).toMatchObject({
      installFolder: '.',
      testFolder: 'crates/a',
      installCommands: ['cargo fetch --locked'],
      languageVersion: '1.75',
    });
  });

  test('the Maven module that owns the change', async () => {
    const files = {
      'pom.xml': '<project><properties><maven.compiler.release>17</maven.compiler.release></properties></project>',
      'core/pom.xml': '<project/>',
      'core/src/test/java/x/ATest.java': '',
    };
    const stack = await detect(files, ['core/src/test/java/x/ATest.java']);
    expect(stack).toMatchObject({ buildTool: 'maven', testFolder: '.', languageVersion: '17' });
    expect(stack?.testCommand).toContain('-pl core -am');
  });

  test('the Gradle project that owns the change', async () => {
    const files = {
      'settings.gradle': '',
      gradlew: '',
      'lib/core/build.gradle.kts': '',
      'lib/build.gradle': '',
      'build.gradle': '',
      'lib/core/src/test/java/ATest.java': '',
    };
    expect((await detect(files, ['lib/core/src/test/java/ATest.java']))?.testCommand).toContain(
      './gradlew :lib:core:test',
    );
    expect((await detect(files, ['lib/core/src/test/java/ATest.java']))?.testCommand).toContain(':lib:core:test');
  });
});

describe('choice and overrides', () => {
  const files = {
    'pyproject.toml': '',
    'tests/test_a.py': '',
    'package.json': json({ scripts: { test: 'jest' } }),
    'web/a.test.js': '',
  };

  test('the language of most changed files comes first', async () => {
    const stacks = await detectStack({
      snapshot: snapshotOfTexts(files),
      changedFiles: ['web/a.test.js', 'web/b.js', 'tests/test_a.py'],
    });
    expect(stacks.map(({ language }) => language)).toEqual(['javascript', 'python']);
  });

  test('bugfix.yml wins over guesses, the user over bugfix.yml, and each is noted as evidence', async () => {
    const texts = { ...files, 'bugfix.yml': 'language: python\ntestCommand: make check\nlanguageVersion: 3.9\n' };
    const stack = await detect(texts, ['web/a.test.js'], { testFolder: 'sub' });
    expect(stack).toMatchObject({
      language: 'python',
      testCommand: 'make check',
      testFolder: 'sub',
      languageVersion: '3.9',
    });
    expect(stack?.evidence).toContainEqual({
      field: 'testCommand',
      value: 'make check',
      source: 'bugfix.yml',
      confidence: 1,
    });
    expect(stack?.evidence).toContainEqual({
      field: 'testFolder',
      value: 'sub',
      source: 'as asked for',
      confidence: 1,
    });
  });

  test('a wrong bugfix.yml is refused with every mistake', async () => {
    const texts = { ...files, 'bugfix.yml': 'language: cobol\nlaguage: python\n' };
    await expect(detect(texts, [])).rejects.toThrow(/language: [\s\S]*\n[\s\S]*laguage/);
  });

  test('a repository of no known language has no stack; one that says everything itself has', async () => {
    expect(await detect({ 'main.f90': '' }, ['main.f90'])).toBeUndefined();
    const settings = 'language: python\npackageManager: pip\ntestFramework: pytest\ntestCommand: make check\n';
    expect(await detect({ 'main.f90': '', 'bugfix.yml': settings }, ['main.f90'])).toMatchObject({
      testCommand: 'make check',
    });
  });
});
