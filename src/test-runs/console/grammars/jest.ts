import type { TestStatus } from '../../test-report.ts';
import { istanbulCoverage } from '../coverage-table.ts';
import { countsOf, Grammar, indentOf, milliseconds, setTotals, sumOf } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const file = /^(?:PASS|FAIL) +(\S.*?)(?: \(\d[\d.]{0,12} m?s\))?$/;
const test = /^ *([✓✕○✎√×]) (.+)$/;
const duration = / \((\d{1,9}(?:\.\d{1,6})?) (ms|s)\)$/;
const marks: Readonly<Record<string, TestStatus>> = {
  '✓': 'passed',
  '√': 'passed',
  '✕': 'failed',
  '×': 'failed',
  '○': 'skipped',
  '✎': 'skipped',
};
const notATest = /^(?:Console|Test suite failed to run|process\.exit called with .*|.* › Test suite failed to run)$/;

/** jest's default and verbose reporters. */
export class JestGrammar extends Grammar {
  readonly framework = 'jest';
  readonly starts = 'PFT';
  override readonly indented = 'never';
  private file: string | undefined;
  private inTree = false;
  private titles: { indent: number; title: string }[] = [];
  private failure: { name: string; status: TestStatus; file: string | undefined } | undefined;
  private readonly text = new TextBlock();
  private summarised = false;
  private repeating = false;

  feed(line: string): void {
    const first = line.charCodeAt(0);
    if ((first === 80 || first === 70) && this.header(line)) return;
    if (!this.run) {
      if (first === 84 || first === 83) this.totals(line);
      return;
    }
    if (this.totals(line)) return;
    if (line.startsWith('  ● ')) {
      this.beginFailure(line.slice(4));
      return;
    }
    if (this.failure) this.text.add(line);
    else if (this.inTree) this.treeLine(line);
    const coverage = first === 65 || first === 32 ? istanbulCoverage(line) : undefined;
    if (coverage) this.run.coverage = coverage;
    if (line.startsWith('Summary of all failing tests')) this.repeating = true;
  }

  override end(): void {
    this.finishFailure();
    this.close(!this.summarised);
    this.summarised = false;
    this.repeating = false;
    this.inTree = false;
  }

  private header(line: string): boolean {
    if (!line.startsWith('PASS ') && !line.startsWith('FAIL ')) return false;
    const match = file.exec(line);
    const path = match && pathOf(match[1]!);
    if (!path) return false;
    this.finishFailure();
    if (this.summarised) this.end();
    this.open();
    this.file = path;
    this.inTree = true;
    this.titles = [];
    this.attentive = true;
    return true;
  }

  private treeLine(line: string): void {
    if (line === '') {
      this.inTree = this.titles.length === 0;
      return;
    }
    const indent = indentOf(line);
    if (indent < 2) {
      this.inTree = false;
      return;
    }
    while (this.titles.length > 0 && this.titles.at(-1)!.indent >= indent) this.titles.pop();
    const match = test.exec(line);
    if (!match) {
      this.titles.push({ indent, title: line.trim() });
      return;
    }
    const status = marks[match[1]!]!;
    const time = duration.exec(match[2]!.slice(-24));
    const title = strip(match[1]!, time ? match[2]!.slice(0, -time[0].length) : match[2]!);
    if (title === undefined || this.repeating) return;
    const name = [...this.titles.map((parent) => parent.title), title].join(' > ');
    this.run!.add({ file: this.file, name, status, durationMs: time ? milliseconds(time[1]!, time[2]!) : undefined });
    this.titles.push({ indent: 1e6, title: '' });
  }

  private beginFailure(title: string): void {
    this.finishFailure();
    this.inTree = false;
    if (/^(?:.* › )?Test suite failed to run$/.test(title)) {
      const path = this.file ?? title;
      this.failure = { name: path, file: path, status: 'error' };
    } else if (!notATest.test(title) && this.file !== undefined) {
      this.failure = { name: title.split(' › ').join(' > '), file: this.file, status: 'failed' };
    }
  }

  private finishFailure(): void {
    const failure = this.failure;
    this.failure = undefined;
    const traceback = this.text.take();
    if (!failure || !this.run) return;
    this.run.mention({ ...failure, traceback, message: messageOfTraceback(traceback) });
  }

  private totals(line: string): boolean {
    if (line.startsWith('Tests: ') && line.endsWith(' total')) {
      this.finishFailure();
      const printed = countsOf(line.slice(6), ',');
      const run = this.open();
      setTotals(run, {
        total: printed.get('total'),
        passed: printed.get('passed'),
        failed: printed.get('failed'),
        skipped: sumOf(printed.get('skipped'), printed.get('todo')),
      });
      run.impliedPassed = printed.get('passed') ?? 0;
      this.summarised = true;
      return true;
    }
    if (line.startsWith('Test Suites: ') && line.endsWith(' total')) {
      this.finishFailure();
      if (this.summarised) this.end();
      this.open();
      this.attentive = true;
      this.inTree = false;
      return true;
    }
    if (!this.summarised || !line.startsWith('Time: ')) return false;
    const time = /^Time: +(\d{1,9}(?:\.\d{1,6})?) (ms|s|m|h)/.exec(line);
    if (time) {
      const value = milliseconds(time[1]!, time[2]!);
      if (value !== undefined) this.run!.durationMs = value;
    }
    // A coverage table may still follow; the next header or the end of the step closes the run.
    this.attentive = true;
    return true;
  }
}

/** The path of a header; a project's name may stand before it. */
function pathOf(text: string): string | undefined {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const path =
    last !== text && /\.[a-z]{1,5}$/.test(last) && !/[/\\]/.test(text.slice(0, text.lastIndexOf(' '))) ? last : text;
  return /\.[cm]?[jt]sx?$|\.(?:vue|svelte|coffee|snap|es6|feature|md)$/.test(path) ? path : undefined;
}

function strip(mark: string, title: string): string | undefined {
  if (mark === '○') {
    if (/^skipped \d+ tests?$/.test(title)) return undefined;
    return title.replace(/^(?:skipped|pending) /, '');
  }
  if (mark === '✎') return /^todo \d+ tests?$/.test(title) ? undefined : title.replace(/^todo /, '');
  return title;
}
