import type { SyntaxLanguage } from '../../../syntax/languages.ts';

/** What a language calls the things that candidates are made of. */
export interface Profile {
  family: 'python' | 'javascript' | 'go' | 'java' | 'rust' | 'other';
  functions: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  blocks: ReadonlySet<string>;
  /** Nodes with two operands and an operator token between them. */
  binaries: ReadonlySet<string>;
  assignments: ReadonlySet<string>;
  augmented: ReadonlySet<string>;
  calls: ReadonlySet<string>;
  argumentLists: ReadonlySet<string>;
  members: ReadonlySet<string>;
  subscripts: ReadonlySet<string>;
  integers: ReadonlySet<string>;
  floats: ReadonlySet<string>;
  strings: ReadonlySet<string>;
  identifiers: ReadonlySet<string>;
  /** Names after a dot. */
  properties: ReadonlySet<string>;
  conditionals: ReadonlySet<string>;
  loops: ReadonlySet<string>;
  returns: ReadonlySet<string>;
  expressionStatements: ReadonlySet<string>;
  lists: ReadonlySet<string>;
  words: { true: string; false: string; none: string; and: string; or: string; not: string; equal: string };
  /** What ends a simple statement. */
  terminator: '' | ';';
}

const set = (...names: string[]): ReadonlySet<string> => new Set(names);

const python: Profile = {
  family: 'python',
  functions: set('function_definition'),
  classes: set('class_definition'),
  blocks: set('block', 'module'),
  binaries: set('binary_operator', 'boolean_operator', 'comparison_operator'),
  assignments: set('assignment'),
  augmented: set('augmented_assignment'),
  calls: set('call'),
  argumentLists: set('argument_list'),
  members: set('attribute'),
  subscripts: set('subscript'),
  integers: set('integer'),
  floats: set('float'),
  strings: set('string'),
  identifiers: set('identifier'),
  properties: set('identifier'),
  conditionals: set(
    'if_statement',
    'elif_clause',
    'while_statement',
    'conditional_expression',
    'if_clause',
    'assert_statement',
  ),
  loops: set('for_statement', 'while_statement'),
  returns: set('return_statement'),
  expressionStatements: set('expression_statement'),
  lists: set('list', 'tuple', 'set', 'expression_list', 'pattern_list'),
  words: { true: 'True', false: 'False', none: 'None', and: 'and', or: 'or', not: 'not ', equal: '==' },
  terminator: '',
};

const javascript: Profile = {
  family: 'javascript',
  functions: set(
    'function_declaration',
    'function_expression',
    'arrow_function',
    'method_definition',
    'generator_function_declaration',
    'generator_function',
  ),
  classes: set('class_declaration', 'class'),
  blocks: set('statement_block', 'program', 'switch_case', 'switch_default'),
  binaries: set('binary_expression'),
  assignments: set('assignment_expression', 'variable_declarator'),
  augmented: set('augmented_assignment_expression'),
  calls: set('call_expression', 'new_expression'),
  argumentLists: set('arguments'),
  members: set('member_expression'),
  subscripts: set('subscript_expression'),
  integers: set('number'),
  floats: set(),
  strings: set('string'),
  identifiers: set('identifier', 'shorthand_property_identifier'),
  properties: set('property_identifier'),
  conditionals: set('if_statement', 'while_statement', 'do_statement', 'for_statement', 'ternary_expression'),
  loops: set('for_statement', 'for_in_statement', 'while_statement', 'do_statement'),
  returns: set('return_statement'),
  expressionStatements: set('expression_statement'),
  lists: set('array'),
  words: { true: 'true', false: 'false', none: 'null', and: '&&', or: '||', not: '!', equal: '===' },
  terminator: ';',
};

const curly: Profile = {
  ...javascript,
  family: 'other',
  functions: set(
    'function_definition',
    'function_declaration',
    'method_declaration',
    'function_item',
    'constructor_declaration',
    'func_literal',
    'method',
    'local_function_statement',
  ),
  classes: set('class_declaration', 'impl_item', 'class_specifier', 'class'),
  blocks: set('block', 'statement_list', 'constructor_body', 'compound_statement', 'body_statement'),
  binaries: set('binary_expression', 'binary'),
  assignments: set(
    'assignment_statement',
    'assignment_expression',
    'short_var_declaration',
    'let_declaration',
    'variable_declarator',
    'assignment',
  ),
  augmented: set('compound_assignment_expr', 'operator_assignment'),
  calls: set(
    'call_expression',
    'method_invocation',
    'object_creation_expression',
    'invocation_expression',
    'call',
    'function_call_expression',
    'member_call_expression',
  ),
  argumentLists: set('argument_list', 'arguments'),
  members: set('selector_expression', 'field_expression', 'field_access', 'member_access_expression'),
  subscripts: set(
    'index_expression',
    'array_access',
    'subscript_expression',
    'element_access_expression',
    'element_reference',
  ),
  integers: set('int_literal', 'decimal_integer_literal', 'integer_literal', 'number_literal', 'integer'),
  floats: set('float_literal', 'decimal_floating_point_literal', 'real_literal', 'float'),
  strings: set('interpreted_string_literal', 'string_literal', 'string'),
  identifiers: set('identifier', 'variable_name'),
  properties: set('field_identifier', 'identifier'),
  conditionals: set(
    'if_statement',
    'if_expression',
    'while_statement',
    'while_expression',
    'for_clause',
    'ternary_expression',
    'conditional_expression',
  ),
  loops: set(
    'for_statement',
    'while_statement',
    'for_expression',
    'while_expression',
    'loop_expression',
    'enhanced_for_statement',
  ),
  returns: set('return_statement', 'return_expression'),
  lists: set('array_initializer', 'array_expression', 'tuple_expression'),
  words: { true: 'true', false: 'false', none: 'null', and: '&&', or: '||', not: '!', equal: '==' },
};

const go: Profile = { ...curly, family: 'go', terminator: '', words: { ...curly.words, none: 'nil' } };
const rust: Profile = { ...curly, family: 'rust', words: { ...curly.words, none: 'None' } };

/** The profile of `language`; languages without one of their own share the names that C's relatives have in common. */
export function profileOf(language: SyntaxLanguage): Profile {
  if (language === 'python') return python;
  if (language === 'javascript' || language === 'typescript' || language === 'tsx') return javascript;
  if (language === 'go') return go;
  if (language === 'rust') return rust;
  return language === 'java' ? { ...curly, family: 'java' } : curly;
}
