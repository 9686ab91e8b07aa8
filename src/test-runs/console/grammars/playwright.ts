import type { TestStatus } from '../../test-report.ts';
import { Grammar, milliseconds, setTotals, sumOf } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const listed = /^ {2}(✓|✘|ok|x|-|°|±|√|×) +\d{1,7} (.+)$/;
const block = /^ {2}(\d{1,6})\) (.+?)(?: ─+)?$/;
const summary =
  /^ {2}(\d{1,9}) (failed|flaky|skipped|interrupted|did not run|passed)(?: \((\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)\))?$/;
const where = /^(?:\[([^\]]{1,80})\] › )?([^›]{1,400}?):\d{1,7}:\d{1,7} › (.+)$/;
const statuses: Readonly<Record<string, TestStatus>> = {
  '✓': 'passed',
  '√': 'passed',
  ok: 'passed',
  '✘': 'failed',
  '×': 'failed',
  x: 'failed',
  '-': 'skipped',
};

interface Named {
  file: string;
  name: string;
}

/** Playwright's list, line, dot and github reporters. */
export class PlaywrightGrammar extends Grammar {
  readonly framework = 'playwright';
  readonly starts = 'R';
  override readonly indented = 'never';
  private group: string | undefined;
  private failing: Named | undefined;
  private readonly text = new TextBlock();
  private readonly counts = new Map<string, number>();
  private readonly bad = new Set<string>();
  private firstError = true;

  feed(line: string): void {
    if (/^Running \d{1,9} tests? using \d{1,6} workers?/.test(line)) {
      this.end();
      this.open();
      this.attentive = true;
      return;
    }
    if (!this.run) return;
    if (line.startsWith('  ') && this.summary(line)) return;
    if (this.group !== undefined) {
      this.member(line);
      return;
    }
    const list = listed.exec(line);
    if (list) {
      this.listedLine(list[1]!, list[2]!);
      return;
    }
    const head = block.exec(line);
    const named = head && nameOf(head[2]!);
    if (named) {
      this.beginBlock(named);
      return;
    }
    if (this.failing) this.text.add(line);
  }

  override end(): void {
    this.finishBlock();
    const run = this.run;
    if (run && this.counts.size > 0) {
      const counts = this.counts;
      setTotals(run, {
        passed: sumOf(counts.get('passed'), counts.get('flaky')),
        failed: sumOf(counts.get('failed'), counts.get('interrupted')),
        skipped: sumOf(counts.get('skipped'), counts.get('did not run')),
      });
      run.impliedPassed = run.totals.passed ?? 0;
      // A failure that the summary does not list was expected.
      for (const test of run.all()) {
        if (test.status === 'failed' && !this.bad.has(`${test.file}\0${test.name}`)) test.status = 'passed';
      }
    }
    this.close(this.counts.size === 0);
    this.counts.clear();
    this.bad.clear();
    this.group = undefined;
  }

  private listedLine(mark: string, rest: string): void {
    const time = / \((\d{1,9}(?:\.\d{1,3})?)(ms|s|m)\)$/.exec(rest.slice(-24));
    const untimed = time ? rest.slice(0, -time[0].length) : rest;
    const retry = / \((?:retry #\d{1,3}|repeat:\d{1,5})\)$/.exec(untimed);
    const named = nameOf(retry ? untimed.slice(0, retry.index) : untimed);
    if (!named) return;
    const result = {
      ...named,
      status: statuses[mark] ?? 'passed',
      durationMs: time ? milliseconds(time[1]!, time[2]!) : undefined,
    };
    if (retry) this.run!.retry(result);
    else this.run!.add(result);
  }

  private beginBlock(named: Named): void {
    this.finishBlock();
    this.failing = named;
    this.firstError = true;
  }

  private finishBlock(): void {
    const failing = this.failing;
    const traceback = this.text.take();
    this.failing = undefined;
    if (!failing || !this.run || !this.firstError) return;
    const known = this.run.find(failing.file, failing.name).length > 0;
    const status = 'failed';
    if (!known) this.run.add({ ...failing, status, traceback, message: messageOfTraceback(traceback) });
    else if (this.run.find(failing.file, failing.name).at(-1)!.status === status) {
      this.run.mention({ ...failing, status, traceback, message: messageOfTraceback(traceback) });
    }
  }

  private summary(line: string): boolean {
    const match = summary.exec(line);
    if (!match) return false;
    this.finishBlock();
    this.group = match[2]!;
    this.counts.set(match[2]!, Number(match[1]));
    if (match[3] !== undefined) {
      const duration = milliseconds(match[3], match[4]!);
      if (duration !== undefined) this.run!.durationMs = duration;
    }
    return true;
  }

  /** Under `1 failed` and `1 flaky` the tests are named. */
  private member(line: string): void {
    const named = line.startsWith('    ') ? nameOf(line.trim().replace(/ ─+$/, '')) : undefined;
    if (!named) {
      if (line !== '') this.group = undefined;
      return;
    }
    const entry = this.run!.find(named.file, named.name).at(-1);
    if (this.group === 'failed' || this.group === 'interrupted') {
      this.bad.add(`${named.file}\0${named.name}`);
      if (!entry) this.run!.add({ ...named, status: 'failed' });
    } else if (this.group === 'flaky') {
      this.flaky(named, entry);
    }
  }

  private flaky(named: Named, entry: { status: TestStatus } | undefined): void {
    if (!entry) this.run!.add({ ...named, status: 'passed' });
    else if (entry.status === 'failed') this.run!.retry({ ...named, status: 'passed' });
  }
}

/** `[project] › file:line:column › suite › title` */
function nameOf(text: string): Named | undefined {
  const rule = text.indexOf(' ──');
  const match = where.exec(rule < 0 ? text.replace(/ ─$/, '') : text.slice(0, rule));
  if (!match) return undefined;
  const titles = match[3]!.split(' › ');
  return {
    file: match[2]!.trim(),
    name: [...(match[1] === undefined ? [] : [`[${match[1]}]`]), ...titles].join(' > '),
  };
}
