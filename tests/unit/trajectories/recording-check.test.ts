import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisonFindings } from '../../../src/trajectories/authenticity/compare-recordings.ts';
import type { ExpectedResult } from '../../../src/trajectories/authenticity/edits.ts';
import { RecordingCheck } from '../../../src/trajectories/authenticity/recording-check.ts';
import { readTrajectory } from '../../../src/trajectories/read-trajectory.ts';

type Event = Record<string, unknown>;

/** A generator of numbers in [0, 1) that gives the same ones in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Events as a clock would stamp them: gaps from a fifth of a second to a minute. */
function recorded(seed: number, count = 16, spell = (time: number): unknown => new Date(time).toISOString()): Event[] {
  const random = randomNumbers(seed);
  let time = Date.UTC(2025, 4, 3, 9, 12, 44) + Math.floor(random() * 1e7);
  const start = time;
  return Array.from({ length: count }, () => {
    const event = {
      action: 'add_thought',
      details: {},
      timestamp: spell(time),
      elapsed_seconds: Math.floor((time - start) / 1000),
    };
    time += Math.floor(200 + random() ** 3 * 60_000);
    return event;
  });
}

function contradictions(events: readonly Event[], header: Event = {}, expected?: ExpectedResult): string[] {
  const check = new RecordingCheck();
  for (const step of readTrajectory({ annotationTrace: events }).steps) check.add(step);
  const context = { header, now: Date.UTC(2026, 0, 1), ...(expected === undefined ? {} : { expected }) };
  return check
    .findings(context)
    .filter(({ severity }) => severity === 'contradiction')
    .map(({ message }) => message);
}

const at = (events: readonly Event[], timestamps: readonly string[]) =>
  events
    .slice(0, timestamps.length)
    .map(({ elapsed_seconds: _elapsed, ...event }, index) => ({ ...event, timestamp: timestamps[index] }));

const command = (text: string, output: string, exitCode: number, more: Event = {}): Event[] =>
  recorded(5, 6).toSpliced(3, 1, {
    ...recorded(5, 6)[3],
    action: 'execute_terminal_command',
    details: { command: text, output, exitCode },
    ...more,
  });

describe('what a clock gives', () => {
  it('passes, whatever the tool that recorded it', () => {
    for (let seed = 1; seed <= 200; seed++) {
      expect(contradictions(recorded(seed, 5 + (seed % 60)))).toEqual([]);
      expect(contradictions(recorded(seed, 20, (time) => time / 1000)), 'epoch seconds').toEqual([]);
      expect(
        contradictions(
          recorded(seed, 20, (time) => `${new Date(time).toISOString().slice(0, 23)}${(time * 7) % 1000}+00:00`),
        ),
      ).toEqual([]);
    }
  });

  it('passes where a tool records whole seconds only', () => {
    for (let seed = 1; seed <= 100; seed++) {
      expect(contradictions(recorded(seed, 12, (time) => `${new Date(time).toISOString().slice(0, 19)}Z`))).toEqual([]);
    }
  });

  it('passes with a clock that ticks every 15.625 milliseconds', () => {
    for (let seed = 1; seed <= 50; seed++) {
      expect(
        contradictions(recorded(seed, 40, (time) => new Date(Math.floor(time / 15.625) * 15.625).toISOString())),
      ).toEqual([]);
    }
  });

  it('passes for a machine that is done within a second', () => {
    const start = Date.UTC(2025, 4, 3, 9, 12, 44, 417);
    const steps = [0, 0, 1, 1, 3, 4, 9, 31, 33, 40, 188, 203, 204, 411, 640];
    const events = steps.map((milliseconds) => ({
      action: 'add_thought',
      details: {},
      timestamp: new Date(start + milliseconds).toISOString(),
    }));
    expect(contradictions(events)).toEqual([]);
  });
});

describe('what people type', () => {
  const events = recorded(7, 12);

  it.each([
    [
      'milliseconds in sequence',
      ['04:12:34.567', '04:12:36.234', '04:12:38.789', '04:12:41.234', '04:12:44.567'],
      /in sequence/,
    ],
    [
      'rounded milliseconds',
      ['04:12:34.500', '04:12:36.000', '04:12:39.200', '04:12:41.700', '04:12:44.100'],
      /rounded|whole/,
    ],
    [
      'whole seconds as milliseconds',
      ['04:12:34.000', '04:12:37.000', '04:12:48.000', '04:13:01.000'],
      /whole seconds|multiples/,
    ],
    ['even gaps', ['04:12:34.317', '04:12:39.317', '04:12:44.317', '04:12:49.317', '04:12:54.317'], /exactly 5000 ms/],
    ['round gaps without milliseconds', ['10:00:00', '10:00:15', '10:00:30', '10:01:30', '10:02:00'], /multiples of/],
    ['time that runs backwards', ['04:12:34.317', '04:12:39.801', '04:11:44.402', '04:12:49.993'], /backwards/],
    ['times that do not exist', ['04:12:34.317', '04:72:39.801', '04:12:44.402'], /not a time/],
    ['one time for all', ['04:12:34.317', '04:12:34.317', '04:12:34.317', '04:12:34.317'], /same time stamp/],
  ])('shows in %s', (_what, clocks, message) => {
    const found = contradictions(
      at(
        events,
        clocks.map((clock) => `2025-12-04T${clock}Z`),
      ),
    );
    expect(found.join('\n')).toMatch(message);
  });

  it('shows in milliseconds that repeat, and in digits that are avoided', () => {
    const repeated = recorded(3, 26).map((event, index) => ({
      ...event,
      timestamp: `${String(event.timestamp).slice(0, 20)}${['146', '672', '891', '347', '823'][(index * 3) % 5]}Z`,
    }));
    expect(
      contradictions(
        at(
          repeated,
          repeated.map(({ timestamp }) => timestamp as string),
        ),
      ).join('\n'),
    ).toMatch(/come back/);
    const random = randomNumbers(11);
    const avoided = recorded(3, 40).map((event) => {
      const digits = [0, 1, 2].map(() => '12346789'[Math.floor(random() * 8)]).join('');
      return { ...event, timestamp: `${String(event.timestamp).slice(0, 20)}${digits}Z` };
    });
    expect(contradictions(avoided).join('\n')).toMatch(/digits 0, 5 never occur/);
  });

  it('shows in elapsed times and durations that contradict the time stamps', () => {
    const wrong = events.map((event, index) => (index === 6 ? { ...event, elapsed_seconds: 3 } : event));
    expect(contradictions(wrong)).toEqual(['The elapsed time contradicts the time stamps']);
    const long = events.map((event, index) => (index === 4 ? { ...event, duration_seconds: 4000 } : event));
    expect(contradictions(long)).toEqual(['The duration is longer than the time until the next event']);
  });

  it('shows in times that have not come yet', () => {
    expect(contradictions(recorded(1, 5, (time) => new Date(time + 1e11).toISOString())).join()).toMatch(/future/);
  });
});

describe('outputs', () => {
  it.each([
    [
      'grep without its key',
      'grep -rn "parseDate" src',
      'src/a.ts:3:function readTime() {',
      0,
      /without what it was asked/,
    ],
    ['grep that found nothing and exits with 0', 'grep -rn parseDate src', '', 0, /exit code of grep/],
    [
      'pytest that could not start',
      'cd /x && python -m pytest -q',
      "ImportError while loading conftest '/x/conftest.py'.",
      0,
      /says success/,
    ],
    ['pytest with failures', 'pytest tests', '==== 1 failed, 3 passed in 0.10s ====', 0, /says success/],
    ['cargo test with failures', 'cargo test', 'test result: FAILED. 1 passed; 1 failed', 0, /says success/],
    ['a command that is not there', 'foo --bar', 'bash: foo: command not found', 0, /says success/],
    ['echo', 'echo "hello there"', 'good bye', 0, /echo/],
    ['false', 'false', '', 0, /not the one/],
    ['an exit code that does not exist', 'ls', 'a', 999, /No program/],
  ])('contradict %s', (_what, text, output, exitCode, message) => {
    expect(contradictions(command(text, output, exitCode)).join('\n')).toMatch(message);
  });

  it.each([
    ['grep -rn "parseDate" src', 'src/a.ts:3:function parseDate() {', 0],
    ['grep -rn "parseDate" src | head -3', '', 0],
    ['grep -c parseDate src/a.ts', '0', 1],
    ['grep -n "parse.*Date" src/a.ts', '3:parseTheDate()', 0],
    ['pytest tests || true', '==== 1 failed, 3 passed in 0.10s ====', 0],
    ['pytest tests', '==== 3 passed in 0.10s ====', 0],
    ['pytest tests', '==== 1 failed in 0.10s ====', 1],
    ['npm test 2>&1 | tail -5', 'Tests: 1 failed, 4 passed', 0],
    ['cat notes.txt', '2 failed attempts so far', 0],
    ['echo $HOME', '/home/me', 0],
    ['false || true', '', 0],
  ])('of %s are believed', (text, output, exitCode) => {
    expect(contradictions(command(text, output, exitCode))).toEqual([]);
  });

  it('contradict a test run that prints a longer time than it took', () => {
    const events = command('pytest', '==== 3 passed in 95.10s ====', 0, { duration_seconds: 2 });
    expect(contradictions(events)).toEqual(['The test run prints a longer time than it took']);
  });

  it('contradict a search that shows other lines, or says more than a search prints', () => {
    const search = (details: Event): Event[] =>
      recorded(5, 6).with(3, { ...recorded(5, 6)[3], action: 'search_string', details });
    const key = { path: '.', searchKey: 'parseDate' };
    expect(
      contradictions(search({ ...key, results: [{ file: 'a.ts', line: 3, text: 'const x = 1' }] })).join(),
    ).toMatch(/without what/);
    expect(contradictions(search({ ...key, results: ['src/a.ts (import only, unused)'] })).join()).toMatch(/say more/);
    expect(contradictions(search({ ...key, results: ['a.ts:3'], resultCount: 0 })).join()).toMatch(/fewer/);
    expect(
      contradictions(search({ ...key, results: ['a.ts:3', { file: 'b.ts', line: 1, text: 'parsedate(1)' }] })),
    ).toEqual([]);
  });
});

describe('edits and counts', () => {
  const steps = (...details: [string, Event][]): Event[] =>
    recorded(9, details.length).map((event, index) => ({
      ...event,
      action: details[index]![0],
      details: details[index]![1],
    }));

  it('contradict a file whose text is known', () => {
    const known = steps(
      ['create_file', { path: 'a.py', content: 'x = 1\ny = 2\n' }],
      ['find_and_replace_code', { path: 'a.py', oldCode: 'x = 1', newCode: 'x = 3' }],
      ['find_and_replace_code', { path: 'a.py', oldCode: 'x = 1', newCode: 'x = 4' }],
    );
    expect(contradictions(known)).toEqual(['The edit replaces text that is not in the file']);
    expect(contradictions(known.slice(0, 2))).toEqual([]);
  });

  it('contradict the diff that they should lead to', () => {
    const edit = steps([
      'find_and_replace_code',
      { path: '/w/a.py', oldCode: 'pass', newCode: 'first = 1\nsecond = 2\nthird = 3' },
    ]);
    const diff = (lines: string[]): ExpectedResult => ({
      name: 'fix.patch',
      addedLines: new Map([['a.py', new Set(lines)]]),
    });
    expect(contradictions(edit, {}, diff(['other = 1'])).join()).toMatch(/fix.patch does not add/);
    expect(contradictions(edit, {}, diff(['first = 1', 'second = 2', 'third = 3']))).toEqual([]);
  });

  it('contradict counts that are larger than the edits', () => {
    const edits: [string, Event] = ['edit_file', { path: 'a.py', linesAdded: 3, linesRemoved: 0 }];
    expect(contradictions(steps(edits, ['completion', { filesModified: 1, linesAdded: 70 }])).join()).toMatch(
      /70 added lines/,
    );
    expect(contradictions(steps(edits, ['completion', { filesModified: 4 }])).join()).toMatch(/4 files/);
    expect(contradictions(steps(edits, ['completion', { filesModified: 1, linesAdded: 2 }]))).toEqual([]);
    expect(contradictions(steps(edits), { summary: { totalActions: 9 } }).join()).toMatch(/9 events/);
  });

  it('contradict a read that shows another number of lines', () => {
    expect(
      contradictions(steps(['open_file', { path: 'a', startLine: 1, endLine: 50, content: 'x\ny' }])).join(),
    ).toMatch(/number of lines/);
    expect(contradictions(steps(['open_file', { path: 'a', startLine: 3, endLine: 4, content: 'x\ny\n' }]))).toEqual(
      [],
    );
  });
});

describe('two runs', () => {
  const timelineOf = (events: readonly Event[]) => {
    const check = new RecordingCheck();
    for (const step of readTrajectory({ annotationTrace: events }).steps) check.add(step);
    return check.timeline;
  };
  const compare = (failed: readonly Event[], ideal: readonly Event[]) =>
    comparisonFindings(timelineOf(failed), timelineOf(ideal)).filter(({ severity }) => severity === 'contradiction');

  it('are two when their times differ', () => {
    for (let seed = 1; seed < 50; seed++) expect(compare(recorded(seed), recorded(seed + 100))).toEqual([]);
  });

  it('are one when time stamps or gaps are shared', () => {
    expect(compare(recorded(1).slice(0, 5), recorded(1))).toHaveLength(1);
    const shifted = recorded(1).map((event) => ({
      ...event,
      timestamp: new Date(Date.parse(event.timestamp as string) - 86_400_000).toISOString(),
    }));
    expect(compare(shifted, recorded(1))).toHaveLength(1);
  });
});

const predecessors = '../shared/data/predecessor-samples';
describe.skipIf(!existsSync(predecessors))('the predecessor samples', () => {
  const judged = (path: string) => {
    const { annotationTrace, ...header } = JSON.parse(readFileSync(`${predecessors}/${path}_trajectory.json`, 'utf8'));
    return contradictions(annotationTrace, header);
  };

  it.each(['task-1/ideal', 'task-1/failed', 'task-3/ideal'])('%s looks recorded', (path) =>
    expect(judged(path)).toEqual([]),
  );
  it.each(['task-5/ideal', 'task-9/ideal', 'task-9/failed', 'task-11/ideal', 'task-11/failed'])(
    '%s looks typed',
    (path) => expect(judged(path)).not.toEqual([]),
  );
});
