import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseReport, normaliseTestId } from '../../../src/test-runs/normalise-test-id.ts';

describe('normaliseTestId', () => {
  test.each([
    ['a.py > t[<Thing object at 0x7f3c2a10>]', 'a.py > t[<Thing object at 0x7f3c99ff>]'],
    ['a.py > t[/tmp/pytest-of-x/pytest-3/file0]', 'a.py > t[/tmp/pytest-of-y/pytest-9/file0]'],
    ['a.py > t[2024-01-02T03:04:05Z]', 'a.py > t[2026-11-24T19:00:01.5Z]'],
    ['a.js > at 1700000000123', 'a.js > at 1700000999999'],
    ['doc crate > src/lib.rs - add (line 12)', 'doc crate > src/lib.rs - add (line 14)'],
  ])('%s is the same test as %s', (one, other) => {
    expect(normaliseTestId(one)).toBe(normaliseTestId(other));
  });

  test.each(['a.py > t[1-2]', 'a.py > t[0x1f]', 'a.js > adds 12345 and 67890', 'src/tmp/x.js > y'])(
    '%s stays',
    (id) => {
      expect(normaliseTestId(id)).toBe(id);
    },
  );

  test('is stable when applied again', () => {
    fc.assert(fc.property(fc.string(), (id) => normaliseTestId(normaliseTestId(id)) === normaliseTestId(id)));
  });

  test('ids that become equal are numbered', () => {
    const tests = ['t[0xaaaaaa]', 't[0xbbbbbb]'].map((id) => ({ id, name: id, status: 'passed' as const }));
    const ids = normaliseReport({ framework: 'pytest', tests, unnamedPassed: 0 }).tests.map(({ id }) => id);
    expect(ids).toEqual(['t[0x<address>]', 't[0x<address>] (2)']);
  });
});
