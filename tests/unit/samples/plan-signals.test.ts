import { describe, expect, it } from 'vitest';
import {
  classifyFailure,
  failureCategories,
  failureModes,
} from '../../../src/samples/enrichment/failure-categories.ts';
import { intentionsIn } from '../../../src/samples/enrichment/intentions.ts';
import { PlanSignals } from '../../../src/samples/enrichment/plan-signals.ts';
import { firstProjectFrame, topFailingTracebacks } from '../../../src/samples/enrichment/tracebacks.ts';
import { readTrajectory } from '../../../src/trajectories/read-trajectory.ts';
import { isTestCommand, testRunPassed } from '../../../src/trajectories/test-commands.ts';

function signalsOf(...steps: Record<string, unknown>[]): PlanSignals {
  const signals = new PlanSignals();
  for (const step of readTrajectory({ annotationTrace: steps }).steps) signals.add(step);
  return signals;
}

const edit = (oldCode: string, newCode: string) => ({
  action: 'find_and_replace_code',
  details: { path: 'src/a.py', oldCode, newCode },
});
const run = (command: string, exitCode: number, output = '') => ({
  action: 'execute_terminal_command',
  details: { command, exitCode, output },
});
const thought = (text: string) => ({ action: 'add_thought', thought: text });

describe('intentions', () => {
  it('are what announcing sentences name', () => {
    expect(
      [...intentionsIn('I will edit src/clamp.js. It calls requireNumber(). Next I run `npm test`.')].sort(),
    ).toEqual(['clamp.js', 'npm']);
    expect([...intentionsIn('I need to: 1) export TranslationsContext 2) change note_shape.py')].sort()).toEqual([
      'note_shape.py',
      'translationscontext',
    ]);
    expect([...intentionsIn('The file src/a.py was read, parseDate() is wrong.')]).toEqual([]);
  });

  it('are carried out by a later action that names them, in whatever order', () => {
    const signals = signalsOf(
      thought('I will change b.py, and then a.py. I should run `pytest`.'),
      edit('x', 'y'),
      run('pytest -q', 0),
    );
    expect([signals.intentions, signals.carriedOut]).toEqual([3, 2]);
  });

  it('are not carried out by what came before', () => {
    expect(signalsOf(edit('x', 'y'), thought('I will change a.py.')).carriedOut).toBe(0);
  });
});

describe('verification', () => {
  it('is a passing test run after the last edit', () => {
    expect(signalsOf(edit('x', 'y'), run('pytest', 0)).verified).toBe(true);
    expect(signalsOf(run('pytest', 0), edit('x', 'y')).verified).toBe(false);
    expect(signalsOf(edit('x', 'y'), run('git diff --stat', 0)).verified).toBe(false);
    expect(signalsOf(edit('x', 'y'), run('pytest', 1)).verified).toBe(false);
    expect(signalsOf(edit('x', 'y'), run('pytest | tail', 0, '1 failed, 2 passed')).verified).toBe(false);
    expect(signalsOf(edit('x', 'y'), run('pytest | tail', 0, '3 passed in 1s')).verified).toBe(true);
  });

  it('knows test commands from others', () => {
    for (const command of [
      'npm test',
      'npx jest a',
      'python -m pytest -x',
      'go test ./...',
      'cargo nextest run',
      'cd a && yarn run test:unit',
      'mvn -q test',
      './gradlew check',
      'node --test',
      'CI=1 vitest run',
      'bundle exec rspec',
    ]) {
      expect(isTestCommand(command), command).toBe(true);
    }
    for (const command of [
      'git diff',
      'cat tests/a.py',
      'ls test',
      'npm install jest',
      'grep -rn pytest .',
      'echo test',
      'node test.js',
      'pip install pytest',
    ]) {
      expect(isTestCommand(command), command).toBe(false);
    }
  });

  it("does not trust an exit code that is another program's", () => {
    expect(testRunPassed('npm test | head', '', 0)).toBeUndefined();
    expect(testRunPassed('npm test 2>&1', '', 0)).toBe(true);
    expect(testRunPassed('cd web && npm test', undefined, 0)).toBe(true);
  });
});

describe('mistakes', () => {
  it('are repeated when a command fails again and nothing was edited', () => {
    expect(signalsOf(run('npm run build', 1), run('npm run build', 1)).repeatedMistakes).toBe(1);
    expect(signalsOf(run('npm run build', 1), edit('x', 'y'), run('npm run build', 1)).repeatedMistakes).toBe(0);
  });

  it('are taken back by an edit that reverts another', () => {
    expect(signalsOf(edit('x', 'y'), edit('y', 'x')).contradictions).toBe(1);
    expect(signalsOf(edit('x', 'y'), edit('y', 'z')).contradictions).toBe(0);
  });
});

describe('failure categories', () => {
  it('are eight, with seventeen modes', () => {
    expect(failureCategories).toHaveLength(8);
    expect(Object.values(failureModes).flat()).toHaveLength(17);
  });

  it.each([
    ['UI/Styling Error / Z-Index Layer Conflict', 'UI/Styling Errors', 'z-index-conflict'],
    ['Schema Data Type Error / Type Mismatch', 'Type/Schema Errors', 'type-mismatch'],
    ['Runtime Error / Null Pointer Exception', 'Type/Schema Errors', 'null-pointer'],
    ['Off-by-one in pagination', 'Logic Errors', 'off-by-one'],
    ['Stored XSS in comments', 'Validation/Security', 'cross-site-scripting'],
    ['Unhandled exception on timeout', 'Error Handling', 'unhandled-exception'],
    ['Memory leak in worker pool', 'Performance Errors', 'memory-leak'],
  ])('of "%s" is %s', (text, category, mode) => {
    expect(classifyFailure([text])).toEqual({ category, mode });
  });

  it('are not invented', () => {
    expect(classifyFailure(['Missing URL linkification'])).toEqual({});
  });
});

describe('tracebacks', () => {
  it('name the first frame of the project', () => {
    expect(
      firstProjectFrame(
        '  File "/usr/lib/python3/site-packages/x.py", line 3, in f\n  File "/app/src/a.py", line 17, in g',
      ),
    ).toBe('/app/src/a.py:17');
    expect(firstProjectFrame('at f (node_modules/x/index.js:3:1)\n    at g (src/a.ts:9:4)')).toBe('src/a.ts:9');
    expect(firstProjectFrame('nothing here')).toBeUndefined();
  });

  it('are one for failures that differ only in numbers, most frequent first', () => {
    const failing = (id: string, message: string) => ({ id, name: id, status: 'failed' as const, message });
    const top = topFailingTracebacks([failing('a', 'other'), failing('b', 'took 13 ms'), failing('c', 'took 204 ms')]);
    expect(top.map(({ count, tests }) => [count, tests])).toEqual([
      [2, ['b', 'c']],
      [1, ['a']],
    ]);
  });
});
