import { UserError } from '../errors/user-error.ts';
import { parsePatch } from '../patches/parse-patch.ts';
import { countChangedLines, type FilePatch, pathOf } from '../patches/patch.ts';

/** One hunk: `lines` keep their first character (blank, `+` or `-`), without marks for missing newlines. */
export interface DiffHunk {
  oldStart: number;
  newStart: number;
  /** What follows the second `@@`: usually the line that opens the surrounding function or class. */
  heading: string;
  lines: string[];
}

export interface DiffFile {
  /** The path after the change (before it, for a removed file). */
  path: string;
  oldPath?: string;
  change: 'added' | 'removed' | 'modified' | 'renamed';
  binary: boolean;
  linesAdded: number;
  linesRemoved: number;
  hunks: DiffHunk[];
}

export interface Diff {
  files: DiffFile[];
  /** Where the text is not a proper diff, one sentence each. */
  warnings: string[];
}

const changes = {
  modified: 'modified',
  added: 'added',
  deleted: 'removed',
  renamed: 'renamed',
  copied: 'added',
} as const;

function diffFile(file: FilePatch): DiffFile {
  const { added, removed } = countChangedLines(file);
  return {
    path: pathOf(file),
    ...(file.oldPath === file.newPath ? {} : { oldPath: file.oldPath }),
    change: changes[file.status],
    binary: file.binary !== undefined,
    linesAdded: added,
    linesRemoved: removed,
    hunks: file.hunks.map(({ oldStart, newStart, header, lines }) => ({
      oldStart,
      newStart,
      heading: header.replace(/^@@ .*? @@ ?/, '').trimEnd(),
      lines: lines.flatMap((line) => (line.startsWith('\\') ? [] : [line.replace(/\r$/, '') || ' '])),
    })),
  };
}

/** Reads a unified diff as far as it is one: text around it and wrong counts in hunk headers are warnings, not errors. */
export function readDiff(text: string): Diff {
  try {
    const patch = parsePatch(text, { tolerant: true });
    return { files: patch.files.map(diffFile), warnings: patch.warnings };
  } catch (error) {
    if (error instanceof UserError) return { files: [], warnings: [...error.problems] };
    throw error;
  }
}

/** Lines that the diffs add, without white space at either end, by file. */
export function addedLinesOf(...diffs: readonly Diff[]): Map<string, Set<string>> {
  const added = new Map<string, Set<string>>();
  for (const file of diffs.flatMap(({ files }) => files)) {
    const lines = added.get(file.path) ?? new Set();
    for (const line of file.hunks.flatMap((hunk) => hunk.lines))
      if (line.startsWith('+')) lines.add(line.slice(1).trim());
    added.set(file.path, lines);
  }
  return added;
}
