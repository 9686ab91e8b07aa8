import type { Hunk } from './patch.ts';

interface Image {
  before: string[];
  after: string[];
  leading: number;
  trailing: number;
}

function imageOf(hunk: Hunk): Image {
  const image: Image = { before: [], after: [], leading: 0, trailing: 0 };
  let changed = false;
  hunk.lines.forEach((line, index) => {
    const mark = line[0];
    if (mark === '\\') return;
    const text = hunk.lines[index + 1]?.startsWith('\\') ? line.slice(1) : `${line.slice(1)}\n`;
    if (mark !== '+') image.before.push(text);
    if (mark !== '-') image.after.push(text);
    if (mark === '+' || mark === '-') {
      changed = true;
      image.trailing = 0;
    } else if (changed) image.trailing += 1;
    else image.leading += 1;
  });
  return image;
}

function matchesAt(lines: readonly string[], position: number, expected: readonly string[]): boolean {
  if (position < 0 || position + expected.length > lines.length) return false;
  return expected.every((line, index) => lines[position + index] === line);
}

/** Where git would find the hunk: at its place, else at the nearest match before or after; see `find_pos` in git's apply.c. */
function findPosition(lines: readonly string[], hunk: Hunk, image: Image): number | undefined {
  const atEnd = image.trailing === 0;
  if (hunk.oldStart <= 1) {
    const fits = matchesAt(lines, 0, image.before) && (!atEnd || image.before.length === lines.length);
    return fits ? 0 : undefined;
  }
  if (atEnd) {
    const position = lines.length - image.before.length;
    return matchesAt(lines, position, image.before) ? position : undefined;
  }
  const expected = Math.max(0, hunk.newStart - 1);
  for (let distance = 0; distance <= Math.max(lines.length, expected); distance += 1) {
    if (matchesAt(lines, expected - distance, image.before)) return expected - distance;
    if (matchesAt(lines, expected + distance, image.before)) return expected + distance;
  }
  return undefined;
}

/** The lines of `base` (with their newlines) after `hunks`, as `git apply` would place them; undefined on a conflict. */
export function applyHunks(base: readonly string[], hunks: readonly Hunk[]): string[] | undefined {
  let lines = [...base];
  for (const hunk of hunks) {
    const image = imageOf(hunk);
    const position = findPosition(lines, hunk, image);
    if (position === undefined) return undefined;
    lines = [...lines.slice(0, position), ...image.after, ...lines.slice(position + image.before.length)];
  }
  return lines;
}
