import { basename } from 'node:path';
import { type Explanation, explainDefinition } from '../bug-definitions/explain.ts';
import { loadDefinition } from '../bug-definitions/load-definition.ts';
import { readText } from './create-bug.ts';

/** Explains the definition file at `path` in plain words. */
export async function explainBug(path: string): Promise<Explanation & { version: '2.1' | '3.0' }> {
  const { definition, version } = loadDefinition(await readText(path, 'The definition'), basename(path));
  return { ...explainDefinition(definition), version };
}
