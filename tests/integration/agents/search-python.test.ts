import { spawnSync } from 'node:child_process';
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

describe.skipIf(!hasPytest)('the search in Python', () => {
  it('repairs a wrong comparison in a loop and says how it got there', async () => {
    const task = await repairTask(largest);
    const outcome = await builtinAgent.run(task);
    expect(outcome.stopReason).toBe('finished');
    expect(outcome.diff).toContain('+        if value > best:');
    const outputs = outcome.trajectory.annotationTrace.map((event) => String(event.details.output ?? '')).join('\n');
    expect(outputs).toMatch(/\d+ of \d+ candidates executed in process/);
    expect(outcome.usage.candidates).toBeGreaterThan(10);
  });
});
