import { isStatementList } from '../../syntax/node-kinds.ts';
import type { SyntaxNode } from '../../syntax/syntax-tree.ts';
import type { TreeDifference } from '../../syntax/tree-difference.ts';
import { TreeNumbers } from '../../syntax/tree-equality.ts';

type Insertion = Extract<TreeDifference, { type: 'insert' }>;

/** A statement that is taken away in one place and put in another. */
export interface Move {
  type: 'move';
  before: SyntaxNode;
  insertion: Insertion;
}
export type Change = TreeDifference | Move;

function isSingleStatement(difference: TreeDifference): difference is Insertion {
  return difference.type === 'insert' && difference.after.length === 1 && isStatementList(difference.parent);
}

/** Joins deletions and insertions of the same statement to moves. */
export function joinMoves(differences: readonly TreeDifference[]): Change[] {
  const numbers = new TreeNumbers();
  const insertions = differences.filter(isSingleStatement);
  const moves = new Map<TreeDifference, Move>();
  for (const difference of differences) {
    if (difference.type !== 'delete') continue;
    const { before } = difference;
    if (before.parent === undefined || !isStatementList(before.parent)) continue;
    const insertion = insertions.find(
      (candidate) => !moves.has(candidate) && numbers.of(candidate.after[0] as SyntaxNode) === numbers.of(before),
    );
    if (insertion === undefined) continue;
    const move: Move = { type: 'move', before, insertion };
    moves.set(difference, move);
    moves.set(insertion, move);
  }
  const changes = differences.map((difference) => moves.get(difference) ?? difference);
  return changes.filter((change, index) => changes.indexOf(change) === index);
}
