import type { Node } from 'web-tree-sitter';
import { languageOfFile } from '../../syntax/languages.ts';
import { parserOf } from '../../syntax/parser.ts';
import { minimise } from './delta-debugging.ts';

interface Range {
  start: number;
  end: number;
}

/** Nodes whose named children are statements or members that can be left out one by one. */
const blocks =
  /^(?:program|module|source_file|translation_unit|compilation_unit|block|statement_block|class_body|declaration_list|body|suite|function_body|constructor_body|field_declaration_list)$/;

/** Left in at first: without them nothing runs, and they are cheap. Unused ones go in a last round. */
const imports =
  /^(?:import_statement|import_from_statement|future_import_statement|import_declaration|use_declaration|package_clause|package_declaration|comment)$/;

function rangesAt(root: Node, depth: number, kept: (node: Node) => boolean): Range[] {
  const ranges: Range[] = [];
  const visit = (node: Node, level: number): void => {
    const isBlock = blocks.test(node.type);
    for (const child of node.namedChildren) {
      if (child === null) continue;
      if (isBlock && level === depth) {
        if (!kept(child)) ranges.push({ start: child.startIndex, end: child.endIndex });
      } else visit(child, isBlock ? level + 1 : level);
    }
  };
  visit(root, 0);
  return ranges;
}

/** `source` without `ranges`; a line that becomes empty goes with them. */
function without(source: string, ranges: readonly Range[]): string {
  let text = '';
  let position = 0;
  for (const { start, end } of ranges) {
    const lineStart = source.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = source.indexOf('\n', end);
    const alone =
      source.slice(lineStart, start).trim() === '' &&
      /^[;,)]*\s*$/.test(source.slice(end, lineEnd < 0 ? undefined : lineEnd));
    const from = Math.max(position, alone ? lineStart : start);
    const to = alone ? (lineEnd < 0 ? source.length : lineEnd + 1) : end;
    text += source.slice(position, from);
    position = Math.max(position, to);
  }
  return (text + source.slice(position)).replace(/\n{3,}/g, '\n\n');
}

const deepest = 5;

/**
 * Makes a test file smaller while `stillFails(text)` holds: statements are left out, outermost first, through the
 * syntax tree. A file in a language without a grammar is returned as it is.
 */
export async function shrinkTest(
  path: string,
  source: string,
  stillFails: (text: string) => Promise<boolean>,
  mayGoOn: () => boolean,
): Promise<string> {
  const language = languageOfFile(path);
  if (language === undefined) return source;
  const parser = await parserOf(language);
  let text = source;
  const round = async (depth: number, keeps: (node: Node) => boolean): Promise<number> => {
    const tree = parser.parse(text);
    const ranges = rangesAt(tree.rootNode, depth, keeps);
    tree.delete();
    const before = text;
    const left = await minimise(
      ranges,
      (kept) => {
        const removed = ranges.filter((range) => !kept.includes(range));
        return stillFails(without(before, removed));
      },
      mayGoOn,
    );
    text = without(
      before,
      ranges.filter((range) => !left.includes(range)),
    );
    return ranges.length;
  };
  for (let depth = 0; depth < deepest && mayGoOn(); depth++) {
    if ((await round(depth, (node) => imports.test(node.type))) === 0 && depth > 1) break;
  }
  if (mayGoOn()) await round(0, (node) => !imports.test(node.type));
  return text;
}
