import { statSync } from 'node:fs';
import { messageOf, UserError } from '../errors/user-error.ts';
import { type CheckId, type CheckResult, checkIds, judge, skipped } from '../samples/checks/check.ts';
import { checkDigests } from '../samples/checks/digest-rules.ts';
import { checkEnrichment } from '../samples/checks/enrichment-rules.ts';
import { checkMetadata } from '../samples/checks/metadata-rules.ts';
import { checkPatches } from '../samples/checks/patch-rules.ts';
import { checkRequiredFiles } from '../samples/checks/required-files.ts';
import { checkTrajectories } from '../samples/checks/trajectory-rules.ts';
import { readMetadataDocument } from '../samples/metadata-document.ts';
import { findSampleFiles, readText, type SampleFolder } from '../samples/sample-files.ts';

/** What a new run of the cycle found. */
export interface RerunCycle {
  verdict: string;
  reason: string;
  failToPass: string[];
}

export interface ValidateOptions {
  /** The sample's cycle, run again (or just now, by who makes the sample); without it the cycle check is skipped. */
  rerunCycle?: (folder: string) => Promise<RerunCycle>;
  /** Milliseconds since 1970; times after it have not happened yet. */
  now: number;
}

export interface Validation {
  /** No check failed. */
  valid: boolean;
  checks: CheckResult[];
}

type Metadata = Readonly<Record<string, unknown>>;

/** Runs one check so that a failure inside of it is its own and stops no other. */
async function guarded(
  ids: readonly CheckId[],
  check: () => CheckResult[] | Promise<CheckResult[]>,
): Promise<CheckResult[]> {
  try {
    return await check();
  } catch (error) {
    const problems = error instanceof UserError ? error.problems : [`could not be checked: ${messageOf(error)}`];
    return ids.map((id) => judge(id, problems, [], ''));
  }
}

function readMetadata(sample: SampleFolder): { metadata?: Metadata; problems: readonly string[] } {
  const found = sample.files.metadata;
  if (found === undefined) return { problems: [] };
  try {
    return { metadata: readMetadataDocument(readText(found)).value, problems: [] };
  } catch (error) {
    if (error instanceof UserError) return { problems: error.problems };
    throw error;
  }
}

function sameTests(stated: readonly unknown[], found: readonly string[]): string[] {
  const missing = stated.filter((id) => typeof id === 'string' && !found.includes(id));
  const extra = found.filter((id) => !stated.includes(id));
  return [
    ...(missing.length > 0
      ? [`no longer failing before and passing after the fix: ${missing.slice(0, 10).join(', ')}`]
      : []),
    ...(extra.length > 0
      ? [`failing before and passing after the fix, and not recorded: ${extra.slice(0, 10).join(', ')}`]
      : []),
  ];
}

async function checkCycle(
  folder: string,
  metadata: Metadata | undefined,
  options: ValidateOptions,
): Promise<CheckResult[]> {
  if (options.rerunCycle === undefined) return [skipped('cycle', 'the cycle was not run again')];
  const { verdict, reason, failToPass } = await options.rerunCycle(folder);
  if (verdict !== 'valid') return [judge('cycle', [`${verdict}: ${reason}`], [], '')];
  const stated = metadata?.failToPass;
  const differences = Array.isArray(stated) ? sameTests(stated, failToPass) : [];
  return [judge('cycle', differences, [], `${failToPass.length} tests fail before the fix and pass after it`)];
}

/**
 * Checks the sample in `folder`: every check runs, whatever the others find. Throws a UserError when there is no such folder.
 */
export async function validateSample(folder: string, options: ValidateOptions): Promise<Validation> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError(`${folder} is not a folder: give the folder of a sample, such as samples/task-1.`);
  }
  const sample = findSampleFiles(folder);
  const { metadata, problems } = readMetadata(sample);
  const withMetadata = (id: CheckId, check: (metadata: Metadata) => CheckResult | Promise<CheckResult>) =>
    guarded([id], async () => {
      if (metadata !== undefined) return [await check(metadata)];
      return [
        id === 'metadata' && problems.length > 0
          ? judge(id, problems, [], '')
          : skipped(id, 'there is no metadata.json that can be read'),
      ];
    });
  const checks = [
    ...(await guarded(['required-files'], () => [checkRequiredFiles(sample)])),
    ...(await withMetadata('metadata', checkMetadata)),
    ...(await guarded(['patches'], () => [checkPatches(sample)])),
    ...(await guarded(['trajectory-schema', 'trajectory-authenticity', 'trajectory-hash-chain'], () =>
      checkTrajectories(sample, options.now),
    )),
    ...(await withMetadata('enrichment', (fields) => checkEnrichment(sample, fields))),
    ...(await withMetadata('digests', (fields) => checkDigests(folder, fields))),
    ...(await guarded(['cycle'], () => checkCycle(folder, metadata, options))),
  ];
  checks.sort((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
  return { valid: checks.every(({ status }) => status !== 'failed'), checks };
}

const marks = { passed: '✅', failed: '❌', warning: '⚠️ ', skipped: '⏭️ ' } as const;

/** The checks as a table for people, each finding on a line of its own. */
export function describeValidation(folder: string, { valid, checks }: Validation): string {
  const width = Math.max(...checkIds.map((id) => id.length));
  const lines = checks.flatMap(({ id, status, message, findings = [message] }) =>
    findings.map((finding, index) =>
      index === 0 ? `${marks[status]} ${id.padEnd(width)}  ${finding}` : `   ${' '.repeat(width)}  ${finding}`,
    ),
  );
  const failed = checks.filter(({ status }) => status === 'failed').length;
  return [
    ...lines,
    '',
    valid ? `✅ ${folder} is valid` : `❌ ${folder} is not valid: ${failed} of ${checks.length} checks failed`,
    '',
  ].join('\n');
}
