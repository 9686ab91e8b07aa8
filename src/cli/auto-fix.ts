import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { builtinAgent } from '../agents/builtin/builtin-agent.ts';
import { UserError } from '../errors/user-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { apiUrlFor } from '../github/client.ts';
import { fetchFailures } from '../github/run-failures.ts';
import { type ActionsUrl, parseActionsUrl } from '../info/actions-url.ts';
import { runInfoFromInputs, runInfoInputs } from '../info/info-fields.ts';
import type { RunInfo } from '../info/run-info.ts';
import { choice, integer, integerWithDefault, text, toggle } from '../inputs/fields.ts';
import { type AutoFixContext, type AutoFixResult, autoFix, defaultOutputFolder } from '../phases/auto-fix.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkSetup, type SetupCheck } from './check-setup.ts';
import { type CommandContext, type CommandOutcome, defineCommand } from './command.ts';

const flags = z.object({
  info: text('Path of an info.json; flags win over what it says'),
  ...runInfoInputs,
  repo: text('The repository: a working copy, bare git folder, bundle or URL (default: the current folder)'),
  base: text('Branch that the fix starts from (default: the default branch)'),
  out: text('Folder of the reports (default: codebase-improvements/outputs in the repository)'),
  validate: toggle('Only check the configuration, the tools and the token; nothing is run or changed'),
  'no-commit': toggle('Leave the reproduction as files, without a commit'),
  strategies: integerWithDefault('How many ways to fix it are tried', { minimum: 1, maximum: 10 }, 1),
  sandbox: choice('Where the commands of the repository run', ['auto', 'bubblewrap', 'docker', 'process']),
  'reproduction-minutes': integerWithDefault('Time to reproduce', { minimum: 1, maximum: 120 }, 5),
  'implementation-minutes': integerWithDefault('Time to fix and verify', { minimum: 1, maximum: 240 }, 15),
  'total-minutes': integerWithDefault('Time for everything', { minimum: 1, maximum: 360 }, 23),
  'max-steps': integer('Steps of the agent', { minimum: 1, maximum: 100_000 }),
  'stress-runs': integerWithDefault(
    'Most runs of a test that fails now and then',
    { minimum: 5, maximum: 10_000 },
    100,
  ),
});

async function readInfo(
  input: z.output<typeof flags>,
  workingFolder: string,
): Promise<{ info: RunInfo; folders: string[] }> {
  if (input.info === undefined) return { info: runInfoFromInputs(input), folders: [workingFolder] };
  const path = resolve(workingFolder, input.info);
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError(`${input.info} cannot be read. Give the path of an info.json.`, { cause });
  });
  const json = parseJson(content, input.info);
  const base = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : { 'info.json': json };
  return { info: runInfoFromInputs(input, base as Record<string, unknown>), folders: [dirname(path), workingFolder] };
}

/** Reads failures from GitHub with the token of the environment; absent without one, since the API gives logs to nobody. */
function failureFetcher(environment: CommandContext['environment']): Pick<AutoFixContext, 'fetchFailures'> {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) return {};
  return {
    async fetchFailures(text, progress) {
      const url = parseActionsUrl(text) as ActionsUrl;
      const apiUrl = apiUrlFor(url.origin, environment);
      const { createClient } = await import('../github/client.ts');
      const client = await createClient({ token, apiUrl });
      const options = { apiUrl, token, maxLines: 150 };
      return progress.step('Fetching the logs of the failed jobs', () => fetchFailures(client, url, options));
    },
  };
}

/** Publishes where there is a token and a repository on GitHub to publish to: that of the run, else the origin. */
function publisher(info: RunInfo, environment: CommandContext['environment']): Pick<AutoFixContext, 'publish'> {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) return {};
  return {
    async publish(report, repository) {
      const url = info.url === undefined ? undefined : parseActionsUrl(info.url);
      const place = url === undefined ? repository.gitHub : { owner: url.owner, name: url.repository };
      if (place === undefined)
        return { action: 'not-asked', reason: 'The repository is not on GitHub: the fix is a branch and a patch.' };
      const apiUrl = apiUrlFor(url?.origin ?? 'https://github.com', environment);
      const { publishFix } = await import('../phases/publish-fix.ts');
      return publishFix(report, repository, { ...place, token, apiUrl, secrets: [token] });
    },
  };
}

async function locate(repository: string | undefined, workingFolder: string): Promise<string> {
  if (repository === undefined) return workingFolder;
  const path = resolve(workingFolder, repository);
  return (await stat(path).catch(() => undefined)) === undefined ? repository : path;
}

function asJson({ report, reportPath, jsonPath, patchPath }: AutoFixResult): Record<string, unknown> {
  return {
    status: report.status,
    reason: report.reason,
    branch: report.fix?.branch ?? null,
    patchPath: patchPath ?? null,
    reportPath,
    jsonPath,
    pullRequestUrl: report.pullRequest?.url ?? null,
    iterations: report.fix?.iterations ?? [],
    reproduction: report.reproduction ?? null,
    checks: report.fix?.checks ?? [],
    seconds: report.seconds,
  };
}

function asText({ report, reportPath, patchPath }: AutoFixResult): string {
  const mark = { Success: '✅', Partial: '⚠️', Failed: '❌' }[report.status];
  return [
    `${mark} ${report.status}: ${report.reason}`,
    ...(report.fix?.branch === undefined ? [] : [`branch  ${report.fix.branch}`]),
    ...(patchPath === undefined ? [] : [`patch   ${patchPath}`]),
    ...(report.pullRequest?.url === undefined ? [] : [`PR      ${report.pullRequest.url}`]),
    `report  ${reportPath}`,
    '',
  ].join('\n');
}

function validation(checks: readonly SetupCheck[]): CommandOutcome {
  const lines = checks.map(({ name, ok, detail }) => `${ok ? '✅' : '❌'} ${name}: ${detail}\n`);
  const ok = checks.every((check) => check.ok);
  return { exitCode: ok ? 0 : 1, json: { ok, checks }, text: lines.join('') };
}

export const command = defineCommand({
  name: 'auto-fix',
  summary: 'From a failing run to a verified fix',
  details: `Reads the log, reproduces the failure, looks for a fix in a sandbox and verifies it: red on the base, green with the fix,
red again without it, nothing else broken. Without a token it stops at a branch and a patch. Exit code 0 only for Success.`,
  positionals: [],
  flags,
  async run(input, context) {
    const { info, folders } = await readInfo(input, context.workingFolder);
    const repository = await locate(input.repo, context.workingFolder);
    const { environment } = context;
    if (input.validate) return validation(await checkSetup({ info, repository, sandbox: input.sandbox, context }));
    const steps = input['max-steps'];
    const result = await autoFix(
      {
        info,
        repository,
        folders,
        outputFolder: resolve(context.workingFolder, input.out ?? defaultOutputFolder(repository)),
        ...(input.base === undefined ? {} : { baseBranch: input.base }),
        commit: !input['no-commit'],
        strategies: input.strategies,
        sandbox: input.sandbox,
        limits: {
          reproduction: input['reproduction-minutes'] * 60,
          implementation: input['implementation-minutes'] * 60,
          total: input['total-minutes'] * 60,
        },
        stressRuns: input['stress-runs'],
        budget: steps === undefined ? {} : { steps },
      },
      {
        cacheFolder: cacheFolder(environment),
        environment,
        agent: builtinAgent,
        progress: context.progress,
        secrets: [environment.GITHUB_TOKEN, environment.GH_TOKEN].filter((value) => value !== undefined),
        signal: context.signal,
        ...failureFetcher(environment),
        ...publisher(info, environment),
      },
    );
    return { exitCode: result.report.status === 'Success' ? 0 : 1, json: asJson(result), text: asText(result) };
  },
});
