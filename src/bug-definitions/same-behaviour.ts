import type { SyntaxLanguage } from '../syntax/languages.ts';
import type { SyntaxNode } from '../syntax/syntax-tree.ts';
import { equalTrees } from '../syntax/tree-equality.ts';

/** Whether `node` is a Python statement that is a string alone: a docstring, or a comment by another name. */
export function isBareString(node: SyntaxNode): boolean {
  const [only, ...others] = node.children;
  return node.kind === 'expression_statement' && others.length === 0 && only?.kind === 'string';
}

function withoutBareStrings(node: SyntaxNode): SyntaxNode {
  if (node.text !== undefined) return node;
  return { ...node, children: node.children.filter((child) => !isBareString(child)).map(withoutBareStrings) };
}

/** Whether two trees are the same, comments, docstrings and formatting aside. */
export function sameCode(language: SyntaxLanguage, left: SyntaxNode, right: SyntaxNode): boolean {
  if (language !== 'python') return equalTrees(left, right);
  return equalTrees(withoutBareStrings(left), withoutBareStrings(right));
}
