import { UserError } from '../errors/user-error.ts';
import { explainApiError } from './explain-error.ts';

const mostBytes = 512 * 1024 * 1024;

async function readBody(response: Response, what: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new UserError(`${what} is larger than ${mostBytes / 1024 / 1024} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function refused(response: Response, what: string): Promise<UserError> {
  const body = (await response.json().catch(() => ({}))) as { message?: string };
  const error = {
    status: response.status,
    message: body.message ?? response.statusText,
    response: { headers: Object.fromEntries(response.headers) },
  };
  return explainApiError(error, { what, permission: 'actions: read' });
}

/**
 * Downloads what an endpoint of the API redirects to (logs, artifacts). The token goes to the API alone: the address it
 * redirects to is signed, and may lie with another host.
 */
export async function download(url: string, token: string, what: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'bugfix' };
  const first = await fetch(url, { headers, redirect: 'manual' });
  if (first.status < 300 || first.status >= 400) {
    if (!first.ok) throw await refused(first, what);
    return readBody(first, what);
  }
  const location = first.headers.get('location');
  const target = location === null ? undefined : new URL(location, url);
  if (target === undefined || !/^https?:$/.test(target.protocol))
    throw new UserError(`GitHub redirects ${what} to nowhere.`);
  const second = await fetch(target, { headers: { 'user-agent': 'bugfix' } });
  if (!second.ok) throw await refused(second, what);
  return readBody(second, what);
}
