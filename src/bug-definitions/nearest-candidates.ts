import { positionAt } from '../files/parse-json.ts';
import { descendants } from '../syntax/node-kinds.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax/syntax-tree.ts';
import type { NodePattern } from './definition.ts';
import { comparePattern } from './match-pattern.ts';

/** A place that a step could have meant. */
export interface Candidate {
  /** From 1, in the source that was given. */
  line: number;
  /** Its first line of code. */
  code: string;
  /** Where it first differs from what was looked for, as patterns. */
  difference?: string;
}

/** One candidate of `tree`, whose source has `lead` lines before the given one. */
export function describeCandidate(tree: SyntaxTree, node: SyntaxNode, lead: number, pattern?: NodePattern): Candidate {
  const line = positionAt(tree.source, node.start).line - lead;
  const code = tree.source.slice(node.start, node.end).split('\n')[0]?.trim().slice(0, 120) ?? '';
  const difference = pattern === undefined ? undefined : comparePattern(pattern, node).difference;
  if (difference === undefined) return { line, code };
  return {
    line,
    code,
    difference: `at ${difference.path}: looked for ${difference.expected}, found ${difference.found}`,
  };
}

/** The nodes that have most of `pattern`, at most three, best first. */
export function nearestNodes(pattern: NodePattern, root: SyntaxNode): SyntaxNode[] {
  const scored: { node: SyntaxNode; share: number }[] = [];
  for (const node of descendants(root)) {
    if (pattern.kind !== undefined && node.kind !== pattern.kind) continue;
    const { matched, total } = comparePattern(pattern, node);
    scored.push({ node, share: matched / total });
  }
  scored.sort((left, right) => right.share - left.share || left.node.start - right.node.start);
  return scored.slice(0, 3).map(({ node }) => node);
}
