import { type Element, namedChildren } from './element.ts';
import type { CandidateCollector } from './unit.ts';

const comparisons = ['<', '<=', '>', '>=', '==', '!='];
const strictComparisons = ['<', '<=', '>', '>=', '===', '!=='];
const arithmetic = ['+', '-', '*', '/', '%'];
const groups: readonly (readonly string[])[] = [
  ['&', '|', '^'],
  ['<<', '>>', '>>>'],
  ['+=', '-=', '*=', '/='],
  ['&=', '|=', '^='],
  ['=', '+=', '-='],
  ['++', '--'],
];

function alternatives(operator: string, family: string): readonly string[] {
  if (family === 'python') {
    if (operator === 'is') return ['is not', '=='];
    if (operator === 'is not') return ['is', '!='];
    if (operator === 'in') return ['not in', '=='];
    if (operator === 'not in') return ['in', '!='];
    if (operator === 'and') return ['or'];
    if (operator === 'or') return ['and'];
    if ([...arithmetic, '//', '**'].includes(operator)) return [...arithmetic, '//', '**'];
  }
  if (operator === '&&') return ['||'];
  if (operator === '||') return family === 'javascript' ? ['&&', '??'] : ['&&'];
  if (operator === '??') return ['||'];
  if (family === 'javascript' && (strictComparisons.includes(operator) || operator === '==' || operator === '!='))
    return [...strictComparisons, ...(operator === '===' ? ['=='] : operator === '!==' ? ['!='] : [])];
  if (comparisons.includes(operator)) return comparisons;
  if (arithmetic.includes(operator)) return family === 'javascript' ? [...arithmetic, '**'] : arithmetic;
  return groups.find((group) => group.includes(operator)) ?? [];
}

/** The operator tokens of a node with operands: anonymous children that are not brackets. */
export function operatorsOf(element: Element): Element[] {
  return element.children.filter(
    (child) => !/^[()[\]{},;]$/.test(child.type) && (!child.named || / /.test(child.type)),
  );
}

/** Other operators; operands exchanged; one operand dropped. */
export function mutateOperators(collector: CandidateCollector, element: Element): void {
  const { profile } = collector.unit.file;
  if (profile.augmented.has(element.type) || element.type === 'update_expression') {
    for (const token of operatorsOf(element)) replaceOperator(collector, token);
    return;
  }
  if (!profile.binaries.has(element.type)) return;
  for (const token of operatorsOf(element)) replaceOperator(collector, token);
  const operands = namedChildren(element);
  if (operands.length !== 2) return;
  const [left, right] = operands as [Element, Element];
  const operator = operatorsOf(element)[0];
  const symmetric = operator !== undefined && /^([+*=!]=?=?|and|or|&&|\|\|)$/.test(collector.text(operator));
  if (!symmetric) collector.swap('swapped-operands', 1.6, left, right);
  collector.replace('dropped-operand', 1.7, element, collector.text(left));
  collector.replace('dropped-operand', 1.7, element, collector.text(right));
  regroup(collector, element, left, right);
}

function replaceOperator(collector: CandidateCollector, token: Element): void {
  const operator = collector.text(token);
  const { family } = collector.unit.file.profile;
  for (const other of alternatives(operator, family)) {
    if (other === operator) continue;
    const boundary =
      `${operator[0]}${other[0]}`.match(/[<>]/g)?.length === 2 && operator.replace('=', '') === other.replace('=', '');
    collector.replace('operator', boundary ? 0.9 : 1.1, token, other);
  }
}

/** `a * b + c` as `a * (b + c)`: parentheses where the tree groups otherwise. */
function regroup(collector: CandidateCollector, element: Element, left: Element, right: Element): void {
  const { profile, source } = collector.unit.file;
  const inner = profile.binaries.has(left.type) ? namedChildren(left) : [];
  if (inner.length === 2) {
    const start = inner[1]!.start;
    collector.splice('grouping', 1.9, element.line, [
      { start, end: start, text: '(' },
      { start: right.end, end: right.end, text: ')' },
    ]);
  }
  if (left.type === 'parenthesized_expression') {
    collector.replace('grouping', 1.9, left, source.slice(left.start + 1, left.end - 1));
  }
}
