import { parserOf, type SyntaxParser } from '../../syntax/parser.ts';
import { readSyntaxTree, type SyntaxTree } from '../../syntax/syntax-tree.ts';
import { isWellFormed, wrappersFor } from '../snippets/read-snippet.ts';
import type { Wrapper } from '../snippets/wrapper.ts';
import { type Heading, readHeading } from './heading.ts';
import type { BugPatch, HunkSides } from './read-patch.ts';

/** A stretch of the tree before that is really in the source. */
export interface Piece {
  start: number;
  end: number;
  heading: Heading;
  /** Whether lines of the function around it may be missing. */
  incomplete: boolean;
}

/** The correct source and the broken one, as far as they are known, both parsed. */
export interface Sides {
  before: SyntaxTree;
  after: SyntaxTree;
  pieces: Piece[];
}

export type Rebuilt = { sides: Sides } | { reason: string };

/** Lines of context that may be left out on one side when a hunk does not parse. */
const mostTrimmed = 12;

function sameLine(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left.trimEnd() === right.trimEnd();
}

function fitsAt(lines: readonly string[], wanted: readonly string[], position: number): boolean {
  return wanted.every((line, index) => sameLine(lines[position + index], line));
}

/** The place of `wanted` in `lines` nearest to `expected`; undefined when it is nowhere. */
function findLines(
  lines: readonly string[],
  wanted: readonly string[],
  expected: number,
  from: number,
): number | undefined {
  let best: number | undefined;
  for (let position = from; position + wanted.length <= lines.length; position++) {
    if (best !== undefined && Math.abs(position - expected) >= Math.abs(best - expected)) continue;
    if (fitsAt(lines, wanted, position)) best = position;
  }
  return best;
}

/** Finds the hunk with all its context, else with less and less of it. */
function placeHunk(
  lines: readonly string[],
  hunk: HunkSides,
  from: number,
): { position: number; count: number; replacement: string[] } | undefined {
  for (let fuzz = 0; fuzz <= Math.max(hunk.leading, hunk.trailing); fuzz++) {
    const head = Math.min(fuzz, hunk.leading);
    const tail = Math.min(fuzz, hunk.trailing);
    const wanted = hunk.before.slice(head, hunk.before.length - tail);
    if (wanted.every((line) => line.trim() === '')) return undefined;
    const position = findLines(lines, wanted, hunk.oldStart - 1 + head, from);
    if (position === undefined) continue;
    return { position, count: wanted.length, replacement: hunk.after.slice(head, hunk.after.length - tail) };
  }
  return undefined;
}

async function rebuildFromSource(patch: BugPatch, source: string): Promise<Rebuilt> {
  const before = source.replaceAll('\r\n', '\n');
  const lines = before.split('\n');
  const after: string[] = [];
  let position = 0;
  for (const [index, hunk] of patch.hunks.entries()) {
    const place = placeHunk(lines, hunk, position);
    if (place === undefined) {
      const reversed = findLines(lines, hunk.after, hunk.oldStart - 1, position) !== undefined;
      return {
        reason: reversed
          ? `the source already contains the bug of hunk ${index + 1}; give the correct one`
          : `hunk ${index + 1} does not fit the source: its lines are not in it`,
      };
    }
    after.push(...lines.slice(position, place.position), ...place.replacement);
    position = place.position + place.count;
  }
  after.push(...lines.slice(position));
  const parser = await parserOf(patch.language);
  const trees = [before, after.join('\n')].map((text) => readSyntaxTree(parser, text)) as [SyntaxTree, SyntaxTree];
  const piece: Piece = { start: 0, end: before.length, heading: {}, incomplete: false };
  return { sides: { before: trees[0], after: trees[1], pieces: [piece] } };
}

interface WrappedHunk {
  wrapper: Wrapper;
  before: string;
  after: string;
  heading: Heading;
}

function parses(parser: SyntaxParser, wrapper: Wrapper, text: string): boolean {
  return isWellFormed(readSyntaxTree(parser, `${wrapper.prefix}${text}${wrapper.suffix}`));
}

function wrapHunk(parser: SyntaxParser, hunk: HunkSides): WrappedHunk | undefined {
  const limit = (count: number): number => Math.min(count, mostTrimmed);
  for (let trimmed = 0; trimmed <= limit(hunk.leading) + limit(hunk.trailing); trimmed++) {
    for (
      let head = Math.max(0, trimmed - limit(hunk.trailing));
      head <= Math.min(trimmed, limit(hunk.leading));
      head++
    ) {
      const tail = trimmed - head;
      const cut = (lines: string[]): string => `${lines.slice(head, lines.length - tail).join('\n')}\n`;
      const [before, after] = [cut(hunk.before), cut(hunk.after)];
      const wrappers = [...wrappersFor(parser.language, before), ...wrappersFor(parser.language, after)];
      const wrapper = wrappers.find(
        (candidate) => parses(parser, candidate, before) && parses(parser, candidate, after),
      );
      if (wrapper === undefined) continue;
      return {
        wrapper,
        before,
        after,
        heading: readHeading(hunk.heading),
      };
    }
  }
  return undefined;
}

/** A hunk that no wrapper makes parse is taken as it is: its changes may still lie where the tree is sound. */
function bareHunk(hunk: HunkSides): WrappedHunk {
  return {
    wrapper: { prefix: '', suffix: '' },
    before: `${hunk.before.join('\n')}\n`,
    after: `${hunk.after.join('\n')}\n`,
    heading: readHeading(hunk.heading),
  };
}

async function rebuildFromHunks(patch: BugPatch): Promise<Rebuilt> {
  const parser = await parserOf(patch.language);
  let [before, after] = ['', ''];
  const pieces: Piece[] = [];
  for (const hunk of patch.hunks) {
    const wrapped = wrapHunk(parser, hunk) ?? bareHunk(hunk);
    const { prefix, suffix } = wrapped.wrapper;
    const start = before.length + prefix.length;
    pieces.push({
      start,
      end: start + wrapped.before.length,
      heading: wrapped.heading,
      incomplete: true,
    });
    before += `${prefix}${wrapped.before}${suffix}`;
    after += `${prefix}${wrapped.after}${suffix}`;
  }
  return { sides: { before: readSyntaxTree(parser, before), after: readSyntaxTree(parser, after), pieces } };
}

/**
 * The source before and after the patch: from the real file where it is given (hunks are looked for when their line
 * numbers are off), else from the lines of the hunks, with what they are cut out of thought around them.
 */
export async function rebuildSides(patch: BugPatch, source?: string): Promise<Rebuilt> {
  if (patch.hunks.length === 0) return { reason: 'the patch changes nothing' };
  return source === undefined ? rebuildFromHunks(patch) : rebuildFromSource(patch, source);
}
