import { childByField, type Element, namedChildren } from './element.ts';
import { operatorsOf } from './operators.ts';
import type { CandidateCollector } from './unit.ts';

const pythonWraps = [
  'len',
  'abs',
  'int',
  'str',
  'list',
  'sorted',
  'set',
  'max',
  'min',
  'sum',
  'float',
  'round',
  'reversed',
  'tuple',
  'bool',
];
const pythonMethods = [
  'strip()',
  'lower()',
  'upper()',
  'copy()',
  'split()',
  'swapcase()',
  'items()',
  'values()',
  'keys()',
];
const javascriptWraps = [
  'Math.abs',
  'Math.floor',
  'Math.ceil',
  'Math.round',
  'Math.trunc',
  'Number',
  'String',
  'Boolean',
  'parseInt',
];
const javascriptMethods = [
  'length',
  'trim()',
  'toLowerCase()',
  'toUpperCase()',
  'toString()',
  'slice()',
  'reverse()',
  'sort()',
  'size',
];

/** Arguments exchanged, dropped, added; calls dropped around their argument or after their receiver. */
function mutateCall(collector: CandidateCollector, call: Element): void {
  const { profile } = collector.unit.file;
  const list = call.children.find((child) => profile.argumentLists.has(child.type));
  if (list === undefined) return;
  const given = namedChildren(list);
  given.forEach((argument, index) => {
    const next = given[index + 1];
    if (next !== undefined) collector.swap('swapped-arguments', 1.4, argument, next);
    dropListed(collector, 'dropped-argument', 1.7, given, index);
  });
  if (given.length > 2) collector.swap('swapped-arguments', 1.7, given[0]!, given.at(-1)!);
  for (const name of collector.unit.locals.slice(0, 8)) addListed(collector, 'added-argument', 2.2, list, given, name);
  for (const value of ['1', '0', profile.words.true]) addListed(collector, 'added-argument', 2.5, list, given, value);
  if (given.length === 1) collector.replace('dropped-call', 1.6, call, collector.text(given[0]!));
  const callee = childByField(call, 'function');
  if (callee !== undefined && profile.members.has(callee.type)) {
    collector.replace('dropped-method', 1.7, call, collector.text(callee.children[0]!));
  }
}

/** Removes the `index`th of `items` with the comma beside it. */
export function dropListed(
  collector: CandidateCollector,
  kind: string,
  cost: number,
  items: readonly Element[],
  index: number,
): void {
  const item = items[index]!;
  const next = items[index + 1];
  const previous = items[index - 1];
  const start = next === undefined && previous !== undefined ? previous.end : item.start;
  const end = next === undefined ? item.end : next.start;
  collector.splice(kind, cost, item.line, [{ start, end, text: '' }]);
}

export function addListed(
  collector: CandidateCollector,
  kind: string,
  cost: number,
  list: Element,
  items: readonly Element[],
  text: string,
): void {
  const last = items.at(-1);
  const at = last === undefined ? list.start + 1 : last.end;
  collector.splice(kind, cost, list.line, [{ start: at, end: at, text: last === undefined ? text : `, ${text}` }]);
}

/** Whether something else could stand in the place of `element`: it is a value, not a target, a name or a callee. */
export function isValue(collector: CandidateCollector, element: Element): boolean {
  const { profile } = collector.unit.file;
  const { parent } = element;
  if (!element.named || parent === undefined) return false;
  if (
    /^(left|name|function|parameters|type|return_type|body|consequence|alternative|label|operator|key|pattern)$/.test(
      element.field ?? '',
    )
  )
    return profile.binaries.has(parent.type) && element.field === 'left';
  return (
    profile.argumentLists.has(parent.type) ||
    profile.binaries.has(parent.type) ||
    profile.returns.has(parent.type) ||
    profile.subscripts.has(parent.type) ||
    profile.lists.has(parent.type) ||
    /^(right|value|index|subscript|condition|iterable)$/.test(element.field ?? '') ||
    parent.type === 'slice' ||
    parent.type === 'conditional_expression' ||
    parent.type === 'parenthesized_expression'
  );
}

const plain =
  /^(identifier|call|call_expression|attribute|member_expression|subscript|subscript_expression|field_expression|selector_expression|index_expression|method_invocation|field_access)$/;
const arithmetic = /^(binary_operator|binary_expression|unary_operator)$/;

/** Whether a sum in the place of `element` needs brackets. */
function isFactor(collector: CandidateCollector, element: Element): boolean {
  const { parent } = element;
  if (parent === undefined || !collector.unit.file.profile.binaries.has(parent.type)) return false;
  return operatorsOf(parent).some((token) => /^([-*/%]|\*\*|\/\/|<<|>>|&|\|)$/.test(collector.text(token)));
}

/** Calls and methods put around a value; off by one; the sign; the value of another place. */
function mutateValue(collector: CandidateCollector, element: Element): void {
  if (!isValue(collector, element)) return;
  const text = collector.text(element);
  if (text.length > 80 || text.includes('\n')) return;
  const isPlain = plain.test(element.type);
  if (!isPlain && !(arithmetic.test(element.type) && !/[<>=&|]/.test(text))) return;
  const parentIsPositional =
    /subscript|slice|index/.test(element.parent!.type) || /comparison/.test(element.parent!.type);
  const cost = parentIsPositional ? 1.3 : 1.6;
  const argument = collector.unit.file.profile.argumentLists.has(element.parent!.type);
  const grouped = isFactor(collector, element);
  for (const step of ['+ 1', '- 1']) {
    collector.replace('off-by-one', argument ? 1.4 : cost, element, grouped ? `(${text} ${step})` : `${text} ${step}`);
  }
  collector.replace('sign', 2, element, isPlain ? `-${text}` : `-(${text})`);
  if (!isPlain) return;
  const { family } = collector.unit.file.profile;
  if (family !== 'python' && family !== 'javascript') return;
  for (const name of family === 'python' ? pythonWraps : javascriptWraps)
    collector.replace('wrapped-value', 2.2, element, `${name}(${text})`);
  for (const method of family === 'python' ? pythonMethods : javascriptMethods)
    collector.replace('added-method', 2.3, element, `${text}.${method}`);
  mutateSequence(collector, element, text, family);
}

function mutateSequence(collector: CandidateCollector, element: Element, text: string, family: string): void {
  const indices = family === 'python' ? ['0', '-1', '1', '1:', ':-1', '::-1', ':'] : ['0', '1'];
  for (const index of indices) collector.replace('added-subscript', 2.3, element, `${text}[${index}]`);
  for (const name of collector.unit.locals.slice(0, 8)) {
    collector.replace('added-subscript', 2.4, element, `${text}[${name}]`);
    const [open, close] = isFactor(collector, element) ? ['(', ')'] : ['', ''];
    for (const operator of ['+', '-', '*'])
      collector.replace(
        'added-operand',
        operator === '*' ? 2.6 : 2.3,
        element,
        `${open}${text} ${operator} ${name}${close}`,
      );
  }
  if (family === 'javascript') {
    for (const end of ['slice(1)', 'slice(0, -1)', 'slice().reverse()'])
      collector.replace('added-method', 2.3, element, `${text}.${end}`);
    if (collector.unit.file.source.includes('async')) collector.replace('missing-await', 1.6, element, `await ${text}`);
    collector.replace('default-value', 2.3, element, `(${text} ?? 0)`);
  }
}

/** A slice's bounds and an element's index. */
function mutateSubscript(collector: CandidateCollector, element: Element): void {
  if (element.type === 'slice') {
    const bounds = namedChildren(element);
    if (bounds.length > 0) collector.replace('dropped-bound', 1.5, element, ':');
    for (const bound of bounds) collector.replace('slice-bound', 1.7, bound, '1');
    const parts = collector.text(element).split(':');
    if (parts.length === 2) {
      const [low, high] = parts as [string, string];
      for (const other of [`${low}:`, `:${high}`, `${high}:${low}`, `${high.trim()}:`, `:${low.trim()}`])
        collector.replace('slice-bound', 1.6, element, other);
      for (const step of ['2', '-1']) collector.replace('slice-step', 1.9, element, `${low}:${high}:${step}`);
      for (const name of [...collector.unit.locals.slice(0, 8), '1', '-1', '2']) {
        collector.replace('slice-bound', 1.9, element, `${low}:${name}`);
        collector.replace('slice-bound', 1.9, element, `${name}:${high}`);
      }
    }
    if (parts.length === 3) collector.replace('slice-step', 1.6, element, parts.slice(0, 2).join(':'));
    return;
  }
  const index = childByField(element, 'subscript') ?? childByField(element, 'index');
  const object = element.children[0];
  if (index === undefined || object === undefined) return;
  collector.replace('dropped-subscript', 1.8, element, collector.text(object));
  const { family } = collector.unit.file.profile;
  if (family === 'python' && index.type !== 'slice') {
    for (const other of ['-1', '0', '1', '-2']) collector.replace('index', 1.6, index, other);
    for (const name of [`:${collector.text(index)}`, `${collector.text(index)}:`])
      collector.replace('index', 2, index, name);
    collector.replace('default-value', 2, element, `${collector.text(object)}.get(${collector.text(index)}, 0)`);
  }
}

export function mutateExpressions(collector: CandidateCollector, element: Element): void {
  const { profile } = collector.unit.file;
  if (profile.calls.has(element.type)) mutateCall(collector, element);
  if (profile.subscripts.has(element.type) || element.type === 'slice') mutateSubscript(collector, element);
  if (profile.lists.has(element.type)) mutateList(collector, element);
  if (/^(await_expression|await|unary_expression|unary_operator|not_operator)$/.test(element.type)) {
    const operand = namedChildren(element).at(-1);
    if (operand !== undefined) collector.replace('dropped-operator', 1.4, element, collector.text(operand));
  }
  mutateValue(collector, element);
}

function mutateList(collector: CandidateCollector, element: Element): void {
  const items = namedChildren(element);
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next !== undefined) collector.swap('swapped-elements', 1.5, item, next);
    if (items.length > 1) dropListed(collector, 'dropped-element', 1.9, items, index);
  });
  if (items.length > 2) collector.swap('swapped-elements', 1.7, items[0]!, items.at(-1)!);
  if (element.type === 'pattern_list' || element.type === 'expression_list') return;
  for (const name of [...collector.unit.locals.slice(0, 6), '0'])
    addListed(collector, 'added-element', 2.4, element, items, name);
  if (items.length === 0 && collector.unit.file.profile.family === 'python') {
    for (const name of collector.unit.locals.slice(0, 6)) collector.replace('added-element', 2.4, element, `[${name}]`);
  }
}
