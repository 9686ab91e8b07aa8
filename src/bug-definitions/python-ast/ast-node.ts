import type { SyntaxNode } from '../../syntax/syntax-tree.ts';

export type AstValue = AstNode | AstNode[] | string | number | boolean | null | (string | number | null)[];

/** A node as Python's `ast` module would have it, with the node of the syntax tree it was read from. */
export interface AstNode {
  /** The class in `ast`, such as `Assign`. */
  type: string;
  /** For a statement, the statement; its text is what a replacement replaces. */
  node: SyntaxNode;
  fields: Record<string, AstValue>;
}

export function isAstNode(value: AstValue | undefined): value is AstNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `node` and everything below it, in the order of the fields. */
export function* astDescendants(node: AstNode): Generator<AstNode> {
  yield node;
  for (const value of Object.values(node.fields)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isAstNode(child)) yield* astDescendants(child);
    }
  }
}
