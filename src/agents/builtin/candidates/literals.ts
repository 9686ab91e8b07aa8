import type { Element } from './element.ts';
import { operatorsOf } from './operators.ts';
import type { CandidateCollector } from './unit.ts';

/** Other numbers: neighbours, 0, 1, 2, the negative, ten times, and those of the unit. */
function mutateInteger(collector: CandidateCollector, element: Element): void {
  const text = collector.text(element);
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    if (Number.isFinite(value)) mutateFloat(collector, element, value);
    return;
  }
  const near = [value + 1, value - 1].map(String);
  // A factor, a divisor or a base is seldom wrong by one.
  const isFactor = operatorsOf(element.parent ?? element).some((token) =>
    /^([*/%]|\/\/|\*\*)$/.test(collector.text(token)),
  );
  for (const other of near) collector.replace('number', isFactor && value > 1 ? 1.7 : 1, element, other);
  for (const other of [0, 1, 2, -value, -1, value * 10, value * 2, value + 2].map(String)) {
    if (!near.includes(other)) collector.replace('number', 1.4, element, other);
  }
  for (const other of collector.unit.integers) collector.replace('number', 1.4, element, other);
  for (const name of collector.unit.locals.slice(0, 12)) collector.replace('number-to-variable', 2, element, name);
}

function mutateFloat(collector: CandidateCollector, element: Element, value: number): void {
  for (const other of [value + 1, value - 1, value * 2, value / 2, value * 10, value / 10, -value]) {
    const text = String(Number(other.toPrecision(12)));
    collector.replace('number', 1.5, element, /[.e]/.test(text) ? text : `${text}.0`);
  }
}

const flags: Readonly<Record<string, string>> = { True: 'False', False: 'True', true: 'false', false: 'true' };

/** The string without its quotes, when it is a plain one. */
function contentOf(text: string): { open: string; content: string; close: string } | undefined {
  const match = /^([A-Za-z]{0,2}(?:"""|'''|["'`]))([\s\S]*)(?:"""|'''|["'`])$/.exec(text);
  if (match === null) return undefined;
  return { open: match[1]!, content: match[2]!, close: match[1]!.replace(/^[A-Za-z]+/, '') };
}

/** Other letter case, white space, one character more or less, regular-expression details, other strings of the file. */
function mutateString(collector: CandidateCollector, element: Element): void {
  const parts = contentOf(collector.text(element));
  if (parts === undefined || parts.content.length > 60) return;
  const { open, content, close } = parts;
  const variants = new Set([
    content.toLowerCase(),
    content.toUpperCase(),
    content.trim(),
    '',
    `${content} `,
    ` ${content}`,
  ]);
  if (content === '') variants.add(' ');
  if (/[\\[\]()*+?^$|]/.test(content)) for (const one of regularExpressionVariants(content)) variants.add(one);
  for (const variant of variants) collector.replace('string', 1.9, element, `${open}${variant}${close}`);
  for (const other of collector.unit.strings) collector.replace('string', 1.8, element, other);
}

/** Escapes, anchors, greediness and quantifiers of a regular expression's source. */
export function regularExpressionVariants(source: string): string[] {
  const variants = [`^${source}`, `${source}$`, `^${source}$`];
  if (source.startsWith('^')) variants.push(source.slice(1));
  if (source.endsWith('$')) variants.push(source.slice(0, -1));
  for (const match of source.matchAll(/[*+?](?![?+])/g)) {
    const at = match.index;
    const [before, after] = [source.slice(0, at), source.slice(at + 1)];
    for (const other of ['*', '+', '?', '', `${match[0]}?`])
      if (other !== match[0]) variants.push(before + other + after);
  }
  for (const match of source.matchAll(/(?<!\\)\./g)) {
    variants.push(`${source.slice(0, match.index)}\\.${source.slice(match.index + 1)}`);
  }
  for (const match of source.matchAll(/\\([dwsbDWSB])/g)) {
    const name = match[1]!;
    const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
    variants.push(`${source.slice(0, match.index + 1)}${other}${source.slice(match.index + 2)}`);
    if (name !== 'b') variants.push(`${source.slice(0, match.index + 2)}+${source.slice(match.index + 2)}`);
  }
  return variants;
}

/** A regular expression literal of JavaScript: its source as above, and its flags. */
function mutateRegularExpression(collector: CandidateCollector, element: Element): void {
  const match = /^\/([\s\S]*)\/([a-z]*)$/.exec(collector.text(element));
  if (match === null) return;
  const [, source, given] = match as unknown as [string, string, string];
  for (const variant of regularExpressionVariants(source)) {
    collector.replace('regular-expression', 1.6, element, `/${variant}/${given}`);
  }
  for (const flag of ['g', 'i', 'm', 'u', 's']) {
    const other = given.includes(flag) ? given.replace(flag, '') : given + flag;
    collector.replace('regular-expression', 1.5, element, `/${source}/${other}`);
  }
}

export function mutateLiterals(collector: CandidateCollector, element: Element): void {
  const { profile } = collector.unit.file;
  if (profile.integers.has(element.type)) mutateInteger(collector, element);
  else if (profile.floats.has(element.type)) mutateFloat(collector, element, Number(collector.text(element)));
  else if (profile.strings.has(element.type)) mutateString(collector, element);
  else if (element.type === 'regex') mutateRegularExpression(collector, element);
  else {
    const flipped = element.children.length === 0 ? flags[collector.text(element)] : undefined;
    if (flipped !== undefined && element.named) collector.replace('flag', 1, element, flipped);
  }
}
