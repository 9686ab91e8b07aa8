import { isStatementList } from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { StepContext, TreeStep } from '../definition.ts';
import { buildPattern } from './build-pattern.ts';
import type { Draft } from './draft.ts';
import { pieceOf, realStatement } from './place.ts';
import type { Sides } from './rebuild-sides.ts';

/** The statements around the place of `draft` as patterns, as far as they are known. */
function contextOf(sides: Sides, { node, locals }: Draft): StepContext {
  const list = node?.parent;
  if (node === undefined || list === undefined || !isStatementList(list)) return {};
  const index = list.children.indexOf(node);
  const around: [keyof StepContext, SyntaxNode | undefined][] = [
    ['previous', list.children[index - 1]],
    ['next', list.children[index + 1]],
    ['inside', list.parent === undefined ? undefined : realStatement(sides, list.parent)],
  ];
  const context: StepContext = {};
  for (const [side, neighbour] of around) {
    if (neighbour === undefined || pieceOf(sides, neighbour) === undefined) continue;
    context[side] = buildPattern(neighbour, { locals, blocks: 'open' });
  }
  return context;
}

/** The step of `draft` with the statements around its place, which decide when several places match. */
export function addContext(sides: Sides, draft: Draft): TreeStep {
  const context = contextOf(sides, draft);
  return Object.keys(context).length === 0 ? draft.step : { ...draft.step, context };
}
