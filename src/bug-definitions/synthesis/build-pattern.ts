import { isStatementList } from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import { tokensOf } from '../../syntax/tree-equality.ts';
import type { NodePattern } from '../definition.ts';
import { isVariable } from './local-names.ts';

export interface PatternOptions {
  /** Names that are captured instead of written down. */
  locals: ReadonlySet<string>;
  /** The node that the action is for, below the outermost. */
  target?: SyntaxNode;
  /** Parts that the new code keeps. */
  captures?: ReadonlyMap<SyntaxNode, string>;
  /** Blocks of statements below the outermost node: written down and marked as loose, or left open. */
  blocks: 'loose' | 'open';
}

/** Blocks with more words than this are left open in any case. */
const largestBlock = 150;

function isInside(node: SyntaxNode, outer: SyntaxNode): boolean {
  for (let current: SyntaxNode | undefined = node; current !== undefined; current = current.parent) {
    if (current === outer) return true;
  }
  return false;
}

function shape(node: SyntaxNode, options: PatternOptions, outermost: boolean): NodePattern {
  const pattern: NodePattern = { kind: node.kind };
  if (node.field !== undefined && !outermost) pattern.field = node.field;
  if (options.target === node && !outermost) pattern.target = true;
  const part = options.captures?.get(node);
  if (part !== undefined) pattern.capture = part;
  return pattern;
}

function build(node: SyntaxNode, options: PatternOptions, outermost: boolean): NodePattern {
  const pattern = shape(node, options, outermost);
  if (node.text !== undefined) {
    if (isVariable(node) && options.locals.has(node.text)) pattern.capture = node.text;
    else if (node.text !== node.kind) pattern.text = node.text;
    return pattern;
  }
  const holdsTarget = options.target !== undefined && isInside(options.target, node);
  const holdsCapture = [...(options.captures?.keys() ?? [])].some((inner) => inner !== node && isInside(inner, node));
  if (isStatementList(node) && !outermost && !holdsTarget && !holdsCapture) {
    if (options.blocks === 'open' || tokensOf(node).length > largestBlock) return pattern;
    pattern.loose = true;
  }
  pattern.children = node.children.map((child) => build(child, options, false));
  return pattern;
}

/** The pattern that `node` matches, local names captured by what they are used for. */
export function buildPattern(node: SyntaxNode, options: PatternOptions): NodePattern {
  return build(node, options, true);
}
