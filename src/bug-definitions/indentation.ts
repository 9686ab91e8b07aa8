import { enclosingStatement } from '../syntax/node-kinds.ts';
import type { SyntaxNode } from '../syntax/syntax-tree.ts';

/** Where the line around `offset` begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after `offset` begins; the length of `source` in the last line. */
export function lineEnd(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline < 0 ? source.length : newline + 1;
}

/** The white space that the line around `offset` begins with. */
export function indentationAt(source: string, offset: number): string {
  return /^[ \t]*/.exec(source.slice(lineStart(source, offset), offset + 200))?.[0] ?? '';
}

/** The indentation that code in the place of `node` is relative to: that of the statement around it. */
export function baseIndentation(source: string, node: SyntaxNode): string {
  return indentationAt(source, enclosingStatement(node).start);
}

export function lineBreakOf(source: string): '\r\n' | '\n' {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

export function usesTabs(source: string): boolean {
  const indented = source.match(/^[ \t]+(?=\S)/gm) ?? [];
  return indented.filter((white) => white.startsWith('\t')).length * 2 > indented.length;
}

/** `text` (its lines after the first) with `base` taken off and tabs written as four spaces. */
export function withoutIndentation(text: string, base: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line, index) => {
      if (index === 0) return line;
      const rest = line.startsWith(base) ? line.slice(base.length) : line.trimStart();
      return rest.replace(/^\t+/, (tabs) => ' '.repeat(4 * tabs.length));
    })
    .join('\n');
}

/** `text` (its lines after the first) indented by `base`, with the source's own tabs and line breaks. */
export function withIndentation(text: string, base: string, style: { tabs: boolean; lineBreak: string }): string {
  return text
    .split('\n')
    .map((line, index) => {
      if (index === 0 || line.trim() === '') return line;
      const own = style.tabs ? line.replace(/^(?: {4})+/, (spaces) => '\t'.repeat(spaces.length / 4)) : line;
      return base + own;
    })
    .join(style.lineBreak);
}
