import { resolve } from 'node:path';
import { z } from 'zod';
import { explainFailure } from '../bug-definitions/inject.ts';
import { UserError } from '../errors/user-error.ts';
import { requiredText, text, toggle } from '../inputs/fields.ts';
import { injectBugIntoFile } from '../phases/inject-bug.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'inject-bug',
  summary: 'Put the bug of a definition into a source file',
  details: `The source may be a whole file, one function, or lines cut out of one. Only the bytes that must change do. Without
--output and --check the source with the bug is printed. Exit code 1 when the definition does not fit the source.`,
  positionals: [],
  flags: z.object({
    bug: requiredText('Definition, of version 2.1 or 3.0'),
    source: requiredText('Correct source'),
    output: text('File to write the source with the bug to'),
    check: toggle('Only say whether the bug can be injected'),
  }),
  async run(input, context) {
    if (input.check && input.output !== undefined) throw new UserError('--check writes nothing; leave out --output.');
    const locate = (path: string): string => resolve(context.workingFolder, path);
    const result = await injectBugIntoFile({
      definitionPath: locate(input.bug),
      sourcePath: locate(input.source),
      ...(input.output === undefined ? {} : { outputPath: locate(input.output) }),
    });
    if (!result.injected) return { exitCode: 1, json: { ...result, edits: [] }, text: `${explainFailure(result)}\n` };
    const where = result.edits.map(({ startLine }) => startLine).join(', ');
    if (input.check || result.outputPath !== undefined) {
      const { source: _source, ...brief } = result;
      const place =
        result.outputPath === undefined ? 'can be injected' : `injected, and written to ${result.outputPath}`;
      return { exitCode: 0, json: brief, text: `${result.id}: ${place} (lines ${where}).\n` };
    }
    return { exitCode: 0, json: result, text: result.source };
  },
});
