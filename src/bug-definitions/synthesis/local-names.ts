import { descendants } from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';

const parameterLists = new Set([
  'parameters',
  'formal_parameters',
  'parameter_list',
  'lambda_parameters',
  'closure_parameters',
  'inferred_parameters',
]);
const bindingFields: Readonly<Record<string, string>> = {
  assignment: 'left',
  assignment_expression: 'left',
  assignment_statement: 'left',
  for_statement: 'left',
  for_in_statement: 'left',
  for_in_clause: 'left',
  for_expression: 'pattern',
  range_clause: 'left',
  short_var_declaration: 'left',
  variable_declarator: 'name',
  var_spec: 'name',
  let_declaration: 'pattern',
  named_expression: 'name',
  enhanced_for_statement: 'name',
  catch_clause: 'parameter',
  catch_formal_parameter: 'name',
  arrow_function: 'parameter',
};
/** Below these an identifier names no variable that is bound here. */
const notBinding = new Set([
  'attribute',
  'subscript',
  'member_expression',
  'selector_expression',
  'index_expression',
  'field_access',
  'array_access',
  'field_expression',
  'call',
  'call_expression',
  'type',
]);
const namesOfMembers: Readonly<Record<string, string>> = {
  attribute: 'attribute',
  keyword_argument: 'name',
  method_invocation: 'name',
  field_access: 'field',
  method_declaration: 'name',
  function_definition: 'name',
  function_declaration: 'name',
  function_item: 'name',
  class_definition: 'name',
  class_declaration: 'name',
  constructor_declaration: 'name',
  labeled_statement: 'label',
};
const notVariables = new Set([
  'dotted_name',
  'aliased_import',
  'import_specifier',
  'type',
  'scoped_identifier',
  'macro_invocation',
  'break_statement',
  'continue_statement',
  'marker_annotation',
  'annotation',
]);

/** Names every Python program has; see https://docs.python.org/3/library/functions.html. */
const builtins = new Set(
  'abs all any bool bytes callable chr dict divmod enumerate filter float format frozenset getattr hasattr hash id input int isinstance iter len list map max min next object open ord pow print property range repr reversed round set setattr slice sorted str sum super tuple type vars zip nil undefined'.split(
    ' ',
  ),
);

/** Whether `node` is the use or definition of a variable, not the name of a member, a type or a function definition. */
export function isVariable(node: SyntaxNode): boolean {
  if (node.kind !== 'identifier' || node.text === undefined) return false;
  const parent = node.parent;
  if (parent === undefined) return true;
  if (notVariables.has(parent.kind)) return false;
  return namesOfMembers[parent.kind] === undefined || namesOfMembers[parent.kind] !== node.field;
}

function addBound(node: SyntaxNode, names: Set<string>): void {
  if (notBinding.has(node.kind)) return;
  if (node.kind === 'identifier' && node.text !== undefined) names.add(node.text);
  for (const child of node.children) {
    if (!['type', 'value', 'right', 'return_type'].includes(child.field ?? '')) addBound(child, names);
  }
}

/** The names that are bound below `root`: parameters, assigned variables, loop variables. */
export function boundNames(root: SyntaxNode): Set<string> {
  const names = new Set<string>();
  for (const node of descendants(root)) {
    if (parameterLists.has(node.kind) && node.field !== 'receiver') addBound(node, names);
    else if (node.kind === 'parameter_list') addBound(node, names);
    else if (node.kind === 'as_pattern_target') addBound(node, names);
    const field = bindingFields[node.kind];
    if (field === undefined) continue;
    for (const child of node.children) if (child.field === field) addBound(child, names);
  }
  return names;
}

/** Whether `node` stands where a value is used, not where something is called or a module's member is taken. */
function isPlainValue(node: SyntaxNode): boolean {
  const { parent, field } = node;
  if (parent === undefined || !isVariable(node)) return false;
  if (field === 'function' || field === 'constructor') return false;
  return !(field === 'object' || (field === 'operand' && parent.kind === 'selector_expression'));
}

/** Names that are probably local where the lines that bind them are not known: variables used as plain values. */
export function probableNames(roots: readonly SyntaxNode[]): Set<string> {
  const names = new Set<string>();
  for (const root of roots) {
    for (const node of descendants(root)) {
      const name = node.text;
      if (name === undefined || !isPlainValue(node)) continue;
      const looksGlobal = /^[A-Z_][A-Z0-9_]{2,}$/.test(name) || /^[A-Z][a-z]\w+/.test(name) || /^__/.test(name);
      if (!looksGlobal && !builtins.has(name)) names.add(name);
    }
  }
  return names;
}
