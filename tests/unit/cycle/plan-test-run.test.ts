import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Stack } from '../../../src/repository/stack.ts';
import { planTestRun } from '../../../src/test-runs/frameworks/plan-test-run.ts';
import type { TestPlan, TestSelection } from '../../../src/test-runs/frameworks/test-plan.ts';

function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bugfix-plan-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const languages: Partial<Record<Stack['testFramework'], Stack['language']>> = {
  pytest: 'python',
  unittest: 'python',
  'go test': 'go',
  'cargo test': 'rust',
  maven: 'java',
  gradle: 'java',
};

async function plan(
  testFramework: Stack['testFramework'],
  testCommand: string,
  files: Record<string, string> = {},
  selection: TestSelection = {},
  more: Partial<Stack> = {},
): Promise<TestPlan> {
  const stack: Stack = {
    language: languages[testFramework] ?? 'javascript',
    packageManager: 'npm',
    testFramework,
    installFolder: '.',
    testFolder: '.',
    installCommands: [],
    testCommand,
    baseImage: 'none',
    evidence: [],
    ...more,
  };
  const tooling = { pytest: true, pytestCov: true, offline: true };
  return planTestRun(stack, { repository: tree(files), reportFolder: '/reports', selection, tooling });
}

const scripts = (entries: Record<string, string>): Record<string, string> => ({
  'package.json': JSON.stringify({ scripts: entries }),
});

describe('flags of the test command', () => {
  test('pytest keeps what selects tests and drops what hides results, in addopts too', async () => {
    const files = {
      'pyproject.toml':
        '[tool.pytest.ini_options]\naddopts = "-x -m \'not slow\' --cov=pkg --cov-fail-under=90 -n auto --strict-markers"\n',
    };
    const { command } = await plan('pytest', 'pytest -q --maxfail=1 -k "not network"', files);
    expect(command).toContain("'addopts=-m '\\''not slow'\\'' --strict-markers'");
    expect(command).toContain("-k 'not network'");
    expect(command).not.toMatch(/maxfail|fail-under=90| -n |-x /);
  });

  test.each([
    ['setup.cfg', '[tool:pytest]\naddopts =\n    --exitfirst\n    --doctest-modules\n\n[other]\n'],
    ['pytest.ini', '[pytest]\naddopts = --exitfirst --doctest-modules\n'],
    ['pyproject.toml', '[tool.pytest.ini_options]\naddopts = [\n  "--exitfirst", # stop\n  "--doctest-modules",\n]\n'],
  ])('addopts are read from %s', async (file, text) => {
    const { command } = await plan('pytest', 'pytest', { [file]: text });
    expect(command).toContain('addopts=--doctest-modules');
  });

  test('mocha through nyc and npm keeps requires and drops bail, reporter and lint', async () => {
    const files = scripts({
      test: 'npm run lint && nyc --check-coverage mocha -r test/env --bail --reporter dot --timeout 5000 "test/**/*.js"',
      lint: 'eslint .',
    });
    const { command, report } = await plan('mocha', 'npm test', files);
    expect(command).toContain('mocha -r test/env --timeout 5000');
    expect(command).not.toMatch(/eslint|nyc|--bail |reporter dot/);
    expect(report).toEqual({ format: 'mocha-json', kind: 'file', path: '/reports/mocha.json' });
  });

  test('selected files take the place of the patterns that the script names', async () => {
    const files = scripts({ test: 'mocha -r test/env "test/**/*.js"' });
    const { command } = await plan('mocha', 'npm test', files, { files: ['test/a.js'] });
    expect(command).toContain('-r test/env');
    expect(command).not.toContain('**');
    expect(command).toMatch(/ test\/a\.js$/);
  });

  test('a build in front of the tests is kept, and a pretest that builds too', async () => {
    const files = scripts({ pretest: 'npm run build', build: 'tsc -p .', test: 'jest --bail --coverage --watch' });
    const { command } = await plan('jest', 'npm test', files);
    expect(command).toMatch(/^\(tsc -p \.\); jest /);
    expect(command).not.toMatch(/--bail|--watch /);
    expect(command).toContain('--coverage=false');
  });

  test('vitest keeps projects and type checks, never watches', async () => {
    const files = scripts({ test: 'vitest --typecheck --project unit --reporter=dot --coverage' });
    const { command } = await plan('vitest', 'npm test', files);
    expect(command).toMatch(/^vitest run --typecheck --project unit --reporter=verbose --reporter=json /);
  });

  test('node:test keeps its loader and takes a JUnit file beside the console', async () => {
    const files = scripts({ test: 'node --import tsx --test test/*.test.ts' });
    const { command } = await plan('node:test', 'npm test', files, { files: ['test/a.test.ts'] });
    expect(command).toContain('node --import tsx --test --test-reporter=spec');
    expect(command).toMatch(/ test\/a\.test\.ts$/);
  });

  test('variables in front of the runner are kept', async () => {
    const files = scripts({ test: 'cross-env NODE_OPTIONS=--experimental-vm-modules jest' });
    expect((await plan('jest', 'npm test', files)).environment).toMatchObject({
      NODE_OPTIONS: '--experimental-vm-modules',
    });
  });

  test('tape runs each file in a process of its own', async () => {
    const files = scripts({ test: "npm run lint && tape -r esm 'test/**/*.js'", lint: 'eslint .' });
    const { command } = await plan('tape', 'npm test', files);
    expect(command).toContain('for file in test/**/*.js');
    expect(command).toContain('tape -r esm "$file"');
  });
});

describe('selection by files', () => {
  test('go takes the packages of the files and keeps build tags', async () => {
    const { command } = await plan(
      'go test',
      'go test -race -tags integration -failfast ./...',
      {},
      { files: ['a/x_test.go', 'a/y_test.go', 'z_test.go'] },
    );
    expect(command).toMatch(/^go test -race -tags integration -json -vet=off/);
    expect(command).toMatch(/ \.\/a \.$/);
    expect(command).not.toContain('failfast');
  });

  test('cargo takes targets of integration tests, whole packages for sources', async () => {
    const files = {
      'Cargo.toml': '[workspace]\n[package]\nname = "top"\n',
      'inner/Cargo.toml': '[package]\nname = "inner"\n',
    };
    const { command } = await plan('cargo test', 'cargo test --workspace', files, {
      files: ['tests/cli.rs', 'inner/src/lib.rs'],
    });
    expect(command).toContain('cargo test --no-fail-fast --color=never -p top --test cli');
    expect(command).toContain('cargo test --no-fail-fast --color=never -p inner');
    expect(command).not.toContain('--workspace');
  });

  test('cargo takes targets as the manifest declares them', async () => {
    const manifest =
      '[package]\nname = "top"\nautotests = false\n\n[[test]]\nname = "integration"\npath = "tests/tests.rs"\n';
    const whole = await plan('cargo test', 'cargo test', { 'Cargo.toml': manifest }, { files: ['tests/util.rs'] });
    expect(whole.command).toMatch(/-p top$/);
    const target = await plan('cargo test', 'cargo test', { 'Cargo.toml': manifest }, { files: ['tests/tests.rs'] });
    expect(target.command).toMatch(/-p top --test integration$/);
  });

  test('maven takes classes and their module', async () => {
    const files = { 'pom.xml': '', 'core/pom.xml': '' };
    const selection = { files: ['core/src/test/java/org/example/AddTest.java'] };
    const { command } = await plan('maven', './mvnw verify', files, selection, { packageManager: 'maven' });
    expect(command).toContain('-pl core -am -Dtest=org.example.AddTest test');
    expect(command).toContain('./mvnw -B -o -fae');
  });

  test('files are given as seen from the folder of the tests', async () => {
    const selection = { files: ['packages/core/test/a.test.ts'] };
    const { command } = await plan('vitest', 'vitest', {}, selection, { testFolder: 'packages/core' });
    expect(command).toMatch(/ test\/a\.test\.ts$/);
  });
});
