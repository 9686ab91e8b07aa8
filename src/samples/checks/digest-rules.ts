import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { digestFile } from '../../files/digest.ts';
import { asFields } from '../../trajectories/fields-of-step.ts';
import { sampleFiles } from '../sample-files.ts';
import { type CheckResult, judge, skipped } from './check.ts';

const logs: ReadonlySet<string> = new Set([sampleFiles.logBefore, sampleFiles.logWithTests, sampleFiles.logWithFix]);

/** File names with the SHA-256 that the metadata states for each, under `digests` or `files`. */
function statedDigests(metadata: Readonly<Record<string, unknown>>): [string, string][] {
  return [asFields(metadata.digests), asFields(metadata.files)].flatMap((stated) =>
    Object.entries(stated ?? {}).flatMap(([name, value]): [string, string][] => {
      const text = typeof value === 'string' ? value : (asFields(value)?.sha256 ?? asFields(value)?.digest);
      const digest = typeof text === 'string' ? text.replace(/^sha256:/, '') : '';
      return /^[0-9a-f]{64}$/.test(digest) && !/[\\/]|^\.\.?$/.test(name) ? [[name, digest]] : [];
    }),
  );
}

/** The files have the digests that the metadata states; skipped where it states none. */
export async function checkDigests(folder: string, metadata: Readonly<Record<string, unknown>>): Promise<CheckResult> {
  const stated = statedDigests(metadata);
  if (stated.length === 0) return skipped('digests', 'the metadata states no digests of files');
  const problems: string[] = [];
  const warnings: string[] = [];
  for (const [name, digest] of stated) {
    const path = join(folder, name);
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true)
      problems.push(`${name} has a digest and is not there`);
    else if ((await digestFile(path)) === digest) continue;
    // run.sh writes the logs anew; what they must say is a matter of the cycle.
    else if (logs.has(name)) warnings.push(`${name} was written again since it was recorded`);
    else problems.push(`${name} is not the file that was recorded`);
  }
  return judge('digests', problems, warnings, `${stated.length} files are as recorded`);
}
