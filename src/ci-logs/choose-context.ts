import type { CitedLine } from './failure.ts';
import type { LogLine } from './step-lines.ts';

const longestText = 500;

/** A copy that does not keep the whole log in memory, as a slice of a string does. */
function detach(text: string): string {
  return Buffer.from(text).toString();
}

/** A line as it is shown: at most 500 characters, cut with an ellipsis, around `mention` when that would be cut off. */
export function cite({ line, text: whole }: LogLine, mention?: string): CitedLine {
  const text = detach(whole);
  if (text.length <= longestText) return { line, text };
  const at = mention === undefined ? -1 : text.indexOf(mention);
  if (at + (mention?.length ?? 0) < longestText - 1) return { line, text: `${text.slice(0, longestText - 1)}…` };
  return { line, text: `…${text.slice(at, at + longestText - 2)}…` };
}

export interface ContextWishes {
  /** Positions that must be in it first: one for each failing test. */
  named: readonly { position: number; mention: string }[];
  /** Positions by how much they are wanted, best first. */
  wanted: readonly number[];
  /** At most this many lines. */
  limit: number;
}

/** Neighbours of a wanted line, nearest first, so that an error keeps its explanation. */
function neighbours(position: number, distance: number): number[] {
  return [position + distance, position - distance];
}

/** Chooses the lines of the reduced context: every failing test's, then the wanted ones, then what is around them. */
export function chooseContext(lines: readonly LogLine[], wishes: ContextWishes): CitedLine[] {
  const mentions = new Map<number, string>();
  const chosen = new Set<number>();
  const take = (position: number): void => {
    const usable = position >= 0 && position < lines.length && (lines[position] as LogLine).text.trim() !== '';
    if (usable && chosen.size < wishes.limit) chosen.add(position);
  };
  for (const { position, mention } of wishes.named) {
    take(position);
    mentions.set(position, mention);
  }
  for (const position of wishes.wanted) take(position);
  for (let distance = 1; distance <= 12 && chosen.size < wishes.limit; distance++) {
    for (const position of wishes.wanted.slice(0, 40)) for (const next of neighbours(position, distance)) take(next);
  }
  for (let position = lines.length - 1; position >= lines.length - 30; position--) take(position);
  return [...chosen].sort((a, b) => a - b).map((position) => cite(lines[position] as LogLine, mentions.get(position)));
}
