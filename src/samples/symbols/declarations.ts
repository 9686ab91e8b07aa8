import type { SyntaxLanguage } from '../../syntax/languages.ts';
import type { SymbolType } from './symbol.ts';

/** How a grammar's node declares a symbol. */
export interface Declaration {
  /** `function` becomes `method` inside a class or type. */
  type: SymbolType;
  /** The field with the name; `name` when absent. */
  nameField?: string;
  /** The field with the body, which is not part of the signature; `body` when absent. */
  bodyField?: string;
  /** Its body holds further symbols. */
  container?: boolean;
  /** Its body is part of its interface (an interface, a struct), so the signature is all of it. */
  wholeSignature?: boolean;
}

type Declarations = Readonly<Record<string, Declaration>>;

const fn: Declaration = { type: 'function' };
const method: Declaration = { type: 'method' };
const classLike: Declaration = { type: 'class', container: true };
const typeLike: Declaration = { type: 'type', wholeSignature: true };

const javascript: Declarations = {
  function_declaration: fn,
  generator_function_declaration: fn,
  function_signature: fn,
  class_declaration: classLike,
  abstract_class_declaration: classLike,
  method_definition: method,
  method_signature: method,
  abstract_method_signature: method,
  field_definition: { type: 'constant', nameField: 'property', bodyField: 'value' },
  public_field_definition: { type: 'constant', bodyField: 'value' },
  interface_declaration: typeLike,
  type_alias_declaration: typeLike,
  enum_declaration: typeLike,
  variable_declarator: { type: 'constant', bodyField: 'value', container: true },
  assignment_expression: { type: 'constant', nameField: 'left', bodyField: 'right', container: true },
};

const c: Declarations = {
  function_definition: { type: 'function', nameField: 'declarator' },
  declaration: { type: 'function', nameField: 'declarator' },
  struct_specifier: typeLike,
  union_specifier: typeLike,
  enum_specifier: typeLike,
  type_definition: { type: 'type', nameField: 'declarator', wholeSignature: true },
  preproc_def: { type: 'constant', bodyField: 'value' },
  preproc_function_def: { type: 'function', bodyField: 'value' },
};

/** Nodes that declare symbols, by language. */
export const declarations: Readonly<Record<SyntaxLanguage, Declarations>> = {
  python: {
    function_definition: fn,
    class_definition: classLike,
    assignment: { type: 'constant', nameField: 'left', bodyField: 'right' },
  },
  javascript,
  typescript: javascript,
  tsx: javascript,
  go: {
    function_declaration: fn,
    method_declaration: method,
    type_spec: typeLike,
    type_alias: typeLike,
    const_spec: { type: 'constant', bodyField: 'value' },
    var_spec: { type: 'constant', bodyField: 'value' },
  },
  java: {
    class_declaration: classLike,
    record_declaration: classLike,
    interface_declaration: { type: 'type', container: true },
    enum_declaration: { type: 'type', container: true },
    annotation_type_declaration: typeLike,
    method_declaration: method,
    constructor_declaration: method,
    field_declaration: { type: 'constant', nameField: 'declarator' },
  },
  rust: {
    function_item: fn,
    function_signature_item: fn,
    struct_item: typeLike,
    enum_item: typeLike,
    union_item: typeLike,
    type_item: typeLike,
    trait_item: { type: 'type', container: true },
    const_item: { type: 'constant', bodyField: 'value' },
    static_item: { type: 'constant', bodyField: 'value' },
    macro_definition: { type: 'function' },
  },
  c,
  cpp: {
    ...c,
    class_specifier: classLike,
    struct_specifier: { type: 'type', container: true },
    field_declaration: { type: 'method', nameField: 'declarator' },
    alias_declaration: typeLike,
  },
  csharp: {
    class_declaration: classLike,
    record_declaration: classLike,
    struct_declaration: { type: 'type', container: true },
    interface_declaration: { type: 'type', container: true },
    enum_declaration: typeLike,
    method_declaration: method,
    constructor_declaration: method,
    property_declaration: { type: 'constant', bodyField: 'accessors' },
    delegate_declaration: typeLike,
    variable_declarator: { type: 'constant' },
  },
  ruby: {
    class: classLike,
    module: classLike,
    method: fn,
    singleton_method: fn,
    assignment: { type: 'constant', nameField: 'left', bodyField: 'right' },
  },
  php: {
    function_definition: fn,
    class_declaration: classLike,
    trait_declaration: classLike,
    interface_declaration: { type: 'type', container: true },
    enum_declaration: { type: 'type', container: true },
    method_declaration: method,
    const_element: { type: 'constant', nameField: 'name' },
    property_element: { type: 'constant', nameField: 'name' },
  },
};

/** Nodes that name a scope without being a symbol, with the field that names it. */
export const scopes: Readonly<Record<string, string>> = {
  impl_item: 'type',
  mod_item: 'name',
  namespace_definition: 'name',
  namespace_declaration: 'name',
  internal_module: 'name',
  module: 'name',
};
