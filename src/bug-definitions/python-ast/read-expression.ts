import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { AstNode, AstValue } from './ast-node.ts';

/*
 * From the nodes of tree-sitter-python to those of Python's ast module
 * (https://docs.python.org/3/library/ast.html#abstract-grammar).
 */

const binaryOperators: Readonly<Record<string, string>> = {
  '+': 'Add',
  '-': 'Sub',
  '*': 'Mult',
  '/': 'Div',
  '//': 'FloorDiv',
  '%': 'Mod',
  '**': 'Pow',
  '@': 'MatMult',
  '<<': 'LShift',
  '>>': 'RShift',
  '|': 'BitOr',
  '&': 'BitAnd',
  '^': 'BitXor',
};
const comparisons: Readonly<Record<string, string>> = {
  '==': 'Eq',
  '!=': 'NotEq',
  '<': 'Lt',
  '<=': 'LtE',
  '>': 'Gt',
  '>=': 'GtE',
  is: 'Is',
  'is not': 'IsNot',
  in: 'In',
  'not in': 'NotIn',
};
const unaryOperators: Readonly<Record<string, string>> = { '-': 'USub', '+': 'UAdd', '~': 'Invert', not: 'Not' };

export function field(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === name);
}

export function named(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter((child) => child.named);
}

/** The class name of the operator `token`, as a node of that class would say it. */
export function operatorName(token: string): string {
  return binaryOperators[token.replace(/=$/, '')] ?? token;
}

/** The expression in a field, or null when there is none. */
export function expressionOrNull(node: SyntaxNode | undefined): AstValue {
  return node === undefined ? null : readExpression(node);
}

/** The elements of `a, b` written without brackets, or the one expression. */
export function readTargets(node: SyntaxNode): AstNode {
  return readExpression(node);
}

function constant(node: SyntaxNode): AstNode {
  const text = node.text ?? '';
  const values: Record<string, AstValue> = { True: true, False: false, None: null };
  const value = text in values ? (values[text] as AstValue) : text === '...' ? '...' : Number(text.replaceAll('_', ''));
  return { type: 'Constant', node, fields: { value } };
}

function stringConstant(node: SyntaxNode): AstNode {
  if (node.children.some((child) => child.kind === 'interpolation')) {
    const values = node.children
      .filter((child) => child.kind === 'interpolation')
      .map((child) => ({ type: 'FormattedValue', node: child, fields: { value: expressionOrNull(named(child)[0]) } }));
    return { type: 'JoinedStr', node, fields: { values } };
  }
  const text = node.children.map((child) => (child.kind === 'string_start' ? '' : (child.text ?? ''))).join('');
  return { type: 'Constant', node, fields: { value: text } };
}

function readCall(node: SyntaxNode): AstNode {
  const list = field(node, 'arguments');
  const given = list === undefined ? [] : list.kind === 'argument_list' ? named(list) : [list];
  const isKeyword = ({ kind }: SyntaxNode): boolean => kind === 'keyword_argument' || kind === 'dictionary_splat';
  return {
    type: 'Call',
    node,
    fields: {
      func: expressionOrNull(field(node, 'function')),
      args: given.filter((child) => !isKeyword(child)).map(readExpression),
      keywords: given.filter(isKeyword).map(readKeyword),
    },
  };
}

function readKeyword(node: SyntaxNode): AstNode {
  const name = field(node, 'name')?.text ?? null;
  const value = name === null ? named(node)[0] : field(node, 'value');
  return { type: 'keyword', node, fields: { arg: name, value: expressionOrNull(value) } };
}

function readComparison(node: SyntaxNode): AstNode {
  const operands = named(node);
  const operators = node.children.filter((child) => !child.named).map((child) => child.text ?? '');
  return {
    type: 'Compare',
    node,
    fields: {
      left: expressionOrNull(operands[0]),
      ops: operators.map((token) => comparisons[token] ?? token),
      comparators: operands.slice(1).map(readExpression),
    },
  };
}

/** `a and b and c` is one BoolOp of three values. */
function readBoolean(node: SyntaxNode): AstNode {
  const operator = field(node, 'operator')?.text;
  const values = (operand: SyntaxNode | undefined): SyntaxNode[] => {
    if (operand === undefined) return [];
    const same = operand.kind === 'boolean_operator' && field(operand, 'operator')?.text === operator;
    const parenthesised = operand.start !== operand.innerStart;
    return same && !parenthesised ? operands(operand) : [operand];
  };
  const operands = (of: SyntaxNode): SyntaxNode[] => [
    ...values(field(of, 'left')),
    ...[field(of, 'right')].flatMap((right) => right ?? []),
  ];
  return {
    type: 'BoolOp',
    node,
    fields: { op: operator === 'and' ? 'And' : 'Or', values: operands(node).map(readExpression) },
  };
}

function readUnary(node: SyntaxNode): AstNode {
  const token = node.children.find((child) => !child.named)?.text ?? 'not';
  return {
    type: 'UnaryOp',
    node,
    fields: {
      op: unaryOperators[token] ?? token,
      operand: expressionOrNull(field(node, 'argument') ?? named(node)[0]),
    },
  };
}

function readSlice(node: SyntaxNode): AstNode {
  const parts: (SyntaxNode | undefined)[] = [undefined, undefined, undefined];
  let position = 0;
  for (const child of node.children) {
    if (child.kind === ':') position++;
    else parts[position] = child;
  }
  const [lower, upper, step] = parts.map(expressionOrNull);
  return { type: 'Slice', node, fields: { lower: lower ?? null, upper: upper ?? null, step: step ?? null } };
}

function readSubscript(node: SyntaxNode): AstNode {
  const indices = node.children.filter((child) => child.field === 'subscript');
  const [only] = indices;
  const slice: AstValue =
    only !== undefined && indices.length === 1
      ? readExpression(only)
      : { type: 'Tuple', node, fields: { elts: indices.map(readExpression) } };
  return { type: 'Subscript', node, fields: { value: expressionOrNull(field(node, 'value')), slice } };
}

function readComprehension(type: string, node: SyntaxNode): AstNode {
  const body = field(node, 'body');
  const fields: Record<string, AstValue> =
    body?.kind === 'pair'
      ? { key: expressionOrNull(field(body, 'key')), value: expressionOrNull(field(body, 'value')) }
      : { elt: expressionOrNull(body) };
  const generators: AstNode[] = [];
  for (const clause of node.children) {
    if (clause.kind === 'for_in_clause') {
      const [target, iter] = [field(clause, 'left'), field(clause, 'right')];
      generators.push({
        type: 'comprehension',
        node: clause,
        fields: { target: expressionOrNull(target), iter: expressionOrNull(iter), ifs: [] },
      });
    } else if (clause.kind === 'if_clause') {
      const condition = named(clause)[0];
      if (condition !== undefined)
        (generators.at(-1)?.fields.ifs as AstNode[] | undefined)?.push(readExpression(condition));
    }
  }
  return { type, node, fields: { ...fields, generators } };
}

const list =
  (type: string) =>
  (node: SyntaxNode): AstNode => ({
    type,
    node,
    fields: { elts: named(node).map(readExpression) },
  });

const readers: Readonly<Record<string, (node: SyntaxNode) => AstNode>> = {
  identifier: (node) => ({ type: 'Name', node, fields: { id: node.text ?? '' } }),
  integer: constant,
  float: constant,
  true: constant,
  false: constant,
  none: constant,
  ellipsis: constant,
  string: stringConstant,
  concatenated_string: (node) => ({
    type: 'Constant',
    node,
    fields: { value: node.children.map((child) => stringConstant(child).fields.value).join('') },
  }),
  call: readCall,
  keyword_argument: readKeyword,
  attribute: (node) => ({
    type: 'Attribute',
    node,
    fields: { value: expressionOrNull(field(node, 'object')), attr: field(node, 'attribute')?.text ?? '' },
  }),
  subscript: readSubscript,
  slice: readSlice,
  binary_operator: (node) => ({
    type: 'BinOp',
    node,
    fields: {
      left: expressionOrNull(field(node, 'left')),
      op: operatorName(field(node, 'operator')?.text ?? ''),
      right: expressionOrNull(field(node, 'right')),
    },
  }),
  boolean_operator: readBoolean,
  not_operator: readUnary,
  unary_operator: readUnary,
  comparison_operator: readComparison,
  conditional_expression: (node) => {
    const [body, test, orelse] = named(node).map(readExpression);
    return { type: 'IfExp', node, fields: { test: test ?? null, body: body ?? null, orelse: orelse ?? null } };
  },
  lambda: (node) => ({ type: 'Lambda', node, fields: { body: expressionOrNull(field(node, 'body')) } }),
  named_expression: (node) => ({
    type: 'NamedExpr',
    node,
    fields: { target: expressionOrNull(field(node, 'name')), value: expressionOrNull(field(node, 'value')) },
  }),
  await: (node) => ({ type: 'Await', node, fields: { value: expressionOrNull(named(node)[0]) } }),
  yield: (node) => ({ type: 'Yield', node, fields: { value: expressionOrNull(named(node)[0]) } }),
  list_splat: (node) => ({ type: 'Starred', node, fields: { value: expressionOrNull(named(node)[0]) } }),
  list_splat_pattern: (node) => ({ type: 'Starred', node, fields: { value: expressionOrNull(named(node)[0]) } }),
  tuple: list('Tuple'),
  expression_list: list('Tuple'),
  pattern_list: list('Tuple'),
  tuple_pattern: list('Tuple'),
  list: list('List'),
  list_pattern: list('List'),
  set: list('Set'),
  dictionary: (node) => ({
    type: 'Dict',
    node,
    fields: {
      keys: named(node)
        .flatMap((pair) => field(pair, 'key') ?? [])
        .map(readExpression),
      values: named(node).map((pair) => readExpression(field(pair, 'value') ?? named(pair)[0] ?? pair)),
    },
  }),
  list_comprehension: (node) => readComprehension('ListComp', node),
  set_comprehension: (node) => readComprehension('SetComp', node),
  dictionary_comprehension: (node) => readComprehension('DictComp', node),
  generator_expression: (node) => readComprehension('GeneratorExp', node),
};

/** The expression `node` as the `ast` module would have it; a kind it does not know keeps its children as `body`. */
export function readExpression(node: SyntaxNode): AstNode {
  const read = readers[node.kind];
  if (read !== undefined) return read(node);
  return { type: node.kind, node, fields: { body: named(node).map(readExpression) } };
}
