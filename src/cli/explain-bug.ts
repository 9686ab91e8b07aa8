import { resolve } from 'node:path';
import { z } from 'zod';
import { explanationText } from '../bug-definitions/explain.ts';
import { requiredText } from '../inputs/fields.ts';
import { explainBug } from '../phases/explain-bug.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'explain-bug',
  summary: 'Say in plain words what a bug definition looks for and changes',
  positionals: [],
  flags: z.object({ bug: requiredText('Definition, of version 2.1 or 3.0') }),
  async run(input, context) {
    const explanation = await explainBug(resolve(context.workingFolder, input.bug));
    const text = explanationText(explanation);
    return { exitCode: 0, json: { ...explanation, text }, text };
  },
});
