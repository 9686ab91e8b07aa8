import { splitKeepingNewlines } from '../../../patches/line-groups.ts';

/** A replacement by text: `oldCode` is exactly once in the file. */
export interface UniqueEdit {
  oldCode: string;
  newCode: string;
  /** The first line of `oldCode`, from 1. */
  line: number;
}

function occursOnce(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0;
}

/**
 * The replacement of the lines `start` to `end` (from 0, `end` excluded) of `text` by `newLines`, widened by lines
 * around it until the text to replace is unique. Lines carry their newlines.
 */
export function uniqueLineEdit(text: string, start: number, end: number, newLines: readonly string[]): UniqueEdit {
  const lines = splitKeepingNewlines(text);
  if (lines.length === 0) return { oldCode: '', newCode: newLines.join(''), line: 1 };
  let from = start;
  let to = end;
  if (from === to && from > 0) from -= 1;
  else if (from === to) to += 1;
  while (!occursOnce(text, lines.slice(from, to).join('')) && (from > 0 || to < lines.length)) {
    from = Math.max(0, from - 1);
    if (!occursOnce(text, lines.slice(from, to).join(''))) to = Math.min(lines.length, to + 1);
  }
  const oldCode = lines.slice(from, to).join('');
  const newCode = [...lines.slice(from, start), ...newLines, ...lines.slice(end, to)].join('');
  return { ...withoutLastNewline(text, oldCode, newCode), line: from + 1 };
}

function withoutLastNewline(text: string, oldCode: string, newCode: string): { oldCode: string; newCode: string } {
  const short = oldCode.slice(0, -1);
  const removable = oldCode.endsWith('\n') && newCode.endsWith('\n') && short.trim() !== '' && occursOnce(text, short);
  return removable ? { oldCode: short, newCode: newCode.slice(0, -1) } : { oldCode, newCode };
}

/** The edit that turns `before` into `after` in one piece: the lines between their common head and tail. */
export function editBetween(before: string, after: string): UniqueEdit {
  const old = splitKeepingNewlines(before);
  const fresh = splitKeepingNewlines(after);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail += 1;
  return uniqueLineEdit(before, head, old.length - tail, fresh.slice(head, fresh.length - tail));
}
