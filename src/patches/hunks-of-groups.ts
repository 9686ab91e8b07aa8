import { formatHunkHeader } from './format-patch.ts';
import type { LineGroup } from './line-groups.ts';
import type { Hunk } from './patch.ts';

const contextLines = 3;

interface Window {
  start: number;
  end: number;
  groups: LineGroup[];
}

function endOf(group: LineGroup): number {
  return group.oldStart + group.oldLines.length;
}

/** The context around the group at `index`, as far as it reaches without meeting a change of the other side. */
function windowOf(
  index: number,
  all: readonly LineGroup[],
  isOwn: (group: LineGroup) => boolean,
  length: number,
): Window {
  const group = all[index]!;
  const before = all.slice(0, index).findLast((other) => !isOwn(other));
  const after = all.slice(index + 1).find((other) => !isOwn(other));
  return {
    start: Math.max(0, group.oldStart - contextLines, before === undefined ? 0 : endOf(before)),
    end: Math.min(length, endOf(group) + contextLines, after?.oldStart ?? length),
    groups: [group],
  };
}

function mergeOverlapping(windows: readonly Window[]): Window[] {
  const merged: Window[] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    if (last !== undefined && window.start < last.end) {
      last.end = Math.max(last.end, window.end);
      last.groups.push(...window.groups);
    } else merged.push({ ...window, groups: [...window.groups] });
  }
  return merged;
}

function markLine(mark: string, line: string): string[] {
  if (line.endsWith('\n')) return [mark + line.slice(0, -1)];
  return [mark + line, '\\ No newline at end of file'];
}

function hunkOfWindow(window: Window, base: readonly string[], shift: number): Hunk {
  const lines: string[] = [];
  let position = window.start;
  const takeContext = (end: number) => {
    for (; position < end; position += 1) lines.push(...markLine(' ', base[position] ?? ''));
  };
  let growth = 0;
  for (const group of window.groups) {
    takeContext(group.oldStart);
    for (const line of group.oldLines) lines.push(...markLine('-', line));
    for (const line of group.newLines) lines.push(...markLine('+', line));
    position = endOf(group);
    growth += group.newLines.length - group.oldLines.length;
  }
  takeContext(window.end);
  const oldCount = window.end - window.start;
  const newCount = oldCount + growth;
  const counts = {
    oldStart: window.start + (oldCount === 0 ? 0 : 1),
    oldCount,
    newStart: window.start + shift + (newCount === 0 ? 0 : 1),
    newCount,
  };
  return { ...counts, header: formatHunkHeader(counts), lines };
}

/**
 * Hunks that carry out those groups of `all` (in order) that are `isOwn`, with up to three lines of context of which
 * none is changed by the others, so that they apply whether the others have been carried out or not.
 */
export function hunksOfGroups(
  base: readonly string[],
  all: readonly LineGroup[],
  isOwn: (group: LineGroup) => boolean,
): Hunk[] {
  const windows = all.flatMap((group, index) => (isOwn(group) ? [windowOf(index, all, isOwn, base.length)] : []));
  let shift = 0;
  return mergeOverlapping(windows).map((window) => {
    const hunk = hunkOfWindow(window, base, shift);
    for (const group of window.groups) shift += group.newLines.length - group.oldLines.length;
    return hunk;
  });
}
