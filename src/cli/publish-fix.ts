import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { requiredText, text } from '../inputs/fields.ts';
import { parseBundle, publishFix } from '../phases/publish-fix.ts';
import { openRepository } from '../repository/open-repository.ts';
import { cacheFolder } from './cache-folder.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'publish-fix',
  summary: 'Open the draft pull request of a verified fix',
  details: `Takes the .json report of 'bugfix auto-fix', checks its schema, digest, evidence and patch again, and opens or updates the
draft pull request without the reproduction. Runs no code of the repository. Needs GITHUB_TOKEN (contents and pull-requests: write).`,
  positionals: [{ name: 'report', description: 'the .json report of auto-fix', required: true }],
  flags: z.object({
    repo: text('The repository: a working copy, bare git folder or URL (default: the current folder)'),
    repository: requiredText('Where to publish: owner/name'),
  }),
  async run(input, context) {
    const { environment, progress, workingFolder } = context;
    const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
    const [owner = '', name = ''] = input.repository.split('/');
    const problems = [
      ...(token ? [] : ['GITHUB_TOKEN is not set: a token with contents: write and pull-requests: write is needed.']),
      ...(/^[\w.-]+\/[\w.-]+$/.test(input.repository)
        ? []
        : [`--repository: '${input.repository}' is not owner/name.`]),
    ];
    if (problems.length > 0) throw new UserError(problems);
    const path = resolve(workingFolder, input.positionals.report?.[0] ?? '');
    const content = await readFile(path, 'utf8').catch((cause: unknown) => {
      throw new UserError(`The report ${path} cannot be read.`, { cause });
    });
    const report = parseBundle(parseJson(content, path));
    const source = input.repo ?? workingFolder;
    const repository = await openRepository({ source, cacheFolder: cacheFolder(environment), progress, environment });
    const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
    const result = await publishFix(report, repository, {
      owner,
      name,
      token: token as string,
      apiUrl,
      secrets: [token as string],
    });
    return {
      exitCode: result.url === undefined ? 1 : 0,
      json: result,
      text: `${result.url ?? result.action}: ${result.reason}\n`,
    };
  },
});
