import type { Code } from './definition.ts';
import { baseIndentation, lineBreakOf, usesTabs, withIndentation, withoutIndentation } from './indentation.ts';
import type { Bindings } from './match-pattern.ts';

const joint = /\u0001(\d+)\u0002/g;

/** The last line of `text`, as far as it is white space. */
function lastIndentation(text: string): string {
  return /(?:^|\n)([ \t]*)[^\n]*$/.exec(text)?.[1] ?? '';
}

/**
 * Writes `code` with what its captures stand for in `source`, its lines after the first indented by `base`.
 * A name that nothing is bound to stands for itself.
 */
export function renderCode(code: Code, bindings: Bindings, source: string, base: string): string {
  const style = { tabs: usesTabs(source), lineBreak: lineBreakOf(source) };
  if (typeof code === 'string') return withIndentation(code, base, style);
  const inserts: { text: string; verbatim: boolean }[] = [];
  const template = code
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('verbatim' in part) inserts.push({ text: part.verbatim.replaceAll('\n', style.lineBreak), verbatim: true });
      else {
        const node = bindings.get(part.capture)?.node;
        const text =
          node === undefined
            ? part.capture
            : withoutIndentation(source.slice(node.innerStart, node.innerEnd), baseIndentation(source, node));
        inserts.push({ text, verbatim: false });
      }
      return `\u0001${inserts.length - 1}\u0002`;
    })
    .join('');
  const indented = withIndentation(template, base, style);
  return indented.replace(joint, (whole, index: string, offset: number) => {
    const insert = inserts[Number(index)];
    if (insert === undefined) return whole;
    if (insert.verbatim || !insert.text.includes('\n')) return insert.text;
    const before = indented.slice(0, offset);
    const indentation = before.includes('\n') ? lastIndentation(before) : base;
    return withIndentation(insert.text, indentation, style);
  });
}
