import type { SyntaxLanguage } from '../../../syntax/languages.ts';
import { parserOf } from '../../../syntax/parser.ts';
import type { Splice } from '../../../syntax/splice.ts';
import type { Candidate } from './candidate.ts';
import { childByField, type Element, elementsOf, walk } from './element.ts';
import { type Profile, profileOf } from './profile.ts';

/** A source file, parsed. */
export interface ParsedFile {
  path: string;
  source: string;
  language: SyntaxLanguage;
  profile: Profile;
  root: Element;
}

/** Parses `source`; the tree's own memory is given back at once. */
export async function parseFile(path: string, source: string, language: SyntaxLanguage): Promise<ParsedFile> {
  const tree = (await parserOf(language)).parse(source);
  const root = elementsOf(tree);
  tree.delete();
  return { path, source, language, profile: profileOf(language), root };
}

/** A function (or the module's own level) for which candidates are made, with what its scope offers. */
export interface Unit {
  file: ParsedFile;
  element: Element;
  /** Empty for the module's own level. */
  name: string;
  startLine: number;
  endLine: number;
  /** Parameters and local names, in order of appearance. */
  locals: readonly string[];
  parameters: readonly string[];
  /** Names of functions defined in the file. */
  fileFunctions: readonly string[];
  /** Property names used in the file. */
  properties: readonly string[];
  /** Texts of literals in the unit and those mined elsewhere, by kind. */
  integers: readonly string[];
  strings: readonly string[];
}

export function textOf(file: ParsedFile, element: Element): string {
  return file.source.slice(element.start, element.end);
}

export function lineAt(source: string, position: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < position; at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}

function distinct(items: Iterable<string>): string[] {
  return [...new Set(items)];
}

function textsOf(file: ParsedFile, root: Element, types: ReadonlySet<string>): string[] {
  return distinct([...walk(root)].filter((one) => types.has(one.type)).map((one) => textOf(file, one)));
}

/** Whether `element` is the name after a dot, the key of a keyword argument, or a type. */
export function isPropertyName(element: Element, profile: Profile): boolean {
  const { parent } = element;
  if (parent === undefined) return false;
  if (parent.type === 'keyword_argument' && element.field === 'name') return true;
  return profile.members.has(parent.type) && parent.children.at(-1) === element && parent.children.length > 1;
}

function isInType(element: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) {
    if (/^(type|type_annotation|import_|import|use_declaration)/.test(at.type)) return true;
  }
  return false;
}

function localNames(file: ParsedFile, root: Element, assignedOnly: boolean): string[] {
  const { profile } = file;
  const names: string[] = [];
  for (const element of walk(root)) {
    if (!profile.identifiers.has(element.type) || isPropertyName(element, profile) || isInType(element)) continue;
    if (assignedOnly && !bindsName(element)) continue;
    names.push(textOf(file, element));
  }
  return distinct(names);
}

const bindingParents =
  /^(parameters|formal_parameters|lambda_parameters|parameter_declaration|parameter|required_parameter|optional_parameter|default_parameter|typed_parameter|typed_default_parameter|formal_parameter|list_splat_pattern|dictionary_splat_pattern|rest_pattern|pattern_list|tuple_pattern|array_pattern|object_pattern|tuple|let_declaration|variable_declarator|closure_parameters|expression_list|for_in_clause|for_statement|for_in_statement|assignment|assignment_pattern|named_expression|range_clause|as_pattern_target|arrow_function)$/;

function bindsName(element: Element): boolean {
  const { parent } = element;
  if (parent === undefined || !bindingParents.test(parent.type)) return false;
  if (element.field === undefined) return true;
  return !/^(right|value|body|condition|object|function|iterable|return_type|type)$/.test(element.field);
}

function parametersOf(file: ParsedFile, element: Element): string[] {
  const list = childByField(element, 'parameters') ?? childByField(element, 'parameter');
  if (list === undefined) return [];
  const holder: Element = list.children.length === 0 ? { ...list, children: [list] } : list;
  return localNames(file, holder, holder === list).filter((name) => name !== 'self' && name !== 'cls');
}

function nameOf(file: ParsedFile, element: Element): string {
  const named = childByField(element, 'name') ?? childByField(element.parent ?? element, 'name');
  return named === undefined ? '' : textOf(file, named);
}

/** The outermost functions of the file and, last, the module's own level. */
export function unitsOf(file: ParsedFile): Unit[] {
  const { profile, root } = file;
  const outermost: Element[] = [];
  const visit = (element: Element): void => {
    if (profile.functions.has(element.type)) outermost.push(element);
    else element.children.forEach(visit);
  };
  visit(root);
  const shared = {
    fileFunctions: distinct(
      [...walk(root)].filter((one) => profile.functions.has(one.type)).map((one) => nameOf(file, one)),
    ).filter((name) => name !== ''),
    properties: distinct(
      [...walk(root)]
        .filter((one) => profile.properties.has(one.type) && isPropertyName(one, profile))
        .map((one) => textOf(file, one)),
    ),
    strings: textsOf(file, root, profile.strings)
      .filter((text) => text.length < 40)
      .slice(0, 24),
  };
  return [...outermost, root].map((element) => ({
    file,
    element,
    name: element === root ? '' : nameOf(file, element),
    startLine: element.line,
    endLine: lineAt(file.source, element.end),
    locals: localNames(file, element, true),
    parameters: element === root ? [] : parametersOf(file, element),
    integers: textsOf(file, element, profile.integers).slice(0, 12),
    ...shared,
  }));
}

/** Gathers the candidates of one unit. */
export class CandidateCollector {
  readonly unit: Unit;
  readonly candidates: Candidate[] = [];

  constructor(unit: Unit) {
    this.unit = unit;
  }

  text(element: Element): string {
    return textOf(this.unit.file, element);
  }

  /** Adds the edit that replaces `element` by `text`. */
  replace(kind: string, cost: number, element: Element, text: string): void {
    this.splice(kind, cost, element.line, [{ start: element.start, end: element.end, text }]);
  }

  splice(kind: string, cost: number, line: number, splices: readonly Splice[]): void {
    const { path, source } = this.unit.file;
    if (splices.every((one) => source.slice(one.start, one.end) === one.text)) return;
    this.candidates.push({ path, splices, kind, cost, line });
  }

  /** Exchanges two elements. */
  swap(kind: string, cost: number, first: Element, second: Element): void {
    const [a, b] = first.start < second.start ? [first, second] : [second, first];
    this.splice(kind, cost, a.line, [
      { start: a.start, end: a.end, text: this.text(b) },
      { start: b.start, end: b.end, text: this.text(a) },
    ]);
  }
}
