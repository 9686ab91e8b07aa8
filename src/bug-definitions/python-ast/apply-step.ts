import { declaredName, descendants, isFunction } from '../../syntax/node-kinds.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax/syntax-tree.ts';
import { baseIndentation } from '../indentation.ts';
import { deleteNodes, type Edit } from '../place-edits.ts';
import type { PythonAstReplacement, PythonAstStep } from '../python-ast-step.ts';
import { renderCode } from '../render-code.ts';
import { type AstNode, type AstValue, isAstNode } from './ast-node.ts';
import { type Context, findAst, followPath } from './match-ast.ts';
import { readAst } from './read-ast.ts';

export type StepResult = { edits: Edit[]; context: Context } | { problem: string; nearest: SyntaxNode[] };

/** The functions named like the definition's target; all of the source where there is none. */
function rootsOf(tree: SyntaxTree, targetFunction: string | undefined): SyntaxNode[] {
  const functions =
    targetFunction === undefined
      ? []
      : [...descendants(tree.root)].filter((node) => isFunction(node) && declaredName(node) === targetFunction);
  return functions.length > 0 ? functions : [tree.root];
}

function textOf(tree: SyntaxTree, value: AstValue): string | undefined {
  if (isAstNode(value)) return tree.source.slice(value.node.innerStart, value.node.innerEnd);
  return Array.isArray(value) || value === null ? undefined : String(value);
}

function isPath(source: string): boolean {
  return /^node(?:\.\w+|\[\d+\])*$/.test(source);
}

/** The code that a replacement's source means: that of the node at the path, or the text itself. */
function codeOf(tree: SyntaxTree, source: string, node: AstNode): { code: string } | { problem: string } {
  if (!isPath(source))
    return { code: renderCode(source, new Map(), tree.source, baseIndentation(tree.source, node.node)) };
  const value = followPath(source, node);
  const code = value === undefined ? undefined : textOf(tree, value);
  return code === undefined ? { problem: `the path ${source} leads nowhere` } : { code };
}

function replace(node: SyntaxNode, text: string): Edit {
  return { node, start: node.start, end: node.end, text };
}

/** What an expression stands in, so that what replaces it keeps the order of evaluation. */
function needsParentheses(node: SyntaxNode, code: string): boolean {
  if (node.start !== node.innerStart && code.startsWith('(')) return false;
  const operand = /operator|attribute|subscript|unary|await/.test(node.parent?.kind ?? '');
  return operand && !/^[\w.]+(\([^()]*\))*$/.test(code);
}

function applyReplacement(
  tree: SyntaxTree,
  replacement: PythonAstReplacement,
  node: AstNode,
): Edit[] | { problem: string } {
  switch (replacement.type) {
    case 'delete_statement':
      return deleteNodes(tree, [statementOf(node.node)]);
    case 'remove_keyword_arg': {
      const keywords = Array.isArray(node.fields.keywords) ? (node.fields.keywords as AstNode[]) : [];
      const keyword = keywords.find((candidate) => candidate.fields.arg === replacement.name);
      if (keyword === undefined) return { problem: `the call has no argument ${replacement.name}` };
      return deleteNodes(tree, [keyword.node]);
    }
    case 'replace_value_with': {
      const value = node.fields.value;
      if (!isAstNode(value)) return { problem: `a ${node.type} has no value to replace` };
      const result = codeOf(tree, replacement.source, node);
      return 'problem' in result ? result : [replace(value.node, result.code)];
    }
    case 'replace_with': {
      const result = codeOf(tree, replacement.source, node);
      if ('problem' in result) return result;
      return [replace(node.node, needsParentheses(node.node, result.code) ? `(${result.code})` : result.code)];
    }
  }
}

/** The statement that a node is or stands in. */
function statementOf(node: SyntaxNode): SyntaxNode {
  let current = node;
  while (current.parent !== undefined && !['block', 'module'].includes(current.parent.kind)) current = current.parent;
  return current;
}

function track(tree: SyntaxTree, step: PythonAstStep, node: AstNode, context: Context): Context | { problem: string } {
  const tracked = new Map(context);
  for (const [name, path] of Object.entries(step.track_as ?? {})) {
    const value = followPath(path, node);
    const text = value === undefined ? undefined : textOf(tree, value);
    if (text === undefined) return { problem: `the path ${path} leads nowhere, so ${name} cannot be tracked` };
    tracked.set(name, text);
  }
  return tracked;
}

function outermost(nodes: AstNode[]): AstNode[] {
  return nodes.filter(
    ({ node }) =>
      !nodes.some((other) => other.node !== node && other.node.start <= node.start && node.end <= other.node.end),
  );
}

/** The nodes of the class that is looked for, and failing those, statements: what a failed search could have meant. */
function nearestTo(step: PythonAstStep, roots: AstNode[]): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const anyOfType = { ...step, pattern: { node_type: step.pattern.node_type }, conditions: [] } as PythonAstStep;
  for (const root of roots) found.push(...findAst(anyOfType, root, new Map()).map(({ node }) => node));
  return found.slice(0, 3);
}

/** Makes one pass of version 2.1 on `tree`: finds the places and says what to change there. */
export function applyPythonAstStep(
  tree: SyntaxTree,
  step: PythonAstStep,
  targetFunction: string | undefined,
  context: Context,
): StepResult {
  const roots = rootsOf(tree, targetFunction).map(readAst);
  const places = outermost(roots.flatMap((root) => findAst(step, root, context)));
  const [first] = places;
  if (first === undefined) return { problem: 'nothing matches the pattern', nearest: nearestTo(step, roots) };
  const tracked = track(tree, step, step.type === 'find_and_track' ? (places.at(-1) ?? first) : first, context);
  if ('problem' in tracked) return { problem: tracked.problem as string, nearest: [first.node] };
  if (step.type === 'find_and_track') return { edits: [], context: tracked };
  const edits: Edit[] = [];
  for (const place of places) {
    const result = applyReplacement(tree, step.replacement, place);
    if ('problem' in result) return { problem: result.problem, nearest: [place.node] };
    edits.push(...result);
  }
  return { edits, context: tracked };
}
