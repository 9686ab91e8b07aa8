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

describe.skipIf(!hasPytest)('the search in Python', () => {
  it('repairs a wrong comparison in a loop and says how it got there', async () => {
    const task = await repairTask(
      program(
        'def largest(values):\n    best = values[0]\n    for value in values:\n        if value < best:\n            best = value\n    return best\n',
        'from program import largest\n\n@pytest.mark.parametrize("values, expected", [([1, 3, 2], 3), ([5], 5), ([-1, -9], -1)])\ndef test_largest(values, expected):\n    assert largest(values) == expected\n',
      ),
    );
    const outcome = await builtinAgent.run(task);
      outcome.explanation,
      outcome.trajectory.annotationTrace
        .map(
          (e) =>
            `${e.action} ${e.thought} ${e.action === 'execute_terminal_command' ? JSON.stringify(e.details).slice(0, 1200) : ''}`,
        )
        .join('\n'),
    );
    expect(outcome.stopReason).toBe('finished');
    expect(outcome.diff).toContain('+        if value > best:');
  });
});
