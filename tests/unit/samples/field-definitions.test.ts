import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldDefinitions, fieldTable } from '../../../src/samples/enrichment/field-definitions.ts';
import { gatherEvidence } from '../../../src/samples/enrichment/gather-evidence.ts';
import { buildSections } from '../../../src/samples/enrichment/sections.ts';
import { enrichmentSections } from '../../../src/samples/metadata.ts';
import { findSampleFiles, readText } from '../../../src/samples/sample-files.ts';
import { readConsole } from '../../../src/test-runs/console/read-console.ts';

const root = join(import.meta.dirname, '../../..');

/** The paths of all values, written as the definitions write them. */
function fieldsOf(value: unknown, path: string, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) fieldsOf(item, `${path}[]`, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) fieldsOf(item, `${path}.${generic(key, path)}`, found);
  } else found.add(path);
  return found;
}

function generic(key: string, path: string): string {
  if (key === 'idealTrajectory' || key === 'failedTrajectory') return '<trajectory>';
  if (/toolCallBreakdown\.<trajectory>$|coverageDetails$/.test(path)) return '<kind>';
  if (/exitCodes$/.test(path)) return '<code>';
  return /publicAPIChanges$/.test(path) ? '<change>' : key;
}

async function enriched(folder: string): Promise<Set<string>> {
  const sample = findSampleFiles(folder);
  const evidence = await gatherEvidence(sample, JSON.parse(readText(sample.files.metadata!)), { readConsole });
  const found = new Set<string>();
  for (const [section, value] of Object.entries(await buildSections(evidence, enrichmentSections)))
    fieldsOf(value, section, found);
  return found;
}

const defined = new Set(fieldDefinitions.map(({ field }) => field));

describe('the table of fields', () => {
  it('is in samples/README.md as the definitions are', () => {
    const text = readFileSync(join(root, 'samples/README.md'), 'utf8');
    expect(text.split('<!-- fields:begin -->')[1]?.split('<!-- fields:end -->')[0]?.trim()).toBe(fieldTable());
  });

  it('has each field once, with a definition', () => {
    expect(defined.size).toBe(fieldDefinitions.length);
    for (const { definition, unit, absent } of fieldDefinitions) expect([definition, unit, absent]).not.toContain('');
  });

  const fixtures = join(root, 'tests/fixtures/samples');
  it.each(readdirSync(fixtures))('has every field that enriching %s gives', async (name) => {
    expect([...(await enriched(join(fixtures, name)))].filter((field) => !defined.has(field))).toEqual([]);
  });

  const predecessors = join(root, '../shared/data/predecessor-samples');
  it.skipIf(!existsSync(predecessors))('has every field that the predecessor samples give', async () => {
    for (const name of readdirSync(predecessors)) {
      expect([...(await enriched(join(predecessors, name)))].filter((field) => !defined.has(field))).toEqual([]);
    }
  });
});
