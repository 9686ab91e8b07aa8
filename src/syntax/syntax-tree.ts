import type { TreeCursor } from 'web-tree-sitter';
import type { SyntaxLanguage } from './languages.ts';
import { parserOf, type SyntaxParser } from './parser.ts';

/**
 * A node of a plain tree without what does not change the meaning: comments, brackets, separators and redundant
 * parentheses are gone, so that reformatted code has the same tree.
 */
export interface SyntaxNode {
  /** The grammar's name of the node; for operators and keywords the token itself. */
  kind: string;
  named: boolean;
  /** The field it has in its parent, when the grammar names one. */
  field?: string;
  /** Offsets in UTF-16 units, including parentheses around it that were left out of the tree. */
  start: number;
  end: number;
  /** The same without those parentheses. */
  innerStart: number;
  innerEnd: number;
  /** Only of leaves. */
  text?: string;
  children: SyntaxNode[];
  parent?: SyntaxNode;
}

export interface SyntaxTree {
  language: SyntaxLanguage;
  source: string;
  root: SyntaxNode;
  comments: { start: number; end: number }[];
  /** How many places the parser could not make sense of. */
  errors: number;
}

const punctuation = new Set([',', '.', '=', '(', ')', '{', '}', '[', ']', ':', '"', "'", '`', ';']);
/** Nodes whose text is their content, whatever the grammar puts below them. */
const wholeLeaves = new Set(['string_content', 'string_fragment', 'interpreted_string_literal_content']);

function isTrivia(kind: string, parentKind: string, language: SyntaxLanguage): boolean {
  if (kind === ':') return parentKind !== 'slice';
  if (kind === '.') return parentKind !== 'import_prefix';
  if (kind === ';') return language !== 'rust';
  return punctuation.has(kind) || kind.trim() === '' || kind === 'string_end';
}

interface Reading {
  cursor: TreeCursor;
  source: string;
  language: SyntaxLanguage;
  comments: { start: number; end: number }[];
  errors: number;
}

function leafText(kind: string, text: string): string {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  // Which quotes a Python string has does not matter; its prefix does.
  return kind === 'string_start' ? plain.replace(/["']+$/, '').toLowerCase() : plain;
}

/** Text that the grammar leaves without a node (in some string literals) is kept as a leaf of kind `#text`. */
function pushGap(reading: Reading, node: SyntaxNode, from: number, to: number): void {
  if (to <= from) return;
  const text = reading.source.slice(from, to);
  if (text.trim() === '' || text.trim() === '\\') return;
  node.children.push({
    kind: '#text',
    named: false,
    start: from,
    end: to,
    innerStart: from,
    innerEnd: to,
    text: leafText('#text', text.trim()),
    children: [],
    parent: node,
  });
}

function unwrapParentheses(node: SyntaxNode): SyntaxNode {
  const [only, ...others] = node.children;
  if (node.kind !== 'parenthesized_expression' || only === undefined || others.length > 0) return node;
  only.start = node.start;
  only.end = node.end;
  if (node.field === undefined) delete only.field;
  else only.field = node.field;
  return only;
}

function readChildren(reading: Reading, node: SyntaxNode): void {
  const { cursor } = reading;
  let position = node.start;
  if (!cursor.gotoFirstChild()) return;
  do {
    if (cursor.startIndex > position) pushGap(reading, node, position, cursor.startIndex);
    position = Math.max(position, cursor.endIndex);
    const child = readNode(reading, node.kind);
    if (child === undefined) continue;
    child.parent = node;
    node.children.push(child);
  } while (cursor.gotoNextSibling());
  cursor.gotoParent();
  if (position < node.end) pushGap(reading, node, position, node.end);
}

function readNode(reading: Reading, parentKind: string): SyntaxNode | undefined {
  const { cursor, source, language } = reading;
  const kind = cursor.nodeType;
  const { startIndex: start, endIndex: end, nodeIsNamed: named } = cursor;
  if (kind.endsWith('comment')) {
    reading.comments.push({ start, end });
    return undefined;
  }
  if (kind === 'ERROR' || cursor.nodeIsMissing) reading.errors++;
  if (!named && isTrivia(kind, parentKind, language)) return undefined;
  if (kind === 'string_end' || kind === 'line_continuation') return undefined;
  const field = cursor.currentFieldName;
  const node: SyntaxNode = { kind, named, start, end, innerStart: start, innerEnd: end, children: [] };
  if (field) node.field = field;
  const isLeaf = wholeLeaves.has(kind) || !cursor.gotoFirstChild();
  if (isLeaf) {
    node.text = leafText(kind, source.slice(start, end));
    return node;
  }
  cursor.gotoParent();
  readChildren(reading, node);
  // The grammar lets a block be empty; Python does not.
  if (language === 'python' && kind === 'block' && node.children.length === 0) reading.errors++;
  return unwrapParentheses(node);
}

/** The plain tree of `source`; never throws on bad source (`errors` counts then). */
export function readSyntaxTree(parser: SyntaxParser, source: string): SyntaxTree {
  const tree = parser.parse(source);
  const cursor = tree.walk();
  try {
    const reading: Reading = { cursor, source, language: parser.language, comments: [], errors: 0 };
    const root = readNode(reading, '') ?? {
      kind: 'empty',
      named: true,
      start: 0,
      end: source.length,
      innerStart: 0,
      innerEnd: source.length,
      children: [],
    };
    return { language: parser.language, source, root, comments: reading.comments, errors: reading.errors };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/** Parses `source` as `language` into a plain tree; the grammar is loaded at the first call. */
export async function parseSource(language: SyntaxLanguage, source: string): Promise<SyntaxTree> {
  return readSyntaxTree(await parserOf(language), source);
}
