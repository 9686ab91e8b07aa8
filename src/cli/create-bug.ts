import { resolve } from 'node:path';
import { z } from 'zod';
import { formatDefinition } from '../bug-definitions/format-definition.ts';
import { requiredText, text } from '../inputs/fields.ts';
import { createBug } from '../phases/create-bug.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'create-bug',
  summary: 'Turn one patch into a bug definition that provably injects the same bug',
  details: `The patch goes from correct to broken code. The definition is computed from the difference of the syntax trees and
injected again; it is written only when that gives the tree of the patch. Without --output it is printed.`,
  positionals: [],
  flags: z.object({
    patch: requiredText('Unified diff that puts the bug in'),
    source: text('The correct source file; without it, the lines of the patch are all that is known'),
    symptom: text('Text on what the bug looks like (default: <bug>_symptom.txt or symptom.txt near the patch)'),
    output: text('File to write the definition to'),
  }),
  async run(input, context) {
    const locate = (path: string): string => resolve(context.workingFolder, path);
    const result = await createBug({
      patchPath: locate(input.patch),
      ...(input.source === undefined ? {} : { sourcePath: locate(input.source) }),
      ...(input.symptom === undefined ? {} : { symptomPath: locate(input.symptom) }),
      ...(input.output === undefined ? {} : { outputPath: locate(input.output) }),
    });
    if (result.status === 'failed') {
      const lines = result.differences.map((difference) => `  ${difference}\n`);
      return { exitCode: 1, json: result, text: `No definition: ${result.reason}.\n${lines.join('')}` };
    }
    const written = result.outputPath === undefined ? undefined : `Verified, and written to ${result.outputPath}\n`;
    return { exitCode: 0, json: result, text: written ?? formatDefinition(result.definition) };
  },
});
