import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { NodePattern, TreeStep } from '../definition.ts';
import { findLooseTargets } from '../find-targets.ts';
import { capturedIn, usedBy } from './bind-names.ts';

/** Searches made for one definition. */
const mostTrials = 60;

const argumentLists = new Set([
  'argument_list',
  'arguments',
  'subscript',
  'slice',
  'list',
  'array',
  'tuple',
  'dictionary',
  'object',
]);
const literals = new Set([
  'integer',
  'float',
  'string',
  'number',
  'int_literal',
  'float_literal',
  'interpreted_string_literal',
  'decimal_integer_literal',
  'string_literal',
  'integer_literal',
]);

function holdsTarget(pattern: NodePattern): boolean {
  return pattern.target === true || (pattern.children ?? []).some(holdsTarget);
}

/** Whether a detail of a pattern may differ in other code that does the same: an argument, a literal, a part beside the target. */
function mayDiffer(
  node: NodePattern,
  parent: NodePattern,
  outermost: NodePattern,
  needed: ReadonlySet<string>,
): boolean {
  if (node.loose || node.kind === undefined || holdsTarget(node)) return false;
  const isBesideTarget = (outermost.children ?? []).some(holdsTarget) && (node.children?.length ?? 0) > 0;
  if (!argumentLists.has(parent.kind ?? '') && !literals.has(node.kind) && !isBesideTarget) return false;
  return !capturedIn(node).some((name) => needed.has(name));
}

/** Marks the largest details below `pattern` that `tryLoose` lets pass. */
function loosen(
  pattern: NodePattern,
  outermost: NodePattern,
  needed: ReadonlySet<string>,
  tryLoose: (detail: NodePattern) => boolean,
): void {
  for (const child of pattern.children ?? []) {
    if (mayDiffer(child, pattern, outermost, needed) && tryLoose(child)) continue;
    if (!child.loose) loosen(child, outermost, needed, tryLoose);
  }
}

function targetsOf(steps: readonly TreeStep[], root: SyntaxNode): string | undefined {
  const search = findLooseTargets(steps, root);
  if (!('found' in search)) return undefined;
  return search.found.matches.map((matches) => matches.map(({ target }) => target.start).join(',')).join(';');
}

/**
 * Marks details of the patterns as loose as far as the steps, which share a scope, still find the same places below
 * `root` and only those. Changes the patterns in place.
 */
export function generalise(steps: readonly TreeStep[], root: SyntaxNode): void {
  const wanted = targetsOf(steps, root);
  if (wanted === undefined) return;
  const needed = new Set(steps.flatMap(usedBy));
  let trials = 0;
  const tryLoose = (detail: NodePattern): boolean => {
    if (trials++ >= mostTrials) return false;
    detail.loose = true;
    if (targetsOf(steps, root) === wanted) return true;
    delete detail.loose;
    return false;
  };
  for (const { find, optional } of steps) {
    if (find !== undefined && !optional) loosen(find, find, needed, tryLoose);
  }
}
