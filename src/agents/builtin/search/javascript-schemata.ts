import type { Splice } from '../../../syntax/splice.ts';
import { childByField, type Element, namedChildren, walk } from '../candidates/element.ts';
import type { ParsedFile } from '../candidates/unit.ts';

/** A candidate inside of one function's body, under the number that switches it on. */
export interface Mutant {
  id: number;
  splices: readonly Splice[];
}

const tick = 'globalThis.__bugfixTick();';

function bodyOf(element: Element): Element | undefined {
  return childByField(element, 'body');
}

/** The functions of the file that have a body, each with where the body is. */
export function functionsOf(file: ParsedFile): { element: Element; body: Element }[] {
  return [...walk(file.root)].flatMap((element) => {
    const body = file.profile.functions.has(element.type) ? bodyOf(element) : undefined;
    return body === undefined ? [] : [{ element, body }];
  });
}

/** The innermost function whose body holds all of `splices`; undefined for code outside of bodies. */
export function enclosingFunction(file: ParsedFile, splices: readonly Splice[]): Element | undefined {
  const low = splices[0]!.start;
  const high = splices.at(-1)!.end;
  let best: Element | undefined;
  for (const { element, body } of functionsOf(file)) {
    const inside = isBlock(body) ? body.start < low && high < body.end : body.start <= low && high <= body.end;
    if (inside && (best === undefined || element.start >= best.start)) best = element;
  }
  return best;
}

function isBlock(body: Element): boolean {
  return body.type === 'statement_block';
}

/** Where steps are counted: at the begin of bodies of functions, loops and branches. */
export function tickSplices(root: Element): Splice[] {
  const splices: Splice[] = [];
  for (const element of walk(root)) {
    if (element.type === 'statement_block')
      splices.push({ start: element.start + 1, end: element.start + 1, text: tick });
    const body = /^(for|for_in|while)_statement$/.test(element.type) ? bodyOf(element) : undefined;
    if (body !== undefined && body.type !== 'statement_block') {
      splices.push(
        { start: body.start, end: body.start, text: `{${tick}` },
        { start: body.end, end: body.end, text: '}' },
      );
    }
  }
  return splices;
}

/** Where executed lines are noted: before each statement of a function's body. */
function lineSplices(file: ParsedFile, fileIndex: number, root: Element): Splice[] {
  const splices: Splice[] = [];
  for (const element of walk(root)) {
    if (element.type !== 'statement_block') continue;
    for (const statement of namedChildren(element)) {
      if (/declaration$/.test(statement.type) && file.profile.functions.has(statement.type)) continue;
      splices.push({
        start: statement.start,
        end: statement.start,
        text: `globalThis.__bugfixLine(${fileIndex},${statement.line});`,
      });
    }
  }
  return splices;
}

/** `source` from `start` to `end` with `splices` carried out, each inside of it; those that a replaced text swallows are dropped. */
function render(source: string, start: number, end: number, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = start;
  for (const splice of sorted) {
    if (splice.start < at || splice.end > end || splice.start < start) continue;
    text += source.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return text + source.slice(at, end);
}

/** The body's statements as text; an expression is returned. */
function statements(file: ParsedFile, body: Element, splices: readonly Splice[]): string {
  if (isBlock(body)) return render(file.source, body.start + 1, body.end - 1, splices);
  return `return (${render(file.source, body.start, body.end, splices)});`;
}

/** A mutated body, as it stands behind its switch; what is swallowed by the edit is not counted. */
export function mutatedBody(file: ParsedFile, element: Element, mutant: Mutant, ticks: readonly Splice[]): string {
  const body = bodyOf(element)!;
  const free = ticks.filter((one) => mutant.splices.every((edit) => one.start <= edit.start || one.start >= edit.end));
  return statements(file, body, [...free, ...mutant.splices]);
}

interface Rewriting {
  file: ParsedFile;
  mutants: ReadonlyMap<Element, readonly Mutant[]>;
  ticks: readonly Splice[];
  lines: readonly Splice[];
}

/** What replaces the body of `element`: a switch over its mutants in front of the body as it was. */
function switchedBody(rewriting: Rewriting, element: Element): string {
  const { file, ticks, lines } = rewriting;
  const body = bodyOf(element)!;
  const inner = innerBodies(rewriting, body);
  const original = statements(
    file,
    body,
    [...ticks, ...lines, ...inner].filter((one) => isFree(one, inner)),
  );
  const cases = (rewriting.mutants.get(element) ?? [])
    .map((mutant) => `case ${mutant.id}:{${mutatedBody(file, element, mutant, ticks)}\nreturn;}`)
    .join('\n');
  const note = (isBlock(body) ? '' : lineNote(rewriting, element)) + callNote(rewriting, element);
  return `{${tick}${note}${cases === '' ? '' : `switch(globalThis.__bugfixMutant){${cases}}`}${original}\n}`;
}

function lineNote({ lines }: Rewriting, element: Element): string {
  const index = /__bugfixLine\((\d+),/.exec(lines[0]?.text ?? '')?.[1];
  return index === undefined ? '' : `globalThis.__bugfixLine(${index},${element.line});`;
}

/** Notes the arguments of a top-level function, while lines are noted. */
function callNote({ file, lines }: Rewriting, element: Element): string {
  if (lines.length === 0 || topLevelName(file, element) === undefined) return '';
  const key = JSON.stringify(`${file.path}:${element.line}`);
  if (element.type !== 'arrow_function') return `globalThis.__bugfixCall(${key},[...arguments]);`;
  const single = childByField(element, 'parameter');
  const list = single === undefined ? namedChildren(childByField(element, 'parameters') ?? element) : [single];
  const names = list.map((one) => file.source.slice(one.start, one.end).replace(/[\s?:=][\s\S]*$/, ''));
  return names.every((name) => /^[A-Za-z_$][\w$]*$/.test(name))
    ? `globalThis.__bugfixCall(${key},[${names.join(',')}]);`
    : '';
}

function isFree(splice: Splice, bodies: readonly Splice[]): boolean {
  return bodies.every((body) => splice === body || splice.start <= body.start || splice.start >= body.end);
}

/** The rewritten bodies of the functions in `root` that lie in no other function of it. */
function innerBodies(rewriting: Rewriting, root: Element): Splice[] {
  const found: Splice[] = [];
  const visit = (element: Element): void => {
    const body = rewriting.file.profile.functions.has(element.type) ? bodyOf(element) : undefined;
    if (body === undefined) element.children.forEach(visit);
    else found.push({ start: body.start, end: body.end, text: switchedBody(rewriting, element) });
  };
  visit(root);
  return found;
}

/**
 * The file with every mutant compiled in, switched by `globalThis.__bugfixMutant`; with `fileIndex`, executed lines are
 * noted instead. Functions at the top level are made known under their unit's number.
 */
export function buildSchemata(
  file: ParsedFile,
  mutants: ReadonlyMap<Element, readonly Mutant[]>,
  fileIndex?: number,
): string {
  const rewriting: Rewriting = {
    file,
    mutants,
    ticks: tickSplices(file.root),
    lines: fileIndex === undefined ? [] : lineSplices(file, fileIndex, file.root),
  };
  const bodies = innerBodies(rewriting, file.root);
  return render(file.source, 0, file.source.length, bodies) + exposeFunctions(file);
}

/** The name under which a function can be called from the module's top level. */
export function topLevelName(file: ParsedFile, element: Element): string | undefined {
  const declarator = element.parent?.type === 'variable_declarator' ? element.parent : undefined;
  const statement = declarator === undefined ? element : declarator.parent!;
  const outer = statement.parent?.type === 'export_statement' ? statement.parent.parent : statement.parent;
  if (outer?.type !== 'program') return undefined;
  const name = childByField(declarator ?? element, 'name');
  return name === undefined ? undefined : file.source.slice(name.start, name.end);
}

function exposeFunctions(file: ParsedFile): string {
  const names = functionsOf(file)
    .map(({ element }) => ({ name: topLevelName(file, element), line: element.line }))
    .filter((one) => one.name !== undefined);
  const pairs = names.map(({ name, line }) => `${JSON.stringify(`${file.path}:${line}`)}:${name}`).join(',');
  return `\n;Object.assign(globalThis.__bugfixFunctions??={},{${pairs}});\n`;
}
