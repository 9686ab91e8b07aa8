/*
 * Text from logs, repositories and models in Markdown that people and machines act on: nothing in it may mention a
 * person, close an issue, load an image or be markup.
 */

const zeroWidthSpace = '\u200b';

/** Invisible and bidirectional characters, which hide text from the reader. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;

/** `text` as one line of plain text in Markdown. */
export function inlineText(text: string, limit = 300): string {
  const line = text.replace(invisible, '').replace(/\s+/g, ' ').trim();
  const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
  return cut
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#|~!]/g, '\\$&')
    .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
    .replace(/\b(https?|ftp):\/\//gi, `$1:${zeroWidthSpace}//`)
    .replace(/\bwww\./gi, `www${zeroWidthSpace}.`)
    .replace(/(?:\\#|\bGH-)(?=\d)/gi, (mark) => `${mark}${zeroWidthSpace}`);
}

/** `text` in backticks, on one line; for names, commands and paths. */
export function inlineCode(text: string, limit = 200): string {
  const line = text.replace(invisible, '').replace(/\s+/g, ' ').trim();
  const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
  const longest = Math.max(0, ...[...cut.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  const space = cut.startsWith('`') || cut.endsWith('`') ? ' ' : '';
  // In a table's cell a bar ends the cell even between backticks.
  return `${mark}${space}${(cut || ' ').replaceAll('|', '\\|')}${space}${mark}`;
}

/** `text` as a code block that nothing in it can end; at most `limit` characters of it. */
export function codeBlock(text: string, limit = 20_000, language = ''): string {
  const clean = text.replace(invisible, '');
  const cut = clean.length > limit ? `${clean.slice(0, limit)}\n…` : clean;
  const longest = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${cut.trimEnd()}\n${mark}`;
}
