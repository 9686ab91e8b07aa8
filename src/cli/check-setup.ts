import { messageOf } from '../errors/user-error.ts';
import { apiUrlFor } from '../github/client.ts';
import { type ActionsUrl, parseActionsUrl } from '../info/actions-url.ts';
import type { RunInfo } from '../info/run-info.ts';
import { openRepository } from '../repository/open-repository.ts';
import { probeSandbox } from '../sandbox/create-sandbox.ts';
import type { SandboxKind } from '../sandbox/sandbox.ts';
import { cacheFolder } from './cache-folder.ts';
import type { CommandContext } from './command.ts';

/** One thing that a run needs. */
export interface SetupCheck {
  name: string;
  ok: boolean;
  detail: string;
}

export interface SetupRequest {
  info: RunInfo;
  repository: string;
  sandbox: SandboxKind | 'auto';
  context: CommandContext;
}

async function check(name: string, work: () => Promise<string>): Promise<SetupCheck> {
  try {
    return { name, ok: true, detail: await work() };
  } catch (error) {
    return { name, ok: false, detail: messageOf(error) };
  }
}

async function describeSandbox(kind: SandboxKind | 'auto'): Promise<string> {
  const probe = await probeSandbox(kind === 'auto' ? 'bubblewrap' : kind);
  if (probe.available) return kind === 'auto' ? 'bubblewrap' : kind;
  if (kind !== 'auto') throw new Error(probe.why);
  return `plain processes, since ${probe.why}`;
}

/** Asks the API for the run's repository with the token: proof that both are right. */
async function tryToken(url: ActionsUrl, environment: CommandContext['environment']): Promise<string> {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) throw new Error('GITHUB_TOKEN is not set: the log of a run needs a token with actions: read.');
  const { createClient } = await import('../github/client.ts');
  const { explainApiError } = await import('../github/explain-error.ts');
  const client = await createClient({ token, apiUrl: apiUrlFor(url.origin, environment) });
  const what = `${url.owner}/${url.repository}`;
  try {
    await client.rest.actions.listRepoWorkflows({ owner: url.owner, repo: url.repository, per_page: 1 });
  } catch (error) {
    throw explainApiError(error, { what, permission: 'actions: read' });
  }
  return `the token may read the runs of ${what}`;
}

/** What a run needs, each tried without changing anything; the configuration itself has been checked before. */
export async function checkSetup({ info, repository, sandbox, context }: SetupRequest): Promise<SetupCheck[]> {
  const { environment, progress } = context;
  const source = { source: repository, cacheFolder: cacheFolder(environment), progress, environment };
  const url = info.url === undefined ? undefined : parseActionsUrl(info.url);
  return [
    { name: 'configuration', ok: true, detail: 'all fields are as they must be' },
    await check('repository', async () => (await openRepository(source)).gitFolder),
    await check('sandbox', () => describeSandbox(sandbox)),
    ...(url === undefined ? [] : [await check('token', () => tryToken(url, environment))]),
  ];
}
