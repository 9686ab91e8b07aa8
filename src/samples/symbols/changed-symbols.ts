import { languageOfFile } from '../../syntax/languages.ts';
import { parserOf, type SyntaxParser } from '../../syntax/parser.ts';
import type { DiffFile, DiffHunk } from '../read-diff.ts';
import { completePiece, firstAtMargin, isHeadingStale } from './complete-piece.ts';
import { exportedNames } from './export-names.ts';
import { findSymbols } from './find-symbols.ts';
import type { SourceSymbol, SymbolType } from './symbol.ts';

export type SymbolChange = 'added' | 'modified' | 'removed';

export interface ChangedSymbol {
  file: string;
  /** The full path within the file. */
  symbol: string;
  type: SymbolType;
  change: SymbolChange;
  /** Lines after the change; before it for a removed symbol. */
  startLine: number;
  endLine: number;
}

export interface ApiChange {
  file: string;
  symbol: string;
  /** `export` for a name that is exported and declared elsewhere. */
  type: SymbolType | 'export';
  before?: string;
  after?: string;
}

export interface ApiChanges {
  added: ApiChange[];
  modified: ApiChange[];
  removed: ApiChange[];
}

export interface FileSymbols {
  changed: ChangedSymbol[];
  api: ApiChanges;
  /** Whether whole files were compared; otherwise only what the hunks show. */
  exact: boolean;
}

/** A piece of a file, with what maps its lines to the file's. */
interface Piece {
  text: string;
  /** The file's line of each line of the text; 0 for a line that isn't part of the piece. */
  lines: number[];
  /** Indices (from 0) of lines that the change added or removed. */
  touched: Set<number>;
  /** Whether it is all of the file. */
  whole: boolean;
}

interface Side {
  symbols: Map<string, SourceSymbol>;
  /** Paths of the innermost symbols that hold touched lines. */
  touched: Set<string>;
  /** Paths of symbols whose first line was touched. */
  declared: Set<string>;
  exports: Set<string>;
  /** A part of a declaration was touched, not all of it. */
  signatureTouched?: boolean;
}

function pieceOf(hunk: DiffHunk, side: '-' | '+'): Piece {
  const piece: Piece = { text: '', lines: [], touched: new Set(), whole: false };
  const texts: string[] = [];
  if (hunk.heading.trim() !== '') {
    texts.push(hunk.heading);
    piece.lines.push(0);
  }
  let line = side === '-' ? hunk.oldStart : hunk.newStart;
  for (const text of hunk.lines) {
    const mark = text[0];
    if (mark !== ' ' && mark !== side) continue;
    if (mark === side) piece.touched.add(texts.length);
    texts.push(text.slice(1));
    piece.lines.push(line++);
  }
  piece.text = texts.join('\n');
  return piece;
}

function wholePiece(text: string, hunks: readonly DiffHunk[], side: '-' | '+'): Piece {
  const touched = new Set(hunks.flatMap((hunk) => [...touchedLines(hunk, side)].map((line) => line - 1)));
  return { text, lines: text.split('\n').map((_line, index) => index + 1), touched, whole: true };
}

function touchedLines(hunk: DiffHunk, side: '-' | '+'): Set<number> {
  const piece = pieceOf({ ...hunk, heading: '' }, side);
  return new Set([...piece.touched].map((index) => piece.lines[index]!));
}

/** A local variable looks like a constant when its function is not in the piece; constants stand at the margin of their scope. */
function isLocal({ type, path, column }: SourceSymbol): boolean {
  return type === 'constant' && column > 4 * (path.split('.').length - 1);
}

/** The symbols of a piece. The line that git shows beside a hunk opens what the hunk is in, unless that was closed before. */
function symbolsOfPiece(parser: SyntaxParser, piece: Piece): SourceSymbol[] {
  if (piece.whole) return findSymbols(parser, piece.text);
  const hasHeading = piece.lines[0] === 0;
  const lines = piece.text.split('\n');
  const stale = hasHeading && isHeadingStale(parser.language, lines.slice(1));
  const text = completePiece(parser.language, stale ? ['', ...lines.slice(1)].join('\n') : piece.text);
  const symbols = findSymbols(parser, text).filter((symbol) => !isLocal(symbol));
  if (!hasHeading || stale) return symbols;
  // However broken the piece is, what the heading opens reaches to the first line at the margin.
  const closed = firstAtMargin(lines.slice(1));
  const endLine = closed === -1 ? lines.length : closed + 2;
  const known = symbols.find(({ startLine }) => startLine === 1);
  if (known === undefined) return [...headingSymbols(parser, lines[0]!, endLine), ...symbols];
  known.endLine = Math.max(known.endLine, endLine);
  return symbols;
}

/** What the heading alone declares: the piece itself may be too broken to tell. */
function headingSymbols(parser: SyntaxParser, heading: string, endLine: number): SourceSymbol[] {
  const symbols = findSymbols(parser, completePiece(parser.language, heading));
  return symbols.slice(0, 1).map((symbol) => ({ ...symbol, endLine, signatureEndLine: 1 }));
}

function innermost(symbols: readonly SourceSymbol[], line: number): SourceSymbol | undefined {
  return symbols.findLast(({ startLine, endLine }) => startLine <= line && line <= endLine);
}

/** The lines of a symbol before its body, as indices from 0. */
function signatureLines({ startLine, signatureEndLine }: SourceSymbol): number[] {
  return Array.from({ length: Math.max(0, signatureEndLine - startLine + 1) }, (_, at) => startLine - 1 + at);
}

function readPiece(parser: SyntaxParser, piece: Piece): Side {
  const side: Side = { symbols: new Map(), touched: new Set(), declared: new Set(), exports: new Set() };
  const symbols = symbolsOfPiece(parser, piece);
  const texts = piece.text.split('\n');
  for (const index of piece.touched) {
    if ((texts[index] ?? '').trim() === '') continue;
    const symbol = innermost(symbols, index + 1);
    if (symbol !== undefined) side.touched.add(symbol.path);
  }
  for (const symbol of symbols) {
    const lines = signatureLines(symbol);
    const touched = lines.filter((index) => piece.touched.has(index)).length;
    if (lines.length > 0 && touched === lines.length) side.declared.add(symbol.path);
    else if (touched > 0) side.signatureTouched = true;
    addSymbol(side.symbols, inFile(symbol, piece));
  }
  if (/script|tsx/.test(parser.language)) side.exports = exportedNames(piece.text);
  return side;
}

/** The other side of a hunk that only adds (or only removes) lines within bodies, or whole symbols: it need not be parsed. */
function mirrored(side: Side, untouched: Piece): Side | undefined {
  if (untouched.touched.size > 0 || untouched.whole || side.signatureTouched === true) return undefined;
  const symbols = new Map(
    [...side.symbols].filter(([path]) => !side.declared.has(path)).map(([path, symbol]) => [path, { ...symbol }]),
  );
  const exports = side.exports.size === 0 ? side.exports : exportedNames(untouched.text);
  return { symbols, touched: new Set(), declared: new Set(), exports };
}

/** Both sides of each hunk. */
function readHunk(parser: SyntaxParser, before: Piece, after: Piece): [Side, Side] {
  if (before.touched.size === 0) {
    const added = readPiece(parser, after);
    return [mirrored(added, before) ?? readPiece(parser, before), added];
  }
  const removed = readPiece(parser, before);
  return [removed, mirrored(removed, after) ?? readPiece(parser, after)];
}

function merge(sides: readonly Side[]): Side {
  const merged: Side = { symbols: new Map(), touched: new Set(), declared: new Set(), exports: new Set() };
  for (const side of sides) {
    for (const symbol of side.symbols.values()) addSymbol(merged.symbols, symbol);
    for (const set of ['touched', 'declared', 'exports'] as const) for (const path of side[set]) merged[set].add(path);
  }
  for (const symbol of merged.symbols.values()) if (merged.exports.has(symbol.path)) symbol.exported = true;
  return merged;
}

function readSides(parser: SyntaxParser, before: readonly Piece[], after: readonly Piece[]): [Side, Side] {
  const paired = before.length === after.length;
  const hunks = paired ? before.map((piece, index) => readHunk(parser, piece, after[index]!)) : [];
  const was = paired ? hunks.map(([side]) => side) : before.map((piece) => readPiece(parser, piece));
  const is = paired ? hunks.map(([, side]) => side) : after.map((piece) => readPiece(parser, piece));
  return [merge(was), merge(is)];
}

/** A symbol seen in several hunks reaches from the first line seen to the last. */
function addSymbol(symbols: Map<string, SourceSymbol>, symbol: SourceSymbol): void {
  const known = symbols.get(symbol.path);
  if (known === undefined) symbols.set(symbol.path, symbol);
  else known.endLine = Math.max(known.endLine, symbol.endLine);
}

/** The symbol with the file's line numbers; one that is declared above a hunk starts where the hunk starts. */
function inFile(symbol: SourceSymbol, { lines }: Piece): SourceSymbol {
  const at = (line: number) => lines[Math.min(line, lines.length) - 1] || lines[1] || 1;
  return {
    ...symbol,
    // What surrounds the hunk is declared elsewhere: its signature is not in view, so it counts as unchanged.
    signature: lines[symbol.startLine - 1] === 0 ? '' : symbol.signature,
    startLine: at(symbol.startLine),
    endLine: at(symbol.endLine),
    signatureEndLine: at(symbol.signatureEndLine),
  };
}

function changeOf(path: string, before: Side, after: Side, exact: boolean): SymbolChange | undefined {
  const [was, is] = [before.symbols.has(path), after.symbols.has(path)];
  if (is && !was && (exact || after.declared.has(path))) return 'added';
  if (was && !is && (exact || before.declared.has(path))) return 'removed';
  return before.touched.has(path) || after.touched.has(path) ? 'modified' : undefined;
}

function compareSides(file: string, before: Side, after: Side, exact: boolean): FileSymbols {
  const result: FileSymbols = { changed: [], api: { added: [], modified: [], removed: [] }, exact };
  for (const path of new Set([...before.symbols.keys(), ...after.symbols.keys()])) {
    const change = changeOf(path, before, after, exact);
    const [was, is] = [before.symbols.get(path), after.symbols.get(path)];
    const symbol = is ?? was!;
    if (change === undefined) continue;
    result.changed.push({
      file,
      symbol: path,
      type: symbol.type,
      change,
      startLine: symbol.startLine,
      endLine: symbol.endLine,
    });
    addApiChange(result.api, { file, symbol: path, type: symbol.type }, change, was, is);
  }
  addExportChanges(result.api, file, before, after);
  return result;
}

function addApiChange(
  api: ApiChanges,
  base: ApiChange,
  change: SymbolChange,
  was?: SourceSymbol,
  is?: SourceSymbol,
): void {
  const before = was?.exported === true && was.signature !== '' ? { before: was.signature } : {};
  const after = is?.exported === true && is.signature !== '' ? { after: is.signature } : {};
  const entry: ApiChange = { ...base, ...before, ...after };
  if (change === 'modified' && was !== undefined && is !== undefined) {
    if (was.exported && !is.exported) api.removed.push(entry);
    else if (!was.exported && is.exported) api.added.push(entry);
    else if (is.exported && was.signature !== is.signature && was.signature !== '' && is.signature !== '')
      api.modified.push(entry);
  } else if (change === 'added' && is?.exported === true) api.added.push(entry);
  else if (change === 'removed' && was?.exported === true) api.removed.push(entry);
}

function addExportChanges(api: ApiChanges, file: string, before: Side, after: Side): void {
  const declaredAnywhere = (name: string) => before.symbols.has(name) || after.symbols.has(name);
  for (const symbol of after.exports) {
    if (!before.exports.has(symbol) && !declaredAnywhere(symbol)) api.added.push({ file, symbol, type: 'export' });
  }
  for (const symbol of before.exports) {
    if (!after.exports.has(symbol) && !declaredAnywhere(symbol)) api.removed.push({ file, symbol, type: 'export' });
  }
}

/** The whole text of a file before the change, where it can be had. */
export type SourceOfFile = (path: string) => string | undefined;

/** The text after the change: `before` with the hunks applied; undefined when they do not fit. */
export function applyHunks(before: string, hunks: readonly DiffHunk[]): string | undefined {
  const old = before.split('\n');
  const lines: string[] = [];
  let next = 0;
  for (const { oldStart, lines: body } of hunks) {
    const start = body.some((line) => line[0] !== '+') ? oldStart - 1 : oldStart;
    if (start < next || start > old.length) return undefined;
    lines.push(...old.slice(next, start));
    next = start;
    for (const line of body) {
      if (line[0] === '+') lines.push(line.slice(1));
      else if (old[next]?.replace(/\r$/, '') !== line.slice(1)) return undefined;
      else if (line[0] === '-') next += 1;
      else lines.push(old[next++]!);
    }
  }
  return [...lines, ...old.slice(next)].join('\n');
}

function piecesOf(
  file: DiffFile,
  sourceOf: SourceOfFile | undefined,
): { before: Piece[]; after: Piece[]; exact: boolean } {
  if (file.change === 'added') return { before: [], after: file.hunks.map((hunk) => pieceOf(hunk, '+')), exact: true };
  if (file.change === 'removed')
    return { before: file.hunks.map((hunk) => pieceOf(hunk, '-')), after: [], exact: true };
  const source = sourceOf?.(file.oldPath ?? file.path);
  const result = source === undefined ? undefined : applyHunks(source, file.hunks);
  if (source !== undefined && result !== undefined) {
    return { before: [wholePiece(source, file.hunks, '-')], after: [wholePiece(result, file.hunks, '+')], exact: true };
  }
  return {
    before: file.hunks.map((hunk) => pieceOf(hunk, '-')),
    after: file.hunks.map((hunk) => pieceOf(hunk, '+')),
    exact: false,
  };
}

/** Larger pieces of source are generated or minified, and not looked into. */
const longestSource = 2 * 1024 * 1024;

/** The symbols that the change of one file adds, modifies or removes; undefined for a language without a grammar. */
export async function changedSymbolsOf(file: DiffFile, sourceOf?: SourceOfFile): Promise<FileSymbols | undefined> {
  const language = languageOfFile(file.path);
  if (language === undefined || file.binary || file.hunks.length === 0) return undefined;
  const { before, after, exact } = piecesOf(file, sourceOf);
  if ([...before, ...after].some(({ text }) => text.length > longestSource)) return undefined;
  const parser = await parserOf(language);
  return compareSides(file.path, ...readSides(parser, before, after), exact);
}
