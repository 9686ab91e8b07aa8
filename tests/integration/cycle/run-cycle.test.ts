import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycleSchema } from '../../../src/test-runs/cycle.ts';
import { type Change, cycleOf, hasProgram } from './small-repository.ts';

const seconds = 120_000;

const nodeTest = (test: string): string =>
  `import { test } from 'node:test';\nimport assert from 'node:assert';\nimport { add } from '../add.js';\n${test}\n`;

const nodeChange: Change = {
  stack: { language: 'javascript', packageManager: 'npm', testFramework: 'node:test', testCommand: 'npm test' },
  base: {
    'package.json': JSON.stringify({ type: 'module', scripts: { test: 'node --test test/*.test.js' } }),
    'add.js': 'export const add = (a, b) => a - b;\n',
    'test/add.test.js': nodeTest("test('adds nothing', () => assert.equal(add(1, 0), 1));"),
    'test/other.test.js': nodeTest("test('is a function', () => assert.equal(typeof add, 'function'));"),
  },
  tests: {
    'test/add.test.js': nodeTest(
      "test('adds nothing', () => assert.equal(add(1, 0), 1));\ntest('adds', () => assert.equal(add(1, 2), 3));",
    ),
  },
  fix: { 'add.js': 'export const add = (a, b) => a + b;\n' },
};

describe('runCycle', () => {
  test('proves a fix: repeats the affected tests, then the whole suite once a state', {
    timeout: seconds,
  }, async () => {
    const { cycle, logs, workspace, testFiles } = await cycleOf(nodeChange, { repeat: 2 });
    expect(cycleSchema.parse(cycle)).toMatchObject({ verdict: 'valid', passToFail: [], alreadyFailing: [], flaky: [] });
    expect(cycle.failToPass).toEqual([expect.stringContaining('adds')]);
    expect(cycle.passToPass).toEqual([
      expect.stringContaining('adds nothing'),
      expect.stringContaining('is a function'),
    ]);
    expect(testFiles).toEqual(['test/add.test.js']);
    expect(cycle.runs.withTests).toHaveLength(3);
    expect(logs.withTests).toContain('adds');
    // The last state to run is the base, exactly.
    expect(readFileSync(join(workspace, 'repository/add.js'), 'utf8')).toBe(nodeChange.base['add.js']);
    expect(existsSync(join(workspace, 'repository/.git'))).toBe(true);
  });

  test('says why a change is no sample', { timeout: seconds }, async () => {
    const noChange = await cycleOf({ ...nodeChange, fix: {} });
    expect(noChange.cycle.verdict).toBe('no-fix-in-change');
    const noTests = await cycleOf({ ...nodeChange, tests: {} });
    expect(noTests.cycle.verdict).toBe('no-tests-in-fix');
    const comment = await cycleOf({ ...nodeChange, fix: { 'add.js': 'export const add = (a, b) => a - b; // sum\n' } });
    expect(comment.cycle.verdict).toBe('fix-does-not-pass');
    const breaking = await cycleOf({ ...nodeChange, fix: { 'add.js': 'export const add = () => 3;\n' } });
    expect(breaking.cycle).toMatchObject({ verdict: 'breaks-passing-tests' });
    for (const { cycle } of [noChange, noTests, comment, breaking]) expect(cycle.nextStep).toBeTruthy();
  });

  test('a hang without the fix is a failure that the fix mends', { timeout: seconds }, async () => {
    const hanging = {
      ...nodeChange,
      base: { ...nodeChange.base, 'add.js': 'export const add = (a, b) => { while (b > 1); return a + b; };\n' },
    };
    const { cycle } = await cycleOf(hanging);
    expect(cycle).toMatchObject({
      verdict: 'valid',
      failToPass: expect.arrayContaining([expect.stringContaining('adds')]),
    });
    expect(cycle.runs.withTests[0]?.timedOut).toBe(true);
  });

  test('a test that floods the console is ended and harms nobody', { timeout: seconds }, async () => {
    const flood = nodeTest("test('floods', () => { for (;;) process.stdout.write('x'.repeat(65536)); });");
    const { cycle } = await cycleOf({ ...nodeChange, tests: { 'test/add.test.js': flood } }, { budgetSeconds: 45 });
    expect(cycle.verdict).not.toBe('valid');
  });

  test.skipIf(!hasProgram('go'))(
    'go: a panic ends a run; only the test that panics fails',
    { timeout: seconds },
    async () => {
      const head = 'package sum\n\nimport "testing"\n\n';
      const { cycle } = await cycleOf({
        stack: { language: 'go', packageManager: 'go', testFramework: 'go test', testCommand: 'go test ./...' },
        base: {
          'go.mod': 'module example.test/sum\n\ngo 1.19\n',
          'sum.go': 'package sum\n\nfunc First(list []int) int { return list[0] }\n',
          'sum_test.go': `${head}func TestOne(t *testing.T) { if First([]int{1}) != 1 { t.Fatal() } }\n`,
        },
        tests: {
          'sum_test.go': `${head}func TestNone(t *testing.T) { if First(nil) != 0 { t.Fatal() } }\n\nfunc TestOne(t *testing.T) { if First([]int{1}) != 1 { t.Fatal() } }\n`,
        },
        fix: {
          'sum.go':
            'package sum\n\nfunc First(list []int) int {\n\tif len(list) == 0 {\n\t\treturn 0\n\t}\n\treturn list[0]\n}\n',
        },
      });
      expect(cycle.failToPass).toEqual([expect.stringContaining('TestNone')]);
      expect(cycle.passToPass).toEqual([expect.stringContaining('TestOne')]);
      expect(cycle.verdict).toBe('valid');
    },
  );

  test.skipIf(!hasProgram('cargo'))(
    'cargo: tests that do not compile without the fix fail there',
    { timeout: seconds },
    async () => {
      const { cycle } = await cycleOf({
        stack: { language: 'rust', packageManager: 'cargo', testFramework: 'cargo test', testCommand: 'cargo test' },
        base: {
          'Cargo.toml': '[package]\nname = "sum"\nversion = "0.1.0"\nedition = "2021"\n',
          'src/lib.rs': 'pub fn add(a: i32, b: i32) -> i32 {\n    a + b\n}\n',
          'tests/old.rs': '#[test]\nfn adds() {\n    assert_eq!(sum::add(1, 2), 3);\n}\n',
        },
        tests: { 'tests/new.rs': '#[test]\nfn subtracts() {\n    assert_eq!(sum::subtract(3, 2), 1);\n}\n' },
        fix: {
          'src/lib.rs':
            'pub fn add(a: i32, b: i32) -> i32 {\n    a + b\n}\n\npub fn subtract(a: i32, b: i32) -> i32 {\n    a - b\n}\n',
        },
      });
      expect(cycle).toMatchObject({ verdict: 'valid', failToPass: [expect.stringContaining('subtracts')] });
      expect(cycle.passToPass).toContainEqual(expect.stringContaining('adds'));
    },
  );
});
