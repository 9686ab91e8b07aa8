import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import { parseSource } from '../../syntax/syntax-tree.ts';
import { compareTrees, type Granularity, type TreeDifference } from '../../syntax/tree-difference.ts';
import type { BugDefinition, TreeStep } from '../definition.ts';
import { areFoundWithoutNames, placesOf } from '../find-targets.ts';
import { type Injection, injectIntoTree } from '../inject.ts';
import { isBareString, sameCode } from '../same-behaviour.ts';
import type { WrappedSource } from '../snippets/read-snippet.ts';
import { bindNames } from './bind-names.ts';
import { addContext } from './describe-context.ts';
import { type Draft, excerpt, scopeKey } from './draft.ts';
import { draftSteps } from './draft-steps.ts';
import { generalise } from './generalise.ts';
import { joinMoves } from './moves.ts';
import type { BugPatch } from './read-patch.ts';
import { rebuildSides, type Sides } from './rebuild-sides.ts';

export interface SynthesisRequest {
  patch: BugPatch;
  /** The correct source file, when it is known. */
  source?: string;
  id: string;
  description: string;
  metadata?: Record<string, unknown>;
}

export type Synthesis =
  | { status: 'verified'; definition: BugDefinition }
  | {
      status: 'failed';
      /** Why there is no definition, in a sentence. */
      reason: string;
      /** Where the trees before and after differ, or what came out and what should have. */
      differences: string[];
    };

/** Differences shown of a failure. */
const mostDifferences = 5;

function describeDifference(before: string, after: string, difference: TreeDifference): string {
  const text = (source: string, nodes: readonly SyntaxNode[]): string =>
    excerpt(source.slice(nodes[0]?.start, nodes.at(-1)?.end));
  switch (difference.type) {
    case 'replace':
      return `${text(before, [difference.before])} became ${text(after, difference.after)}`;
    case 'delete':
      return `${text(before, [difference.before])} is gone`;
    case 'insert':
      return `${text(after, difference.after)} is new`;
  }
}

function describeDifferences(before: Sides['before'], after: Sides['after']): string[] {
  return compareTrees(before.root, after.root)
    .slice(0, mostDifferences)
    .map((difference) => describeDifference(before.source, after.source, difference));
}

function definitionOf(request: SynthesisRequest, steps: TreeStep[]): BugDefinition {
  return {
    id: request.id,
    description: request.description,
    injection_type: 'tree',
    engine_version: '3.0',
    language: request.patch.language,
    apply: 'together',
    steps,
    ...(request.metadata === undefined ? {} : { metadata: request.metadata }),
  };
}

function wrappedBefore({ before }: Sides): WrappedSource {
  return { tree: before, wrapper: { prefix: '', suffix: '' }, start: 0, end: before.source.length };
}

/** Whether injecting `definition` into the source before gives the source after, comments and formatting aside. */
async function verify(
  definition: BugDefinition,
  sides: Sides,
): Promise<{ verified: true } | { injection: Injection; differences: string[] }> {
  const injection = await injectIntoTree(definition, wrappedBefore(sides));
  if (!injection.injected) return { injection, differences: [] };
  const result = await parseSource(definition.language, injection.source);
  if (sameCode(definition.language, result.root, sides.after.root)) return { verified: true };
  return { injection, differences: describeDifferences(result, sides.after) };
}

/** The number of the place that the draft means among all that its pattern matches. */
function withNumber(draft: Draft, step: TreeStep, root: SyntaxNode): TreeStep {
  const places = placesOf(step, root);
  const index = places.findIndex(({ target }) => target === draft.target);
  return places.length < 2 || index < 0 ? step : { ...step, matches: { nth: index + 1 } };
}

function groupsOf(steps: readonly TreeStep[]): TreeStep[][] {
  const keys = [...new Set(steps.map((step) => scopeKey(step.scope)))];
  return keys.map((key) => steps.filter((step) => scopeKey(step.scope) === key));
}

/** Ways to say where the places are, from the one that fits most other code to the one that fits this code alone. */
function* phrasings(sides: Sides, drafts: readonly Draft[]): Generator<TreeStep[]> {
  const root = sides.before.root;
  const contextual = (): Draft[] => drafts.map((draft) => ({ ...draft, step: addContext(sides, draft) }));
  const bare = bindNames(
    sides,
    drafts.map((draft) => ({ ...draft })),
  );
  const fromHunks = sides.pieces.some(({ incomplete }) => incomplete) || sides.pieces.length > 1;
  const needsContext = fromHunks || !groupsOf(bare).every((group) => areFoundWithoutNames(group, root));
  const general = needsContext ? bindNames(sides, contextual()) : bare;
  const loose = structuredClone(general);
  for (const group of groupsOf(loose)) generalise(group, root);
  yield loose;
  yield general;
  yield bindNames(
    sides,
    contextual().map((draft) => ({ ...draft, step: withNumber(draft, draft.step, root) })),
  );
  const literal = drafts.map((draft) => ({ ...draft, step: withNumber(draft, withoutScope(draft.step), root) }));
  yield bindNames(sides, literal);
}

function withoutScope({ scope: _scope, ...step }: TreeStep): TreeStep {
  return step;
}

/** Whether a difference is about more than docstrings. */
function changesCode(difference: TreeDifference): boolean {
  const nodes = [
    ...(difference.type === 'insert' ? [] : [difference.before]),
    ...(difference.type === 'delete' ? [] : difference.after),
  ];
  return !nodes.every(isWithinBareString);
}

function isWithinBareString(node: SyntaxNode): boolean {
  for (let current: SyntaxNode | undefined = node; current !== undefined; current = current.parent) {
    if (isBareString(current)) return true;
    if (current.kind === 'block' || current.kind === 'module') return false;
  }
  return false;
}

async function attempt(request: SynthesisRequest, sides: Sides, granularity: Granularity): Promise<Synthesis> {
  const differences = compareTrees(sides.before.root, sides.after.root, granularity).filter(changesCode);
  const drafted = draftSteps(sides, joinMoves(differences));
  if ('reason' in drafted) {
    return { status: 'failed', reason: drafted.reason, differences: describeDifferences(sides.before, sides.after) };
  }
  let failure: Synthesis | undefined;
  for (const steps of phrasings(sides, drafted.drafts)) {
    const definition = definitionOf(request, steps);
    const result = await verify(definition, sides);
    if ('verified' in result) return { status: 'verified', definition };
    const reason = result.injection.injected
      ? 'the definition gives another tree than the patch'
      : `the definition cannot be injected again: ${result.injection.reason}`;
    failure ??= { status: 'failed', reason, differences: result.differences };
  }
  return failure as Synthesis;
}

/**
 * Computes a definition from what the patch changes in the syntax tree, and injects it again: the answer is a definition
 * that gives the tree of the patch, or the reason why there is none. `failed` never comes with a definition.
 */
export async function synthesise(request: SynthesisRequest): Promise<Synthesis> {
  const rebuilt = await rebuildSides(request.patch, request.source);
  if ('reason' in rebuilt) return { status: 'failed', reason: rebuilt.reason, differences: [] };
  const { sides } = rebuilt;
  if (sides.after.errors > sides.before.errors) {
    return {
      status: 'failed',
      reason: `the source does not parse after the patch (${sides.after.errors} places)`,
      differences: describeDifferences(sides.before, sides.after),
    };
  }
  if (sameCode(request.patch.language, sides.before.root, sides.after.root)) {
    return { status: 'failed', reason: 'the patch changes only comments, docstrings or formatting', differences: [] };
  }
  const fine = await attempt(request, sides, 'expression');
  if (fine.status === 'verified') return fine;
  const coarse = await attempt(request, sides, 'statement');
  return coarse.status === 'verified' ? coarse : fine;
}
