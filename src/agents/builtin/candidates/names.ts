import type { Element } from './element.ts';
import { type CandidateCollector, isPropertyName } from './unit.ts';

/** Names that are mistaken for each other. */
const families: readonly (readonly string[])[] = [
  ['min', 'max', 'sum'],
  ['any', 'all'],
  ['str', 'int', 'float', 'bool', 'repr'],
  ['sorted', 'reversed', 'list', 'set', 'tuple'],
  ['floor', 'ceil', 'round', 'trunc'],
  ['append', 'extend', 'add', 'insert', 'appendleft'],
  ['pop', 'popleft', 'remove', 'discard'],
  ['lower', 'upper', 'swapcase', 'title', 'capitalize'],
  ['startswith', 'endswith'],
  ['find', 'rfind', 'index', 'rindex', 'count'],
  ['strip', 'lstrip', 'rstrip'],
  ['split', 'rsplit', 'splitlines'],
  ['keys', 'values', 'items'],
  ['update', 'union', 'intersection', 'difference'],
  ['isdigit', 'isalpha', 'isalnum', 'isnumeric', 'isdecimal', 'isspace', 'isupper', 'islower'],
  ['match', 'search', 'fullmatch', 'findall'],
  ['push', 'unshift', 'concat'],
  ['pop', 'shift'],
  ['startsWith', 'endsWith', 'includes'],
  ['indexOf', 'lastIndexOf', 'findIndex'],
  ['slice', 'substring', 'substr', 'splice'],
  ['some', 'every'],
  ['map', 'filter', 'flatMap', 'forEach'],
  ['find', 'filter', 'findLast'],
  ['toLowerCase', 'toUpperCase'],
  ['trim', 'trimStart', 'trimEnd'],
  ['replace', 'replaceAll'],
  ['parseInt', 'parseFloat', 'Number'],
  ['isNaN', 'isFinite', 'isInteger'],
  ['padStart', 'padEnd'],
  ['has', 'get', 'delete', 'set', 'add'],
];

const mostLocals = 16;

function relatives(name: string): string[] {
  return families
    .filter((family) => family.includes(name))
    .flatMap((family) => family.filter((other) => other !== name));
}

function isDefined(element: Element): boolean {
  const { parent, field } = element;
  if (parent === undefined) return true;
  if (field === 'name' && /(definition|declaration|item|declarator|specifier|argument)$/.test(parent.type)) {
    return parent.type !== 'variable_declarator' || parent.children[0] === element;
  }
  return /parameter|import|type_annotation|global|nonlocal/.test(parent.type);
}

function isCallee(collector: CandidateCollector, element: Element): boolean {
  return element.field === 'function' && collector.unit.file.profile.calls.has(element.parent?.type ?? '');
}

/** Another variable, function or property in the place of one; a property more or less. */
export function mutateNames(collector: CandidateCollector, element: Element): void {
  const { profile } = collector.unit.file;
  if (!element.named || element.children.length > 0) return;
  if (!profile.identifiers.has(element.type) && !profile.properties.has(element.type)) return;
  const name = collector.text(element);
  if (isPropertyName(element, profile)) {
    if (element.parent?.type !== 'keyword_argument') mutateProperty(collector, element, name);
  } else if (!isDefined(element)) {
    if (isCallee(collector, element)) mutateCallee(collector, element, name);
    else mutateVariable(collector, element, name);
  }
}

function mutateCallee(collector: CandidateCollector, element: Element, name: string): void {
  for (const other of relatives(name)) collector.replace('function', 1.4, element, other);
  for (const other of collector.unit.fileFunctions) {
    if (other !== name) collector.replace('function', 1.8, element, other);
  }
}

function mutateVariable(collector: CandidateCollector, element: Element, name: string): void {
  const { unit } = collector;
  const isTarget = element.field === 'left';
  unit.locals.slice(0, mostLocals).forEach((other, index) => {
    if (other !== name) collector.replace('variable', (isTarget ? 1.7 : 1.3) + index * 0.02, element, other);
  });
  if (isTarget) return;
  const own = unit.file.profile.family === 'python' ? 'self' : 'this';
  if (unit.properties.includes(name)) collector.replace('missing-receiver', 1.5, element, `${own}.${name}`);
  if (!unit.locals.includes(name) && name !== own) return;
  for (const property of unit.properties.slice(0, 12)) {
    collector.replace('added-property', 2.2, element, `${name}.${property}`);
  }
}

function mutateProperty(collector: CandidateCollector, element: Element, name: string): void {
  const { unit } = collector;
  const member = element.parent!;
  for (const other of relatives(name)) collector.replace('property', 1.4, element, other);
  unit.properties.slice(0, 24).forEach((other, index) => {
    if (other !== name) collector.replace('property', 1.7 + index * 0.02, element, other);
  });
  const receiver = member.children[0]!;
  const called = isCallee(collector, member);
  if (!called) collector.replace('dropped-property', 1.7, member, collector.text(receiver));
}
