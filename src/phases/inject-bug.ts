import { basename } from 'node:path';
import { type Injection, injectBug } from '../bug-definitions/inject.ts';
import { loadDefinition } from '../bug-definitions/load-definition.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { readText } from './create-bug.ts';

export interface InjectBugRequest {
  definitionPath: string;
  /** A whole file, one function, or lines cut out of one. */
  sourcePath: string;
  /** Where the source with the bug is written; without it, nowhere. */
  outputPath?: string;
}

export type InjectBugResult = Injection & { id: string; outputPath?: string };

/** Injects the bug of a definition file into a source file; the source itself stays as it is unless it is the output. */
export async function injectBugIntoFile(request: InjectBugRequest): Promise<InjectBugResult> {
  const { definitionPath, sourcePath, outputPath } = request;
  const { definition } = loadDefinition(await readText(definitionPath, 'The definition'), basename(definitionPath));
  const injection = await injectBug(definition, await readText(sourcePath, 'The source'));
  if (!injection.injected || outputPath === undefined) return { ...injection, id: definition.id };
  await writeFileAtomically(outputPath, injection.source);
  return { ...injection, id: definition.id, outputPath };
}
