import { declaredName, descendants, enclosingClassName, isClass, isFunction } from '../syntax/node-kinds.ts';
import type { SyntaxNode } from '../syntax/syntax-tree.ts';
import type { Scope } from './definition.ts';

export interface ScopeNodes {
  nodes: SyntaxNode[];
  /** False when the source has no function or class of that name, so that all of it is looked at. */
  named: boolean;
}

function namedFunctions(root: SyntaxNode, scope: Scope): SyntaxNode[] {
  const functions: SyntaxNode[] = [];
  for (const node of descendants(root)) {
    if (isFunction(node) && declaredName(node) === scope.function) functions.push(node);
  }
  const ofClass = functions.filter((node) => scope.class !== undefined && enclosingClassName(node) === scope.class);
  return ofClass.length > 0 ? ofClass : functions;
}

function namedClasses(root: SyntaxNode, name: string): SyntaxNode[] {
  return [...descendants(root)].filter((node) => isClass(node) && declaredName(node) === name);
}

/** The nodes that `scope` means: functions of the name, in the class if there is such a class; else the class; else all. */
export function findScope(root: SyntaxNode, scope: Scope | undefined): ScopeNodes {
  if (scope === undefined) return { nodes: [root], named: false };
  const found =
    scope.function === undefined
      ? scope.class === undefined
        ? []
        : namedClasses(root, scope.class)
      : namedFunctions(root, scope);
  if (found.length > 0) return { nodes: found, named: true };
  return { nodes: [root], named: false };
}

/** The parameter nodes of a function, in order; those of its receiver are not among them. */
export function parametersOf(node: SyntaxNode): SyntaxNode[] {
  const list =
    node.children.find((child) => child.field === 'parameters') ??
    node.children.find((child) => child.field === 'declarator')?.children.find((child) => child.field === 'parameters');
  if (list === undefined) {
    const single = node.children.find((child) => child.field === 'parameter');
    return single === undefined ? [] : [single];
  }
  return list.children.filter((child) => child.named);
}

/** The identifier that a parameter node declares. */
export function parameterName(node: SyntaxNode): SyntaxNode | undefined {
  if (node.kind === 'identifier') return node;
  const named =
    node.children.find((child) => ['name', 'pattern', 'left', 'declarator'].includes(child.field ?? '')) ??
    node.children.find((child) => child.kind === 'identifier');
  if (named === undefined) return undefined;
  return named.kind === 'identifier' ? named : parameterName(named);
}
