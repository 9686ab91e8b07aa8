import { ReportBuilder } from '../report-builder.ts';
import type { TestReport } from '../test-report.ts';

/** A run and the line it began on, so that runs of several frameworks can be put in order. */
export interface LocatedReport {
  line: number;
  /** The line it ended on. */
  until: number;
  report: TestReport;
  /** Frameworks whose output inside this run is only quoted by it. */
  quotes?: readonly string[] | undefined;
}

/**
 * What one framework prints, read line by line. A grammar keeps at most one run open; it must need no look-ahead and
 * no regular expression that backtracks over the whole line.
 */
export abstract class Grammar {
  abstract readonly framework: string;
  /** First visible characters of the lines it reads; others reach it only while `attentive`. */
  abstract readonly starts: string;
  /** Which of these lines it reads by their indentation. */
  readonly indented: 'never' | 'always' | 'both' = 'both';
  /** Frameworks whose output this one only quotes. */
  readonly quotes?: readonly string[];
  /** True inside a block whose every line matters. */
  attentive = false;
  /** The number of the line being read, from 1. */
  lineNumber = 0;
  readonly reports: LocatedReport[] = [];
  protected run: ReportBuilder | undefined;
  private firstLine = 0;

  /** One cleaned line without trailing white space. */
  abstract feed(line: string): void;

  /** The log or the step ended: what is open is closed, as cut off unless the grammar knows better. */
  end(): void {
    this.close(true);
  }

  /** The open run, begun here if there is none. */
  protected open(): ReportBuilder {
    if (!this.run) {
      this.run = new ReportBuilder(this.framework);
      this.firstLine = this.lineNumber;
    }
    return this.run;
  }

  protected close(truncated = false): void {
    const run = this.run;
    this.run = undefined;
    this.attentive = false;
    if (!run) return;
    if (truncated) run.truncated = true;
    this.reports.push({
      line: this.firstLine,
      until: this.lineNumber,
      report: run.build(),
      quotes: this.quotes,
    });
  }

  /** Forgets the open run: it was not one. */
  protected discard(): void {
    this.run = undefined;
    this.attentive = false;
  }
}

/** How far a line is indented, in characters. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

/** `1.5` and a unit (ns, µs, ms, s, m, min) as milliseconds; undefined for another unit. */
export function milliseconds(value: string, unit: string): number | undefined {
  const factors: Record<string, number> = {
    ns: 1e-6,
    µs: 1e-3,
    us: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    min: 60_000,
    h: 3.6e6,
  };
  const factor = factors[unit];
  const number = Number(value);
  return factor === undefined || !Number.isFinite(number) ? undefined : number * factor;
}

/** Counts like `1 failed, 2 passed` by their words; `separator` is what stands between them. */
export function countsOf(text: string, separator: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of text.split(separator).slice(0, 30)) {
    const match = /^\s*(\d{1,9}) ([a-z][a-z ]{0,40})$/.exec(part.trimEnd());
    if (match) counts.set(match[2]!, Number(match[1]));
  }
  return counts;
}

/** The sum of the counts that are there; undefined if none is. */
export function sumOf(...values: readonly (number | undefined)[]): number | undefined {
  let total: number | undefined;
  for (const value of values) if (value !== undefined) total = (total ?? 0) + value;
  return total;
}

/** Sets the totals that are known, folded into the four statuses; counts that were not printed stay absent. */
export function setTotals(
  run: ReportBuilder,
  totals: Readonly<Partial<Record<'total' | 'passed' | 'failed' | 'errors' | 'skipped', number | undefined>>>,
): void {
  for (const [key, value] of Object.entries(totals)) {
    if (value !== undefined && Number.isSafeInteger(value)) run.totals[key as keyof typeof totals] = value;
  }
}
