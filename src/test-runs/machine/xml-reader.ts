import { UserError } from '../../errors/user-error.ts';

/** What the reader reports, in document order. Names keep their prefix; text is decoded, CDATA comes as text. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const deepest = 200;

/**
 * Reads XML 1.0 without a document type: entities other than the five predefined ones and character references are kept
 * as they are written, so nothing expands; linear in its length. Throws `UserError` with the line where it is not well formed.
 */
export function readXml(source: string, handler: XmlHandler): void {
  const stack: string[] = [];
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const end = tag < 0 ? source.length : tag;
    if (end > at && stack.length > 0) handler.text(decode(source.slice(at, end)));
    if (tag < 0) break;
    at = readMarkup(source, tag, stack, handler);
  }
  if (stack.length > 0) throw broken(source, source.length, `<${stack.at(-1)}> is not closed`);
}

/** Reads what begins with `<` and returns the position after it. */
function readMarkup(source: string, tag: number, stack: string[], handler: XmlHandler): number {
  const next = source.charCodeAt(tag + 1);
  if (next === 33) return readDeclaration(source, tag, stack, handler);
  if (next === 63) return after(source, '?>', tag, 'a processing instruction');
  if (next === 47) {
    const end = after(source, '>', tag, 'a closing tag');
    const name = source.slice(tag + 2, end - 1).trim();
    if (stack.pop() !== name) throw broken(source, tag, `</${name.slice(0, 40)}> closes nothing`);
    handler.close(name);
    return end;
  }
  return readElement(source, tag, stack, handler);
}

function readDeclaration(source: string, tag: number, stack: string[], handler: XmlHandler): number {
  if (source.startsWith('<!--', tag)) return after(source, '-->', tag + 4, 'a comment');
  if (source.startsWith('<![CDATA[', tag)) {
    const end = after(source, ']]>', tag, 'a CDATA section');
    if (stack.length > 0) handler.text(source.slice(tag + 9, end - 3));
    return end;
  }
  const end = after(source, '>', tag, 'a declaration');
  if (source.slice(tag, end).includes('[')) throw broken(source, tag, 'a document type with declarations is refused');
  return end;
}

function readElement(source: string, tag: number, stack: string[], handler: XmlHandler): number {
  let at = tag + 1;
  while (at < source.length && !isEnd(source.charCodeAt(at))) at++;
  const name = source.slice(tag + 1, at);
  if (!/^[A-Za-z_:][\w:.-]{0,200}$/.test(name)) throw broken(source, tag, 'this is not an element');
  const attributes = new Map<string, string>();
  for (;;) {
    at = skipSpace(source, at);
    const code = source.charCodeAt(at);
    if (code === 62 || code === 47 || Number.isNaN(code)) break;
    at = readAttribute(source, at, attributes);
  }
  const empty = source.charCodeAt(at) === 47;
  if (source.charCodeAt(empty ? at + 1 : at) !== 62) throw broken(source, tag, `<${name}> has no end`);
  if (stack.length >= deepest) throw broken(source, tag, `elements are nested more than ${deepest} deep`);
  handler.open(name, attributes);
  if (empty) handler.close(name);
  else stack.push(name);
  return empty ? at + 2 : at + 1;
}

function readAttribute(source: string, from: number, attributes: Map<string, string>): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) !== 61 && !isEnd(source.charCodeAt(at))) at++;
  const name = source.slice(from, at);
  at = skipSpace(source, at);
  if (name === '' || source.charCodeAt(at) !== 61) throw broken(source, from, 'an attribute has no value');
  at = skipSpace(source, at + 1);
  const quote = source[at];
  if (quote !== '"' && quote !== "'") throw broken(source, from, `the value of ${name.slice(0, 40)} is not quoted`);
  const end = source.indexOf(quote, at + 1);
  if (end < 0) throw broken(source, from, `the value of ${name.slice(0, 40)} has no end`);
  attributes.set(name, decode(source.slice(at + 1, end)));
  return end + 1;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function isEnd(code: number): boolean {
  return code <= 32 || code === 62 || code === 47;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) <= 32) at++;
  return at;
}

function after(source: string, mark: string, from: number, what: string): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw broken(source, from, `${what} has no end`);
  return at + mark.length;
}

function broken(source: string, at: number, what: string): UserError {
  let line = 1;
  for (let next = source.indexOf('\n'); next >= 0 && next < at; next = source.indexOf('\n', next + 1)) line++;
  return new UserError(`The XML report is not well formed: line ${line}: ${what}.`);
}
