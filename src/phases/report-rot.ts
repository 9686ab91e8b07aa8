import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors/user-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { type ValidatedSample, validationRecordName, validationRecordSchema } from '../samples/validation-record.ts';

export interface RotReport {
  valid: string[];
  /** Samples that were valid when they were made and are not any more. */
  rotten: ValidatedSample[];
  /** Samples that no job reported on. */
  unchecked: string[];
  problems: string[];
}

function readRecord(folder: string): ValidatedSample[] {
  const parsed = validationRecordSchema.safeParse(
    parseJson(readFileSync(join(folder, validationRecordName), 'utf8'), validationRecordName),
  );
  if (parsed.success) return parsed.data.samples;
  throw new UserError(`${validationRecordName} is not the record of a validation.`);
}

/** Gathers what the jobs of a matrix found out about `samples`, names such as task-1. */
export function reportRot(samples: readonly string[], records: readonly { name: string; folder: string }[]): RotReport {
  const found = new Map<string, ValidatedSample>();
  const problems: string[] = [];
  for (const { name, folder } of records) {
    try {
      for (const sample of readRecord(folder)) if (samples.includes(sample.sample)) found.set(sample.sample, sample);
    } catch (error) {
      problems.push(`${name}: ${messageOf(error)}`);
    }
  }
  const checked = [...found.values()];
  return {
    valid: checked.filter(({ valid }) => valid).map(({ sample }) => sample),
    rotten: checked.filter(({ valid }) => !valid),
    unchecked: samples.filter((sample) => !found.has(sample)),
    problems,
  };
}
