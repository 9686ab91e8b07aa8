import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BugDefinition } from '../../bug-definitions/definition.ts';
import { formatDefinition } from '../../bug-definitions/format-definition.ts';
import { loadDefinition } from '../../bug-definitions/load-definition.ts';
import { reproducesPatch } from '../../bug-definitions/reproduces.ts';
import { findSymptom } from '../../bug-definitions/symptom.ts';
import { bugId, describeBug } from '../../bug-definitions/synthesis/name-bug.ts';
import { type BugPatch, readBugPatch } from '../../bug-definitions/synthesis/read-patch.ts';
import { type Synthesis, synthesise } from '../../bug-definitions/synthesis/synthesise.ts';
import { messageOf, UserError } from '../../errors/user-error.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import type { Progress } from '../../progress/progress.ts';
import { describeOrigin } from '../create-bug.ts';
import type { FoundPatch } from './find-patches.ts';

/** What the definition that lay beside a patch before is worth. */
export interface StoredDefinition {
  version?: '2.1' | '3.0';
  reproduces: boolean;
  reason?: string;
}

export interface MigrationResult {
  /** From the curriculum. */
  patch: string;
  module: string;
  status: 'migrated' | 'skipped' | 'failed';
  reason?: string;
  /** Where the trees differ, of a failed one. */
  differences?: string[];
  definitionPath?: string;
  milliseconds: number;
  symptom?: string;
  stored?: StoredDefinition;
  definition?: BugDefinition;
  /** Whether the definition was computed with the real file or with the lines of the patch alone. */
  source?: string;
}

export interface MigrationOptions {
  curriculum: string;
  force: boolean;
  dryRun: boolean;
  progress: Progress;
}

async function checkStored(path: string, patch: BugPatch | undefined): Promise<StoredDefinition | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined || text.trim() === '') return undefined;
  try {
    const { definition, version } = loadDefinition(text, basename(path));
    if (patch === undefined) return { version, reproduces: false, reason: 'the patch cannot be read' };
    return { version, ...(await reproducesPatch(definition, patch)) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reproduces: false, reason: `it does not load: ${error.problems.join(' ')}` };
  }
}

/** The file that the patch names, where the curriculum has it. */
async function findSource(
  curriculum: string,
  patchPath: string,
  path: string,
): Promise<{ path: string; text: string } | undefined> {
  const folder = dirname(patchPath);
  for (const root of [folder, dirname(folder), curriculum, dirname(curriculum)]) {
    const candidate = join(root, path);
    const text = await readFile(candidate, 'utf8').catch(() => undefined);
    if (text !== undefined) return { path: candidate, text };
  }
  return undefined;
}

/** Synthesises with the real file, and where that does not fit the patch any more, with the lines of the patch. */
async function synthesiseWithBest(
  request: Omit<Parameters<typeof synthesise>[0], 'metadata'>,
  found: FoundPatch,
  symptom: string | undefined,
  source: { path: string; text: string } | undefined,
): Promise<Synthesis & { source?: string }> {
  if (source !== undefined) {
    const metadata = describeOrigin(found.path, true, symptom);
    const synthesis = await synthesise({ ...request, source: source.text, metadata });
    if (synthesis.status === 'verified') return { ...synthesis, source: source.path };
  }
  return synthesise({ ...request, metadata: describeOrigin(found.path, false, symptom) });
}

async function migrate(
  found: FoundPatch,
  options: MigrationOptions,
): Promise<Omit<MigrationResult, 'milliseconds' | 'patch' | 'module'>> {
  const text = await readFile(found.path, 'utf8');
  const definitionPath = found.path.replace(/\.patch$/, '.json');
  let patch: BugPatch | undefined;
  let problem: string | undefined;
  try {
    patch = readBugPatch(text, basename(found.path));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problem = error.problems.join(' ');
  }
  const stored = await checkStored(definitionPath, patch);
  const known = stored === undefined ? {} : { stored };
  if (stored !== undefined && !options.force) {
    return {
      status: 'skipped',
      reason: 'there is a definition already; --force replaces it',
      definitionPath,
      ...known,
    };
  }
  if (patch === undefined) return { status: 'failed', reason: problem ?? 'the patch cannot be read', ...known };
  const symptom = await findSymptom(found.path);
  if (symptom !== undefined) options.progress.note(`  Loaded symptom from ${basename(symptom.path)}`);
  const source = await findSource(options.curriculum, found.path, patch.path);
  const request = { patch, id: bugId(found.path), description: describeBug(found.path, text, symptom?.text) };
  const synthesis = await synthesiseWithBest(request, found, symptom?.text, source);
  const details = { ...known, ...(symptom === undefined ? {} : { symptom: basename(symptom.path) }) };
  if (synthesis.status === 'failed') {
    return { status: 'failed', reason: synthesis.reason, differences: synthesis.differences, ...details };
  }
  const json = formatDefinition(synthesis.definition);
  // What is written must also be read again.
  loadDefinition(json, basename(definitionPath));
  if (!options.dryRun) await writeFileAtomically(definitionPath, json);
  return {
    status: 'migrated',
    ...(options.dryRun ? {} : { definitionPath }),
    ...details,
    ...(synthesis.source === undefined ? {} : { source: synthesis.source }),
    definition: synthesis.definition,
  };
}

/** Turns one patch of the curriculum into a definition beside it; whatever goes wrong is the result's reason. */
export async function migratePatch(found: FoundPatch, options: MigrationOptions): Promise<MigrationResult> {
  const started = performance.now();
  const measured = (): number => Math.round((performance.now() - started) * 10) / 10;
  const name = { patch: found.name, module: found.module };
  try {
    const result = await migrate(found, options);
    return { ...name, ...result, milliseconds: measured() };
  } catch (error) {
    return { ...name, status: 'failed', reason: messageOf(error), milliseconds: measured() };
  }
}
