import type { PythonAstCondition, PythonAstPattern, PythonAstStep, PythonAstValue } from '../python-ast-step.ts';
import { type AstNode, type AstValue, astDescendants, isAstNode } from './ast-node.ts';

/** Values that earlier passes tracked, as source text or text of a name. */
export type Context = ReadonlyMap<string, string>;

function matchValue(pattern: PythonAstValue, value: AstValue | undefined, context: Context): boolean {
  if (Array.isArray(pattern)) {
    if (!Array.isArray(value) || value.length !== pattern.length) return false;
    return pattern.every((inner, index) => matchValue(inner, value[index] as AstValue, context));
  }
  if (pattern === null || typeof pattern !== 'object') return value === pattern;
  if ('from_context' in pattern && typeof pattern.from_context === 'string') {
    return value !== undefined && value === context.get(pattern.from_context);
  }
  const node = pattern as PythonAstPattern;
  // `{"node_type": "Sub"}` says the same as `"Sub"` for an operator.
  if (typeof value === 'string') return value === node.node_type;
  return isAstNode(value) && matchAst(node, value, context);
}

/** Whether `node` has the class of the pattern and all the fields it names. */
export function matchAst(pattern: PythonAstPattern, node: AstNode, context: Context): boolean {
  if (pattern.node_type !== node.type) return false;
  return Object.entries(pattern).every(
    ([name, inner]) => name === 'node_type' || matchValue(inner, node.fields[name], context),
  );
}

function targetsOf(node: AstNode): AstNode[] {
  const { targets, target } = node.fields;
  if (Array.isArray(targets)) return targets.filter((item) => isAstNode(item as AstValue)) as AstNode[];
  return isAstNode(target) ? [target] : [];
}

/** Whether `node` fulfils `condition`. */
export function meetsCondition(condition: PythonAstCondition, node: AstNode): boolean {
  switch (condition.check) {
    case 'targets_length_equals':
      return targetsOf(node).length === condition.value;
    case 'target_is_name': {
      const target = targetsOf(node)[condition.index];
      return target?.type === 'Name' && (condition.name === undefined || target.fields.id === condition.name);
    }
    case 'has_keyword_arg': {
      const keywords = node.fields.keywords;
      return (
        Array.isArray(keywords) &&
        keywords.some((item) => isAstNode(item as AstValue) && (item as AstNode).fields.arg === condition.name)
      );
    }
  }
}

/** The nodes below `root` that the step's pattern and all its conditions fit. */
export function findAst(step: PythonAstStep, root: AstNode, context: Context): AstNode[] {
  return [...astDescendants(root)].filter(
    (node) =>
      matchAst(step.pattern, node, context) &&
      (step.conditions ?? []).every((condition) => meetsCondition(condition, node)),
  );
}

/** Follows a path such as `node.targets[0].id` from `node`; undefined when it leads nowhere. */
export function followPath(path: string, node: AstNode): AstValue | undefined {
  const [root, ...keys] = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  if (root !== 'node') return undefined;
  let value: AstValue | undefined = node;
  for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)] as AstValue | undefined;
    else if (isAstNode(value)) value = value.fields[key];
    else return undefined;
  }
  return value;
}
