import type { SyntaxNode, SyntaxTree } from '../syntax/syntax-tree.ts';
import type { Action, TreeStep } from './definition.ts';
import type { Assignment } from './find-targets.ts';
import { baseIndentation } from './indentation.ts';
import type { Bindings } from './match-pattern.ts';
import { deleteNodes, type Edit, insertBeside, insertInBody, moveStatement } from './place-edits.ts';
import { renderCode } from './render-code.ts';

/** The steps of one scope and where they apply. */
export interface FoundSteps {
  steps: readonly TreeStep[];
  assignment: Assignment;
}

type Insertion = Extract<Action, { type: 'insert' }>;

function insert(tree: SyntaxTree, action: Insertion, target: SyntaxNode, bindings: Bindings): Edit[] {
  const render = (base: string): string => renderCode(action.code, bindings, tree.source, base);
  const { position } = action;
  if (position === 'before' || position === 'after') {
    return [insertBeside(tree, target, position, render(baseIndentation(tree.source, target)))];
  }
  const edit = insertInBody(tree, target, position, render);
  return edit === undefined ? [] : [edit];
}

function anchorOf(found: readonly FoundSteps[], id: string): SyntaxNode | undefined {
  for (const { steps, assignment } of found) {
    const index = steps.findIndex((step) => step.id === id);
    if (index >= 0) return assignment.matches[index]?.[0]?.target;
  }
  return undefined;
}

/** What the found steps change in `tree`; deletions are planned together, since neighbours share separators. */
export function planEdits(tree: SyntaxTree, found: readonly FoundSteps[]): Edit[] {
  const edits: Edit[] = [];
  const deleted: SyntaxNode[] = [];
  for (const { steps, assignment } of found) {
    for (const [index, { action }] of steps.entries()) {
      if (action === undefined) continue;
      for (const { target } of assignment.matches[index] ?? []) {
        if (action.type === 'delete') deleted.push(target);
        else if (action.type === 'insert') edits.push(...insert(tree, action, target, assignment.bindings));
        else if (action.type === 'replace') {
          const text = renderCode(action.code, assignment.bindings, tree.source, baseIndentation(tree.source, target));
          edits.push({ node: target, start: target.start, end: target.end, text });
        } else {
          const anchor = anchorOf(found, action.anchor);
          if (anchor === undefined) continue;
          edits.push(...moveStatement(tree, target, anchor, action.position));
          deleted.push(target);
        }
      }
    }
  }
  return [...edits, ...deleteNodes(tree, deleted)];
}
