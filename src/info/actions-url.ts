import { z } from 'zod';

const repository = { origin: z.string(), owner: z.string(), repository: z.string() };

/** What a URL of GitHub Actions points at. Ids are kept as numbers: they are below 2^53. */
export const actionsUrlSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), ...repository, runId: z.int(), attempt: z.int().optional() }),
  z.object({ kind: z.literal('job'), ...repository, runId: z.int().optional(), jobId: z.int() }),
  z.object({ kind: z.literal('pull-request'), ...repository, number: z.int() }),
]);
export type ActionsUrl = z.infer<typeof actionsUrlSchema>;

function numberFrom(text: string | undefined | null): number | undefined {
  if (text === undefined || text === null || !/^\d{1,15}$/.test(text)) return undefined;
  return Number(text) > 0 ? Number(text) : undefined;
}

type Place = { origin: string; owner: string; repository: string };

function runUrl(place: Place, rest: readonly string[]): ActionsUrl | undefined {
  const runId = numberFrom(rest[0]);
  if (runId === undefined) return undefined;
  const after = rest[1] === 'attempts' ? rest.slice(3) : rest.slice(1);
  const attempt = rest[1] === 'attempts' ? numberFrom(rest[2]) : undefined;
  if (rest[1] === 'attempts' && attempt === undefined) return undefined;
  if (after[0] === 'job' || after[0] === 'jobs') {
    const jobId = numberFrom(after[1]);
    return jobId === undefined ? undefined : { kind: 'job', ...place, runId, jobId };
  }
  return { kind: 'run', ...place, runId, ...(attempt === undefined ? {} : { attempt }) };
}

function pullRequestUrl(place: Place, rest: readonly string[], url: URL): ActionsUrl | undefined {
  const number = numberFrom(rest[0]);
  if (number === undefined) return undefined;
  const jobId = numberFrom(url.searchParams.get('check_run_id'));
  return jobId === undefined ? { kind: 'pull-request', ...place, number } : { kind: 'job', ...place, jobId };
}

/** The id of a check made by Actions is the id of its job. */
function checkUrl(place: Place, text: string | undefined): ActionsUrl | undefined {
  const jobId = numberFrom(text);
  return jobId === undefined ? undefined : { kind: 'job', ...place, jobId };
}

/**
 * Reads the URL of a run, an attempt, a job, a check or a pull request's checks page, on any GitHub host; step anchors
 * and queries are ignored. Undefined when it is none of these.
 */
export function parseActionsUrl(text: string): ActionsUrl | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  const [owner, name, area, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (owner === undefined || name === undefined) return undefined;
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name)) return undefined;
  const place = { origin: url.origin, owner, repository: name };
  if (area === 'actions' && rest[0] === 'runs') return runUrl(place, rest.slice(1));
  if (area === 'runs') return checkUrl(place, rest[0]);
  if (area === 'commit' && rest[1] === 'checks') return checkUrl(place, rest[2]);
  if (area === 'pull') return pullRequestUrl(place, rest, url);
  return undefined;
}
