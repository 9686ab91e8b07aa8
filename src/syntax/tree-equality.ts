import type { SyntaxNode } from './syntax-tree.ts';

/** Gives equal trees the same number, over all the trees it is asked about. */
export class TreeNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<SyntaxNode, number>();

  /** The number of the tree below `node`, its own field aside. */
  of(node: SyntaxNode): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const parts = node.children.map((child) => `${child.field ?? ''}:${this.of(child)}`);
    const key = `${node.kind}\u0000${node.text ?? ''}\u0000${parts.join(' ')}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known.set(node, number);
    return number;
  }
}

/** Whether two trees say the same, comments and formatting aside. */
export function equalTrees(left: SyntaxNode, right: SyntaxNode): boolean {
  const numbers = new TreeNumbers();
  return numbers.of(left) === numbers.of(right);
}

/** The words of the code below `node`, in order. */
export function tokensOf(node: SyntaxNode): string[] {
  if (node.text !== undefined) return [node.text];
  return node.children.flatMap(tokensOf);
}

/** How much two trees have in common, 0 to 1: the share of their words that both have (Sørensen-Dice). */
export function similarity(left: SyntaxNode, right: SyntaxNode): number {
  const ours = tokensOf(left);
  const theirs = tokensOf(right);
  if (ours.length + theirs.length === 0) return left.kind === right.kind ? 1 : 0;
  const counts = new Map<string, number>();
  for (const token of ours) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of theirs) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    counts.set(token, left - 1);
    shared++;
  }
  return (2 * shared) / (ours.length + theirs.length);
}
