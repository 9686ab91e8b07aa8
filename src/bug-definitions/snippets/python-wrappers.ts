import { lineStart } from '../indentation.ts';
import { scanBrackets } from './scan-brackets.ts';
import type { Wrapper } from './wrapper.ts';

/** The white space that a line begins with, a tab counting up to the next eighth column as Python counts it. */
function width(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns++;
    else if (character === '\t') columns = (Math.floor(columns / 8) + 1) * 8;
    else break;
  }
  return columns;
}

function indentation(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** What stands before the first lines when they are the end of a bracket: `name(` or the head of a function. */
function bracketHead(text: string): string {
  const { closers } = scanBrackets('python', text);
  const last = closers.at(-1);
  if (last === undefined) return '';
  const end = text.indexOf('\n', last.offset);
  const line = text.slice(lineStart(text, last.offset), end < 0 ? undefined : end);
  const isHead = /^\s*\)\s*(->[^\n]*)?:\s*(#.*)?$/.test(line);
  const opener = isHead ? 'def __snippet__' : last.bracket === ')' ? '__snippet__' : '__snippet__ = ';
  const brackets = closers
    .map(({ bracket }) => ({ ')': '(', ']': '[', '}': '{' })[bracket])
    .reverse()
    .join('');
  return `${indentation(line)}${opener}${brackets}\n`;
}

const functionHead = 'def __snippet__():';

function headFor(clause: string): string {
  if (/^(else|elif)\b/.test(clause)) return 'if __snippet__:';
  if (/^(except|finally)\b/.test(clause)) return 'try:';
  if (/^case\b/.test(clause)) return 'match __snippet__:';
  return functionHead;
}

/** Heads for the outer blocks that the first lines are the end of, one for each level that a later line goes back to. */
function blockHeads(text: string): string {
  const { continued } = scanBrackets('python', text);
  const lines = text.split('\n').filter((line, index) => !continued[index] && /^[ \t]*[^\s#]/.test(line));
  const [first] = lines;
  if (first === undefined) return '';
  const heads: string[] = [];
  const clause = headFor(first.trim());
  // A snippet may begin with the `else` of an `if` that it does not show.
  if (clause !== functionHead) {
    const body = clause.startsWith('match') ? '' : `${indentation(first)}    pass\n`;
    heads.push(`${indentation(first)}${clause}\n${body}`);
  }
  let least = width(first);
  for (const line of lines) {
    if (width(line) >= least) continue;
    least = width(line);
    heads.unshift(`${indentation(line)}${headFor(line.trim())}\n`);
  }
  if (least > 0) heads.unshift(`${functionHead}\n`);
  return heads.join('');
}

/** What must follow a last line that announces a block, opens a bracket or a string, or leaves a `try` alone. */
function tailOf(text: string): string {
  const { openers, quotes } = scanBrackets('python', text);
  const closers = openers
    .map(({ bracket }) => ({ '(': ')', '[': ']', '{': '}' })[bracket])
    .reverse()
    .join('');
  let tail = text.endsWith('\n') ? '' : '\n';
  if (quotes !== undefined) tail += `${quotes}\n`;
  if (closers !== '') tail += `${closers}\n`;
  const code = `${text}${tail}`.split('\n').filter((line) => /^[ \t]*[^\s#]/.test(line));
  const last = code.at(-1) ?? '';
  if (/:\s*(#.*)?$/.test(last)) tail += `${indentation(last)}    pass\n`;
  else if (last.trim().startsWith('@')) tail += `${indentation(last)}def __snippet__(): pass\n`;
  return tail + unfinishedTries(code);
}

function unfinishedTries(lines: readonly string[]): string {
  const open: string[] = [];
  for (const line of lines) {
    while (open.length > 0 && width(line) <= width(open.at(-1) ?? '') && !/^try\b/.test(line.trim())) open.pop();
    if (/^\s*try:/.test(line)) open.push(indentation(line));
  }
  return open
    .reverse()
    .map((white) => `${white}finally:\n${white}    pass\n`)
    .join('');
}

function wrapperOf(text: string, quotes: string): Wrapper {
  const closing = text.split('\n').find((line) => line.includes(quotes)) ?? '';
  const strings = quotes === '' ? '' : `${indentation(closing)}${quotes}\n`;
  const brackets = bracketHead(`${strings}${text}`);
  const heads = blockHeads(`${brackets}${strings}${text}`);
  const prefix = `${heads}${brackets}${strings}`;
  return { prefix, suffix: tailOf(`${prefix}${text}`) };
}

/** What could be missing around lines of Python: they may begin or end in a string, a bracket or deeper blocks. */
export function pythonWrappers(text: string): Wrapper[] {
  const variants = ['', '"""', "'''"].filter((quotes) => quotes === '' || text.includes(quotes));
  return variants.map((quotes) => wrapperOf(text, quotes));
}
