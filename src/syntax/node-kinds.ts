import type { SyntaxNode } from './syntax-tree.ts';

const statementLists = new Set([
  'module',
  'program',
  'source_file',
  'translation_unit',
  'compilation_unit',
  'block',
  'statement_block',
  'statement_list',
  'compound_statement',
  'class_body',
  'interface_body',
  'enum_body_declarations',
  'constructor_body',
  'declaration_list',
  'switch_block_statement_group',
  'body_statement',
]);

const functionKinds = new Set([
  'function_definition',
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
  'method_declaration',
  'constructor_declaration',
  'func_literal',
  'function_item',
  'method',
  'singleton_method',
  'local_function_statement',
]);

const classKinds = new Set([
  'class_definition',
  'class_declaration',
  'abstract_class_declaration',
  'class',
  'interface_declaration',
  'enum_declaration',
  'record_declaration',
  'impl_item',
  'trait_item',
  'class_specifier',
  'struct_specifier',
]);

/** Whether the children of `node` are statements or declarations, one after the other. */
export function isStatementList(node: SyntaxNode): boolean {
  return statementLists.has(node.kind);
}

/** Whether `node` is a function or method, with or without a name of its own. */
export function isFunction(node: SyntaxNode): boolean {
  return functionKinds.has(node.kind) && node.named;
}

/** Whether `node` is a class or something like it that methods belong to. */
export function isClass(node: SyntaxNode): boolean {
  return classKinds.has(node.kind) && node.named;
}

function fieldOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field);
}

function firstIdentifier(node: SyntaxNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.text !== undefined) return /^[\p{L}_$#][\p{L}\p{N}_$]*$/u.test(node.text) ? node.text : undefined;
  for (const child of node.children) {
    const found = firstIdentifier(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name a function or class is known by: its own, or that of the variable or property it is the value of. */
export function declaredName(node: SyntaxNode): string | undefined {
  const own = fieldOf(node, 'name') ?? (node.kind === 'impl_item' ? fieldOf(node, 'type') : undefined);
  if (own !== undefined) return firstIdentifier(own);
  // C and C++ hide the name in the declarator.
  const declarator = fieldOf(node, 'declarator');
  if (declarator !== undefined) return firstIdentifier(declarator);
  const parent = node.parent;
  if (parent?.kind === 'variable_declarator') return firstIdentifier(fieldOf(parent, 'name'));
  if (parent?.kind === 'pair') return firstIdentifier(fieldOf(parent, 'key'));
  if (parent?.kind === 'assignment_expression') {
    const left = fieldOf(parent, 'left');
    return left?.text ?? fieldOf(left ?? parent, 'property')?.text;
  }
  return undefined;
}

/** The type that a Go method belongs to. */
function receiverType(node: SyntaxNode): string | undefined {
  const receiver = fieldOf(node, 'receiver');
  return receiver?.children[0]?.children
    .flatMap((child) => [child, ...child.children])
    .find((child) => child.kind === 'type_identifier')?.text;
}

/** The name of the innermost class around `node` (for a Go method, its receiver's type). */
export function enclosingClassName(node: SyntaxNode): string | undefined {
  for (let current: SyntaxNode | undefined = node; current !== undefined; current = current.parent) {
    if (current.kind === 'method_declaration') {
      const type = receiverType(current);
      if (type !== undefined) return type;
    }
    if (current !== node && isClass(current)) return declaredName(current);
  }
  return undefined;
}

/** The innermost function around `node` (or `node` itself) that has a name. */
export function enclosingFunction(node: SyntaxNode): SyntaxNode | undefined {
  for (let current: SyntaxNode | undefined = node; current !== undefined; current = current.parent) {
    if (isFunction(current) && declaredName(current) !== undefined) return current;
  }
  return undefined;
}

/** `node` and everything below it, parents first. */
export function* descendants(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** The statement or declaration that `node` is or belongs to: its nearest ancestor in a list of statements. */
export function enclosingStatement(node: SyntaxNode): SyntaxNode {
  let current = node;
  while (current.parent !== undefined && !isStatementList(current.parent)) current = current.parent;
  return current;
}
