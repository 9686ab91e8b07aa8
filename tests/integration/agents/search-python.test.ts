import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinAgent } from '../../../src/agents/builtin/builtin-agent.ts';
import { repairTask, type TaskFiles } from './repair-task.ts';

const hasPytest = spawnSync('python', ['-c', 'import pytest']).status === 0;

function program(source: string, test: string): TaskFiles {
  return {
    framework: 'python',
    testFiles: ['test_program.py'],
    files: { 'program.py': source, 'test_program.py': `import pytest\n${test}` },
  };
}

const largest = program(
  `def largest(values):
    best = values[0]
    for value in values:
        if value < best:
            best = value
    return best
`,
  `from program import largest

@pytest.mark.parametrize("values, expected", [([1, 3, 2], 3), ([5], 5), ([-1, -9], -1)])
def test_largest(values, expected):
    assert largest(values) == expected
`,
);

describe.skipIf(!hasPytest)('the search in Python', { timeout: 120_000 }, () => {
  it('repairs a wrong comparison in a loop and says how it got there', async () => {
    const task = await repairTask(largest);
    const outcome = await builtinAgent.run(task);
    expect(outcome.stopReason).toBe('finished');
    expect(outcome.diff).toContain('+        if value > best:');
    const outputs = outcome.trajectory.annotationTrace.map((event) => String(event.details.output ?? '')).join('\n');
    expect(outputs).toMatch(/\d+ of \d+ candidates executed in process/);
    expect(outcome.usage.candidates).toBeGreaterThan(10);
  });

  it('gives the same patch and the same steps twice', async () => {
    const runs = [];
    for (let round = 0; round < 2; round++) {
      const outcome = await builtinAgent.run(await repairTask(largest));
      runs.push({ diff: outcome.diff, steps: outcome.trajectory.annotationTrace.map((event) => event.thought) });
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  it('survives candidates that never end, and those that destroy files', async () => {
    const task = await repairTask(
      program(
        `import os, shutil

HERE = os.path.dirname(os.path.abspath(__file__))
OUTSIDE = os.path.join(HERE, "..", "..", "bugfix-escaped")

def countdown(n):
    steps = 0
    while n > 0:
        n -= 1
        steps += 2
    if n < 0:
        shutil.rmtree(HERE, ignore_errors=True)
    if n != 0:
        open(OUTSIDE, "w").close()
    return steps
`,
        `from program import countdown

def test_counts():
    assert countdown(3) == 3

def test_nothing():
    assert countdown(0) == 0
`,
      ),
    );
    const outcome = await builtinAgent.run(task);
    expect(existsSync(join(task.workspace, 'test_program.py'))).toBe(true);
    const escaped = join(task.workspace, '..', '..', 'bugfix-escaped');
    if (task.sandbox.powers.readOnlyRoot) expect(existsSync(escaped)).toBe(false);
    await rm(escaped, { force: true });
    expect(existsSync(join(task.workspace, 'program.py'))).toBe(true);
    expect(outcome.usage.seconds).toBeLessThan(90);
  }, 120_000);
});
