import { descendants } from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import { TreeNumbers } from '../../syntax/tree-equality.ts';

/** Parts of the old code that the new code has too, under the name they are captured by. */
export interface KeptParts {
  before: Map<SyntaxNode, string>;
  after: Map<SyntaxNode, string>;
}

function isWorthKeeping(node: SyntaxNode): boolean {
  return node.named && node.children.length > 0;
}

/** Finds the largest parts below `after` that are also below (or are) `before`; `name` gives each its name. */
export function findKeptParts(before: SyntaxNode, after: readonly SyntaxNode[], name: () => string): KeptParts {
  const numbers = new TreeNumbers();
  const known = new Map<number, SyntaxNode>();
  for (const node of descendants(before)) {
    if (isWorthKeeping(node) && !known.has(numbers.of(node))) known.set(numbers.of(node), node);
  }
  const kept: KeptParts = { before: new Map(), after: new Map() };
  const visit = (node: SyntaxNode): void => {
    const same = isWorthKeeping(node) ? known.get(numbers.of(node)) : undefined;
    if (same === undefined) {
      node.children.forEach(visit);
      return;
    }
    const part = kept.before.get(same) ?? name();
    kept.before.set(same, part);
    kept.after.set(node, part);
  };
  after.forEach(visit);
  return kept;
}
