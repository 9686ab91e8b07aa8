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

/** Details of a pattern that may differ in other code that does the same, the largest first. */
function detailsOf(pattern: NodePattern, needed: ReadonlySet<string>): NodePattern[] {
  const details: NodePattern[] = [];
  const targetIsBelow = (pattern.children ?? []).some(holdsTarget);
  const visit = (node: NodePattern, parent: NodePattern): void => {
    const mayDiffer =
      node.loose !== true &&
      !holdsTarget(node) &&
      node.kind !== undefined &&
      (argumentLists.has(parent.kind ?? '') ||
        literals.has(node.kind) ||
        (targetIsBelow && (node.children?.length ?? 0) > 0)) &&
      !capturedIn(node).some((name) => needed.has(name));
    if (mayDiffer) details.push(node);
    for (const child of node.children ?? []) visit(child, node);
  };
  for (const child of pattern.children ?? []) visit(child, pattern);
  return details;
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
  for (const step of steps) {
    if (step.find === undefined || step.optional) continue;
    for (const detail of detailsOf(step.find, needed)) {
      if (trials++ >= mostTrials) return;
      detail.loose = true;
      if (targetsOf(steps, root) !== wanted) delete detail.loose;
    }
  }
}
