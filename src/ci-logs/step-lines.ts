import { cleanKeepingTag } from '../test-runs/console/clean-line.ts';
import type { LogSource } from './log-source.ts';
import { type LineIndex, linesPerEntry } from './scan-lines.ts';
import type { LogStep } from './step.ts';

/** A line of a log as a person reads it: no time stamp, no colours; the runner's tags are kept. */
export interface LogLine {
  line: number;
  text: string;
  /** It has a word of a failure in it. */
  candidate: boolean;
}

const longestLine = 8 * 1024;
const windowBytes = 4 * 1024;

interface Range {
  start: number;
  end: number;
  firstLine: number;
}

/** The entry of the index at or before `offset`. */
function indexed(index: LineIndex, offset: number): { start: number; line: number } {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { start: index.starts[low] as number, line: low * linesPerEntry + 1 };
}

/**
 * What of a step is read again: all of it, or, when it is larger than `allowance` bytes, its beginning, its end (where
 * summaries are) and windows around candidates in between, the latest first.
 */
function rangesOf(step: LogStep, index: LineIndex, allowance: number): Range[] {
  const bodyStart = step.prologue?.bodyStart ?? step.start;
  const bodyLine = step.prologue?.bodyLine ?? step.firstLine;
  if (step.end - bodyStart <= allowance) return [{ start: bodyStart, end: step.end, firstLine: bodyLine }];
  const tail = indexed(index, step.end - allowance / 2);
  const ranges: Range[] = [{ start: tail.start, end: step.end, firstLine: tail.line }];
  const headEnd = indexed(index, bodyStart + allowance / 8).start;
  let left = (allowance * 3) / 8;
  for (let position = step.candidates.starts.length - 1; position >= 0 && left > 0; position--) {
    const offset = step.candidates.starts[position] as number;
    const before = ranges.at(-1) as Range;
    if (offset >= before.start) continue;
    if (offset < headEnd) break;
    const from = indexed(index, Math.max(headEnd, offset - windowBytes));
    ranges.push({ start: from.start, end: Math.min(before.start, offset + windowBytes), firstLine: from.line });
    left -= 2 * windowBytes;
  }
  const lastStart = (ranges.at(-1) as Range).start;
  ranges.push({ start: bodyStart, end: Math.min(headEnd, lastStart), firstLine: bodyLine });
  return ranges.reverse();
}

class StepReader {
  readonly lines: LogLine[] = [];
  private readonly step: LogStep;
  private candidate = 0;

  constructor(step: LogStep) {
    this.step = step;
  }

  readRange(bytes: Buffer, firstLine: number): void {
    const text = bytes.toString('utf8');
    let line = firstLine;
    for (let offset = 0; offset < text.length; line++) {
      const end = text.indexOf('\n', offset);
      const stop = end < 0 ? text.length : end;
      this.add(line, text.slice(offset, Math.min(stop, offset + longestLine)));
      offset = stop + 1;
    }
  }

  private add(line: number, raw: string): void {
    const numbers = this.step.candidates.lines;
    while ((numbers[this.candidate] ?? Number.POSITIVE_INFINITY) < line) this.candidate++;
    const { linePrefix } = this.step;
    if (linePrefix !== undefined && !raw.replace(/^\u001b\[[\d;]*m/, '').startsWith(linePrefix)) return;
    this.lines.push({ line, text: cleanKeepingTag(raw), candidate: numbers[this.candidate] === line });
  }
}

/** Reads the body of a step (what comes after its prologue), at most about `allowance` bytes of it. */
export function readStepLines(source: LogSource, step: LogStep, index: LineIndex, allowance: number): LogLine[] {
  const reader = new StepReader(step);
  for (const { start, end, firstLine } of rangesOf(step, index, allowance)) {
    if (end > start) reader.readRange(source.read(start, end - start), firstLine);
  }
  return reader.lines;
}
