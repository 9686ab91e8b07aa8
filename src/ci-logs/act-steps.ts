import { stripEscapes } from '../test-runs/console/clean-line.ts';
import type { LogStructure } from './find-steps.ts';
import { failureFlag, keywordTable } from './keyword-automaton.ts';
import type { LogSource } from './log-source.ts';
import { linesPerEntry } from './scan-lines.ts';
import type { LogStep } from './step.ts';

/** act writes each line as `[workflow/job]   | text`; lines of jobs that run at the same time are mixed. */
const actLine = /^(\[[^\]]{1,200}\]) (.*)$/;
const blockSize = 4 * 1024 * 1024;

export function isActLog(source: LogSource): boolean {
  const head = stripEscapes(source.read(0, 16 * 1024).toString('utf8'));
  return (
    /^\[[^\]\n]{1,200}\] (?:\u{1F6A7}|⭐|🚀| {2}\||\*DRYRUN\*)/mu.test(head) &&
    /^\[[^\]\n]{1,200}\] +(?:⭐|🚀|\|)/mu.test(head)
  );
}

function hasFailureWord(text: string): boolean {
  const table = keywordTable();
  const bytes = Buffer.from(text);
  let state = 0;
  for (const byte of bytes) {
    state = table[((state & 0xfff8) << 5) | byte] as number;
    if ((state & failureFlag) !== 0) return true;
  }
  return false;
}

class ActReader {
  readonly steps: LogStep[] = [];
  private readonly open = new Map<string, LogStep>();
  private readonly jobs = new Map<string, number>();

  read(raw: string, line: number, start: number, end: number): void {
    const match = actLine.exec(stripEscapes(raw.replace(/\r$/, '')));
    if (match === null) return;
    const [, prefix, text] = match as unknown as [string, string, string];
    const step = this.open.get(prefix) ?? this.begin(prefix, line, start);
    const started = /^⭐ ?(?:Run )?(?:(Main|Pre|Post|Set up) )?(.+)$/u.exec(text);
    if (started !== null && !text.startsWith('  |')) {
      const next = this.begin(prefix, line, start);
      next.name = started[2] as string;
      if (started[1] === 'Post') next.kind = 'clean-up';
      return;
    }
    this.extend(step, line, end);
    this.note(step, text, line, start);
  }

  private note(step: LogStep, text: string, line: number, start: number): void {
    const exit = /^exitcode '(\d+)': failure/.exec(text.trim()) ?? /Process completed with exit code (\d+)/.exec(text);
    if (exit !== null) step.exitCode = Number(exit[1]);
    if (/^ *❌ +Failure/u.test(text)) step.failed = true;
    if (/^ *\| /.test(text) && hasFailureWord(text)) {
      step.candidates.lines.push(line);
      step.candidates.starts.push(start);
    }
  }

  private extend(step: LogStep, line: number, end: number): void {
    step.lastLine = line;
    step.end = end;
  }

  private begin(prefix: string, line: number, start: number): LogStep {
    if (!this.jobs.has(prefix)) this.jobs.set(prefix, this.jobs.size);
    const step: LogStep = {
      job: prefix.slice(1, -1).split('/').slice(1).join('/').trim() || prefix.slice(1, -1),
      jobIndex: this.jobs.get(prefix) as number,
      kind: 'step',
      firstLine: line,
      start,
      lastLine: line,
      end: start,
      errors: [],
      candidates: { lines: [], starts: [] },
      linePrefix: `${prefix}   |`,
    };
    this.open.set(prefix, step);
    this.steps.push(step);
    return step;
  }
}

/** The steps of a log of act, one list for all jobs. */
export function findActSteps(source: LogSource): LogStructure {
  const reader = new ActReader();
  const starts: number[] = [];
  let rest = Buffer.alloc(0);
  let line = 0;
  let offset = 0;
  for (let position = 0; position < source.size; position += blockSize) {
    const block = Buffer.concat([rest, source.read(position, blockSize)]);
    let from = 0;
    for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10, from)) {
      if (line % linesPerEntry === 0) starts.push(offset);
      reader.read(block.toString('utf8', from, end), ++line, offset, offset + end - from + 1);
      offset += end - from + 1;
      from = end + 1;
    }
    rest = block.subarray(from);
  }
  if (rest.length > 0) reader.read(rest.toString('utf8'), ++line, offset, source.size);
  return { steps: reader.steps.filter((step) => step.end > step.start), index: { lines: line, starts } };
}
