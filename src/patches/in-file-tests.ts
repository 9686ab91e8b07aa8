import type { Node } from 'web-tree-sitter';
import { languageOfFile } from '../syntax/languages.ts';
import { parserOf } from '../syntax/parser.ts';

/** Lines of a file that belong to tests inside it; both ends inclusive, counted from 0. */
export interface LineRange {
  start: number;
  end: number;
}

const largestSource = 2_000_000;
const rustTestAttribute =
  /^#!?\[\s*(?:cfg\s*\((?:.*\b)?test\b|(?:\w+::)*(?:test|rstest|quickcheck|proptest|test_case|wasm_bindgen_test|case)\b|should_panic)/;
/** Code for tests or something else is production code too. */
const rustNotOnlyTest = /cfg\s*\(.*\b(?:not\s*\(\s*test|any\s*\()/;

function marksTest(attribute: Node): boolean {
  const text = attribute.text.replace(/"[^"]*"/g, '""');
  return rustTestAttribute.test(text) && !rustNotOnlyTest.test(text);
}

/** Rust items marked with `#[cfg(test)]`, `#[test]` and their like, from their first attribute or comment to their end. */
function rustTestRanges(root: Node): LineRange[] {
  const ranges: LineRange[] = [];
  const visit = (parent: Node) => {
    let start: number | undefined;
    let isTest = false;
    for (const child of parent.namedChildren) {
      if (child === null) continue;
      if (child.type === 'attribute_item' || child.type.endsWith('comment')) {
        start ??= child.startPosition.row;
        if (child.type === 'attribute_item' && marksTest(child)) isTest = true;
        continue;
      }
      if (isTest) ranges.push({ start: start ?? child.startPosition.row, end: child.endPosition.row });
      else if (/^(?:mod_item|impl_item|declaration_list)$/.test(child.type)) visit(child);
      start = undefined;
      isTest = false;
    }
  };
  const isWholeFile = root.namedChildren.some((child) => child?.type === 'inner_attribute_item' && marksTest(child));
  if (isWholeFile) return [{ start: 0, end: root.endPosition.row }];
  visit(root);
  return ranges;
}

function isDocstring(node: Node): boolean {
  const statement = node.parent;
  if (node.type !== 'string' || statement?.type !== 'expression_statement') return false;
  const block = statement.parent;
  return (
    block !== null &&
    (block.type === 'module' || block.type === 'block') &&
    block.firstNamedChild?.equals(statement) === true
  );
}

/** The doctest examples in a docstring: each from its first `>>>` to the blank line, or the end, after its output. */
function examplesIn(docstring: Node): LineRange[] {
  const ranges: LineRange[] = [];
  const lines = docstring.text.split('\n');
  let open: LineRange | undefined;
  lines.forEach((line, index) => {
    const row = docstring.startPosition.row + index;
    const isPrompt = /^(?:[rRuUbB]*(?:"""|'''))?\s*>>> ?/.test(line);
    const isLast = index === lines.length - 1;
    if (isPrompt && open === undefined) {
      open = { start: row, end: row };
      ranges.push(open);
    } else if (open !== undefined && line.trim() !== '' && !(isLast && /^\s*(?:"""|''')$/.test(line))) open.end = row;
    else open = undefined;
  });
  return ranges;
}

function pythonDoctestRanges(root: Node): LineRange[] {
  return root
    .descendantsOfType('string')
    .filter((node): node is Node => node !== null && isDocstring(node))
    .flatMap(examplesIn);
}

/** Blocks that vitest runs inside a source file: `if (import.meta.vitest) { ... }`. */
function vitestBlockRanges(root: Node): LineRange[] {
  return root
    .descendantsOfType('if_statement')
    .filter((node): node is Node => node?.childForFieldName('condition')?.text.includes('import.meta.vitest') === true)
    .map((node) => ({ start: node.startPosition.row, end: node.endPosition.row }));
}

/** A quick look that saves loading a grammar for files that cannot hold tests. */
const hints = {
  rust: /#!?\[[^\n]*(?:test|case|quickcheck)/,
  python: />>> /,
  javascript: /import\.meta\.vitest/,
  typescript: /import\.meta\.vitest/,
  tsx: /import\.meta\.vitest/,
} as const;

/**
 * The lines of `source` that are tests inside a production file: Rust's `#[cfg(test)]` items and bare `#[test]`
 * functions, Python's doctest examples, vitest's in-source blocks. Found in the syntax tree; none for other languages.
 */
export async function findInFileTests(path: string, source: string): Promise<LineRange[]> {
  const language = languageOfFile(path);
  if (language === undefined || !(language in hints) || source.length > largestSource) return [];
  if (!hints[language as keyof typeof hints].test(source)) return [];
  const tree = (await parserOf(language)).parse(source);
  try {
    if (language === 'rust') return rustTestRanges(tree.rootNode);
    if (language === 'python') return pythonDoctestRanges(tree.rootNode);
    return vitestBlockRanges(tree.rootNode);
  } finally {
    tree.delete();
  }
}
