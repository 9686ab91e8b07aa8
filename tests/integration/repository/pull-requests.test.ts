import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPullRequestReader } from '../../../src/github/pull-requests.ts';

const pull = {
  number: 5,
  title: 'Fix it',
  body: null,
  user: { login: 'ann' },
  labels: [{ name: 'bug' }],
  merged_at: '2024-01-01T00:00:00Z',
  merge_commit_sha: 'a'.repeat(40),
};
let server: Server;
let apiUrl: string;
const authorizations: (string | undefined)[] = [];

function answer(path: string): { status: number; body: unknown } {
  const { pathname, searchParams } = new URL(path, 'http://x');
  if (pathname === '/repos/o/r/pulls/5') return { status: 200, body: { ...pull, commits: 3, changed_files: 2 } };
  if (pathname === '/repos/o/r/pulls/7') return { status: 429, body: { message: 'rate limit' } };
  if (pathname === '/repos/o/r/pulls/5/files')
    return {
      status: 200,
      body: [
        { filename: 'a.py', additions: 3, deletions: 1 },
        { filename: 'tests/test_a.py', additions: 9, deletions: 0 },
      ],
    };
  if (pathname === '/repos/o/r/pulls' && searchParams.get('state') === 'closed')
    return { status: 200, body: [pull, { ...pull, number: 6, merged_at: null }] };
  return { status: 404, body: { message: 'Not Found' } };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    const { status, body } = answer(request.url ?? '/');
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const repository = { host: 'github.com', owner: 'o', name: 'r' };

test('a pull request, its changes and the merged ones are read, with the token or without', async () => {
  const reader = createPullRequestReader({ repository, apiUrl, token: 'secret' });
  expect(await reader.readPullRequest(5)).toEqual({
    number: 5,
    title: 'Fix it',
    body: '',
    author: 'ann',
    labels: ['bug'],
    mergedAt: '2024-01-01T00:00:00Z',
    mergeCommit: 'a'.repeat(40),
    commitCount: 3,
    changedFiles: 2,
  });
  expect(await reader.readChanges(5)).toEqual({ files: ['a.py', 'tests/test_a.py'], changedLines: 13 });
  expect((await createPullRequestReader({ repository, apiUrl }).listMerged()).map(({ number }) => number)).toEqual([5]);
  expect(authorizations).toEqual(['token secret', 'token secret', undefined]);
});

test('what GitHub refuses is said with what to do', async () => {
  const reader = createPullRequestReader({ repository, apiUrl });
  await expect(reader.readPullRequest(404)).rejects.toThrow(
    /#404 of o\/r cannot be read: GitHub knows no such thing.*Give a token/,
  );
  await expect(reader.readPullRequest(7)).rejects.toThrow(/rate limit is reached/);
});
