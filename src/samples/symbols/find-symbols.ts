import type { Node } from 'web-tree-sitter';
import type { SyntaxLanguage } from '../../syntax/languages.ts';
import type { SyntaxParser } from '../../syntax/parser.ts';
import { type Declaration, declarations, scopes } from './declarations.ts';
import { isExported } from './exported.ts';
import type { SourceSymbol, SymbolType } from './symbol.ts';

interface Scope {
  path: string[];
  insideType: boolean;
  exported: boolean;
  /** Inside of a function only its own symbol counts. */
  depth: number;
}

const functionValues = /^(?:arrow_function|function_expression|function|generator_function|lambda)$/;
const deepest = 200;

/** The name in a declarator such as `*Box::open(int)` or `const [a, b]`; undefined when there is not one single name. */
function declaredName(node: Node | null): string | undefined {
  let current = node;
  for (let step = 0; current !== null && step < 12; step++) {
    if (/identifier|constant|^name$|^word$|operator_name|destructor_name|property_name/.test(current.type)) {
      return current.text.replaceAll('::', '.').replace(/^\$/, '');
    }
    if (current.type === 'member_expression') return exportsMember(current);
    if (/^(?:string|number)$/.test(current.type)) return current.text.replace(/^['"]|['"]$/g, '');
    if (/pattern|tuple|expression_list|subscript|attribute|member_expression|scope_resolution|call/.test(current.type))
      return undefined;
    current = current.childForFieldName('declarator') ?? current.childForFieldName('name') ?? current.firstNamedChild;
  }
  return undefined;
}

/** The name under which `exports.name = ...` or `module.exports.name = ...` exports. */
function exportsMember(node: Node): string | undefined {
  return /^(?:module\.)?exports\.([\w$]+)$/.exec(node.text)?.[1];
}

function hasFunctionDeclarator(node: Node): boolean {
  let current: Node | null = node.childForFieldName('declarator');
  for (let step = 0; current !== null && step < 8; step++) {
    if (current.type === 'function_declarator') return true;
    current = current.childForFieldName('declarator');
  }
  return false;
}

/** Whether the node, of a type that may declare a symbol, does so where it stands. */
function declares(language: SyntaxLanguage, node: Node, scope: Scope): boolean {
  if (node.type === 'assignment') {
    const left = node.childForFieldName('left');
    return language === 'ruby' ? left?.type === 'constant' : left?.type === 'identifier';
  }
  if ((language === 'c' || language === 'cpp') && node.type === 'declaration') return hasFunctionDeclarator(node);
  if (node.type === 'field_declaration' && language === 'cpp') return hasFunctionDeclarator(node);
  if (/^(?:struct|union|enum|class)_specifier$/.test(node.type)) return node.childForFieldName('body') !== null;
  return !(node.type === 'variable_declarator' && language === 'csharp' && !scope.insideType);
}

/** The receiver's type of a Go method. */
function receiverOf(node: Node): string[] {
  const receiver = node.childForFieldName('receiver')?.text;
  const name = receiver === undefined ? undefined : /([A-Za-z_]\w*)\s*(?:\[[^\]]*\])?\s*\)$/.exec(receiver)?.[1];
  return name === undefined ? [] : [name];
}

function valueOfDeclaration(node: Node): Node | null {
  return (
    node.childForFieldName('value') ?? (node.type === 'assignment_expression' ? node.childForFieldName('right') : null)
  );
}

function typeOf(declaration: Declaration, node: Node, scope: Scope): SymbolType {
  const value = valueOfDeclaration(node);
  const isFunction = declaration.type === 'function' || (value !== null && functionValues.test(value.type));
  if (isFunction) return scope.insideType ? 'method' : 'function';
  return declaration.type;
}

/** What comes before the node's own beginning and belongs to it: decorators, `export`. */
function outermost(node: Node): Node {
  let outer = node;
  while (
    outer.parent !== null &&
    /^(?:decorated_definition|export_statement|lexical_declaration|variable_declaration|template_declaration)$/.test(
      outer.parent.type,
    )
  ) {
    const many = /_declaration$/.test(outer.parent.type) && outer.parent.namedChildCount > 1;
    if (many && outer.parent.type !== 'template_declaration') break;
    outer = outer.parent;
  }
  return outer;
}

function bodyOf(declaration: Declaration, node: Node): Node | null {
  const value = valueOfDeclaration(node);
  if (value !== null && functionValues.test(value.type)) return value.childForFieldName('body');
  return node.childForFieldName(declaration.bodyField ?? 'body');
}

function signatureOf(
  declaration: Declaration,
  source: string,
  outer: Node,
  node: Node,
): { text: string; endLine: number } {
  const body = declaration.wholeSignature === true ? null : bodyOf(declaration, node);
  const end = body?.startIndex ?? node.endIndex;
  const text = source
    .slice(outer.startIndex, end)
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:[={:]|=>)\s*$/, '')
    .trim();
  const endLine =
    body === null
      ? node.endPosition.row
      : Math.max(outer.startPosition.row, body.startPosition.row - startsOwnLine(source, body));
  const short =
    declaration.type === 'constant' && declaration.container !== true ? text.replace(/\s*=(?![>=]).*$/, '') : text;
  return { text: short.slice(0, 400), endLine: endLine + 1 };
}

/** A body that starts on a line of its own leaves that line out of the signature. */
function startsOwnLine(source: string, body: Node): number {
  const lineStart = source.lastIndexOf('\n', body.startIndex - 1) + 1;
  return source.slice(lineStart, body.startIndex).trim() === '' ? 1 : 0;
}

class SymbolFinder {
  readonly found: SourceSymbol[] = [];
  readonly #language: SyntaxLanguage;
  readonly #source: string;

  constructor(language: SyntaxLanguage, source: string) {
    this.#language = language;
    this.#source = source;
  }

  visitChildren(node: Node, scope: Scope): void {
    if (scope.depth > deepest) return;
    for (const child of node.namedChildren)
      if (child !== null) this.#visit(child, { ...scope, depth: scope.depth + 1 });
  }

  #visit(node: Node, scope: Scope): void {
    const declaration = declarations[this.#language][node.type];
    if (declaration !== undefined && declares(this.#language, node, scope)) this.#declare(declaration, node, scope);
    else if (scopes[node.type] !== undefined) {
      const name = node.childForFieldName(scopes[node.type]!)?.text.replace(/<.*$/s, '').replaceAll('::', '.');
      const insideType = node.type === 'impl_item';
      this.visitChildren(node, { ...scope, path: name === undefined ? scope.path : [...scope.path, name], insideType });
    } else this.visitChildren(node, scope);
  }

  #declare(declaration: Declaration, node: Node, scope: Scope): void {
    const name = declaredName(
      node.childForFieldName(declaration.nameField ?? 'name') ?? (declaration.nameField === undefined ? null : node),
    );
    if (name === undefined || name === '') {
      this.visitChildren(node, scope);
      return;
    }
    const outer = outermost(node);
    const owner = node.type === 'method_declaration' && this.#language === 'go' ? receiverOf(node) : [];
    const path = [...scope.path, ...owner, name];
    const exported = isExported(this.#language, {
      node,
      name,
      parentExported: scope.exported,
      insideType: scope.insideType,
    });
    const type = typeOf(declaration, node, scope);
    const signature = signatureOf(declaration, this.#source, outer, node);
    this.found.push({
      path: path.join('.'),
      type,
      startLine: outer.startPosition.row + 1,
      endLine:
        outer.endPosition.row +
        (outer.endPosition.column === 0 && outer.endPosition.row > outer.startPosition.row ? 0 : 1),
      column: outer.startPosition.column,
      signatureEndLine: signature.endLine,
      signature: signature.text,
      exported,
    });
    if (declaration.container === true && type !== 'function') {
      this.visitChildren(node, { ...scope, path, insideType: true, exported });
    }
  }
}

/** All symbols of `source`, outer before inner. What is declared inside of functions belongs to the function. */
export function findSymbols(parser: SyntaxParser, source: string): SourceSymbol[] {
  const tree = parser.parse(source);
  try {
    const finder = new SymbolFinder(parser.language, source);
    finder.visitChildren(tree.rootNode, { path: [], insideType: false, exported: true, depth: 0 });
    return finder.found;
  } finally {
    tree.delete();
  }
}
