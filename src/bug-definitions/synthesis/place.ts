import {
  declaredName,
  descendants,
  enclosingClassName,
  enclosingFunction,
  isFunction,
  isStatementList,
} from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { Scope } from '../definition.ts';
import type { Heading } from './heading.ts';
import { boundNames, probableNames } from './local-names.ts';
import type { Piece, Sides } from './rebuild-sides.ts';

/** The piece that `node` lies in as a whole; undefined when part of it was only thought around the snippet. */
export function pieceOf({ pieces }: Sides, node: SyntaxNode): Piece | undefined {
  return pieces.find(({ start, end }) => start <= node.start && node.end <= end);
}

/**
 * Whether the head of `node` is really in the source though its end is cut off: enough to find it by. A node that may
 * go on with another clause is not known by its head.
 */
export function hasRealHead({ pieces }: Sides, node: SyntaxNode): boolean {
  if (!/^(for|enhanced_for|for_in|while|with|function|method|class)_/.test(node.kind)) return false;
  const list = [...descendants(node)].find((inner) => inner !== node && isStatementList(inner));
  return pieces.some(({ start, end }) => start <= node.start && node.start < end && (list?.start ?? end) < end);
}

/** The statement around `node`, or as much of it as is really in the source. */
export function realStatement(sides: Sides, node: SyntaxNode): SyntaxNode {
  let current = node;
  for (;;) {
    const { parent } = current;
    if (parent === undefined || isStatementList(parent) || pieceOf(sides, parent) === undefined) return current;
    current = parent;
  }
}

/** The innermost function with a name around `node` that is really in the source. */
export function realFunction(sides: Sides, node: SyntaxNode): SyntaxNode | undefined {
  let current = enclosingFunction(node);
  while (current !== undefined && pieceOf(sides, current) === undefined) {
    // A function whose end was cut off is real when its head is.
    const piece = sides.pieces.find(
      ({ start, end }) => current !== undefined && start <= current.start && current.start < end,
    );
    if (piece !== undefined) return current;
    current = current.parent === undefined ? undefined : enclosingFunction(current.parent);
  }
  return current;
}

/** The scope that the heading of a hunk names, if it names one. */
export function scopeOfHeading(heading: Heading): Scope | undefined {
  const { function: functionName, class: className } = heading;
  if (functionName === undefined && className === undefined) return undefined;
  return {
    ...(functionName === undefined ? {} : { function: functionName }),
    ...(className === undefined ? {} : { class: className }),
  };
}

/** The piece that `node` begins in, or that lies in `node` when it was thought around a snippet. */
export function pieceAround({ pieces }: Sides, node: SyntaxNode): Piece | undefined {
  return (
    pieces.find(({ start, end }) => start <= node.start && node.start < end) ??
    pieces.find(({ start, end }) => node.start <= end && start <= node.end)
  );
}

/** The heading of the hunk around `node`. */
export function headingAt(sides: Sides, node: SyntaxNode): Heading {
  return pieceAround(sides, node)?.heading ?? {};
}

/** Where a step about `node` is to look: its function, by what the source or the heading of the hunk says. */
export function scopeOf(sides: Sides, node: SyntaxNode): Scope | undefined {
  const heading = headingAt(sides, node);
  const own = realFunction(sides, node);
  if (own !== undefined) {
    const found = enclosingClassName(own);
    const className = found?.startsWith('__') ? undefined : found;
    const indented = (own.parent?.parent?.parent ?? undefined) !== undefined;
    const inClass = className ?? (indented ? heading.class : undefined);
    const name = declaredName(own) as string;
    return inClass === undefined ? { function: name } : { function: name, class: inClass };
  }
  return scopeOfHeading(heading);
}

/** The names that `node` may have to capture: local variables of the function around it. */
export function localNames(sides: Sides, node: SyntaxNode): Set<string> {
  let outermost: SyntaxNode | undefined;
  for (let current: SyntaxNode | undefined = node; current !== undefined; current = current.parent) {
    const hasHead = sides.pieces.some(
      ({ start, end }) => start <= (current?.start ?? -1) && (current?.start ?? 0) < end,
    );
    if (isFunction(current) && hasHead) outermost = current;
  }
  if (outermost !== undefined) return boundNames(outermost);
  const piece = pieceAround(sides, node);
  if (piece === undefined || !piece.incomplete) return new Set();
  const roots = sides.before.root.children.filter(({ start, end }) => end >= piece.start && start <= piece.end);
  // What another hunk binds is a variable here too.
  return new Set([...probableNames(roots), ...boundNames(sides.before.root), ...(piece.heading.parameters ?? [])]);
}
