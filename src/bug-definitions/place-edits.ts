import { isFunction, isStatementList } from '../syntax/node-kinds.ts';
import type { Splice } from '../syntax/splice.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax/syntax-tree.ts';
import {
  baseIndentation,
  indentationAt,
  lineBreakOf,
  lineEnd,
  lineStart,
  usesTabs,
  withoutIndentation,
} from './indentation.ts';
import { renderCode } from './render-code.ts';

/** One change of the source: what is spliced, and the node it is about. */
export interface Edit extends Splice {
  node: SyntaxNode;
}

function isStatement(node: SyntaxNode): boolean {
  return node.parent !== undefined && isStatementList(node.parent);
}

/** Where the line that `node` ends in goes on after separators and a comment; undefined when more code follows. */
function restOfLine(tree: SyntaxTree, node: SyntaxNode): number | undefined {
  const end = lineEnd(tree.source, node.end);
  const comment = tree.comments.find(({ start }) => start >= node.end && start < end);
  const rest = tree.source.slice(node.end, comment?.start ?? end);
  if (!/^[\s;]*$/.test(rest)) return undefined;
  return comment !== undefined && comment.end >= end ? undefined : end;
}

function beginsLine(tree: SyntaxTree, node: SyntaxNode): boolean {
  return tree.source.slice(lineStart(tree.source, node.start), node.start).trim() === '';
}

function deleteStatement(tree: SyntaxTree, node: SyntaxNode): Edit {
  const end = restOfLine(tree, node);
  if (beginsLine(tree, node) && end !== undefined) {
    return { node, start: lineStart(tree.source, node.start), end, text: '' };
  }
  const separator = /^[ \t]*;?[ \t]*/.exec(tree.source.slice(node.end, node.end + 100))?.[0] ?? '';
  return { node, start: node.start, end: node.end + separator.length, text: '' };
}

/** An element goes with the separator before it; the first ones of a list with the separator after them. */
function deleteElement(tree: SyntaxTree, node: SyntaxNode, deleted: ReadonlySet<SyntaxNode>): Edit {
  const siblings = node.parent?.children ?? [];
  const index = siblings.indexOf(node);
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  const atHead = siblings.slice(0, index).every((sibling) => deleted.has(sibling));
  if (!atHead && previous !== undefined) return { node, start: previous.end, end: node.end, text: '' };
  if (next !== undefined) return { node, start: node.start, end: next.start, text: '' };
  const separator = /^\s*,/.exec(tree.source.slice(node.end, node.end + 200))?.[0] ?? '';
  return { node, start: node.start, end: node.end + separator.length, text: '' };
}

/** Python has no empty block: one that loses all its statements gets a `pass`. */
function fillEmptyBlocks(tree: SyntaxTree, nodes: readonly SyntaxNode[], edits: Edit[]): void {
  if (tree.language !== 'python') return;
  const deleted = new Set(nodes);
  for (const block of new Set(nodes.map((node) => node.parent))) {
    const first = block?.children[0];
    if (block?.kind !== 'block' || first === undefined || !block.children.every((child) => deleted.has(child)))
      continue;
    const edit = edits.find((candidate) => candidate.node === first);
    if (edit === undefined) continue;
    const ownLine = edit.start < first.start || edit.start === lineStart(tree.source, first.start);
    edit.text = ownLine ? `${indentationAt(tree.source, first.start)}pass${lineBreakOf(tree.source)}` : 'pass';
  }
}

/** The edits that take `nodes` out of the source, each with its line or its separator. */
export function deleteNodes(tree: SyntaxTree, nodes: readonly SyntaxNode[]): Edit[] {
  const deleted = new Set(nodes);
  const edits = nodes.map((node) =>
    isStatement(node) ? deleteStatement(tree, node) : deleteElement(tree, node, deleted),
  );
  fillEmptyBlocks(tree, nodes, edits);
  return edits;
}

function insertInLine(tree: SyntaxTree, node: SyntaxNode, side: 'before' | 'after', code: string): Edit {
  const separator = tree.language === 'python' || !/[;}]\s*$/.test(code) ? '; ' : ' ';
  if (side === 'before') return { node, start: node.start, end: node.start, text: `${code}${separator}` };
  const own = /^[ \t]*;/.exec(tree.source.slice(node.end, node.end + 100))?.[0].length ?? 0;
  const endsStatement = own > 0 || /[;}]$/.test(tree.source.slice(node.start, node.end));
  const at = node.end + own;
  return { node, start: at, end: at, text: `${endsStatement && tree.language !== 'python' ? ' ' : '; '}${code}` };
}

/** Puts a statement on lines of its own before or after the statement `node`. */
export function insertStatement(tree: SyntaxTree, node: SyntaxNode, side: 'before' | 'after', code: string): Edit {
  const { source } = tree;
  const indentation = indentationAt(source, node.start);
  const lineBreak = lineBreakOf(source);
  if (side === 'before') {
    if (!beginsLine(tree, node)) return insertInLine(tree, node, side, code);
    const at = lineStart(source, node.start);
    return { node, start: at, end: at, text: `${indentation}${code}${lineBreak}` };
  }
  const at = restOfLine(tree, node);
  if (at === undefined || !beginsLine(tree, node)) return insertInLine(tree, node, side, code);
  const terminated = source[at - 1] === '\n';
  const text = terminated ? `${indentation}${code}${lineBreak}` : `${lineBreak}${indentation}${code}`;
  return { node, start: at, end: at, text };
}

/** Puts `code` beside `node`: as a statement beside a statement, as written beside anything else. */
export function insertBeside(tree: SyntaxTree, node: SyntaxNode, side: 'before' | 'after', code: string): Edit {
  if (isStatement(node)) return insertStatement(tree, node, side, code);
  const at = side === 'before' ? node.start : node.end;
  return { node, start: at, end: at, text: code };
}

function isDocstring(node: SyntaxNode): boolean {
  return node.kind === 'expression_statement' && node.children.length === 1 && node.children[0]?.kind === 'string';
}

/** The list of statements that is the body of `node`, a function or a loop; for a snippet that is no function, its statements. */
function bodyOf(node: SyntaxNode): SyntaxNode | undefined {
  if (!isFunction(node) && isStatementList(node)) {
    const [only, ...others] = node.children;
    // A snippet that stands in a wrapper of ours.
    return others.length === 0 && only !== undefined && isFunction(only) ? bodyOf(only) : node;
  }
  const body = node.children.find((child) => child.field === 'body' || child.field === 'consequence');
  const list = body?.children[0];
  return list !== undefined && list.kind === 'statement_list' ? list : body;
}

/** Puts a statement at the start (after a docstring) or end of the body of the function `node`. */
export function insertInBody(
  tree: SyntaxTree,
  node: SyntaxNode,
  side: 'start' | 'end',
  render: (indentation: string) => string,
): Edit | undefined {
  const body = bodyOf(node);
  if (body === undefined) return undefined;
  const [first] = body.children;
  if (first === undefined) {
    // Only blocks in braces can be empty.
    const indentation = indentationAt(tree.source, node.start);
    const deeper = indentation + (usesTabs(tree.source) ? '\t' : '    ');
    const lineBreak = lineBreakOf(tree.source);
    return {
      node,
      start: body.start + 1,
      end: body.end - 1,
      text: `${lineBreak}${deeper}${render(deeper)}${lineBreak}${indentation}`,
    };
  }
  const code = render(indentationAt(tree.source, first.start));
  if (side === 'end') return insertStatement(tree, body.children.at(-1) ?? first, 'after', code);
  return isDocstring(first)
    ? insertStatement(tree, first, 'after', code)
    : insertStatement(tree, first, 'before', code);
}

/** Takes the statement `node` from its place and puts it beside `anchor`, with its own words. */
export function moveStatement(
  tree: SyntaxTree,
  node: SyntaxNode,
  anchor: SyntaxNode,
  side: 'before' | 'after',
): Edit[] {
  const text = withoutIndentation(tree.source.slice(node.start, node.end), baseIndentation(tree.source, node));
  const code = renderCode(text, new Map(), tree.source, indentationAt(tree.source, anchor.start));
  return [insertBeside(tree, anchor, side, code)];
}
