/** One hunk as found: `lines` keep their first character (blank, `+` or `-`). */
export interface DiffHunk {
  oldStart: number;
  newStart: number;
  /** What follows the second `@@`: usually the line that opens the surrounding function or class. */
  heading: string;
  lines: string[];
}

export type FileChange = 'added' | 'removed' | 'modified' | 'renamed';

export interface DiffFile {
  /** The path after the change (before it, for a removed file). */
  path: string;
  oldPath?: string;
  change: FileChange;
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

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/;

/** Paths with unusual characters are quoted, bytes as octal escapes. */
function unquote(path: string): string {
  if (!path.startsWith('"')) return path.replace(/\t.*$/, '');
  const bytes: number[] = [];
  const inner = path.replace(/^"|"\s*$/g, '');
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };
  for (const match of inner.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (match[1] !== undefined) bytes.push(Number.parseInt(match[1], 8));
    else bytes.push(...Buffer.from(match[2] === undefined ? match[3]! : (escapes[match[2]] ?? match[2])));
  }
  return Buffer.from(bytes).toString('utf8');
}

function withoutPrefix(path: string): string {
  const plain = unquote(path.trim());
  return plain === '/dev/null' ? plain : plain.replace(/^[abciow12]\//, '');
}

/** The two paths of `diff --git a/x b/y`, which are not separated when they hold blanks. */
function gitPaths(line: string): [string, string] {
  const rest = line.slice('diff --git '.length);
  const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(rest);
  if (quoted !== null) return [withoutPrefix(quoted[1]!), withoutPrefix(quoted[2]!)];
  const half = rest.slice((rest.length + 1) / 2);
  return [withoutPrefix(half), withoutPrefix(half)];
}

class DiffReader {
  readonly files: DiffFile[] = [];
  readonly warnings: string[] = [];
  #file: DiffFile | undefined;
  #hunk: DiffHunk | undefined;
  #oldLeft = 0;
  #newLeft = 0;
  #skipped = false;

  read(lines: readonly string[]): void {
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!;
      const startsFile = line.startsWith('--- ') && lines[index + 1]?.startsWith('+++ ') === true;
      if (startsFile && (this.#hunk === undefined || lines[index + 2]?.startsWith('@@ ') === true)) {
        this.#names(line, lines[index + 1]!);
        index += 1;
      } else this.#line(line);
    }
    this.#endHunk();
  }

  #line(line: string): void {
    const header = hunkHeader.exec(line);
    if (line.startsWith('diff --git ')) this.#startFile(...gitPaths(line));
    else if (header !== null && this.#file !== undefined) this.#startHunk(this.#file, header);
    else if (this.#hunk !== undefined && this.#file !== undefined) this.#body(this.#file, this.#hunk, line);
    else if (this.#file !== undefined) this.#extended(this.#file, line);
    else if (line.trim() !== '' && !this.#skipped) {
      this.#skipped = true;
      this.warnings.push('There is text before the first file of the diff.');
    }
  }

  #startFile(oldPath: string, path: string): void {
    this.#endHunk();
    this.#file = { path, change: 'modified', binary: false, linesAdded: 0, linesRemoved: 0, hunks: [] };
    if (oldPath !== path) this.#file.oldPath = oldPath;
    this.files.push(this.#file);
  }

  #names(oldLine: string, newLine: string): void {
    const [oldPath, newPath] = [withoutPrefix(oldLine.slice(4)), withoutPrefix(newLine.slice(4))];
    const path = newPath === '/dev/null' ? oldPath : newPath;
    const belongs = this.#file !== undefined && this.#file.hunks.length === 0 && this.#file.path === path;
    if (!belongs) this.#startFile(path, path);
    const file = this.#file!;
    if (oldPath === '/dev/null') file.change = 'added';
    else if (newPath === '/dev/null') file.change = 'removed';
  }

  #extended(file: DiffFile, line: string): void {
    if (line.startsWith('new file mode')) file.change = 'added';
    else if (line.startsWith('deleted file mode')) file.change = 'removed';
    else if (line.startsWith('rename from ')) {
      file.change = 'renamed';
      file.oldPath = unquote(line.slice('rename from '.length));
    } else if (/^(?:Binary files |GIT binary patch)/.test(line)) file.binary = true;
  }

  #startHunk(file: DiffFile, header: RegExpExecArray): void {
    this.#endHunk();
    const [, oldStart, oldCount = '1', newStart, newCount = '1', heading = ''] = header;
    this.#hunk = { oldStart: Number(oldStart), newStart: Number(newStart), heading, lines: [] };
    this.#oldLeft = Number(oldCount);
    this.#newLeft = Number(newCount);
    file.hunks.push(this.#hunk);
  }

  #body(file: DiffFile, hunk: DiffHunk, line: string): void {
    if (line.startsWith('\\')) return;
    const done = this.#oldLeft <= 0 && this.#newLeft <= 0;
    if (done && (!/^[-+ ]./.test(line) || /^-- ?$/.test(line))) {
      this.#endHunk();
      return;
    }
    const mark = line[0] ?? ' ';
    if (mark === '+') file.linesAdded += 1;
    else if (mark === '-') file.linesRemoved += 1;
    if (mark !== '+') this.#oldLeft -= 1;
    if (mark !== '-') this.#newLeft -= 1;
    hunk.lines.push(mark === '+' || mark === '-' || mark === ' ' ? line || ' ' : ` ${line}`);
  }

  #endHunk(): void {
    if (this.#hunk !== undefined && (this.#oldLeft !== 0 || this.#newLeft !== 0)) {
      const last = this.#hunk.lines.at(-1);
      const trailing = last === ' ' && this.#oldLeft === -1 && this.#newLeft === -1;
      if (trailing) this.#hunk.lines.pop();
      else
        this.warnings.push(
          `A hunk of ${this.#file?.path} at line ${this.#hunk.newStart} has other line counts than its header says.`,
        );
    }
    this.#hunk = undefined;
  }
}

/** Reads a unified diff as far as it is one: text around it and wrong counts in hunk headers are warnings, not errors. */
export function readDiff(text: string): Diff {
  const reader = new DiffReader();
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  reader.read(lines);
  return { files: reader.files, warnings: reader.warnings };
}

/** Lines that the diff adds, without white space at either end, by file. */
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
