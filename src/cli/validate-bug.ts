import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { integerWithDefault, requiredText, text } from '../inputs/fields.ts';
import { validateBug } from '../phases/validate-bug.ts';
import { defineCommand } from './command.ts';

/** Tests run in the folder the user is in when the source lies below it, else in the folder of the source. */
function workspaceOf(workingFolder: string, source: string | undefined): string {
  if (source === undefined) return workingFolder;
  const path = relative(workingFolder, source);
  return path.startsWith('..') || isAbsolute(path) ? dirname(source) : workingFolder;
}

export const command = defineCommand({
  name: 'validate-bug',
  summary: 'Check a bug definition: its schema, that it can be injected, that tests see the bug',
  details: `With --source the bug is injected; with --test the command must pass on the source as it is and fail with the bug.
The tests run in a copy of the current folder (of the source's own folder when it lies elsewhere); nothing is changed.`,
  positionals: [],
  flags: z.object({
    bug: requiredText('Definition, of version 2.1 or 3.0'),
    source: text('Correct source'),
    test: text('Shell command that runs the tests'),
    'timeout-seconds': integerWithDefault('Time for one run of the tests', { minimum: 1, maximum: 3600 }, 300),
  }),
  async run(input, context) {
    if (input.test !== undefined && input.source === undefined) throw new UserError('--test needs --source.');
    const sourcePath = input.source === undefined ? undefined : resolve(context.workingFolder, input.source);
    const result = await validateBug({
      definitionPath: resolve(context.workingFolder, input.bug),
      ...(sourcePath === undefined ? {} : { sourcePath }),
      ...(input.test === undefined ? {} : { test: input.test }),
      workspace: workspaceOf(context.workingFolder, sourcePath),
      seconds: input['timeout-seconds'],
      environment: context.environment,
    });
    const lines = result.checks.map(({ id, status, message }) => `${status.padEnd(8)}${id}: ${message}\n`);
    return {
      exitCode: result.valid ? 0 : 1,
      json: result,
      text: `${lines.join('')}${result.valid ? 'valid' : 'not valid'}\n`,
    };
  },
});
