import { descendants, isStatementList } from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { Code, NodePattern, TreeStep } from '../definition.ts';
import { parameterName, parametersOf } from '../find-scope.ts';
import { buildPattern } from './build-pattern.ts';
import { type Draft, excerpt, scopeKey } from './draft.ts';
import { boundNames, isVariable } from './local-names.ts';
import { headingAt, pieceOf, realFunction, realStatement } from './place.ts';
import type { Sides } from './rebuild-sides.ts';

/** The names that a pattern captures. */
export function capturedIn(pattern: NodePattern | undefined): string[] {
  if (pattern === undefined) return [];
  const own = pattern.capture === undefined ? [] : [pattern.capture];
  return [...own, ...(pattern.children ?? []).flatMap(capturedIn)];
}

/** The names that a step's new code needs. */
export function usedBy({ action }: TreeStep): string[] {
  const code: Code = action !== undefined && 'code' in action ? action.code : '';
  return typeof code === 'string'
    ? []
    : code.flatMap((part) => (typeof part === 'object' && 'capture' in part ? [part.capture] : []));
}

function isSimple(node: SyntaxNode): boolean {
  return ![...descendants(node)].some((inner) => inner !== node && isStatementList(inner));
}

/** A statement that gives `name` its value, outside of what the drafts change. */
function bindingStatement(sides: Sides, draft: Draft, name: string): SyntaxNode | undefined {
  const around = draft.target === undefined ? undefined : realFunction(sides, draft.target);
  for (const node of descendants(around ?? sides.before.root)) {
    if (node.text !== name || !isVariable(node) || pieceOf(sides, node) === undefined) continue;
    const statement = realStatement(sides, node);
    if (statement.text === undefined && isSimple(statement) && boundNames(statement).has(name)) return statement;
  }
  return undefined;
}

function bindingStep(sides: Sides, draft: Draft, name: string): TreeStep | undefined {
  const statement = bindingStatement(sides, draft, name);
  if (statement === undefined) return undefined;
  const { scope } = draft.step;
  return {
    description: `Track ${name} in ${excerpt(sides.before.source.slice(statement.start, statement.end))}`,
    ...(scope === undefined ? {} : { scope }),
    find: buildPattern(statement, { locals: draft.locals, blocks: 'open' }),
    matches: 'one',
    optional: true,
  };
}

function parameterNames(sides: Sides, draft: Draft): string[] {
  if (draft.target === undefined) return sides.pieces.flatMap(({ heading }) => heading.parameters ?? []);
  const around = realFunction(sides, draft.target);
  if (around === undefined) return headingAt(sides, draft.target).parameters ?? [];
  return parametersOf(around).map((node) => parameterName(node)?.text ?? '');
}

/**
 * The steps of `drafts`, and steps that find out what the names are called that new code needs but no pattern captures:
 * a parameter by its position, another variable by the statement that gives it its value.
 */
export function bindNames(sides: Sides, drafts: readonly Draft[]): TreeStep[] {
  const steps = drafts.map(({ step }) => step);
  for (const key of new Set(drafts.map(({ step }) => scopeKey(step.scope)))) {
    const members = drafts.filter(({ step }) => scopeKey(step.scope) === key);
    const captured = new Set(members.flatMap(({ step }) => capturedIn(step.find)));
    const [first] = members as [Draft, ...Draft[]];
    const needed = [...new Set(members.flatMap(({ step }) => usedBy(step)))].filter((name) => !captured.has(name));
    const parameters = parameterNames(sides, first);
    if (needed.some((name) => parameters.includes(name)) && first.step.scope !== undefined) {
      const index = steps.indexOf(first.step);
      steps[index] = { ...first.step, scope: { ...first.step.scope, parameters } };
      first.step = steps[index] as TreeStep;
    }
    for (const name of needed) {
      const step = parameters.includes(name) ? undefined : bindingStep(sides, first, name);
      if (step !== undefined) steps.push(step);
    }
  }
  return steps;
}
