/**
 * The values that the predecessor computed for its samples beside ours, and for those that differ who is right and why:
 * `node tests/benchmarks/predecessor-numbers.ts <folder of its samples>`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gatherEvidence } from '../../src/samples/enrichment/gather-evidence.ts';
import { buildSections } from '../../src/samples/enrichment/sections.ts';
import { enrichmentSections } from '../../src/samples/metadata.ts';
import { findSampleFiles, readText } from '../../src/samples/sample-files.ts';
import { readConsole } from '../../src/test-runs/console/read-console.ts';

/** Why a value differs; the first pattern that fits its path counts. */
const reasons: readonly [RegExp, string][] = [
  [
    /changedSymbols/,
    'ours: syntax trees instead of a regular expression; toastAnimation is a constant (the result of a call), and the functions whose bodies change are named too',
  ],
  [/failureCategory/, 'ours: one of the eight categories; theirs is the failure mode of the trajectory repeated'],
  [/planAdherence/, 'ours: carried out of stated intentions; theirs is the same number in every sample'],
  [/verificationStepsCompleted/, 'ours: no test ran; theirs is a constant (git diff --stat verifies nothing)'],
  [/testType/, 'ours: none; that somebody looked at it ("manual_visual") is in no file'],
  [/Status\.(?:totalTests|passed|failed|skipped)/, 'ours: absent; there is no log, so there is no count of 0'],
  [
    /flakyTests|topFailingTracebacks/,
    'ours: absent; without a log nothing is known of them, which is not the same as none',
  ],
  [/issuesMissed/, 'ours: theirs, and the files and hunks that the failed run did not change'],
];

function leaves(value: unknown, path: string, found: Map<string, string>): Map<string, string> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) leaves(item, path === '' ? key : `${path}.${key}`, found);
  } else found.set(path, JSON.stringify(value));
  return found;
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared/data/predecessor-samples');
const short = (text: string | undefined) =>
  text === undefined ? 'absent' : text.length > 60 ? `${text.slice(0, 57)}...` : text;
let [same, differ] = [0, 0];
console.log('| Sample | Field | Predecessor | Ours | Who is right and why |\n| --- | --- | --- | --- | --- |');
for (const name of readdirSync(folder)) {
  const sample = findSampleFiles(join(folder, name));
  const metadata = JSON.parse(readText(sample.files.metadata!)) as Record<string, unknown>;
  const evidence = await gatherEvidence(sample, metadata, { readConsole });
  const ours = leaves(await buildSections(evidence, enrichmentSections), '', new Map());
  for (const section of enrichmentSections) {
    for (const [path, theirs] of leaves(metadata[section] ?? {}, section, new Map())) {
      const own = ours.get(path);
      if (own === theirs || (own === undefined && (theirs === 'null' || theirs === '""'))) same += 1;
      else {
        differ += 1;
        const why =
          reasons.find(([pattern]) => pattern.test(path))?.[1] ??
          (theirs === '""' || theirs === 'null' ? 'ours: theirs says nothing' : 'not explained');
        console.log(`| ${name} | ${path} | ${short(theirs)} | ${short(own)} | ${why} |`);
      }
    }
  }
}
console.log(`\n${same} values are equal (blank ones of theirs are absent in ours), ${differ} differ.`);
