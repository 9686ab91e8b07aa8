import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { messageOf, UserError } from '../errors/user-error.ts';
import { replaceFileAtomically, writeFileAtomically } from '../files/atomic-write.ts';
import type { Git } from '../repository/git.ts';
import { sourcesFromBundle } from '../samples/bundle-sources.ts';
import { describeChange } from '../samples/changed-lines.ts';
import type { SampleEvidence } from '../samples/enrichment/evidence.ts';
import { gatherEvidence } from '../samples/enrichment/gather-evidence.ts';
import { buildSections } from '../samples/enrichment/sections.ts';
import { digestInputs, enrichmentVersion } from '../samples/inputs-digest.ts';
import { type EnrichmentSection, enrichmentRecordKey, enrichmentSections } from '../samples/metadata.ts';
import { type MetadataDocument, readMetadataDocument, withChanges } from '../samples/metadata-document.ts';
import { type Diff, readDiff } from '../samples/read-diff.ts';
import { contentOf, findSampleFiles, readText, type SampleFolder } from '../samples/sample-files.ts';
import { readConsole } from '../test-runs/console/read-console.ts';

export interface EnrichOptions {
  /** Sections to compute; all when empty. */
  only: readonly EnrichmentSection[];
  /** Computes again what has not changed. */
  force: boolean;
  /** Shows the change instead of writing it. */
  dryRun: boolean;
  /** Where to write instead of in place; for a single sample. */
  output?: string;
  git: Git;
}

/** What became of one sample. */
export interface EnrichedSample {
  sample: string;
  folder: string;
  status: 'enriched' | 'skipped' | 'failed';
  /** Why it failed, one sentence each. */
  problems?: string[];
  warnings?: string[];
  /** What was there to be analysed, in order. */
  analysed?: string[];
  /** The change as a diff, in a dry run. */
  change?: string;
  /** Where the metadata was written. */
  written?: string;
}

const largestMetadata = 64 * 1024 * 1024;

function readDocument(sample: SampleFolder): { text: string; document: MetadataDocument } {
  const found = sample.files.metadata;
  if (found === undefined) {
    throw new UserError([...sample.problems, `${sample.folder} is not a sample: it has no metadata.json.`]);
  }
  if (found.size > largestMetadata) throw new UserError('metadata.json has more than 64 MiB; it is not read.');
  const text = readText(found);
  return { text, document: readMetadataDocument(text) };
}

function isUnchanged(
  document: MetadataDocument,
  inputsDigest: string,
  sections: readonly EnrichmentSection[],
): boolean {
  const record = document.value[enrichmentRecordKey] as { inputsDigest?: unknown } | undefined;
  return record?.inputsDigest === inputsDigest && sections.every((section) => document.value[section] !== undefined);
}

async function gather(sample: SampleFolder, document: MetadataDocument, git: Git) {
  const { head } = document.value;
  const fix = sample.files.fix;
  const sourceOf =
    typeof head === 'string' && fix !== undefined
      ? await sourcesFromBundle(sample.folder, head, readDiff(readText(fix)), git)
      : undefined;
  return gatherEvidence(sample, document.value, { readConsole, ...(sourceOf === undefined ? {} : { sourceOf }) });
}

/** The first oddities of a patch, and how many more there are. */
function patchWarnings(name: string, diff: Diff | undefined): string[] {
  const warnings = diff?.warnings ?? [];
  const more = warnings.length > 3 ? [`${name}: and ${warnings.length - 3} more of this kind.`] : [];
  return [...warnings.slice(0, 3).map((warning) => `${name}: ${warning}`), ...more];
}

function analysedParts({ ideal, failed, fix, tests, logs }: SampleEvidence): string[] {
  return [
    ...(ideal === undefined ? [] : ['ideal trajectory']),
    ...(failed === undefined ? [] : ['failed trajectory']),
    ...(fix === undefined && tests === undefined ? [] : ['patches']),
    ...(Object.keys(logs).length === 0 ? [] : ['test logs']),
  ];
}

async function writeResult(sample: SampleFolder, text: string, output: string | undefined): Promise<string> {
  const path = output ?? sample.files.metadata!.path;
  if (output === undefined) {
    // The same text again need not reach the disk: renaming over a file is the dearest step of a small sample.
    if (contentOf(sample.files.metadata!)?.toString('utf8') !== text) replaceFileAtomically(path, text);
  } else await writeFileAtomically(path, text);
  return path;
}

async function enrich(folder: string, options: EnrichOptions): Promise<Omit<EnrichedSample, 'sample' | 'folder'>> {
  const sample = findSampleFiles(folder);
  const { text, document } = readDocument(sample);
  const sections = options.only.length === 0 ? enrichmentSections : options.only;
  const inputsDigest = digestInputs(sample, document.value);
  if (!options.force && options.output === undefined && isUnchanged(document, inputsDigest, sections))
    return { status: 'skipped' };
  const evidence = await gather(sample, document, options.git);
  const warnings = [
    ...sample.problems,
    ...patchWarnings('fix.patch', evidence.fix),
    ...patchWarnings('tests.patch', evidence.tests),
  ];
  const complete = sections.length === enrichmentSections.length || isUnchanged(document, inputsDigest, []);
  const record = { version: enrichmentVersion, ...(complete ? { inputsDigest } : {}) };
  const result = withChanges(document, { ...(await buildSections(evidence, sections)), [enrichmentRecordKey]: record });
  const outcome = {
    status: 'enriched' as const,
    analysed: analysedParts(evidence),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
  if (options.dryRun) return { ...outcome, change: describeChange(`${basename(folder)}/metadata.json`, text, result) };
  return { ...outcome, written: await writeResult(sample, result, options.output) };
}

/** Enriches the sample in `folder`. Never throws for a sample that can't be enriched: the outcome says why. */
export async function enrichSample(folder: string, options: EnrichOptions): Promise<EnrichedSample> {
  const named = { sample: basename(resolve(folder)), folder };
  try {
    return { ...named, ...(await enrich(folder, options)) };
  } catch (error) {
    const problems =
      error instanceof UserError ? [...error.problems] : [`This is a bug in bugfix: ${messageOf(error)}`];
    return { ...named, status: 'failed', problems };
  }
}

/** `task-2` before `task-10`. */
const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * The sample folders to work on: `folders` themselves, or every `task-*` of `samples` (of these only `tasks` when given).
 * Throws a UserError for a folder that cannot be listed or a task that is not there.
 */
export function listSamples(selection: {
  folders: readonly string[];
  samples?: string;
  tasks: readonly string[];
}): string[] {
  const { folders, samples, tasks } = selection;
  if (samples === undefined) return [...folders];
  let names: string[];
  try {
    names = readdirSync(samples).filter((name) => /^task-/.test(name));
  } catch (error) {
    throw new UserError(`The folder ${samples} cannot be listed: ${messageOf(error)}.`);
  }
  const unknown = tasks.filter((task) => !names.includes(task));
  if (unknown.length > 0) throw new UserError(unknown.map((task) => `${samples} has no ${task}.`));
  const chosen = tasks.length === 0 ? names.sort(byNumber.compare) : [...tasks];
  return [...folders, ...chosen.map((name) => join(samples, name))];
}
