import type { SyntaxLanguage } from '../../syntax/languages.ts';

/** Brackets that a piece of source opens and does not close, and closes without having opened, in order. */
function unbalanced(text: string): { open: string[]; closed: string[] } {
  const open: string[] = [];
  const closed: string[] = [];
  const pairs: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };
  const skipped =
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[{}()[\]]/g;
  for (const [found] of text.matchAll(skipped)) {
    if (found === '{' || found === '(' || found === '[') open.push(found);
    else if (pairs[found] === undefined) continue;
    else if (open.at(-1) === pairs[found]) open.pop();
    else closed.push(pairs[found]!);
  }
  return { open, closed };
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

const indented: readonly SyntaxLanguage[] = ['python', 'ruby'];

/** The index of the first line that is not indented, comments aside; -1 when there is none. */
export function firstAtMargin(lines: readonly string[]): number {
  return lines.findIndex((line) => /^\S/.test(line) && !/^(?:\/\/|\/\*|\*|#(?!\w))/.test(line));
}

/**
 * Whether what the heading opens was closed before the hunk: the first line at the margin does not close it.
 * `lines`: the hunk without its heading.
 */
export function isHeadingStale(language: SyntaxLanguage, lines: readonly string[]): boolean {
  const atMargin = lines[firstAtMargin(lines)];
  if (atMargin === undefined) return false;
  if (indented.includes(language)) return !/^(?:end\b|[)\]}])/.test(atMargin);
  return !/^(?:[})\]{]|case\b|default\b|public:|private:|protected:|\w+:\s*$)/.test(atMargin);
}

/**
 * A piece of source made whole enough for a parser: brackets that it leaves open are closed at its end, brackets that it
 * closes are opened before its first line. Line numbers stay as they are.
 */
export function completePiece(language: SyntaxLanguage, text: string): string {
  if (indented.includes(language)) return text;
  const { open, closed } = unbalanced(text);
  if (open.length + closed.length === 0 || open.length + closed.length > 200) return text;
  const before = closed
    .reverse()
    .filter((bracket) => bracket === '{')
    .join('');
  const after = open
    .reverse()
    .map((bracket) => closing[bracket])
    .join('');
  return `${before}${text}${after === '' ? '' : `\n${after}`}`;
}
