import { isStatementList } from './node-kinds.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { similarity, TreeNumbers } from './tree-equality.ts';

/** One thing that turns the tree before into the tree after. */
export type TreeDifference =
  | { type: 'replace'; before: SyntaxNode; after: SyntaxNode[] }
  | { type: 'delete'; before: SyntaxNode }
  | { type: 'insert'; parent: SyntaxNode; previous?: SyntaxNode; next?: SyntaxNode; after: SyntaxNode[] };

/** Statements that share fewer words than this are not two versions of one. */
const likeness = 0.4;
/** Above this share of changed words a node is replaced whole instead of piece by piece. */
const wholeShare = 0.7;
/** Alignments larger than this (cells) are not searched; what is between is replaced. */
const largestTable = 4_000_000;

export type Granularity = 'expression' | 'statement';

interface Settings {
  numbers: TreeNumbers;
  granularity: Granularity;
}

interface Gap {
  before: SyntaxNode[];
  after: SyntaxNode[];
  previous?: SyntaxNode;
  next?: SyntaxNode;
}

function sameKey(numbers: TreeNumbers, left: SyntaxNode, right: SyntaxNode): boolean {
  return numbers.of(left) === numbers.of(right) && left.field === right.field;
}

/** Pairs of indices of the common subsequence with the largest sum of weights. */
function commonSubsequence(
  rows: number,
  columns: number,
  weight: (row: number) => number,
  equal: (row: number, column: number) => boolean,
): [number, number][] {
  if (rows * columns > largestTable) return [];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = equal(row, column)
        ? at(row + 1, column + 1) + weight(row)
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (equal(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** What lies between the children that both have in common, in order. */
function gapsBetween(numbers: TreeNumbers, before: SyntaxNode[], after: SyntaxNode[]): Gap[] {
  const equal = (left: SyntaxNode | undefined, right: SyntaxNode | undefined): boolean =>
    left !== undefined && right !== undefined && sameKey(numbers, left, right);
  let head = 0;
  while (equal(before[head], after[head])) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && equal(before.at(-1 - tail), after.at(-1 - tail)))
    tail++;
  const rows = before.length - head - tail;
  const columns = after.length - head - tail;
  const weights = before.slice(head, head + rows).map((node) => 1 + wordsIn(node));
  const inner = commonSubsequence(
    rows,
    columns,
    (row) => weights[row] ?? 1,
    (row, column) => equal(before[head + row], after[head + column]),
  );
  const anchors: [number, number][] = [
    ...inner.map(([row, column]): [number, number] => [row + head, column + head]),
    [head + rows, head + columns],
  ];
  const gaps: Gap[] = [];
  let [row, column] = [head, head];
  for (const [nextRow, nextColumn] of anchors) {
    const gap: Gap = { before: before.slice(row, nextRow), after: after.slice(column, nextColumn) };
    const previous = before[row - 1];
    const next = before[nextRow];
    if (previous !== undefined) gap.previous = previous;
    if (next !== undefined) gap.next = next;
    if (gap.before.length + gap.after.length > 0) gaps.push(gap);
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return gaps;
}

function pairingScore(left: SyntaxNode, right: SyntaxNode, isList: boolean): number {
  if (left.field !== right.field) return 0;
  if (!isList && left.field !== undefined) return 1 + similarity(left, right);
  if (left.kind !== right.kind) return 0;
  const score = similarity(left, right);
  return score >= likeness ? score : 0;
}

/** The pairs, in order, that have most in common in sum. */
function alignGap(gap: Gap, isList: boolean): [number, number][] {
  const rows = gap.before.length;
  const columns = gap.after.length;
  if (rows * columns === 0 || rows * columns > 10_000) return [];
  const scores = gap.before.map((left) => gap.after.map((right) => pairingScore(left, right, isList)));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const score = scores[row]?.[column] ?? 0;
      const paired = score > 0 ? score + at(row + 1, column + 1) : 0;
      (best[row] as Float64Array)[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const score = scores[row]?.[column] ?? 0;
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** What is left between two pairs: the first statement stands for all that comes in its place. */
function replaceRun(parent: SyntaxNode, run: Gap, output: TreeDifference[]): void {
  const [first, ...others] = run.before;
  if (first === undefined) {
    if (run.after.length === 0) return;
    output.push({
      type: 'insert',
      parent,
      after: run.after,
      ...(run.previous === undefined ? {} : { previous: run.previous }),
      ...(run.next === undefined ? {} : { next: run.next }),
    });
    return;
  }
  if (run.after.length === 0) output.push({ type: 'delete', before: first });
  else output.push({ type: 'replace', before: first, after: run.after });
  for (const other of others) output.push({ type: 'delete', before: other });
}

function compareGap(settings: Settings, parent: SyntaxNode, gap: Gap, output: TreeDifference[]): void {
  const pairs = alignGap(gap, isStatementList(parent));
  let [row, column] = [0, 0];
  for (const [pairRow, pairColumn] of [...pairs, [gap.before.length, gap.after.length] as [number, number]]) {
    const run: Gap = { before: gap.before.slice(row, pairRow), after: gap.after.slice(column, pairColumn) };
    const previous = gap.before[row - 1] ?? gap.previous;
    const next = gap.before[pairRow] ?? gap.next;
    if (previous !== undefined) run.previous = previous;
    if (next !== undefined) run.next = next;
    replaceRun(parent, run, output);
    const left = gap.before[pairRow];
    const right = gap.after[pairColumn];
    if (left !== undefined && right !== undefined) compareNodes(settings, left, right, output);
    [row, column] = [pairRow + 1, pairColumn + 1];
  }
}

function holdsStatements(node: SyntaxNode): boolean {
  return isStatementList(node) || node.children.some(holdsStatements);
}

function changedWords(differences: readonly TreeDifference[]): number {
  const size = (node: SyntaxNode): number =>
    node.text !== undefined ? 1 : node.children.reduce((sum, child) => sum + size(child), 0);
  return differences.reduce((sum, difference) => {
    const removed = difference.type === 'insert' ? 0 : size(difference.before);
    const added = difference.type === 'delete' ? 0 : difference.after.reduce((total, node) => total + size(node), 0);
    return sum + Math.max(removed, added);
  }, 0);
}

function wordsIn(node: SyntaxNode): number {
  return node.text !== undefined ? 1 : node.children.reduce((sum, child) => sum + wordsIn(child), 0);
}

function compareNodes(settings: Settings, before: SyntaxNode, after: SyntaxNode, output: TreeDifference[]): void {
  const { numbers } = settings;
  if (sameKey(numbers, before, after)) return;
  const isWhole = settings.granularity === 'statement' && !holdsStatements(before);
  const comparable = !isWhole && before.kind === after.kind && before.text === undefined && after.text === undefined;
  const isEmptied = before.children.length === 0 || after.children.length === 0;
  if (!comparable || (isEmptied && !isStatementList(before))) {
    output.push({ type: 'replace', before, after: [after] });
    return;
  }
  const inner: TreeDifference[] = [];
  for (const gap of gapsBetween(numbers, before.children, after.children)) compareGap(settings, before, gap, inner);
  const words = Math.max(wordsIn(before), wordsIn(after));
  const whole = inner.length > 1 && !holdsStatements(before) && changedWords(inner) > wholeShare * words;
  if (whole) output.push({ type: 'replace', before, after: [after] });
  else output.push(...inner);
}

/**
 * What turns the tree `before` into `after`, from top to bottom; empty when they are equal. With the granularity
 * `statement`, a statement that holds no others is replaced whole.
 */
export function compareTrees(
  before: SyntaxNode,
  after: SyntaxNode,
  granularity: Granularity = 'expression',
): TreeDifference[] {
  const output: TreeDifference[] = [];
  compareNodes({ numbers: new TreeNumbers(), granularity }, before, after, output);
  return output;
}
