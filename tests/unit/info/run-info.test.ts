import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { parseActionsUrl } from '../../../src/info/actions-url.ts';
import { runInfoFromInputs } from '../../../src/info/info-fields.ts';
import { checkRunInfo, parseRunInfo } from '../../../src/info/run-info.ts';

function problemsOf(json: unknown): readonly string[] {
  try {
    checkRunInfo(json);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
}

const good = { deterministic: true, prompt: 'Fix it', 'raw-logs': 'E  assert 1 == 2' };
const runUrl = 'https://github.com/o/r/actions/runs/12';

describe('info.json', () => {
  test.each([
    ['raw logs alone', good],
    [
      'a url alone, the rest empty as in the template',
      { ...good, url: runUrl, 'raw-logs': '', 'existing-test-path': '' },
    ],
    ['an existing test without logs', { deterministic: false, prompt: 'x', 'existing-test-path': 'tests/test_a.py' }],
    ['an existing test with logs', { ...good, 'existing-test-path': 'tests/test_a.py' }],
  ])('accepts %s', (_name, json) => {
    expect(problemsOf(json)).toEqual([]);
  });

  test.each([
    ['no source of the failure', { deterministic: true, prompt: 'x' }, ['url']],
    ['both sources', { ...good, url: runUrl }, ['raw-logs']],
    ['a url of something else', { ...good, 'raw-logs': '', url: 'https://example.com/' }, ['url']],
    ['an empty prompt', { ...good, prompt: '  ' }, ['prompt']],
    ['a text for a boolean', { ...good, deterministic: 'true' }, ['deterministic']],
  ])('refuses %s and names the field', (_name, json, fields) => {
    const problems = problemsOf(json);
    expect(problems).toHaveLength(fields.length);
    for (const field of fields) expect(problems.some((problem) => problem.startsWith(field))).toBe(true);
  });

  test('names every problem at once, unknown fields too', () => {
    const problems = problemsOf({ determinstic: true, url: '', colour: 1 });
    for (const word of ['determinstic', 'colour', 'deterministic is required', 'prompt is required', 'raw-logs'])
      expect(
        problems.some((problem) => problem.includes(word)),
        word,
      ).toBe(true);
  });

  test('a syntax error is placed', () => {
    expect(() => parseRunInfo('{"deterministic": true,\n  prompt: 1}', 'info.json')).toThrow(/line 2/);
  });

  test('anything else than an object is refused, never a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        problemsOf(json);
      }),
    );
  });
});

test('inputs of a door override the file', () => {
  const info = runInfoFromInputs({ deterministic: 'false', prompt: 'other' }, good);
  expect(info).toMatchObject({ deterministic: false, prompt: 'other', 'raw-logs': good['raw-logs'] });
});

describe('URLs of Actions', () => {
  const place = { origin: 'https://github.com', owner: 'o', repository: 'r' };
  test.each([
    [runUrl, { kind: 'run', runId: 12 }],
    [`${runUrl}/`, { kind: 'run', runId: 12 }],
    [`${runUrl}/attempts/3`, { kind: 'run', runId: 12, attempt: 3 }],
    [`${runUrl}/job/345#step:4:12`, { kind: 'job', runId: 12, jobId: 345 }],
    [`${runUrl}/job/345?pr=9`, { kind: 'job', runId: 12, jobId: 345 }],
    [`${runUrl}/attempts/2/job/345`, { kind: 'job', runId: 12, jobId: 345 }],
    ['https://github.com/o/r/runs/345?check_suite_focus=true', { kind: 'job', jobId: 345 }],
    ['https://github.com/o/r/commit/abc123/checks/345/logs', { kind: 'job', jobId: 345 }],
    ['https://github.com/o/r/pull/7/checks', { kind: 'pull-request', number: 7 }],
    ['https://github.com/o/r/pull/7/checks?check_run_id=345', { kind: 'job', jobId: 345 }],
  ])('%s', (url, expected) => {
    expect(parseActionsUrl(url)).toEqual({ ...place, ...expected });
  });

  test.each([
    'https://github.com/o/r/issues/1',
    'https://github.com/o/r/actions/runs/latest',
    'javascript:alert(1)',
    'https://user:secret@github.com/o/r/actions/runs/1',
    'https://github.com/o;rm/r/actions/runs/1',
    '',
  ])('refuses %s', (url) => {
    expect(parseActionsUrl(url)).toBeUndefined();
  });

  test('an enterprise host is kept', () => {
    expect(parseActionsUrl('https://git.example.org:8443/o/r/actions/runs/1')?.origin).toBe(
      'https://git.example.org:8443',
    );
  });
});
