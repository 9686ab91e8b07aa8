import type { TestStatus } from '../../test-report.ts';
import { nodeTestCoverage } from '../coverage-table.ts';
import { Grammar, milliseconds, setTotals, sumOf } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const line_ = /^( *)([▶✔✖﹣⚠ℹ]) (.*)$/u;
const ending = / \((\d{1,12}(?:\.\d{1,9})?)ms\)(?: # (.*))?$/;
const symbols: Readonly<Record<string, TestStatus>> = { '✔': 'passed', '✖': 'failed', '﹣': 'skipped', '⚠': 'skipped' };
const path = /^[^\s:]{1,400}\.[cm]?[jt]sx?$/;
const mostPending = 200_000;

interface Printed {
  indent: number;
  parents: readonly string[];
  title: string;
  status: TestStatus;
  durationMs?: number | undefined;
  parent: boolean;
}

/** node:test's spec reporter: `ℹ tests 6` at the end tells that the tree above was its own. */
export class NodeSpecGrammar extends Grammar {
  readonly framework = 'node:test';
  readonly starts = '▶✔✖﹣⚠ℹ';
  private opened: { indent: number; title: string }[] = [];
  private printed: Printed[] = [];
  private counts = new Map<string, number>();
  private failing = false;
  /** Newer versions print `test at file:1:1` before each failure; a mark without it belongs to another run. */
  private located: 'never' | 'before' | 'within' = 'never';
  private failure: string | undefined;
  private readonly messages = new Map<string, string[]>();
  private readonly text = new TextBlock();
  private from = 0;

  feed(line: string): void {
    const match = line_.exec(line);
    if (this.failing) {
      this.detail(line, match);
      return;
    }
    if (!match) return;
    const [, spaces, symbol, rest] = match as unknown as [string, string, string, string];
    if (symbol === 'ℹ') {
      this.information(rest);
      return;
    }
    if (symbol === '✖' && spaces === '' && /^failing tests:$/.test(rest)) {
      this.failing = this.counts.has('tests');
      this.attentive = this.failing;
      return;
    }
    if (this.counts.size > 0) this.end();
    this.treeLine(spaces.length, symbol, rest);
  }

  override end(): void {
    this.finishFailure();
    if (this.counts.has('tests')) this.summarise();
    this.opened = [];
    this.printed = [];
    this.counts = new Map();
    this.messages.clear();
    this.failing = false;
    this.located = 'never';
    this.attentive = false;
  }

  private treeLine(indent: number, symbol: string, rest: string): void {
    if (this.printed.length === 0 && this.opened.length === 0) this.from = this.lineNumber;
    while (this.opened.length > 0 && this.opened.at(-1)!.indent > indent) this.opened.pop();
    const end = ending.exec(rest.slice(-400));
    const title = end ? rest.slice(0, -end[0].length) : rest.replace(/ # (?:SKIP|TODO)\b.*$/, '');
    const durationMs = end ? milliseconds(end[1]!, 'ms') : undefined;
    const last = this.opened.at(-1);
    if (symbol === '▶') {
      // Old versions close a suite with a second ▶ line.
      if (last?.indent === indent && last.title === title && end) {
        this.closeParent(indent, title, undefined, durationMs);
        return;
      }
      if (last?.indent === indent) this.opened.pop();
      if (this.opened.length < 200) this.opened.push({ indent, title });
      return;
    }
    const todo = /^(?:TODO|SKIP)\b/.test(end?.[2] ?? '') || / # (?:SKIP|TODO)\b/.test(rest);
    const status = todo ? 'skipped' : symbols[symbol]!;
    if (last?.indent === indent && last.title === title) {
      this.closeParent(indent, title, status, durationMs);
      return;
    }
    if (last?.indent === indent) this.opened.pop();
    this.push({ indent, title, status, durationMs, parent: false, parents: this.opened.map((parent) => parent.title) });
  }

  private closeParent(
    indent: number,
    title: string,
    status: TestStatus | undefined,
    durationMs: number | undefined,
  ): void {
    this.opened.pop();
    const parents = this.opened.map((parent) => parent.title);
    if (status !== undefined) this.push({ indent, title, status, durationMs, parent: true, parents });
  }

  private push(printed: Printed): void {
    if (this.printed.length < mostPending) this.printed.push(printed);
  }

  private information(rest: string): void {
    const match = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (\d{1,12})(?:\.\d+)?$/.exec(rest);
    if (match) {
      if (match[1] === 'tests' && this.counts.has('tests')) this.end();
      this.counts.set(match[1]!, Number(match[2]));
      return;
    }
    const coverage = this.counts.has('tests') ? nodeTestCoverage(rest) : undefined;
    if (coverage) this.coverage = coverage;
  }

  private coverage: ReturnType<typeof nodeTestCoverage>;

  private detail(line: string, match: RegExpExecArray | null): void {
    if (/^test at /.test(line)) {
      this.located = 'before';
      this.finishFailure();
      return;
    }
    const another = this.located === 'within' && match?.[1] === '';
    if (!another && match && match[1] === '' && (match[2] === '✖' || match[2] === '⚠')) {
      if (this.located === 'before') this.located = 'within';
      this.finishFailure();
      const end = ending.exec(match[3]!.slice(-400));
      this.failure = end ? match[3]!.slice(0, -end[0].length) : match[3]!;
      return;
    }
    if (another || (match && (match[2] === '▶' || match[2] === '✔'))) {
      this.end();
      this.feed(line);
      return;
    }
    if (this.failure !== undefined) this.text.add(line);
  }

  private finishFailure(): void {
    const traceback = this.text.take();
    if (this.failure !== undefined && traceback !== undefined) {
      const known = this.messages.get(this.failure);
      if (known) known.push(traceback);
      else this.messages.set(this.failure, [traceback]);
    }
    this.failure = undefined;
  }

  private summarise(): void {
    const counts = this.counts;
    const line = this.lineNumber;
    if (this.printed.length > 0) this.lineNumber = this.from;
    const run = this.open();
    this.lineNumber = line;
    setTotals(run, {
      total: counts.get('tests'),
      passed: counts.get('pass'),
      failed: sumOf(counts.get('fail'), counts.get('cancelled')),
      skipped: sumOf(counts.get('skipped'), counts.get('todo')),
    });
    const duration = counts.get('duration_ms');
    if (duration !== undefined) run.durationMs = duration;
    if (this.coverage) run.coverage = this.coverage;
    this.coverage = undefined;
    const parents = this.parentsAreTests();
    for (const printed of this.printed) {
      if (printed.parent && !parents(printed)) continue;
      const name = [...printed.parents, printed.title].join(' > ');
      const load = printed.status === 'failed' && printed.indent === 0 && path.test(printed.title);
      const traceback = printed.status === 'failed' ? this.messages.get(printed.title)?.shift() : undefined;
      run.add({
        name,
        status: load ? 'error' : printed.status,
        ...(load && { file: printed.title }),
        durationMs: printed.durationMs,
        traceback,
        message: messageOfTraceback(traceback),
      });
    }
    this.close();
  }

  /**
   * A suite and a test with sub-tests look alike; the counts tell them apart where all are of one kind,
   * else those whose own sub-tests' failure list or position do not tell are taken for suites.
   */
  private parentsAreTests(): (printed: Printed) => boolean {
    const suites = this.counts.get('suites') ?? 0;
    const all = this.printed.filter((printed) => printed.parent);
    if (suites === 0) return () => true;
    if (all.length <= suites) return () => false;
    // Tests with sub-tests are listed last more often than not: node prints files in order and suites first.
    let left = all.length - suites;
    const tests = new Set<Printed>();
    for (const printed of all.toReversed()) if (left > 0 && printed.parents.length === 0) tests.add(printed) && left--;
    return (printed) => tests.has(printed);
  }
}
