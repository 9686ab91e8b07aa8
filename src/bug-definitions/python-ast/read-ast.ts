import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { AstNode, AstValue } from './ast-node.ts';
import { expressionOrNull, field, named, operatorName, readExpression } from './read-expression.ts';

function statementsIn(node: SyntaxNode | undefined): AstNode[] {
  return node === undefined ? [] : named(node).map(readStatement);
}

/** `a = b = c` has two targets; the grammar nests it to the right. */
function readAssignment(assignment: SyntaxNode, statement: SyntaxNode): AstNode {
  const type = field(assignment, 'type');
  if (type !== undefined) {
    const fields = {
      target: expressionOrNull(field(assignment, 'left')),
      annotation: expressionOrNull(named(type)[0] ?? type),
      value: expressionOrNull(field(assignment, 'right')),
    };
    return { type: 'AnnAssign', node: statement, fields };
  }
  const targets: AstNode[] = [];
  let current = assignment;
  for (;;) {
    const [left, right] = [field(current, 'left'), field(current, 'right')];
    if (left !== undefined) targets.push(readExpression(left));
    if (right?.kind !== 'assignment')
      return { type: 'Assign', node: statement, fields: { targets, value: expressionOrNull(right) } };
    current = right;
  }
}

function readExpressionStatement(node: SyntaxNode): AstNode {
  const [only] = node.children;
  if (only?.kind === 'assignment') return readAssignment(only, node);
  if (only?.kind === 'augmented_assignment') {
    const fields = {
      target: expressionOrNull(field(only, 'left')),
      op: operatorName(field(only, 'operator')?.text ?? ''),
      value: expressionOrNull(field(only, 'right')),
    };
    return { type: 'AugAssign', node, fields };
  }
  return { type: 'Expr', node, fields: { value: expressionOrNull(only) } };
}

/** An `elif` is an If in the `orelse` of the one before. */
function readIf(node: SyntaxNode, clauses: readonly SyntaxNode[]): AstNode {
  const [next, ...others] = clauses;
  let orelse: AstNode[] = [];
  if (next?.kind === 'elif_clause') orelse = [readIf(next, others)];
  else if (next !== undefined) orelse = statementsIn(field(next, 'body'));
  const fields = {
    test: expressionOrNull(field(node, 'condition')),
    body: statementsIn(field(node, 'consequence')),
    orelse,
  };
  return { type: 'If', node, fields };
}

function readFunction(node: SyntaxNode): AstNode {
  const list = field(node, 'parameters');
  const parameters = (list === undefined ? [] : named(list)).map((parameter): AstNode => {
    const name = parameter.text ?? field(parameter, 'name')?.text ?? named(parameter)[0]?.text ?? '';
    return { type: 'arg', node: parameter, fields: { arg: name } };
  });
  const isAsync = node.children.some((child) => child.kind === 'async');
  const args: AstNode = { type: 'arguments', node: list ?? node, fields: { args: parameters } };
  const fields = { name: field(node, 'name')?.text ?? '', args, body: statementsIn(field(node, 'body')) };
  return { type: isAsync ? 'AsyncFunctionDef' : 'FunctionDef', node, fields };
}

function readTry(node: SyntaxNode): AstNode {
  const clause = (kind: string): SyntaxNode | undefined => node.children.find((child) => child.kind === kind);
  const blockOf = (of: SyntaxNode | undefined): SyntaxNode | undefined =>
    of === undefined ? undefined : (field(of, 'body') ?? of.children.find((child) => child.kind === 'block'));
  const handlers = node.children
    .filter((child) => child.kind === 'except_clause')
    .map(
      (handler): AstNode => ({
        type: 'ExceptHandler',
        node: handler,
        fields: { body: statementsIn(blockOf(handler)) },
      }),
    );
  const fields = {
    body: statementsIn(field(node, 'body')),
    handlers,
    orelse: statementsIn(blockOf(clause('else_clause'))),
    finalbody: statementsIn(blockOf(clause('finally_clause'))),
  };
  return { type: 'Try', node, fields };
}

function readWith(node: SyntaxNode): AstNode {
  const clause = node.children.find((child) => child.kind === 'with_clause');
  const items = (clause?.children ?? []).map((item): AstNode => {
    const value = field(item, 'value');
    const [context, target] = value?.kind === 'as_pattern' ? named(value) : [value, undefined];
    const variable = target === undefined ? undefined : (named(target)[0] ?? target);
    return {
      type: 'withitem',
      node: item,
      fields: { context_expr: expressionOrNull(context), optional_vars: expressionOrNull(variable) },
    };
  });
  return { type: 'With', node, fields: { items, body: statementsIn(field(node, 'body')) } };
}

const simple =
  (type: string, name?: string) =>
  (node: SyntaxNode): AstNode => ({
    type,
    node,
    fields: name === undefined ? {} : { [name]: expressionOrNull(named(node)[0]) },
  });

function elseBody(node: SyntaxNode): AstNode[] {
  const clause = field(node, 'alternative');
  return clause === undefined ? [] : statementsIn(field(clause, 'body'));
}

const readers: Readonly<Record<string, (node: SyntaxNode) => AstNode>> = {
  expression_statement: readExpressionStatement,
  if_statement: (node) =>
    readIf(
      node,
      node.children.filter((child) => child.field === 'alternative'),
    ),
  for_statement: (node) => ({
    type: 'For',
    node,
    fields: {
      target: expressionOrNull(field(node, 'left')),
      iter: expressionOrNull(field(node, 'right')),
      body: statementsIn(field(node, 'body')),
      orelse: elseBody(node),
    },
  }),
  while_statement: (node) => ({
    type: 'While',
    node,
    fields: {
      test: expressionOrNull(field(node, 'condition')),
      body: statementsIn(field(node, 'body')),
      orelse: elseBody(node),
    },
  }),
  function_definition: readFunction,
  class_definition: (node) => ({
    type: 'ClassDef',
    node,
    fields: { name: field(node, 'name')?.text ?? '', body: statementsIn(field(node, 'body')) },
  }),
  decorated_definition: (node) => readStatement(field(node, 'definition') ?? node),
  try_statement: readTry,
  with_statement: readWith,
  return_statement: simple('Return', 'value'),
  raise_statement: simple('Raise', 'exc'),
  assert_statement: simple('Assert', 'test'),
  delete_statement: (node) => ({ type: 'Delete', node, fields: { targets: named(node).map(readExpression) } }),
  pass_statement: simple('Pass'),
  break_statement: simple('Break'),
  continue_statement: simple('Continue'),
  import_statement: simple('Import'),
  import_from_statement: simple('ImportFrom'),
  global_statement: simple('Global'),
  nonlocal_statement: simple('Nonlocal'),
};

function readStatement(node: SyntaxNode): AstNode {
  const read = readers[node.kind];
  return node.kind === 'decorated_definition' && field(node, 'definition') === undefined
    ? readExpression(node)
    : (read ?? readExpression)(node);
}

/** The tree of a Python source (or a statement of it) as the `ast` module would have it. */
export function readAst(node: SyntaxNode): AstNode {
  if (node.kind !== 'module') return readStatement(node);
  const body: AstValue = statementsIn(node);
  return { type: 'Module', node, fields: { body } };
}
