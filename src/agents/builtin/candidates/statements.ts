import { conditionsOf } from './conditions.ts';
import { type Element, namedChildren, walk } from './element.ts';
import { phrasesOf } from './phrases.ts';
import type { CandidateCollector } from './unit.ts';

const mostDonors = 40;
const compound = /^(if|for|while|try|with|switch|match|do|enhanced_for)_|_statement_block$/;

/** White space before the statement on its line. */
function indentOf(source: string, position: number): string {
  const start = source.lastIndexOf('\n', position - 1) + 1;
  return /^[ \t]*/.exec(source.slice(start, position))![0];
}

export function statementsOf(collector: CandidateCollector, block: Element): Element[] {
  const { profile } = collector.unit.file;
  if (!profile.blocks.has(block.type)) return [];
  return namedChildren(block).filter(
    (one) => !profile.functions.has(one.type) && !profile.classes.has(one.type) && one.field !== 'value',
  );
}

/** Deleted, doubled, exchanged and moved statements, and other jumps. */
export function mutateStatements(collector: CandidateCollector, block: Element): void {
  const statements = statementsOf(collector, block);
  statements.forEach((statement, index) => {
    if (/^import|^future_import|^expression_statement$/.test(statement.type) && isFixed(collector, statement, index))
      return;
    removeStatement(collector, statement, statements.length);
    const next = statements[index + 1];
    if (next !== undefined) collector.swap('swapped-statements', 1.8, statement, next);
    mutateJump(collector, statement);
    mutateReturn(collector, statement);
    guardStatement(collector, statement);
  });
  moveOut(collector, block, statements);
  moveIn(collector, statements);
}

function isFixed(collector: CandidateCollector, statement: Element, index: number): boolean {
  if (/import|export|decorated|interface|type_alias/.test(statement.type)) return true;
  return (
    index === 0 &&
    statement.children.length === 1 &&
    collector.unit.file.profile.strings.has(statement.children[0]!.type)
  );
}

function removeStatement(collector: CandidateCollector, statement: Element, count: number): void {
  const cost = compound.test(statement.type) ? 2.2 : 1.6;
  const { source, profile } = collector.unit.file;
  const lineStart = source.lastIndexOf('\n', statement.start - 1) + 1;
  const lineEnd = source.indexOf('\n', statement.end);
  const alone =
    source.slice(lineStart, statement.start).trim() === '' &&
    lineEnd >= 0 &&
    /^\s*;?\s*$/.test(source.slice(statement.end, lineEnd));
  if (count > 1 && alone)
    collector.splice('deleted-statement', cost, statement.line, [{ start: lineStart, end: lineEnd + 1, text: '' }]);
  else collector.replace('deleted-statement', cost, statement, profile.family === 'python' ? 'pass' : '');
}

function mutateJump(collector: CandidateCollector, statement: Element): void {
  const text = collector.text(statement).replace(/;$/, '');
  const end = collector.unit.file.profile.terminator;
  if (text === 'break')
    for (const other of ['continue', 'return']) collector.replace('jump', 1.6, statement, other + end);
  if (text === 'continue') collector.replace('jump', 1.6, statement, `break${end}`);
}

/** Other returned values; a value returned that was only computed. */
function mutateReturn(collector: CandidateCollector, statement: Element): void {
  const { profile } = collector.unit.file;
  const end = profile.terminator;
  if (profile.expressionStatements.has(statement.type)) {
    const [inner] = statement.children;
    if (inner !== undefined && profile.calls.has(inner.type))
      collector.replace('missing-return', 1.8, statement, `return ${collector.text(inner)}${end}`);
    return;
  }
  if (!profile.returns.has(statement.type)) return;
  const phrases = phrasesOf(profile);
  const value = statement.children.find((child) => child.named);
  for (const other of collector.unit.locals.slice(0, 14))
    collector.replace('returned-value', 1.7, statement, `return ${other}${end}`);
  for (const other of phrases.plainValues) collector.replace('returned-value', 2.1, statement, `return ${other}${end}`);
  if (value === undefined) return;
  collector.replace('negated-return', 1.8, value, phrases.not(collector.text(value)));
  if (profile.family === 'python')
    collector.replace('return-to-yield', 2.2, statement, `yield ${collector.text(value)}`);
}

/** Puts a statement under a condition. */
function guardStatement(collector: CandidateCollector, statement: Element): void {
  const { source, profile } = collector.unit.file;
  const text = collector.text(statement);
  if (text.includes('\n') || text.length > 120 || /declaration/.test(statement.type)) return;
  const indent = indentOf(source, statement.start);
  const phrases = phrasesOf(profile);
  const body = text.replace(/;$/, '');
  conditionsOf(collector)
    .slice(0, 40)
    .forEach((condition, index) => {
      collector.replace(
        'guarded-statement',
        2.5 + index * 0.01,
        statement,
        phrases.conditional(condition, body, indent),
      );
    });
}

/** The last statement of an inner block goes behind it. */
function moveOut(collector: CandidateCollector, block: Element, statements: readonly Element[]): void {
  const last = statements.at(-1);
  const owner = block.parent;
  if (last === undefined || statements.length < 2 || owner === undefined || !compound.test(owner.type)) return;
  const { source } = collector.unit.file;
  const text = collector.text(last);
  if (text.includes('\n')) return;
  const before = statements.at(-2)!;
  const indent = indentOf(source, owner.start);
  collector.splice('moved-statement', 1.9, last.line, [
    { start: before.end, end: last.end, text: '' },
    { start: owner.end, end: owner.end, text: `\n${indent}${text}` },
  ]);
}

/** The statement behind a block becomes its last one. */
function moveIn(collector: CandidateCollector, statements: readonly Element[]): void {
  const { source, profile } = collector.unit.file;
  statements.forEach((statement, index) => {
    const next = statements[index + 1];
    if (next === undefined || !compound.test(statement.type)) return;
    const body = statement.children.filter((child) => profile.blocks.has(child.type)).at(-1);
    const inner = body === undefined ? [] : statementsOf(collector, body);
    const text = collector.text(next);
    if (inner.length === 0 || text.includes('\n')) return;
    const at = inner.at(-1)!.end;
    const indent = indentOf(source, inner.at(-1)!.start);
    collector.splice('moved-statement', 1.9, next.line, [
      { start: at, end: at, text: `\n${indent}${text}` },
      { start: statement.end, end: next.end, text: '' },
    ]);
  });
}

/** New statements: guards and early returns, updates of variables, and statements from elsewhere in the file. */
export function insertStatements(collector: CandidateCollector, block: Element): void {
  const statements = statementsOf(collector, block);
  if (statements.length === 0) return;
  const { source, root } = collector.unit.file;
  if (block === root) return;
  const inserted = newStatements(collector);
  const indent = indentOf(source, statements[0]!.start);
  statements.forEach((statement, index) => {
    if (index === 0 && isFixed(collector, statement, 0)) return;
    for (const { text, cost } of inserted)
      collector.splice('inserted-statement', cost, statement.line, [
        { start: statement.start, end: statement.start, text: `${text(indent)}\n${indent}` },
      ]);
  });
  const last = statements.at(-1)!;
  for (const { text, cost } of inserted)
    collector.splice('inserted-statement', cost, last.line, [
      { start: last.end, end: last.end, text: `\n${indent}${text(indent)}` },
    ]);
}

interface NewStatement {
  text: (indent: string) => string;
  cost: number;
}

const cachedStatements = new WeakMap<CandidateCollector, NewStatement[]>();

function newStatements(collector: CandidateCollector): NewStatement[] {
  const known = cachedStatements.get(collector);
  if (known !== undefined) return known;
  const made = [...donors(collector), ...updates(collector), ...guards(collector)];
  cachedStatements.set(collector, made);
  return made;
}

/** Simple statements of the unit, then of the rest of the file. */
function donors(collector: CandidateCollector): NewStatement[] {
  const { unit } = collector;
  const simple = (root: Element) =>
    [...walk(root)]
      .filter((one) => unit.file.profile.blocks.has(one.parent?.type ?? '') && one.named && !compound.test(one.type))
      .map((one) => collector.text(one))
      .filter((text) => text.length < 100 && !text.includes('\n') && !/^(import|from|def|class|"|'|\/\/|#)/.test(text));
  const texts = [...new Set([...simple(unit.element), ...simple(unit.file.root)])].slice(0, mostDonors);
  const varied = texts.slice(0, 12).flatMap((text) => substitutions(text, unit.locals));
  return [
    ...texts.map((text) => ({ text: () => text, cost: 2.3 })),
    ...[...new Set(varied)]
      .filter((text) => !texts.includes(text))
      .slice(0, 120)
      .map((text) => ({ text: () => text, cost: 2.8 })),
  ];
}

/** `text` with one of the unit's names replaced by another. */
function substitutions(text: string, locals: readonly string[]): string[] {
  const used = locals.filter((name) => new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text));
  return used.flatMap((name) =>
    locals
      .slice(0, 6)
      .filter((other) => other !== name)
      .map((other) => text.replace(new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'), other)),
  );
}

function updates(collector: CandidateCollector): NewStatement[] {
  const { unit } = collector;
  const { family, terminator } = unit.file.profile;
  const list: NewStatement[] = [];
  const add = (text: string, cost: number) => list.push({ text: () => text + terminator, cost });
  const names = unit.locals.slice(0, 8);
  for (const name of names) {
    for (const step of ['+= 1', '-= 1']) add(`${name} ${step}`, 2.4);
    for (const other of names) {
      if (other === name) continue;
      add(`${name} = ${other}`, 2.7);
      if (family === 'python' && isFilled(unit.file.source, name)) {
        add(`${name}.append(${other})`, 2.4);
        add(`${name}.add(${other})`, 2.4);
      }
      if (family === 'javascript' && isFilled(unit.file.source, name)) {
        add(`${name}.push(${other})`, 2.4);
        add(`${name}.add(${other})`, 2.4);
      }
    }
  }
  return list;
}

/** Whether `name` is made as a container somewhere. */
function isFilled(source: string, name: string): boolean {
  return new RegExp(
    `\\b${name.replaceAll('$', '\\$')}\\s*(?::[^=\\n]+)?=\\s*(\\[|\\{|set\\(|list\\(|deque|dict\\(|new (?:Set|Map|Array))`,
  ).test(source);
}

function guards(collector: CandidateCollector): NewStatement[] {
  const { unit } = collector;
  const { terminator } = unit.file.profile;
  const phrases = phrasesOf(unit.file.profile);
  const names = [...unit.parameters, ...unit.locals.filter((name) => !unit.parameters.includes(name))].slice(0, 6);
  const list: NewStatement[] = [];
  const jump = (condition: string, statement: string, cost: number) =>
    list.push({ text: (indent) => phrases.conditional(condition, statement, indent), cost });
  names.forEach((name, rank) => {
    phrases.conditionsOn(name).forEach((condition, index) => {
      const cost = 2.5 + rank * 0.05 + index * 0.03;
      for (const value of [...phrases.plainValues.slice(0, 8), name]) jump(condition, `return ${value}`, cost);
      jump(condition, 'continue', cost + 0.2);
      jump(condition, 'break', cost + 0.2);
    });
  });
  for (const condition of conditionsOf(collector).slice(0, 14)) {
    for (const statement of ['continue', 'break', ...unit.locals.slice(0, 3).map((name) => `return ${name}`)])
      jump(condition, statement, 2.8);
  }
  for (const statement of ['break', 'continue', ...unit.locals.slice(0, 6).map((name) => `return ${name}`)])
    list.push({ text: () => statement + terminator, cost: 2.3 });
  return list;
}
