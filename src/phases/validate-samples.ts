import { basename } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import type { Progress } from '../progress/progress.ts';
import type { ValidatedSample } from '../samples/validation-record.ts';
import { type ValidateOptions, validateSample } from './validate-sample.ts';

async function judge(folder: string, options: ValidateOptions): Promise<ValidatedSample> {
  const sample = basename(folder);
  try {
    const { valid, checks } = await validateSample(folder, options);
    const failed = checks.filter(({ status }) => status === 'failed');
    return { sample, valid, failed: failed.map(({ id, message }) => ({ id, message: message.slice(0, 2000) })) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { sample, valid: false, failed: error.problems.map((message) => ({ id: 'sample', message })) };
  }
}

/** Checks each of `folders`, one after the other: the cycles of two samples would disturb each other's times. */
export async function validateSamples(
  folders: readonly string[],
  options: ValidateOptions,
  context: { progress: Progress; signal: AbortSignal },
): Promise<ValidatedSample[]> {
  const validated: ValidatedSample[] = [];
  for (const folder of folders) {
    context.signal.throwIfAborted();
    validated.push(await context.progress.step(`Checking ${basename(folder)}`, () => judge(folder, options)));
  }
  return validated;
}
