import { z } from 'zod';
import { text } from '../inputs/fields.ts';
import { checkRunInfo, type RunInfo, runInfoFields, runInfoSchema } from './run-info.ts';

function description(field: keyof typeof runInfoSchema.shape): string {
  return String(runInfoSchema.shape[field].meta()?.description);
}

/** The fields of `info.json` as inputs of a door: flags of a command, inputs of an action. */
export const runInfoInputs = {
  deterministic: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: `${description('deterministic')} (true, false)` }),
  prompt: text(description('prompt')),
  url: text(description('url')),
  'raw-logs': text(description('raw-logs')),
  'existing-test-path': text(description('existing-test-path')),
};

export type RunInfoInputs = { readonly [Field in keyof typeof runInfoInputs]?: string | undefined };

/** The given inputs of a door laid over `base` (the content of an `info.json`, when there is one); checked as a whole. */
export function runInfoFromInputs(inputs: RunInfoInputs, base: Record<string, unknown> = {}): RunInfo {
  const merged = { ...base };
  for (const field of runInfoFields) {
    const value = inputs[field as keyof RunInfoInputs];
    if (value === undefined) continue;
    merged[field] = field === 'deterministic' ? value === 'true' : value;
  }
  return checkRunInfo(merged);
}
