import { Script } from 'node:vm';
import type { SyntaxParser } from '../../../syntax/parser.ts';
import { type Element, elementsOf, walk } from '../candidates/element.ts';

const erased =
  /^(type_annotation|type_arguments|type_parameters|accessibility_modifier|override_modifier|type_alias_declaration|interface_declaration|type_predicate_annotation|asserts_annotation)$/;

/** Cuts out what TypeScript adds to JavaScript; enough for bodies of functions. */
function withoutTypes(source: string, root: Element): string {
  const cuts: [number, number][] = [];
  for (const element of walk(root)) {
    if (erased.test(element.type)) cuts.push([element.start, element.end]);
    else if (/^(as|satisfies)_expression$/.test(element.type)) cuts.push([element.children[0]!.end, element.end]);
    else if (element.type === 'non_null_expression') cuts.push([element.end - 1, element.end]);
    else if (element.type === '?' && element.parent?.type === 'optional_parameter')
      cuts.push([element.start, element.end]);
  }
  let text = '';
  let at = 0;
  for (const [start, end] of cuts.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start < at) continue;
    text += source.slice(at, start);
    at = end;
  }
  return text + source.slice(at);
}

function compiles(text: string): boolean {
  try {
    new Script(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a text can stand as statements of a function of `source`: one that cannot would spoil the file it shares with
 * all others. Nothing is executed.
 */
export function createBodyCheck(
  parser: SyntaxParser,
  source: string,
): (statements: string, isConstructor: boolean) => boolean {
  const typed = parser.language !== 'javascript';
  const privateNames = [...new Set(source.match(/(?<![\w$])#[A-Za-z_$][\w$]*/g) ?? [])];
  const head = `class A extends Object { ${privateNames.map((name) => `${name};`).join(' ')}`;
  return (statements, isConstructor) => {
    const text = `${head} ${isConstructor ? 'constructor()' : 'async *m()'} {${statements}\n} }`;
    if (!typed && !/<[A-Za-z>]/.test(statements)) return compiles(text);
    const tree = parser.parse(text);
    const { hasError } = tree.rootNode;
    const root = elementsOf(tree);
    tree.delete();
    if (hasError) return false;
    // Markup cannot be compiled here; the grammar alone has to do.
    if ([...walk(root)].some((one) => one.type.startsWith('jsx_'))) return true;
    return compiles(withoutTypes(text, root));
  };
}
