import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { type OpenedPullRequest, openPullRequest } from '../phases/open-pull-request.ts';
import { inlineCode } from '../reports/untrusted-markdown.ts';
import { createGit } from '../repository/git.ts';
import { defineAction } from './action.ts';
import { inputs } from './inputs/open-pull-request.ts';

function summarise({ operation, files, pullRequest }: OpenedPullRequest): string {
  const head =
    pullRequest === undefined ? 'nothing changed' : `[#${pullRequest.number}](${pullRequest.url}) ${operation}`;
  return [
    `## bugfix open-pull-request: ${head}`,
    '',
    ...files.slice(0, 500).map((path) => `- ${inlineCode(path)}`),
    '',
  ].join('\n');
}

function repositoryOf(environment: Readonly<Record<string, string | undefined>>): { owner: string; name: string } {
  const [owner, name] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  if (owner && name) return { owner, name };
  throw new UserError('GITHUB_REPOSITORY is not set: this is not a job of GitHub Actions.');
}

/** The pull request says which run it comes from. */
function bodyOf(body: string, { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_WORKFLOW }: NodeJS.ProcessEnv): string {
  const source = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions`;
  return `${body}\n\nMade by the workflow ${inlineCode(GITHUB_WORKFLOW ?? 'bugfix')}: ${source}\n`.trimStart();
}

export const action = defineAction({
  name: 'open-pull-request',
  inputs,
  outputs: z.object({
    operation: z.string().meta({ description: 'created, updated, unchanged or nothing-changed' }),
    'pull-request-number': z.string().meta({ description: 'Number of the pull request' }),
    'pull-request-url': z.string().meta({ description: 'Address of the pull request' }),
  }),
  async run(inputs, context) {
    const { environment } = context;
    const problems = [
      ...(inputs.paths.length === 0 ? ["Input 'paths' is required: say which changes shall be published."] : []),
      ...(inputs['github-token'] === undefined ? ["Input 'github-token' is required."] : []),
    ];
    if (problems.length > 0) throw new UserError(problems);
    const opened = await openPullRequest(
      {
        folder: context.workspace,
        paths: inputs.paths,
        repository: repositoryOf(environment),
        token: inputs['github-token']!,
        ...(environment.GITHUB_API_URL === undefined ? {} : { apiUrl: environment.GITHUB_API_URL }),
        branch: inputs.branch,
        title: inputs.title,
        body: bodyOf(inputs.body ?? '', environment),
        ...(inputs.base === undefined ? {} : { base: inputs.base }),
        draft: inputs.draft,
        labels: inputs.labels,
      },
      createGit(environment),
    );
    return {
      outputs: {
        operation: opened.operation,
        'pull-request-number': opened.pullRequest === undefined ? '' : String(opened.pullRequest.number),
        'pull-request-url': opened.pullRequest?.url ?? '',
      },
      summary: summarise(opened),
    };
  },
});
