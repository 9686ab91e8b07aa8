import { applyHunks } from './apply-hunks.ts';
import { hunksOfGroups } from './hunks-of-groups.ts';
import type { LineRange } from './in-file-tests.ts';
import { carryOut, groupsOfHunks, type LineGroup, type Side, splitKeepingNewlines } from './line-groups.ts';
import type { FilePatch, Hunk } from './patch.ts';
import { quotePath } from './quoted-path.ts';

interface SidedGroup extends LineGroup {
  side: Side;
}

interface Run {
  side: Side;
  lines: string[];
}

/** Which lines are in a range, as one lookup a line. */
function linesInside(ranges: readonly LineRange[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { start, end } of ranges) for (let line = start; line <= end; line += 1) lines.add(line);
  return lines;
}

/** Consecutive lines of one side; a blank line goes with the lines before it, or with those after it when it is the first. */
function runsOf(lines: readonly string[], start: number, tests: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let blank: string[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    if (line.trim() === '' && !tests.has(start + index)) {
      if (last === undefined) blank.push(line);
      else last.lines.push(line);
      return;
    }
    const side: Side = tests.has(start + index) ? 'tests' : 'fix';
    if (last?.side === side) last.lines.push(line);
    else runs.push({ side, lines: [...blank, line] });
    blank = [];
  });
  if (blank.length > 0) runs.push({ side: tests.has(start - 1) ? 'tests' : 'fix', lines: blank });
  return runs;
}

/** Divides a group into parts of one side each; removed and added lines of the same side stay together. */
function divideGroup(group: LineGroup, before: ReadonlySet<number>, after: ReadonlySet<number>): SidedGroup[] {
  const removed = runsOf(group.oldLines, group.oldStart, before);
  const added = runsOf(group.newLines, group.newStart, after);
  const parts: SidedGroup[] = [];
  let oldStart = group.oldStart;
  let newStart = group.newStart;
  while (removed.length > 0 || added.length > 0) {
    const side = removed[0]?.side ?? added[0]?.side ?? 'fix';
    const takeRemoved = removed[0]?.side === side ? (removed.shift()?.lines ?? []) : [];
    const takeAdded = added[0]?.side === side ? (added.shift()?.lines ?? []) : [];
    parts.push({ side, oldStart, oldLines: takeRemoved, newStart, newLines: takeAdded });
    oldStart += takeRemoved.length;
    newStart += takeAdded.length;
  }
  return parts;
}

function nameLine(prefix: string, path: string): string {
  return quotePath(prefix + path) + (path.includes(' ') && !quotePath(path).startsWith('"') ? '\t' : '');
}

function testsFile(file: FilePatch, hunks: Hunk[]): FilePatch {
  const path = file.oldPath;
  const header = [
    `diff --git ${quotePath(`a/${path}`)} ${quotePath(`b/${path}`)}`,
    `--- ${nameLine('a/', path)}`,
    `+++ ${nameLine('b/', path)}`,
  ];
  return { status: 'modified', oldPath: path, newPath: path, header, hunks, trailer: [] };
}

function fixFile(file: FilePatch, hunks: Hunk[]): FilePatch | undefined {
  const kept = file.header.filter((line) => !line.startsWith('index '));
  const header = hunks.length > 0 ? kept : kept.filter((line) => !/^(?:--- |\+\+\+ )/.test(line));
  if (hunks.length === 0 && header.length === 1) return undefined;
  return { ...file, header, hunks, trailer: [] };
}

/** Changes of more places than this in one file are not divided: checking the halves takes time with their square. */
const mostGroups = 1000;

export type FileSplit = { fix?: FilePatch; tests?: FilePatch } | 'inseparable';

/** The texts and test lines of a file before and after the change. */
export interface FileContents {
  base: string;
  full: string;
  testsAtBase: readonly LineRange[];
  testsAtFull: readonly LineRange[];
}

/**
 * Divides the change of a file that holds production lines and tests. The halves are checked: each applies on the
 * base, the fix also after the tests, and both together give the full change; where lines of both sides touch so that
 * no context is left to tell them apart, the answer is `inseparable`.
 */
export function splitFile(file: FilePatch, contents: FileContents): FileSplit {
  const base = splitKeepingNewlines(contents.base);
  const full = splitKeepingNewlines(contents.full);
  const testsAtBase = linesInside(contents.testsAtBase);
  const testsAtFull = linesInside(contents.testsAtFull);
  const groups = groupsOfHunks(file.hunks).flatMap((group) => divideGroup(group, testsAtBase, testsAtFull));
  const isOn = (side: Side) => (group: LineGroup) => (group as SidedGroup).side === side;
  if (groups.every(isOn('fix'))) return { fix: file };
  if (groups.every(isOn('tests')) && file.status === 'modified' && fixFile(file, []) === undefined)
    return { tests: file };

  if (groups.length > mostGroups) return 'inseparable';
  const testHunks = hunksOfGroups(base, groups, isOn('tests'));
  const fixHunks = hunksOfGroups(base, groups, isOn('fix'));
  const withTests = applyHunks(base, testHunks);
  const alone = applyHunks(base, fixHunks);
  const both = withTests === undefined ? undefined : applyHunks(withTests, fixHunks);
  const same = (left: readonly string[] | undefined, right: readonly string[]) => left?.join('') === right.join('');
  const holds =
    same(withTests, carryOut(base, groups.filter(isOn('tests')))) &&
    same(alone, carryOut(base, groups.filter(isOn('fix')))) &&
    same(both, full);
  if (!holds) return 'inseparable';
  const fix = fixFile(file, fixHunks);
  return { tests: testsFile(file, testHunks), ...(fix === undefined ? {} : { fix }) };
}
