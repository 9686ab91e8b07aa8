import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { Scope, StepContext, TreeStep } from '../definition.ts';

/** A step in the making. */
export interface Draft {
  step: TreeStep;
  /** The node of the source before that its pattern is made from; undefined when the scope itself is meant. */
  node: SyntaxNode | undefined;
  /** The node that its action is for. */
  target: SyntaxNode | undefined;
  locals: ReadonlySet<string>;
}

/** The start of a piece of code in one line, for descriptions. */
export function excerpt(code: string): string {
  const line = code
    .trim()
    .split(/\s*\n\s*/)
    .join(' ');
  return `\`${line.length > 70 ? `${line.slice(0, 67)}...` : line}\``;
}

export function scopeKey(scope: Scope | undefined): string {
  return JSON.stringify([scope?.class, scope?.function]);
}

export function withContext(step: TreeStep, context: StepContext): TreeStep {
  return Object.keys(context).length === 0 ? step : { ...step, context };
}
