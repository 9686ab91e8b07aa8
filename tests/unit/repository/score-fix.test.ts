import { expect, test } from 'vitest';
import { type CandidateFacts, reasonToReject, scoreOf, threshold } from '../../../src/repository/score-fix.ts';

const facts = (given: Partial<CandidateFacts>): CandidateFacts => ({
  title: 'Fix the sum of an empty list',
  body: '',
  labels: [],
  changedLines: 30,
  changedFiles: ['src/a.py', 'tests/test_a.py'],
  changesTests: true,
  ...given,
});

test('the table of the score', () => {
  const nothing = facts({ title: 'Change', changedLines: 300, changesTests: false });
  expect(scoreOf(nothing)).toBe(0);
  expect(scoreOf({ ...nothing, labels: ['type: bug'] })).toBe(5);
  expect(scoreOf({ ...nothing, title: 'Fix' })).toBe(3);
  expect(scoreOf({ ...nothing, changedLines: 20 })).toBe(5);
  expect(scoreOf({ ...nothing, changedLines: 201 })).toBe(0);
  expect(scoreOf({ ...nothing, changesTests: true })).toBe(5);
  expect(scoreOf({ ...nothing, body: 'x'.repeat(80) })).toBe(3);
  expect(scoreOf({ ...nothing, body: 'Steps to reproduce: call it' })).toBe(2);
});

test('a small fix with tests in a plain history reaches the threshold', () => {
  expect(scoreOf(facts({ changedLines: 6 }), true)).toBeGreaterThanOrEqual(threshold);
  expect(scoreOf(facts({ title: 'Fix it', changedLines: 3, changesTests: false }), true)).toBeLessThan(threshold);
});

test.each([
  ['feature', { title: 'feat: add a parser' }],
  ['feature', { title: 'Add fix-up command' }],
  ['feature', { title: 'Fix performance', labels: ['enhancement'] }],
  ['feature', { title: 'Tidy' }],
  ['too-large', { changedLines: 501 }],
  ['documentation-only', { changedFiles: ['docs/a.py', 'README.md'] }],
  ['dependency-bump', { title: 'fix(deps): update lodash' }],
  ['dependency-bump', { title: 'Bump lodash from 1.0 to 1.1' }],
  ['typo', { title: 'Fix typo in name' }],
  ['revert', { title: 'Revert "Fix it"' }],
] as const)('%s is never a candidate: %j', (reason, given) => {
  expect(reasonToReject(facts(given as Partial<CandidateFacts>))).toBe(reason);
});

test('a bug label makes a fix of any title', () => {
  expect(reasonToReject(facts({ title: 'Sum of an empty list', labels: ['bug'] }))).toBeUndefined();
});
