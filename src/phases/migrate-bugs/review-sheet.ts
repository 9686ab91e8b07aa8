import { basename } from 'node:path';
import { explainDefinition } from '../../bug-definitions/explain.ts';
import type { MigrationResult } from './migrate-patch.ts';

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function storedText({ stored }: MigrationResult): string {
  if (stored === undefined) return 'none';
  if (stored.reproduces) return `${stored.version}: reproduces the patch`;
  return `${stored.version ?? 'unreadable'}: does not (${stored.reason ?? 'unknown'})`;
}

/** One row a patch: what came of it, and whether a definition that was there before reproduces it. */
export function resultTable(results: readonly MigrationResult[]): string {
  const rows = results.map(
    (result) =>
      `| ${cell(result.module)} | ${cell(basename(result.patch))} | ${result.status} | ${result.milliseconds} | ${cell(storedText(result))} | ${cell(result.reason ?? '')} |`,
  );
  return [
    '| Module | Patch | Result | ms | Definition before | Reason |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function migratedLines(result: MigrationResult): string[] {
  const { definition } = result;
  const steps = definition === undefined ? [] : explainDefinition(definition).steps;
  const against = result.source === undefined ? 'the lines of the patch' : 'the whole source file';
  return [
    '**Generated JSON:** yes',
    '**Schema Valid:** yes (read again with the schema of version 3.0)',
    `**Pattern:** ${steps.length} steps, each found in exactly the places meant`,
    '',
    ...steps.map(({ number, text }) => `${number}. ${text.replaceAll('\n', '\n   ')}`),
    '',
    '**Transformation Correct:** yes (the tree after the injection is that of the patch, comments aside)',
    `**Injection Test:** passed on ${against}, ${result.milliseconds} ms`,
  ];
}

function failedLines(result: MigrationResult): string[] {
  return [
    '**Generated JSON:** no',
    '**Schema Valid:** not applicable',
    '**Pattern:** none',
    '**Transformation Correct:** not applicable',
    `**Injection Test:** not passed: ${result.reason ?? 'no reason given'}`,
    ...(result.differences ?? []).map((difference) => `- ${difference}`),
  ];
}

/** The review sheet of one bug; what can be checked is filled in, the rest is for a person. */
export function reviewSheet(result: MigrationResult): string {
  const title = `## ${result.module} - ${basename(result.patch, '.patch')}`;
  if (result.status === 'skipped')
    return `${title}\n\nNot migrated: ${result.reason ?? ''}. Definition before: ${storedText(result)}.\n`;
  const lines = result.status === 'migrated' ? migratedLines(result) : failedLines(result);
  const status = result.status === 'migrated' ? 'VERIFIED, to be reviewed' : 'MANUAL AUTHORING';
  const symptom = result.symptom === undefined ? 'no symptom file' : `symptom from ${result.symptom}`;
  return `${title}\n\n${lines.join('\n')}\n\n**Notes:** ${symptom}; definition before: ${storedText(result)}\n\n**Status:** ${status}\n`;
}
