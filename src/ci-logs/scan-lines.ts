import { failureFlag, keywordTable, lineEndFlag, markerFlag } from './keyword-automaton.ts';
import type { LogSource } from './log-source.ts';

/** Where a line lies: `line` counts from 1 at every `\n`; offsets are bytes, `end` excludes the `\n`. */
export interface LinePlace {
  line: number;
  start: number;
  end: number;
}

export interface LineVisitor {
  /** A line with a word of a failure in it; called in order. */
  failure(line: number, start: number): void;
  /** A line with a marker of the runner in it; it may also be about a failure. */
  marker(place: LinePlace): void;
  /** In `gh run view --log` output: the columns before the message have changed at this line. */
  columns(place: LinePlace, columns: string): void;
}

/** Where every `linesPerEntry`th line begins, to find the number of a line from its offset. */
export interface LineIndex {
  lines: number;
  starts: number[];
}
export const linesPerEntry = 128;
const blockSize = 1 << 20;

/** Runs over the whole log once; `tabbed` says that lines begin with a job and a step column. */
export function scanLines(source: LogSource, tabbed: boolean, visitor: LineVisitor): LineIndex {
  const scanner = new LineScanner(source, tabbed, visitor);
  for (let offset = 0; offset < source.size; offset += blockSize) scanner.scan(offset);
  scanner.finish();
  return { lines: scanner.line - (scanner.lineStart === source.size ? 1 : 0), starts: scanner.starts };
}

class LineScanner {
  line = 1;
  lineStart = 0;
  readonly starts: number[] = [0];
  private readonly source: LogSource;
  private readonly tabbed: boolean;
  private readonly visitor: LineVisitor;
  private state = 0;
  private seen = 0;
  private skip = 0;
  private columns: Buffer = Buffer.alloc(0);
  private readonly buffer = Buffer.allocUnsafe(blockSize);

  constructor(source: LogSource, tabbed: boolean, visitor: LineVisitor) {
    this.source = source;
    this.tabbed = tabbed;
    this.visitor = visitor;
    if (tabbed) this.checkColumns(0);
  }

  scan(offset: number): void {
    const table = keywordTable();
    const block = this.source.read(offset, blockSize, this.buffer);
    const length = block.length;
    let { state, seen } = this;
    let index = this.skip;
    for (; index < length; index++) {
      state = table[((state & 0xfff8) << 5) | (block[index] as number)] as number;
      if ((state & 7) === 0) continue;
      if ((state & lineEndFlag) === 0) {
        seen |= state & 7;
        continue;
      }
      this.endLine(offset + index, seen);
      seen = 0;
      state = 0;
      // A time stamp holds no word: jump to its end ('T' and 'Z' where the runner's clock has them).
      if (this.tabbed) index += this.columnLength(block, offset, index + 1);
      if (block[index + 28] === 90 && block[index + 11] === 84) index += 28;
    }
    this.skip = index - length;
    this.state = state;
    this.seen = seen;
  }

  finish(): void {
    if (this.lineStart < this.source.size) this.endLine(this.source.size, this.seen);
  }

  private endLine(end: number, seen: number): void {
    if (seen !== 0) {
      if ((seen & markerFlag) !== 0) this.visitor.marker({ line: this.line, start: this.lineStart, end });
      if ((seen & failureFlag) !== 0) this.visitor.failure(this.line, this.lineStart);
    }
    this.line++;
    this.lineStart = end + 1;
    if ((this.line - 1) % linesPerEntry === 0) this.starts.push(this.lineStart);
  }

  /** How many bytes the columns take at `index` of the block; 0 when the line goes over its edge. */
  private columnLength(block: Buffer, offset: number, index: number): number {
    const { columns } = this;
    if (index + columns.length > block.length) {
      this.checkColumns(offset + index);
      return 0;
    }
    for (let position = columns.length - 1; position >= 0; position--) {
      if (block[index + position] !== columns[position]) {
        this.checkColumns(offset + index);
        return 0;
      }
    }
    return columns.length;
  }

  private checkColumns(start: number): void {
    const head = this.source.read(start, 2048);
    const first = head.indexOf(9);
    const second = head.indexOf(9, first + 1);
    const lineEnd = head.indexOf(10);
    if (first < 0 || second < 0 || (lineEnd >= 0 && lineEnd < second)) return;
    const columns = head.subarray(0, second + 1);
    if (columns.equals(this.columns)) return;
    this.columns = columns;
    const end = lineEnd < 0 ? start + head.length : start + lineEnd;
    this.visitor.columns({ line: this.line, start, end }, columns.toString('utf8'));
  }
}
