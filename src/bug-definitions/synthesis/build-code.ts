import { descendants } from '../../syntax/node-kinds.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax/syntax-tree.ts';
import type { Code } from '../definition.ts';
import { baseIndentation, withoutIndentation } from '../indentation.ts';
import { isVariable } from './local-names.ts';

type Part = Exclude<Code, string>[number];

interface Hole {
  start: number;
  end: number;
  part: Part;
}

/** Where names, kept parts and strings of several lines stand below `node`, in order and without overlap. */
function holesIn(
  node: SyntaxNode,
  tree: SyntaxTree,
  locals: ReadonlySet<string>,
  parts: ReadonlyMap<SyntaxNode, string>,
): Hole[] {
  const part = parts.get(node);
  if (part !== undefined) return [{ start: node.innerStart, end: node.innerEnd, part: { capture: part } }];
  const text = tree.source.slice(node.innerStart, node.innerEnd);
  if (node.text !== undefined) {
    const isLocal = isVariable(node) && locals.has(node.text);
    if (isLocal) return [{ start: node.innerStart, end: node.innerEnd, part: { capture: node.text } }];
    if (text.includes('\n')) return [{ start: node.innerStart, end: node.innerEnd, part: { verbatim: text } }];
    return [];
  }
  return node.children.flatMap((child) => holesIn(child, tree, locals, parts));
}

function joinTexts(parts: Part[]): Code {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  const [only] = joined;
  if (only === undefined) return '';
  return joined.length === 1 && typeof only === 'string' ? only : joined;
}

/**
 * The text of `tree` from `start` to `end`, which holds `nodes`, as code of a definition: local names and kept parts
 * are captures, indentation is relative to the statement around it.
 */
export function buildCode(
  tree: SyntaxTree,
  nodes: readonly SyntaxNode[],
  range: { start: number; end: number },
  locals: ReadonlySet<string>,
  parts: ReadonlyMap<SyntaxNode, string>,
): Code {
  const [first] = nodes;
  const base = first === undefined ? '' : baseIndentation(tree.source, first);
  const holes = nodes.flatMap((node) => holesIn(node, tree, locals, parts));
  const output: Part[] = [];
  let position = range.start;
  for (const hole of holes) {
    output.push(withoutIndentation(tree.source.slice(position, hole.start), base), hole.part);
    position = hole.end;
  }
  output.push(withoutIndentation(tree.source.slice(position, range.end), base));
  return joinTexts(output);
}

/** Every variable used below `nodes`. */
export function variablesIn(nodes: readonly SyntaxNode[]): Set<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    for (const inner of descendants(node)) if (inner.text !== undefined && isVariable(inner)) names.add(inner.text);
  }
  return names;
}
