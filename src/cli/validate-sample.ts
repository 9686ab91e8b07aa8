import { resolve } from 'node:path';
import { z } from 'zod';
import { toggle } from '../inputs/fields.ts';
import { describeValidation, validateSample } from '../phases/validate-sample.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
  name: 'validate-sample',
  summary: 'Check a sample: files, metadata, patches, trajectories, and its cycle again',
  details: `Checks: required-files, metadata, patches, trajectory-schema, trajectory-authenticity, trajectory-hash-chain,
enrichment, digests, cycle. Exit code 1 when a check failed; samples/README.md says what each looks at.`,
  positionals: [{ name: 'sample', description: 'Folder of the sample', required: true }],
  flags: z.object({ 'no-cycle': toggle('Leave out running the cycle again') }),
  async run(input, context) {
    const folder = resolve(context.workingFolder, input.positionals.sample![0]!);
    const validation = await validateSample(folder, { now: Date.now() });
    return { exitCode: validation.valid ? 0 : 1, json: validation, text: describeValidation(folder, validation) };
  },
});
