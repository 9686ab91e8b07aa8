import type { Hunk } from './patch.ts';

export type Side = 'fix' | 'tests';

/** Lines removed and added in one place, with nothing unchanged between them. Line numbers count from 0. */
export interface LineGroup {
  /** The first removed base line, or the base line in front of which lines are added. */
  oldStart: number;
  oldLines: string[];
  newStart: number;
  newLines: string[];
}

/** A text as lines that keep their newline; the last may lack it. */
export function splitKeepingNewlines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The groups of a file's hunks; the lines come without their mark and with their newline, unless the patch says there is none. */
export function groupsOfHunks(hunks: readonly Hunk[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const hunk of hunks) {
    // Git counts the line after which lines are added when a side is empty.
    let oldLine = hunk.oldCount === 0 ? hunk.oldStart : hunk.oldStart - 1;
    let newLine = hunk.newCount === 0 ? hunk.newStart : hunk.newStart - 1;
    let group: LineGroup | undefined;
    hunk.lines.forEach((line, index) => {
      const mark = line[0];
      if (mark === '\\') return;
      const text = hunk.lines[index + 1]?.startsWith('\\') ? line.slice(1) : `${line.slice(1)}\n`;
      if (mark !== '+' && mark !== '-') {
        oldLine += 1;
        newLine += 1;
        group = undefined;
        return;
      }
      if (group === undefined) {
        group = { oldStart: oldLine, oldLines: [], newStart: newLine, newLines: [] };
        groups.push(group);
      }
      if (mark === '-') {
        group.oldLines.push(text);
        oldLine += 1;
      } else {
        group.newLines.push(text);
        newLine += 1;
      }
    });
  }
  return groups;
}

/** `base` with `groups` (in order, without overlap) carried out. */
export function carryOut(base: readonly string[], groups: readonly LineGroup[]): string[] {
  const result: string[] = [];
  let position = 0;
  for (const group of groups) {
    for (; position < group.oldStart; position += 1) result.push(base[position] ?? '');
    for (const line of group.newLines) result.push(line);
    position = group.oldStart + group.oldLines.length;
  }
  for (; position < base.length; position += 1) result.push(base[position] ?? '');
  return result;
}
