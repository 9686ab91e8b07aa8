import { detach } from '../../detach.ts';
import type { TestStatus } from '../../test-report.ts';
import { istanbulCoverage } from '../coverage-table.ts';
import { Grammar, indentOf, milliseconds, setTotals } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const result = /^( +)(?:([✔✓√]) |(\d{1,6})\) |(-) )(.+)$/;
const duration = / \((\d{1,9})ms\)$/;
const passing = /^ {2}(\d{1,9}) passing(?: \((\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)\))?$/;
const further = /^ {2}(\d{1,9}) (pending|failing)$/;
const hook = /^"(?:before all|after all|before each|after each)" hook\b/;
const mostPending = 200_000;

interface Printed {
  name: string;
  status: TestStatus;
  durationMs?: number | undefined;
}

/**
 * mocha's spec and dot reporters. Nothing is printed before the first suite, so lines that look like
 * its tree are kept until `N passing` tells that they were one.
 */
export class MochaGrammar extends Grammar {
  readonly framework = 'mocha';
  readonly starts = '✔✓√-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#"\'`.<>[]()/_$@*:=&!?{}~+|';
  override readonly indented = 'always';
  private titles: { indent: number; title: string }[] = [];
  private printed: Printed[] = [];
  private from = 0;
  private details = false;
  private path: string[] | undefined;
  private failure: Printed | undefined;
  private readonly text = new TextBlock();
  /** Lines since the last two empty ones: what another run of mocha would begin with. */
  private recent: string[] = [];
  private emptyLines = 0;

  feed(line: string): void {
    if (line.charCodeAt(0) !== 32) {
      if (this.run) this.afterSummary(line);
      return;
    }
    if (this.summary(line)) return;
    if (this.run) this.afterSummary(line);
    else this.treeLine(line);
  }

  override end(): void {
    this.finishFailure();
    this.close();
    this.titles = [];
    this.printed = [];
    this.details = false;
    this.recent = [];
    this.emptyLines = 0;
  }

  private treeLine(line: string): void {
    const indent = indentOf(line);
    if (indent < 2 || indent > 200) return;
    while (this.titles.length > 0 && this.titles.at(-1)!.indent >= indent) this.titles.pop();
    const match = result.exec(line);
    if (!match) {
      this.titles.push({ indent, title: detach(line.trim()) });
      if (this.titles.length > 100) this.titles.shift();
      return;
    }
    if (this.printed.length === 0) this.from = this.lineNumber;
    if (this.printed.length >= mostPending) return;
    const time = match[2] === undefined ? null : duration.exec(match[5]!.slice(-16));
    const title = time ? match[5]!.slice(0, -time[0].length) : match[5]!;
    this.printed.push({
      name: [...this.titles.map((parent) => parent.title), title].join(' > '),
      status: match[2] ? 'passed' : match[4] ? 'skipped' : hook.test(title) ? 'error' : 'failed',
      durationMs: time ? milliseconds(time[1]!, 'ms') : undefined,
    });
  }

  private summary(line: string): boolean {
    const match = line.endsWith('passing') || line.endsWith(')') ? passing.exec(line) : null;
    if (match) {
      this.confirm(Number(match[1]), match[2] === undefined ? undefined : milliseconds(match[2], match[3]!));
      return true;
    }
    const more = this.run && !this.details ? further.exec(line) : null;
    if (!more) return false;
    if (more[2] === 'pending') this.run!.totals.skipped = Number(more[1]);
    else this.run!.totals.failed = Number(more[1]);
    return true;
  }

  private confirm(count: number, durationMs: number | undefined): void {
    if (this.run) {
      const printed = this.printed;
      this.end();
      this.printed = printed;
    }
    const line = this.lineNumber;
    if (this.printed.length > 0) this.lineNumber = this.from;
    const run = this.open();
    this.lineNumber = line;
    setTotals(run, { passed: count });
    if (durationMs !== undefined) run.durationMs = durationMs;
    for (const test of this.printed) run.add(test);
    this.printed = [];
    this.titles = [];
    this.attentive = true;
    this.details = false;
  }

  private afterSummary(line: string): void {
    if (this.beginsAgain(line)) return;
    const coverage = line.includes('All files') ? istanbulCoverage(line) : undefined;
    if (coverage) this.run!.coverage = coverage;
    const numbered = /^ {2}(\d{1,6})\) (.+)$/.exec(line);
    if (numbered) {
      this.beginFailure(numbered[2]!);
      return;
    }
    if (this.path) {
      this.titleLine(line);
      return;
    }
    if (this.failure) {
      this.text.add(line);
    }
  }

  /** A passing test after the counts: the tree of another run, whose first lines were taken for details. */
  private beginsAgain(line: string): boolean {
    this.emptyLines = line === '' ? this.emptyLines + 1 : 0;
    if (this.emptyLines >= 2) this.recent = [];
    else if (line !== '' && this.recent.length < 500) this.recent.push(line);
    if (!/^ {2,200}[✔✓√] /.test(line)) return false;
    const lines = this.recent;
    this.end();
    for (const earlier of lines) this.treeLine(earlier);
    return true;
  }

  private beginFailure(title: string): void {
    this.finishFailure();
    this.details = true;
    this.path = [];
    this.addTitle(title);
  }

  private titleLine(line: string): void {
    if (line.startsWith('    ') && line.trim() !== '') this.addTitle(line.trim());
    else this.path = undefined;
  }

  /** Suites stand one a line above the test; the last line ends in a colon. */
  private addTitle(title: string): void {
    if (!title.endsWith(':')) {
      this.path!.push(title);
      if (this.path!.length > 60) this.path = undefined;
      return;
    }
    const own = title.slice(0, -1);
    this.failure = { name: [...this.path!, own].join(' > '), status: hook.test(own) ? 'error' : 'failed' };
    this.path = undefined;
  }

  private finishFailure(): void {
    const failure = this.failure;
    this.failure = undefined;
    this.path = undefined;
    const traceback = this.text.take();
    if (failure) this.run?.mention({ ...failure, traceback, message: messageOfTraceback(traceback) });
  }
}
