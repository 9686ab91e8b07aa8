import { describe, expect, it } from 'vitest';
import { builtinAgent } from '../../../src/agents/builtin/builtin-agent.ts';
import { git, repairTask, type TaskFiles } from './repair-task.ts';

function program(source: string, test: string, extension = 'js'): TaskFiles {
  return {
    framework: 'node',
    testFiles: [`tests/program.test.${extension}`],
    files: {
      'package.json': '{ "type": "module" }\n',
      [`src/program.${extension}`]: source,
      [`tests/program.test.${extension}`]: `import assert from 'node:assert/strict';\nimport { describe, it, test } from 'node:test';\n${test}`,
    },
  };
}

const median = program(
  `export function median(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 0) return (sorted[middle] + sorted[middle + 1]) / 2;
  return sorted[middle];
}
`,
  `import { median } from '../src/program.js';
describe('median', () => {
  it('is the middle of an odd number', () => assert.equal(median([3, 1, 2]), 2));
  it('is the mean of the two in the middle', () => assert.equal(median([4, 1, 2, 8]), 3));
  it('of two is their mean', async () => assert.equal(median([1, 2]), 1.5));
});
test('nothing has no median', () => assert.equal(median([]), undefined));
`,
);

describe('the search in JavaScript', { timeout: 120_000 }, () => {
  it('repairs an index off by one with all mutants in one run', async () => {
    const task = await repairTask(median);
    expect(task.failingTests.length).toBeGreaterThan(0);
    const outcome = await builtinAgent.run(task);
    expect(outcome.stopReason).toBe('finished');
    expect(outcome.diff).toContain('sorted[middle - 1]');
    const status = await git.text(['status', '--short'], { folder: task.workspace });
    expect(status.trim()).toBe('M src/program.js');
  });
});
