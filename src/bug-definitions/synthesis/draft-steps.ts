import { isFunction, isStatementList } from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { TreeDifference } from '../../syntax/tree-difference.ts';
import type { Code, TreeStep } from '../definition.ts';
import { buildCode, variablesIn } from './build-code.ts';
import { buildPattern } from './build-pattern.ts';
import { type Draft, excerpt } from './draft.ts';
import { findKeptParts } from './kept-parts.ts';
import type { Change, Move } from './moves.ts';
import { hasRealHead, headingAt, localNames, pieceOf, realStatement, scopeOf, scopeOfHeading } from './place.ts';
import type { Sides } from './rebuild-sides.ts';

type Insertion = Extract<TreeDifference, { type: 'insert' }>;
type Replacement = Extract<TreeDifference, { type: 'replace' }>;

/** Drafts the steps of all changes, or says which change lies outside of what is known of the source. */
export function draftSteps(sides: Sides, changes: readonly Change[]): { drafts: Draft[] } | { reason: string } {
  const drafting = new Drafting(sides);
  for (const change of changes) {
    if (!drafting.add(change)) {
      const node = change.type === 'insert' ? change.parent : change.before;
      const code = excerpt(sides.before.source.slice(node.start, node.end));
      return { reason: `the place of a change cannot be told from the lines of the patch: ${code}` };
    }
  }
  return { drafts: drafting.drafts };
}

class Drafting {
  readonly drafts: Draft[] = [];
  readonly #sides: Sides;
  #parts = 0;
  #anchors = 0;

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  add(change: Change): boolean {
    switch (change.type) {
      case 'replace':
        return this.#replace(change);
      case 'delete':
        return this.#delete(change.before);
      case 'insert':
        return this.#insert(change);
      case 'move':
        return this.#move(change);
    }
  }

  #text(node: SyntaxNode): string {
    return excerpt(this.#sides.before.source.slice(node.start, node.end));
  }

  /** A step about `target`, found by the statement around it. */
  #draft(
    target: SyntaxNode,
    description: string,
    rest: Pick<TreeStep, 'action' | 'id'>,
    captures: ReadonlyMap<SyntaxNode, string> = new Map(),
  ): void {
    const node = realStatement(this.#sides, target);
    const locals = localNames(this.#sides, target);
    const isEdited = rest.action !== undefined && rest.action.type !== 'insert';
    const blocks = isEdited && node === target ? 'loose' : 'open';
    const scope = scopeOf(this.#sides, target);
    const step: TreeStep = {
      ...(rest.id === undefined ? {} : { id: rest.id }),
      description,
      ...(scope === undefined ? {} : { scope }),
      find: buildPattern(node, { locals, target, captures, blocks }),
      matches: 'one',
      ...(rest.action === undefined ? {} : { action: rest.action }),
    };
    this.drafts.push({ step, node, target, locals });
  }

  #replace({ before, after }: Replacement): boolean {
    if (pieceOf(this.#sides, before) === undefined) return false;
    const tree = this.#sides.after;
    const kept = findKeptParts(before, after, () => `part ${++this.#parts}`);
    const [first, last] = [after[0] as SyntaxNode, after.at(-1) as SyntaxNode];
    const range = { start: first.start, end: last.end };
    const code = buildCode(tree, after, range, localNames(this.#sides, before), kept.after);
    const description = `Replace ${this.#text(before)} by ${excerpt(tree.source.slice(range.start, range.end))}`;
    this.#draft(before, description, { action: { type: 'replace', code } }, kept.before);
    return true;
  }

  #delete(node: SyntaxNode): boolean {
    if (pieceOf(this.#sides, node) === undefined) return false;
    this.#draft(node, `Delete ${this.#text(node)}`, { action: { type: 'delete' } });
    return true;
  }

  /** The neighbour that a statement is put beside: the one it shares most names with, else the one before. */
  #anchor({ previous, next, after }: Insertion): { node: SyntaxNode; position: 'before' | 'after' } | undefined {
    const real = (node: SyntaxNode | undefined): node is SyntaxNode =>
      node !== undefined && pieceOf(this.#sides, node) !== undefined;
    const names = variablesIn(after);
    const shared = (node: SyntaxNode): number => [...variablesIn([node])].filter((name) => names.has(name)).length;
    if (real(previous) && real(next)) {
      return shared(next) > shared(previous)
        ? { node: next, position: 'before' }
        : { node: previous, position: 'after' };
    }
    if (real(previous)) return { node: previous, position: 'after' };
    const hasHead = next !== undefined && (real(next) || hasRealHead(this.#sides, next));
    return hasHead ? { node: next, position: 'before' } : undefined;
  }

  #insert(insertion: Insertion): boolean {
    const { parent, after } = insertion;
    if (!isStatementList(parent)) return this.#insertElement(insertion);
    const anchor = this.#anchor(insertion);
    if (anchor === undefined) return this.#insertInBody(insertion);
    const code = this.#statements(after, anchor.node);
    const description = `Insert ${this.#newText(after)} ${anchor.position} ${this.#text(anchor.node)}`;
    this.#draft(anchor.node, description, { action: { type: 'insert', position: anchor.position, code } });
    return true;
  }

  #newText(nodes: readonly SyntaxNode[]): string {
    return excerpt(this.#sides.after.source.slice((nodes[0] as SyntaxNode).start, (nodes.at(-1) as SyntaxNode).end));
  }

  #statements(nodes: readonly SyntaxNode[], place: SyntaxNode): Code {
    const range = { start: (nodes[0] as SyntaxNode).start, end: (nodes.at(-1) as SyntaxNode).end };
    return buildCode(this.#sides.after, nodes, range, localNames(this.#sides, place), new Map());
  }

  /** An element goes with the text between it and its neighbour: a comma, a keyword, white space. */
  #insertElement(insertion: Insertion): boolean {
    const { parent, after, previous, next } = insertion;
    const siblings = after[0]?.parent?.children ?? [];
    const [first, last] = [after[0] as SyntaxNode, after.at(-1) as SyntaxNode];
    const left = siblings[siblings.indexOf(first) - 1];
    const right = siblings[siblings.indexOf(last) + 1];
    const locals = localNames(this.#sides, parent);
    for (const [node, position, range] of [
      [previous, 'after', left && { start: left.end, end: last.end }],
      [next, 'before', right && { start: first.start, end: right.start }],
    ] as const) {
      if (node === undefined || range === undefined || pieceOf(this.#sides, node) === undefined) continue;
      const code = buildCode(this.#sides.after, after, range, locals, new Map());
      const description = `Insert ${this.#newText(after)} ${position} ${this.#text(node)}`;
      this.#draft(node, description, { action: { type: 'insert', position, code } });
      return true;
    }
    const whole = after[0]?.parent;
    return whole === undefined ? false : this.#replace({ type: 'replace', before: parent, after: [whole] });
  }

  /** Nothing stands in the body but a docstring, so that the function itself is the only landmark. */
  #insertInBody({ parent, previous, after }: Insertion): boolean {
    const owner = parent.kind === 'statement_list' ? parent.parent?.parent : parent.parent;
    if (owner !== undefined && previous === undefined && hasRealHead(this.#sides, owner)) {
      const description = `Insert ${this.#newText(after)} at the start of ${this.#text(owner)}`;
      const code = this.#statements(after, parent);
      this.#draft(owner, description, { action: { type: 'insert', position: 'start', code } });
      return true;
    }
    const function_ = owner !== undefined && isFunction(owner) ? owner : undefined;
    const scope =
      scopeOf(this.#sides, function_ ?? (after[0] as SyntaxNode)) ?? scopeOfHeading(headingAt(this.#sides, parent));
    if (scope?.function === undefined) return false;
    const locals = localNames(this.#sides, parent);
    const code = this.#statements(after, parent);
    const position = previous === undefined || previous === parent.children[0] ? 'start' : 'end';
    const description = `Insert ${this.#newText(after)} at the ${position} of ${scope.function}`;
    const step: TreeStep = { description, scope, matches: 'one', action: { type: 'insert', position, code } };
    this.drafts.push({ step, node: undefined, target: undefined, locals });
    return true;
  }

  #move({ before, insertion }: Move): boolean {
    const anchor = this.#anchor(insertion);
    if (anchor === undefined || pieceOf(this.#sides, before) === undefined || anchor.node === before) {
      return this.#delete(before) && this.#insert(insertion);
    }
    const id = `place ${++this.#anchors}`;
    const description = `Move ${this.#text(before)} ${anchor.position} ${this.#text(anchor.node)}`;
    this.#draft(anchor.node, `Find ${this.#text(anchor.node)}`, { id });
    this.#draft(before, description, { action: { type: 'move', position: anchor.position, anchor: id } });
    return true;
  }
}
