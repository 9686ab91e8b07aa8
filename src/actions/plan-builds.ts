import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { planBuilds, readTargets } from '../phases/plan-builds.ts';
import { inlineText } from '../reports/untrusted-markdown.ts';
import { defineAction } from './action.ts';
import { inputs } from './inputs/plan-builds.ts';

export const action = defineAction({
  name: 'plan-builds',
  inputs,
  outputs: z.object({
    matrix: z.string().meta({ description: 'Matrix of the jobs, for strategy.matrix' }),
    builds: z.string().meta({ description: 'How many jobs there are; 0 when there is nothing to build' }),
    postponed: z.string().meta({ description: 'How many targets are left for the next run' }),
  }),
  async run(inputs, context) {
    if (inputs.targets === undefined && inputs.query === undefined)
      throw new UserError("Input 'targets' or 'query' is required: say what samples shall be built from.");
    const serverUrl = context.environment.GITHUB_SERVER_URL ?? 'https://github.com';
    const targets = readTargets(inputs.targets ?? '', serverUrl);
    if (inputs.query !== undefined) {
      const { searchMergedPullRequests } = await import('../github/search-pull-requests.ts');
      const addresses = await searchMergedPullRequests(inputs.query, inputs.limit, {
        ...(inputs['github-token'] === undefined ? {} : { token: inputs['github-token'] }),
        ...(context.environment.GITHUB_API_URL === undefined ? {} : { apiUrl: context.environment.GITHUB_API_URL }),
      });
      targets.push(...readTargets(addresses.join('\n'), serverUrl));
    }
    const { matrix, present, postponed } = planBuilds(
      targets,
      resolve(context.workspace, inputs.samples),
      inputs.limit,
    );
    const list = (titles: readonly string[]) => titles.slice(0, 500).map((title) => `- ${inlineText(title)}`);
    return {
      outputs: {
        matrix: JSON.stringify(matrix),
        builds: String(matrix.include.length),
        postponed: String(postponed.length),
      },
      summary: [
        `## bugfix plan-builds: ${matrix.include.length} to build, ${present.length} there already, ${postponed.length} postponed`,
        '',
        ...list(matrix.include.map(({ title }) => title)),
        '',
      ].join('\n'),
    };
  },
});
