import type { TestStatus } from '../../test-report.ts';
import { istanbulCoverage } from '../coverage-table.ts';
import { countsOf, Grammar, indentOf, milliseconds, setTotals, sumOf } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const fileLine = /^ [✓❯↓×✗√] (?:\|[^|]{1,80}\| )?(\S.*?) {1,3}\((\d{1,7} tests?)(?: \|[^)]{0,120})?\)/;
const mark = /^( +)([✓✔√×✗↓□-]) (.+)$/;
const failure = /^ ?FAIL {1,3}(.+)$/;
const statuses: Readonly<Record<string, TestStatus>> = {
  '✓': 'passed',
  '✔': 'passed',
  '√': 'passed',
  '×': 'failed',
  '✗': 'failed',
  '↓': 'skipped',
  '□': 'skipped',
  '-': 'skipped',
};
const trailing =
  / (?:(\d{1,9}(?:\.\d{1,6})?)(ms|s)|\((?:retry|repeat) x(\d{1,4})\)|\[skipped\]|\d{1,5} MB heap used|\[[^\]]{0,200}\])$/;

interface Printed {
  title: string;
  durationMs?: number | undefined;
  retries: number;
}

/** vitest's default, verbose and tree reporters, all versions. */
export class VitestGrammar extends Grammar {
  readonly framework = 'vitest';
  readonly starts = 'RDT';
  private file: string | undefined;
  private titles: { indent: number; title: string }[] = [];
  private failing: { file?: string; name: string; status: TestStatus }[] = [];
  private readonly text = new TextBlock();
  private section: 'tests' | 'suites' | 'details' = 'tests';
  private summarised = false;

  feed(line: string): void {
    if (/^ ?(?:RUN|DEV) {1,2}v\d/.test(line)) {
      this.begin();
      return;
    }
    if (!this.run) {
      if (/^ *Test Files {2}\d/.test(line)) this.begin();
      else return;
    }
    if (this.totals(line)) return;
    if (line.startsWith('⎯') && this.heading(line)) return;
    const match = this.section === 'tests' ? null : failure.exec(line);
    if (match) {
      this.beginFailure(match[1]!);
      return;
    }
    if (this.failing.length > 0) {
      this.text.add(line);
      return;
    }
    if (this.section === 'tests') this.testLine(line);
    const coverage = istanbulCoverage(line);
    if (coverage) this.run!.coverage = coverage;
  }

  override end(): void {
    this.finishFailure();
    this.close(!this.summarised);
    this.summarised = false;
    this.section = 'tests';
    this.file = undefined;
  }

  private begin(): void {
    if (this.run) this.end();
    this.open();
    this.attentive = true;
  }

  private heading(line: string): boolean {
    const title = line.replaceAll('⎯', '').trim();
    const section = /^Failed (Suites|Tests|Benchmarks|Typechecks) \d/.exec(title);
    const other = /^(?:Unhandled|Unhandled Errors|Uncaught)/.test(title);
    const between = /^\[\d{1,6}\/\d{1,6}\]$/.test(title);
    if (!section && !other && !between) return false;
    this.finishFailure();
    if (section) this.section = section[1] === 'Suites' ? 'suites' : 'details';
    return true;
  }

  private testLine(line: string): void {
    const header = fileLine.exec(line);
    if (header) {
      this.file = header[1]!;
      this.titles = [];
      return;
    }
    const indent = indentOf(line);
    if (indent === 0 || line.trim() === '') return;
    const match = mark.exec(line);
    if (indent === 1) {
      if (match) this.flat(match[2]!, match[3]!);
      return;
    }
    if (this.file === undefined) return;
    while (this.titles.length > 0 && this.titles.at(-1)!.indent >= indent) this.titles.pop();
    const suite = /^ +(?:❯|✓|↓|×) (.+?) \(\d{1,7}\)(?: \d{1,9}m?s)?$/.exec(line);
    if (suite) this.titles.push({ indent, title: suite[1]! });
    else if (match)
      this.result(
        match[2]!,
        match[3]!,
        this.titles.map((title) => title.title),
      );
  }

  /** `✓ file > suite > name 1ms`, as the verbose reporter prints. */
  private flat(symbol: string, rest: string): void {
    const text = rest.replace(/^\|[^|]{1,80}\| /, '');
    const at = text.indexOf(' > ');
    if (at < 0) return;
    this.file = text.slice(0, at);
    this.result(symbol, text.slice(at + 3), []);
    this.file = undefined;
  }

  private result(symbol: string, rest: string, parents: readonly string[]): void {
    const printed = strip(rest);
    const status = statuses[symbol]!;
    const result = {
      file: this.file,
      name: [...parents, printed.title].join(' > '),
      status,
      durationMs: printed.durationMs,
    };
    const run = this.run!;
    if (printed.retries === 0) {
      run.add(result);
      return;
    }
    run.add({ ...result, status: 'failed', durationMs: undefined });
    for (let retry = 1; retry < printed.retries; retry++)
      run.retry({ ...result, status: 'failed', durationMs: undefined });
    run.retry(result);
  }

  private beginFailure(title: string): void {
    // Several ` FAIL ` lines in a row share one error.
    const more = this.text.take();
    if (more !== undefined) {
      this.report(more);
      this.failing = [];
    }
    const text = title.replace(/^\|[^|]{1,80}\| /, '');
    const load = /^(\S.*?) \[ .* \]$/.exec(text);
    const at = text.indexOf(' > ');
    if (load) this.failing.push({ file: load[1]!, name: load[1]!, status: 'error' });
    else if (at > 0) {
      const status = this.section === 'suites' ? 'error' : 'failed';
      this.failing.push({ file: text.slice(0, at), name: strip(text.slice(at + 3), false).title, status });
    }
  }

  private finishFailure(): void {
    const traceback = this.text.take();
    this.report(traceback);
    this.failing = [];
  }

  private report(traceback: string | undefined): void {
    const message = traceback?.split('\n\n', 1)[0];
    for (const failing of this.failing) this.run?.mention({ ...failing, traceback, message });
  }

  private totals(line: string): boolean {
    const match = /^ *(Test Files|Tests|Duration) {2}(\S.*)$/.exec(line);
    if (!match) return false;
    this.finishFailure();
    this.section = 'tests';
    this.file = undefined;
    const run = this.run!;
    if (match[1] === 'Tests') this.count(match[2]!);
    if (match[1] === 'Duration') {
      const time = /^(\d{1,9}(?:\.\d{1,6})?)(ms|s|m)/.exec(match[2]!);
      const value = time ? milliseconds(time[1]!, time[2]!) : undefined;
      if (value !== undefined) run.durationMs = value;
    }
    return true;
  }

  private count(text: string): void {
    const run = this.run!;
    this.summarised = true;
    const total = /\((\d{1,9})\)$/.exec(text);
    const printed = countsOf(text.replace(/ *\(\d{1,9}\)$/, ''), '|');
    const passed = sumOf(printed.get('passed'), printed.get('expected fail'));
    setTotals(run, {
      total: total ? Number(total[1]) : undefined,
      passed,
      failed: printed.get('failed'),
      skipped: sumOf(printed.get('skipped'), printed.get('todo')),
    });
    run.impliedPassed = passed ?? 0;
  }
}

/** Takes durations, retry counts and notes off the end of a title. */
function strip(rest: string, withTime = true): Printed {
  let title = rest;
  let durationMs: number | undefined;
  let retries = 0;
  for (let times = 0; times < 4; times++) {
    const match = trailing.exec(title.slice(-260));
    if (!match || (!withTime && match[3] === undefined)) break;
    if (match[0].startsWith(' [') && match[0] !== ' [skipped]') break;
    if (match[1] !== undefined) {
      if (durationMs !== undefined) break;
      durationMs = milliseconds(match[1], match[2]!);
    }
    if (match[3] !== undefined && match[0].startsWith(' (retry')) retries = Math.min(100, Number(match[3]));
    title = title.slice(0, -match[0].length);
  }
  return { title, durationMs, retries };
}
