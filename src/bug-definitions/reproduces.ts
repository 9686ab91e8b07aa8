import { parseSource } from '../syntax/syntax-tree.ts';
import type { BugDefinition } from './definition.ts';
import { injectIntoTree } from './inject.ts';
import { sameCode } from './same-behaviour.ts';
import type { BugPatch } from './synthesis/read-patch.ts';
import { rebuildSides } from './synthesis/rebuild-sides.ts';

export type Reproduction = { reproduces: true } | { reproduces: false; reason: string };

/** Whether injecting `definition` into the patch's source before gives the tree after, comments and formatting aside. */
export async function reproducesPatch(
  definition: BugDefinition,
  patch: BugPatch,
  source?: string,
): Promise<Reproduction> {
  if (definition.language !== patch.language) {
    return { reproduces: false, reason: `it is for ${definition.language}, the patch for ${patch.language}` };
  }
  const rebuilt = await rebuildSides(patch, source);
  if ('reason' in rebuilt) return { reproduces: false, reason: rebuilt.reason };
  const { before: tree, after } = rebuilt.sides;
  const wrapped = { tree, wrapper: { prefix: '', suffix: '' }, start: 0, end: tree.source.length };
  const injection = await injectIntoTree(definition, wrapped);
  if (!injection.injected) return { reproduces: false, reason: injection.reason };
  const result = await parseSource(definition.language, injection.source);
  if (sameCode(definition.language, result.root, after.root)) return { reproduces: true };
  return { reproduces: false, reason: 'it gives another tree than the patch' };
}
