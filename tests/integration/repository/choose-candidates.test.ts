import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTestPath } from '../../../src/patches/test-paths.ts';
import { silentProgress } from '../../../src/progress/progress.ts';
import { chooseCandidates } from '../../../src/repository/choose-candidates.ts';
import { openRepository } from '../../../src/repository/open-repository.ts';
import type { PullRequest } from '../../../src/repository/resolve-fix.ts';

const environment = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
let root: string;

function git(...parameters: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.invalid',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.invalid',
  };
  return execFileSync('git', parameters, { cwd: root, env: { ...environment, ...identity } })
    .toString()
    .trim();
}

function commit(message: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bugfix-choice-'));
  git('init', '-q', '-b', 'main');
  commit('Start', { 'a.py': '1\n', 'tests/test_a.py': '1\n', 'src/lib.rs': 'fn a() {}\n' });
  commit('Fix the sum', { 'a.py': '2\n2\n', 'tests/test_a.py': '2\n2\n' });
  commit('Fix the sum of nothing at all', { 'a.py': '3\n3\n', 'tests/test_a.py': '3\n3\n' });
  commit('Fix the code without a test', { 'a.py': '4\n' });
  commit('Fix the tests on Windows', { 'tests/test_a.py': '4\n' });
  commit('Add a feature', { 'a.py': '5\n', 'tests/test_a.py': '5\n' });
  commit('Fix a typo', { 'a.py': '6\n', 'tests/test_a.py': '6\n' });
  commit('Fix a panic in the library', {
    'src/lib.rs': 'fn a() {\n    let x = 1;\n}\n\n#[test]\nfn t() {\n    a();\n}\n',
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const open = () =>
  openRepository({ source: root, cacheFolder: join(root, 'cache'), progress: silentProgress, environment });

test('fixes with tests are chosen from the history, the best first; the others are counted by reason', async () => {
  const choice = await chooseCandidates(await open(), { isTestPath });
  expect(choice.source).toBe('history');
  expect(choice.candidates.map(({ title }) => title)).toEqual([
    'Fix a panic in the library',
    'Fix the sum of nothing at all',
    'Fix the sum',
  ]);
  expect(choice.funnel).toEqual({
    considered: 8,
    candidates: 3,
    rejected: { feature: 2, typo: 1, 'no-tests': 1, 'no-production-code': 1 },
  });
});

test('merged pull requests come first where GitHub can be asked; without a good one the history is taken', async () => {
  const pull = (number: number, given: Partial<PullRequest>): PullRequest => ({
    number,
    title: 'Fix the sum',
    body: '',
    author: 'a',
    labels: [],
    mergedAt: '2024-01-01T00:00:00Z',
    ...given,
  });
  const { mergedAt: _mergedAt, ...unmerged } = pull(3, {});
  const pulls = [pull(1, { labels: ['bug'] }), pull(2, { title: 'feat: more' }), unmerged];
  const readChanges = async () => ({ files: ['a.py', 'tests/test_a.py'], changedLines: 30 });
  const choice = await chooseCandidates(await open(), { isTestPath, listPullRequests: async () => pulls, readChanges });
  expect(choice).toEqual({
    candidates: [{ pullRequest: 1, title: 'Fix the sum', score: 18 }],
    funnel: { considered: 3, candidates: 1, rejected: { feature: 1, 'not-merged': 1 } },
    source: 'pull requests',
  });
  const without = await chooseCandidates(await open(), { isTestPath, listPullRequests: async () => [], readChanges });
  expect(without.source).toBe('history');
});
