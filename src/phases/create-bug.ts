import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BugDefinition } from '../bug-definitions/definition.ts';
import { formatDefinition } from '../bug-definitions/format-definition.ts';
import { findSymptom } from '../bug-definitions/symptom.ts';
import { bugId, describeBug } from '../bug-definitions/synthesis/name-bug.ts';
import { readBugPatch } from '../bug-definitions/synthesis/read-patch.ts';
import { type Synthesis, synthesise } from '../bug-definitions/synthesis/synthesise.ts';
import { UserError } from '../errors/user-error.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';

export interface CreateBugRequest {
  /** Absolute. */
  patchPath: string;
  /** The correct source file that the patch is for. */
  sourcePath?: string;
  /** A text about what the bug looks like from outside; without it, the one beside the patch. */
  symptomPath?: string;
  /** Where the definition is written; without it, nowhere. */
  outputPath?: string;
}

export type CreateBugResult = Synthesis & { outputPath?: string; symptomPath?: string };

/** Reads a text file; a UserError says which one cannot be read. */
export async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(`${what} ${path} cannot be read: ${(error as NodeJS.ErrnoException).code}.`, { cause: error });
  }
}

/** Turns one patch into a definition that provably injects the same bug; nothing is written unless it does. */
export async function createBug(request: CreateBugRequest): Promise<CreateBugResult> {
  const { patchPath, sourcePath, symptomPath, outputPath } = request;
  const text = await readText(patchPath, 'The patch');
  const symptom =
    symptomPath === undefined
      ? await findSymptom(patchPath)
      : { path: symptomPath, text: await readText(symptomPath, 'The symptom') };
  const source = sourcePath === undefined ? undefined : await readText(sourcePath, 'The source');
  const synthesis = await synthesise({
    patch: readBugPatch(text, basename(patchPath)),
    ...(source === undefined ? {} : { source }),
    id: bugId(patchPath),
    description: describeBug(patchPath, text, symptom?.text),
    metadata: describeOrigin(patchPath, source !== undefined, symptom?.text),
  });
  const known = symptom === undefined ? {} : { symptomPath: symptom.path };
  if (synthesis.status === 'failed' || outputPath === undefined) return { ...synthesis, ...known };
  await writeFileAtomically(outputPath, formatDefinition(synthesis.definition));
  return { ...synthesis, ...known, outputPath };
}

/** What a definition says about where it comes from and what it was verified against. */
export function describeOrigin(
  patchPath: string,
  hasSource: boolean,
  symptom?: string,
): BugDefinition['metadata'] & {} {
  return {
    author: 'bugfix',
    patch: basename(patchPath),
    verified_against: hasSource ? 'source file' : 'lines of the patch',
    ...(symptom === undefined ? {} : { symptom: symptom.trim() }),
  };
}
