import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { fetchFailures } from '../../../src/github/run-failures.ts';
import { parseActionsUrl } from '../../../src/info/actions-url.ts';

const log =
  '2026-03-04T05:06:07.1234567Z ##[group]Run make\n2026-03-04T05:06:07.1234567Z \u001b[36;1mmake\u001b[0m\n2026-03-04T05:06:07.1234567Z shell: bash\n2026-03-04T05:06:07.1234567Z ##[endgroup]\n2026-03-04T05:06:07.1234567Z a.c:1:2: error: bad\n2026-03-04T05:06:07.1234567Z ##[error]Process completed with exit code 2.\n';
const token = 'token-of-the-test';

let api: Server;
let blobs: Server;
/** Authorization headers that arrived at the host of the blobs. */
const leaked: string[] = [];

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const jobs = [
  { id: 1, name: 'build', conclusion: 'failure' },
  { id: 2, name: 'lint', conclusion: 'success' },
];

function answer(request: IncomingMessage, response: ServerResponse): void {
  const json = (status: number, body: unknown, headers = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  const path = request.url?.split('?')[0];
  if (path === '/repos/o/r/actions/runs/7/jobs') return void json(200, { total_count: 2, jobs });
  if (path === '/repos/o/r/actions/jobs/1/logs')
    return void response.writeHead(302, { location: `${address(blobs)}/log` }).end();
  if (path === '/repos/o/r/actions/jobs/5') return void json(200, { id: 5, name: 'old', conclusion: 'failure' });
  if (path === '/repos/o/r/actions/jobs/5/logs') return void json(410, { message: 'Gone' });
  if (path === '/repos/o/r/actions/jobs/6')
    return void json(403, { message: 'Resource not accessible by integration' });
  if (path === '/repos/o/r/actions/jobs/8')
    return void json(
      403,
      { message: 'API rate limit exceeded' },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772600000' },
    );
  json(404, { message: 'Not Found' });
}

beforeAll(async () => {
  blobs = createServer((request, response) => {
    if (request.headers.authorization !== undefined) leaked.push(request.headers.authorization);
    response.end(log);
  });
  api = createServer(answer);
  for (const server of [api, blobs]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  api.close();
  blobs.close();
});

async function failuresOf(path: string) {
  const apiUrl = address(api);
  const client = await createClient({ token, apiUrl });
  return fetchFailures(client, parseActionsUrl(`https://github.com/o/r${path}`)!, { apiUrl, token, maxLines: 150 });
}

test('a run: the logs of its failed jobs, and no token for the host that keeps them', async () => {
  expect(await failuresOf('/actions/runs/7')).toMatchObject([{ job: 'build', class: 'build', exitCode: 2 }]);
  expect(leaked).toEqual([]);
});

test.each([
  ['logs that are gone', '/actions/runs/7/job/5', /kept for 90 days/],
  ['a missing permission', '/actions/runs/7/job/6', /permissions: actions: read/],
  ['a used-up rate limit', '/actions/runs/7/job/8', /rate limit.*ends at 2026/],
  ['a job that is not there', '/actions/runs/7/job/9', /not found/],
])('%s: a message of its own', async (_name, path, message) => {
  await expect(failuresOf(path)).rejects.toThrow(message);
});
