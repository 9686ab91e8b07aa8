import { isUtf8 } from 'node:buffer';
import { UserError } from '../errors/user-error.ts';
import { extendedHeader, readFileHeader } from './parse-file-header.ts';
import type { FilePatch, Hunk, Patch } from './patch.ts';

/** Patches larger than this are refused unread; real fixes are a thousand times smaller. */
export const maximumPatchBytes = 32 * 1024 * 1024;

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const shownWarnings = 20;

interface Cursor {
  lines: readonly string[];
  position: number;
  warnings: string[];
}

function warn(cursor: Cursor, what: string): void {
  if (cursor.warnings.length < shownWarnings) cursor.warnings.push(`Line ${cursor.position + 1}: ${what}`);
}

/** `---` and `+++` in a row that are not part of a hunk begin a file too: diff(1) writes no `diff --git`. */
function startsPlainFile({ lines, position }: Cursor): boolean {
  return (
    (lines[position]?.startsWith('--- ') ?? false) &&
    (lines[position + 1]?.startsWith('+++ ') ?? false) &&
    hunkHeader.test(lines[position + 2] ?? '')
  );
}

function startsFile(cursor: Cursor): boolean {
  return (cursor.lines[cursor.position]?.startsWith('diff --git ') ?? false) || startsPlainFile(cursor);
}

function readHunkLines(cursor: Cursor, hunk: Hunk): void {
  let oldLeft = hunk.oldCount;
  let newLeft = hunk.newCount;
  for (; cursor.position < cursor.lines.length; cursor.position += 1) {
    const line = cursor.lines[cursor.position] ?? '';
    const mark = line[0] ?? ' ';
    if (mark === '\\' && hunk.lines.length > 0) {
      hunk.lines.push(line);
      continue;
    }
    const complete = oldLeft <= 0 && newLeft <= 0;
    if (!' +-'.includes(mark) && line !== '\r') break;
    if (startsPlainFile(cursor) && (oldLeft !== 1 || newLeft !== 1)) break;
    if (complete && (line === '' || /^-- ?\r?$/.test(line))) break;
    if (complete) warn(cursor, 'the hunk has more lines than its header says.');
    else if (line === '' || line === '\r') warn(cursor, 'an empty line stands for an empty context line.');
    hunk.lines.push(line);
    if (mark !== '+') oldLeft -= 1;
    if (mark !== '-') newLeft -= 1;
  }
  if (oldLeft > 0 || newLeft > 0) warn(cursor, 'the hunk has fewer lines than its header says.');
  else if (oldLeft !== newLeft && (oldLeft < 0 || newLeft < 0))
    warn(cursor, 'the counts of the hunk header do not fit its lines.');
}

function readHunk(cursor: Cursor): Hunk | undefined {
  const header = cursor.lines[cursor.position] ?? '';
  const match = hunkHeader.exec(header);
  if (match === null) return undefined;
  cursor.position += 1;
  const hunk: Hunk = {
    oldStart: Number(match[1]),
    oldCount: Number(match[2] ?? 1),
    newStart: Number(match[3]),
    newCount: Number(match[4] ?? 1),
    header,
    lines: [],
  };
  readHunkLines(cursor, hunk);
  return hunk;
}

function readBinary(cursor: Cursor): string[] {
  const lines: string[] = [];
  const first = cursor.lines[cursor.position] ?? '';
  lines.push(first);
  cursor.position += 1;
  if (!first.startsWith('GIT binary patch')) return lines;
  // Two parts (the change and its reverse), each a heading, base85 lines and an empty line.
  for (; cursor.position < cursor.lines.length; cursor.position += 1) {
    const line = cursor.lines[cursor.position] ?? '';
    if (!/^(?:(?:literal|delta) \d+|[A-Za-z][!-~]*|)\r?$/.test(line) || startsFile(cursor)) break;
    lines.push(line);
  }
  return lines;
}

function readHeader(cursor: Cursor): string[] {
  const header: string[] = [];
  if (cursor.lines[cursor.position]?.startsWith('diff --git ')) {
    header.push(cursor.lines[cursor.position] ?? '');
    cursor.position += 1;
    while (extendedHeader.test(cursor.lines[cursor.position] ?? '')) {
      header.push(cursor.lines[cursor.position] ?? '');
      cursor.position += 1;
    }
  }
  if (cursor.lines[cursor.position]?.startsWith('--- ') && cursor.lines[cursor.position + 1]?.startsWith('+++ ')) {
    header.push(...cursor.lines.slice(cursor.position, cursor.position + 2));
    cursor.position += 2;
  }
  return header;
}

function readFile(cursor: Cursor): FilePatch | undefined {
  const start = cursor.position;
  const header = readHeader(cursor);
  const meaning = readFileHeader(header);
  if (meaning === undefined) {
    cursor.position = start;
    warn(cursor, 'the header names no file.');
    cursor.position = start + header.length;
    return undefined;
  }
  const file: FilePatch = { ...meaning, header, hunks: [], trailer: [] };
  const next = cursor.lines[cursor.position] ?? '';
  if (/^(?:GIT binary patch|Binary files .* differ)\r?$/.test(next)) file.binary = readBinary(cursor);
  for (let hunk = readHunk(cursor); hunk !== undefined; hunk = readHunk(cursor)) file.hunks.push(hunk);
  return file;
}

/** Takes the lines up to the next file; text there is no part of a diff as git writes it. */
function readStrayLines(cursor: Cursor, into: string[]): void {
  if (cursor.position >= cursor.lines.length || startsFile(cursor)) return;
  const isSignature = /^-- ?\r?$/.test(cursor.lines[cursor.position] ?? '');
  if (!isSignature) warn(cursor, 'text that belongs to no file.');
  do {
    into.push(cursor.lines[cursor.position] ?? '');
    cursor.position += 1;
  } while (cursor.position < cursor.lines.length && !startsFile(cursor));
}

function splitLines(text: string): { lines: string[]; endsWithNewline: boolean } {
  if (text === '') return { lines: [], endsWithNewline: false };
  const lines = text.split('\n');
  const endsWithNewline = lines.at(-1) === '';
  if (endsWithNewline) lines.pop();
  return { lines, endsWithNewline };
}

function decode(content: string | Uint8Array): { text: string; encoding: Patch['encoding'] } {
  if (typeof content === 'string') return { text: content, encoding: 'utf8' };
  const encoding = isUtf8(content) ? 'utf8' : 'latin1';
  return { text: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(encoding), encoding };
}

/**
 * Reads a unified diff as git, or diff(1), writes it. With `tolerant`, text around the files and wrong hunk counts are
 * read as well as they can be and reported in `warnings`; else they are a UserError that lists them.
 * Throws a UserError for a patch above `maximumPatchBytes`.
 */
export function parsePatch(content: string | Uint8Array, options: { tolerant?: boolean } = {}): Patch {
  if (content.length > maximumPatchBytes) {
    const megabytes = (size: number) => Math.round(size / 1024 / 1024);
    throw new UserError(
      `The patch has ${megabytes(content.length)} MB; more than ${megabytes(maximumPatchBytes)} MB are not read. Choose a smaller change.`,
    );
  }
  const { text, encoding } = decode(content);
  const { lines, endsWithNewline } = splitLines(text);
  const cursor: Cursor = { lines, position: 0, warnings: [] };
  const patch: Patch = { preamble: [], files: [], endsWithNewline, encoding, warnings: cursor.warnings };
  readStrayLines(cursor, patch.preamble);
  while (cursor.position < lines.length) {
    const start = cursor.position;
    const file = readFile(cursor);
    const previous = patch.files.at(-1)?.trailer ?? patch.preamble;
    if (file === undefined) previous.push(...lines.slice(start, cursor.position));
    else patch.files.push(file);
    readStrayLines(cursor, patch.files.at(-1)?.trailer ?? patch.preamble);
  }
  if (lines.length > 0 && !endsWithNewline) warn(cursor, 'the last line has no newline.');
  if (lines.length > 0 && patch.files.length === 0) warn(cursor, 'no file is changed.');
  if (options.tolerant !== true && patch.warnings.length > 0) {
    throw new UserError(patch.warnings.map((warning) => `The patch is not as git writes it. ${warning}`));
  }
  return patch;
}
