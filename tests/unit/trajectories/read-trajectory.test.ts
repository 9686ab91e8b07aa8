import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { observeTrajectory, readTrajectory } from '../../../src/trajectories/read-trajectory.ts';
import { timeOf } from '../../../src/trajectories/step-times.ts';

const folder = mkdtempSync(join(tmpdir(), 'bugfix-read-trajectory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stepsOf = (...steps: unknown[]) => readTrajectory({ annotationTrace: steps }).steps;

describe('readTrajectory', () => {
  it('folds the step kinds of every dialect onto one vocabulary', () => {
    const kinds = stepsOf(
      { action: 'search_string', details: { searchKey: 'a', results: [] } },
      { type: 'search', query: 'a' },
      { action: 'open_file', details: { commandType: 'VIEW_FILE', payload: { filePath: '/app/x.py' } } },
      { actionType: 'readFile', path: 'x.py' },
      { type: 'edit_file', path: 'x.py' },
      { action: 'create_file', file: 'y.py', content: 'a = 1' },
      { type: 'command', cmd: 'ls' },
      { action: 'execute_terminal_command', details: { command: 'ls' } },
      { commandType: 'END_SESSION' },
      { action: 'analyze_problem', reasoning: 'why' },
    ).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...['search', 'search', 'read_file', 'read_file', 'edit_file', 'edit_file', 'command', 'command'],
      ...['completion', 'thought'],
    ]);
  });

  it('keeps unknown kinds under their own name, and tells kinds of steps without a name by their fields', () => {
    const kinds = stepsOf(
      { action: 'browseWeb', url: 'x' },
      { command: 'ls' },
      { path: 'a', oldCode: '1', newCode: '2' },
      { thought: 'x' },
      17,
      null,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'browse_web',
      'command',
      'edit_file',
      'thought',
      'unknown',
      'unknown',
    ]);
  });

  it('finds what was asked and what came back, wherever the dialect keeps it', () => {
    const [nested, flat, edit] = stepsOf(
      {
        action: 'x',
        details: { commandType: 'RUN_COMMAND', payload: { command: 'npm test', exitCode: 1, output: 'no' } },
      },
      { type: 'command', cmd: 'npm test', returncode: 0, stdout: 'yes' },
      {
        action: 'find_and_replace_code',
        details: {
          file: 'a.ts',
          changes: [{ originalText: { context: 'x', startLine: 3 }, newText: { context: 'y' } }],
        },
      },
    );
    expect(nested).toMatchObject({ kind: 'command', command: 'npm test', exitCode: 1, output: 'no' });
    expect(flat).toMatchObject({ kind: 'command', command: 'npm test', exitCode: 0, output: 'yes' });
    expect(edit!.edits).toEqual([{ path: 'a.ts', oldText: 'x', newText: 'y', startLine: 3 }]);
  });

  it('reads times in every spelling', () => {
    const time = Date.UTC(2025, 11, 1, 18, 27, 5, 146);
    for (const spelled of [
      '2025-12-01T18:27:05.146Z',
      '2025-12-01 19:27:05,146+01:00',
      '2025-12-01T18:27:05.146999',
      time,
      time / 1000,
      String(time),
    ]) {
      expect(timeOf(spelled)).toBe(time);
    }
    for (const wrong of ['2025-13-01T18:27:05Z', 'yesterday', 12, '']) expect(timeOf(wrong)).toBeUndefined();
  });

  it('says what is missing in a document without steps', () => {
    expect(() => readTrajectory({ tags: {} })).toThrow('annotationTrace');
  });

  it('never throws on steps of any shape', () => {
    fc.assert(fc.property(fc.array(fc.jsonValue()), (steps) => stepsOf(...steps).length === steps.length));
  });
});

describe('observeTrajectory', () => {
  it('gives line and column of invalid JSON', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{\n  "annotationTrace": [\n    {"action": oops}\n  ]\n}');
    expect(() => observeTrajectory(path, [])).toThrow(/line 3, column 16/);
  });

  it('shows a hundred thousand steps of a large file without holding them', { timeout: 60_000 }, () => {
    const path = join(folder, 'large.json');
    const step = JSON.stringify({
      action: 'open_file',
      timestamp: '2025-12-01T18:27:05.146Z',
      details: { path: 'a.ts' },
      thought: 'x'.repeat(300),
    });
    writeFileSync(path, `{"annotationTrace": [${`${step},`.repeat(99_999)}${step}], "taskIssue": "after the steps"}`);
    let count = 0;
    const header = observeTrajectory(path, [{ add: (seen) => (count += seen.kind === 'read_file' ? 1 : 0) }]);
    expect(count).toBe(100_000);
    expect(header).toEqual({ taskIssue: 'after the steps' });
  });
});
