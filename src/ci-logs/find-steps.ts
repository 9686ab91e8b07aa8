import { cleanKeepingTag } from '../test-runs/console/clean-line.ts';
import type { LogSource } from './log-source.ts';
import { readPrologue } from './read-prologue.ts';
import { type LineIndex, type LinePlace, type LineVisitor, scanLines } from './scan-lines.ts';
import type { LogStep } from './step.ts';

const longestMarker = 16 * 1024;
const mostErrors = 200;

export interface LogStructure {
  steps: LogStep[];
  index: LineIndex;
  /** The last line is one that the runner prints when the job is over; absent where no runner made the log. */
  complete?: boolean;
}

function exitCodeOf(text: string): number | undefined {
  const match = /^Process completed with exit code (-?\d+)\.?$/.exec(text);
  return match === null ? undefined : Number(match[1]);
}

const failureOfStep =
  /^The action '.*' has timed out after \d+ minutes|^The operation was cancell?ed|^The job (?:running|was)|shutdown signal|exceeded the maximum execution time|^The runner has received|lost communication with the server/;

class StepFinder implements LineVisitor {
  readonly steps: LogStep[] = [];
  sawRunner = false;
  complete = false;
  private current: LogStep;
  private jobIndex = 0;
  private job: string | undefined;
  private readonly source: LogSource;
  private readonly tabbed: boolean;

  constructor(source: LogSource, tabbed: boolean) {
    this.source = source;
    this.tabbed = tabbed;
    this.current = this.open({ line: 1, start: 0, end: 0 }, 'step');
  }

  failure(line: number, start: number): void {
    const { candidates, prologue } = this.current;
    // What a script says is not what happened.
    if (prologue !== undefined && line < prologue.bodyLine) return;
    candidates.lines.push(line);
    candidates.starts.push(start);
  }

  columns(place: LinePlace, columns: string): void {
    const [job = '', step = ''] = columns.split('\t');
    if (job !== this.job) this.jobIndex++;
    this.job = job;
    this.close(place);
    const cleanUp = /^(?:Post |Complete job)/.test(step);
    this.current = this.open(place, cleanUp ? 'clean-up' : step === 'Set up job' ? 'set-up' : 'step');
    if (step !== 'UNKNOWN STEP') this.current.name = step;
  }

  marker(place: LinePlace): void {
    const raw = this.source.read(place.start, Math.min(place.end - place.start, longestMarker)).toString('utf8');
    const text = cleanKeepingTag(raw);
    if (text.startsWith('##[')) this.tag(place, text);
    else if (text.startsWith('Post job cleanup.')) this.begin(place, 'clean-up', 'Post job cleanup');
    else if (text.startsWith('Cleaning up orphan')) {
      this.begin(place, 'clean-up', 'Complete job');
      this.complete = true;
    } else if (text.startsWith('Current runner version:')) this.newJob(place);
    else if (text.startsWith('Complete job name: ')) this.nameJob(text.slice('Complete job name: '.length));
  }

  finish(index: LineIndex): void {
    this.close({ line: index.lines + 1, start: this.source.size, end: this.source.size });
  }

  private tag(place: LinePlace, text: string): void {
    if (text.startsWith('##[group]Run ')) this.run(place, text.slice('##[group]Run '.length));
    else if (text.startsWith('##[error]')) this.error(place, text.slice('##[error]'.length));
    else if (text.startsWith('##[end-action ')) this.endAction(text);
  }

  private run(place: LinePlace, title: string): void {
    this.sawRunner = true;
    const prologue = readPrologue(this.source, place, title);
    if (prologue === undefined) return;
    // gh's columns already say where steps begin, and give them their names.
    const named = this.tabbed && this.current.name !== undefined && this.current.prologue === undefined;
    if (!named) this.begin(place, 'step', `Run ${title}`);
    this.current.prologue = prologue;
  }

  private error(place: LinePlace, text: string): void {
    this.sawRunner = true;
    const exitCode = exitCodeOf(text.trim());
    if (exitCode !== undefined) {
      this.current.exitCode = exitCode;
      this.current.failed = true;
      return;
    }
    if (failureOfStep.test(text)) this.current.failed = true;
    if (this.current.errors.length < mostErrors) this.current.errors.push({ line: place.line, text });
  }

  private endAction(text: string): void {
    if (/;conclusion=failure/.test(text)) this.current.failed = true;
  }

  private newJob(place: LinePlace): void {
    if (this.tabbed) return;
    this.sawRunner = true;
    const isFirst = this.steps.length === 0 && this.current.name === undefined;
    if (!isFirst) {
      this.jobIndex++;
      this.job = undefined;
    }
    this.begin(place, 'set-up', 'Set up job');
  }

  private nameJob(name: string): void {
    if (this.tabbed) return;
    this.job = name.trim();
    for (const step of [...this.steps, this.current]) if (step.jobIndex === this.jobIndex) step.job ??= this.job;
  }

  private begin(place: LinePlace, kind: LogStep['kind'], name: string): void {
    if (this.tabbed && this.current.name !== undefined && kind === 'clean-up') return;
    this.close(place);
    this.current = this.open(place, kind);
    this.current.name = name;
  }

  private open(place: LinePlace, kind: LogStep['kind']): LogStep {
    return {
      ...(this.job === undefined ? {} : { job: this.job }),
      jobIndex: this.jobIndex,
      kind,
      firstLine: place.line,
      start: place.start,
      lastLine: place.line,
      end: place.start,
      errors: [],
      candidates: { lines: [], starts: [] },
    };
  }

  private close(next: LinePlace): void {
    const { current } = this;
    current.lastLine = next.line - 1;
    current.end = next.start;
    if (current.end <= current.start) return;
    this.forgetEarlier(current);
    this.steps.push(current);
  }

  /** Of steps that went well only the job's last is kept whole: a log that was cut ends in the step that failed. */
  private forgetEarlier(closing: LogStep): void {
    const before = this.steps.at(-1);
    if (before === undefined || before.failed || before.errors.length > 0) return;
    if (before.jobIndex === closing.jobIndex && closing.kind === 'clean-up') return;
    if (before.candidates.lines.length > 0) before.candidates = { lines: [], starts: [] };
  }
}

/** `job<TAB>step<TAB>time stamp message`, as `gh run view --log` prints it. */
function isTabbed(source: LogSource): boolean {
  const head = source.read(0, 4096).toString('utf8');
  return /^\uFEFF?[^\t\n]*\t[^\t\n]*\t\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(head);
}

/** Where the steps of a log begin and end, and which lines of each are worth a look. Reads the log once. */
export function findSteps(source: LogSource): LogStructure {
  const tabbed = isTabbed(source);
  const finder = new StepFinder(source, tabbed);
  const index = scanLines(source, tabbed, finder);
  finder.finish(index);
  return { steps: finder.steps, index, ...(finder.sawRunner ? { complete: finder.complete } : {}) };
}
