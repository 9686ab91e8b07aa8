import type { SyntaxNode } from '../syntax/syntax-tree.ts';
import { tokensOf } from '../syntax/tree-equality.ts';
import type { NodePattern } from './definition.ts';

/** What a capture stands for: a node of the source, known by its words. */
export interface Binding {
  node: SyntaxNode;
  words: string;
}
export type Bindings = ReadonlyMap<string, Binding>;

export interface Match {
  /** The outermost node of the pattern. */
  node: SyntaxNode;
  /** The node that the action is for. */
  target: SyntaxNode;
  bindings: Bindings;
}

interface Matching {
  bindings: Map<string, Binding>;
  target: SyntaxNode | undefined;
  /** Whether places marked as loose may hold anything. */
  loose: boolean;
}

/** Whether `node` can be captured under `name` given what is bound. */
function bind(matching: Matching, name: string, node: SyntaxNode): boolean {
  const words = tokensOf(node).join(' ');
  const known = matching.bindings.get(name);
  if (known !== undefined) return known.words === words;
  matching.bindings.set(name, { node, words });
  return true;
}

function matchNode(matching: Matching, pattern: NodePattern, node: SyntaxNode): boolean {
  if (pattern.field !== undefined && pattern.field !== node.field) return false;
  if (pattern.target) matching.target = node;
  if (pattern.capture !== undefined && !bind(matching, pattern.capture, node)) return false;
  if (pattern.loose && matching.loose) return true;
  if (pattern.kind !== undefined && pattern.kind !== node.kind) return false;
  if (pattern.text !== undefined && pattern.text !== node.text) return false;
  const { children } = pattern;
  if (children === undefined) return true;
  if (children.length !== node.children.length) return false;
  return children.every((child, index) => matchNode(matching, child, node.children[index] as SyntaxNode));
}

/** Matches `pattern` against `node`, consistent with `bindings`; undefined when it does not match. */
export function matchPattern(
  pattern: NodePattern,
  node: SyntaxNode,
  options: { loose: boolean; bindings?: Bindings },
): Match | undefined {
  const matching: Matching = { bindings: new Map(options.bindings), target: undefined, loose: options.loose };
  const { field: _ignored, ...outermost } = pattern;
  if (!matchNode(matching, outermost, node)) return undefined;
  return { node, target: matching.target ?? node, bindings: matching.bindings };
}

/** How much of a pattern a node has, and where they first differ. */
export interface Comparison {
  matched: number;
  total: number;
  difference?: { path: string; expected: string; found: string };
}

function patternText(pattern: NodePattern): string {
  if (pattern.capture !== undefined && pattern.children === undefined) return `any ${pattern.kind ?? 'code'}`;
  if (pattern.text !== undefined) return `\`${pattern.text}\``;
  if (pattern.children === undefined) return pattern.kind ?? 'anything';
  return `${pattern.kind ?? 'anything'}(${pattern.children.map(patternText).join(', ')})`.slice(0, 160);
}

/** A tree in the words that patterns use. */
export function nodeText(node: SyntaxNode): string {
  if (node.text !== undefined) return `\`${node.text}\``;
  return `${node.kind}(${node.children.map(nodeText).join(', ')})`.slice(0, 160);
}

function sizeOf(pattern: NodePattern): number {
  return 1 + (pattern.children ?? []).reduce((sum, child) => sum + sizeOf(child), 0);
}

/** Compares `pattern` with `node` part by part, captures aside, to find what comes nearest. */
export function comparePattern(pattern: NodePattern, node: SyntaxNode | undefined, path = ''): Comparison {
  const total = sizeOf(pattern);
  const differs = (): Comparison => ({
    matched: 0,
    total,
    difference: {
      path: path === '' ? 'the whole' : path,
      expected: patternText(pattern),
      found: node === undefined ? 'nothing' : nodeText(node),
    },
  });
  if (node === undefined) return differs();
  if (pattern.kind !== undefined && pattern.kind !== node.kind) return differs();
  if (pattern.text !== undefined && pattern.text !== node.text) return differs();
  const children = pattern.children ?? [];
  if (pattern.children !== undefined && children.length !== node.children.length) {
    return { ...differs(), matched: 1 };
  }
  const result: Comparison = { matched: 1, total };
  children.forEach((child, index) => {
    const step = child.field ?? `child ${index + 1}`;
    const inner = comparePattern(child, node.children[index], path === '' ? step : `${path} > ${step}`);
    result.matched += inner.matched;
    if (inner.difference !== undefined) result.difference ??= inner.difference;
  });
  return result;
}
