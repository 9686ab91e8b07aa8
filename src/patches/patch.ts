/** One `@@` section of a text patch. */
export interface Hunk {
  oldStart: number;
  oldCount: number;
  newStart: number;
  newCount: number;
  /** The whole `@@ ... @@` line as it was written. */
  header: string;
  /** Lines with their leading space, `+`, `-` or `\`; a carriage return before the newline is kept. */
  lines: string[];
}

export type FileStatus = 'modified' | 'added' | 'deleted' | 'renamed' | 'copied';

/** What a patch does to one file. */
export interface FilePatch {
  status: FileStatus;
  /** The path before the change; for an added file the same as `newPath`. Always with `/`, never quoted. */
  oldPath: string;
  /** The path after the change; for a deleted file the same as `oldPath`. */
  newPath: string;
  /** Six octal digits, where the patch names them. */
  oldMode?: string;
  newMode?: string;
  /** The lines before the first hunk, as written. */
  header: string[];
  hunks: Hunk[];
  /** The lines of a `GIT binary patch`; empty when the patch only says that binary files differ. */
  binary?: string[];
  /** Lines after the last hunk that belong to no file: a mail signature, text between two commits. */
  trailer: string[];
}

/** A unified diff, read so that it can be written again byte for byte. */
export interface Patch {
  /** Lines before the first file. */
  preamble: string[];
  files: FilePatch[];
  endsWithNewline: boolean;
  /** `latin1` when the bytes were not UTF-8: each character then stands for one byte. */
  encoding: 'utf8' | 'latin1';
  /** What is not as git would write it, one sentence each with the line number. */
  warnings: string[];
}

/** The path a reader would name the file by: the new one, or the old one of a deleted file. */
export function pathOf(file: FilePatch): string {
  return file.newPath;
}

export function isSubmodule(file: FilePatch): boolean {
  return file.oldMode === '160000' || file.newMode === '160000';
}

export function isSymlink(file: FilePatch): boolean {
  return file.oldMode === '120000' || file.newMode === '120000';
}

export function changesMode(file: FilePatch): boolean {
  return file.oldMode !== undefined && file.newMode !== undefined && file.oldMode !== file.newMode;
}

/** Lines added and removed by the file's hunks. */
export function countChangedLines(file: FilePatch): { added: number; removed: number } {
  let added = 0;
  let removed = 0;
  for (const hunk of file.hunks) {
    for (const line of hunk.lines) {
      if (line.startsWith('+')) added += 1;
      else if (line.startsWith('-')) removed += 1;
    }
  }
  return { added, removed };
}
