import { GoTestEvents } from '../../go-test-events.ts';
import type { TestStatus } from '../../test-report.ts';
import { Grammar } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const result = /^( *)--- (PASS|FAIL|SKIP): (\S+) \((\d{1,9}(?:\.\d{1,6})?)s\)/;
const started = /^=== (?:RUN|CONT|NAME) +(\S+)/;
const packageLine = /^(ok {2}|FAIL|\? {3})\t(\S+)(?:\t(.*)| \[(build failed|setup failed|no test files)\])?/;
const statuses: Readonly<Record<string, TestStatus>> = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' };

interface Printed {
  name: string;
  status: TestStatus;
  durationMs?: number;
  text: TextBlock;
}

/** `go test`, with and without `-v`, and with `-json`. Tests belong to the package whose line follows them. */
export class GoTestGrammar extends Grammar {
  readonly framework = 'go test';
  readonly starts = '=-FoP?{#';
  private printed: Printed[] = [];
  private running = new Set<string>();
  private readonly packages = new Set<string>();
  private current: TextBlock | undefined;
  private readonly outputOf = new Map<string, TextBlock>();
  private events: GoTestEvents | undefined;
  private build: TextBlock | undefined;
  private from = 0;

  feed(line: string): void {
    const first = line.charCodeAt(0);
    if (first === 123) {
      this.json(line);
      return;
    }
    if (first === 35 && line.startsWith('# ')) this.build = new TextBlock();
    const start = line.startsWith('=== ') ? started.exec(line) : null;
    if (start) {
      this.begin(start[1]!);
      return;
    }
    const match = line.includes('--- ') ? result.exec(line) : null;
    if (match) {
      this.result(match);
      return;
    }
    if ((first === 111 || first === 70 || first === 63) && this.packageEnd(line)) return;
    if (first === 80 && line === 'PASS') {
      this.stopText();
      return;
    }
    if (line.startsWith('FAIL')) {
      this.stopText();
      return;
    }
    this.current?.add(line);
    this.build?.add(line);
  }

  override end(): void {
    const open = this.printed.length > 0 || this.running.size > 0;
    if (open && this.run) this.flush(undefined);
    else if (this.printed.length > 0) {
      this.open();
      this.flush(undefined);
    }
    this.close(open);
    if (this.events) this.reports.push({ line: this.from, until: this.lineNumber, report: this.events.run.build() });
    this.events = undefined;
    this.printed = [];
    this.running.clear();
    this.outputOf.clear();
    this.packages.clear();
    this.build = undefined;
  }

  private json(line: string): void {
    if (!line.includes('"Action":')) return;
    if (this.events?.startsAgain(line)) {
      this.reports.push({ line: this.from, until: this.lineNumber, report: this.events.run.build() });
      this.events = undefined;
    }
    if (!this.events) {
      if (!line.includes('"Package":') && !line.includes('"ImportPath":')) return;
      this.events = new GoTestEvents();
      this.from = this.lineNumber;
    }
    this.events.feed(line);
  }

  private begin(name: string): void {
    if (this.running.size < 100_000) this.running.add(name);
    this.current = this.outputOf.get(name) ?? new TextBlock();
    if (this.outputOf.size < 10_000) this.outputOf.set(name, this.current);
    this.attentive = true;
  }

  private result(match: RegExpExecArray): void {
    const name = match[3]!;
    this.running.delete(name);
    const text = this.outputOf.get(name) ?? new TextBlock();
    this.outputOf.delete(name);
    this.printed.push({ name, status: statuses[match[2]!]!, durationMs: Number(match[4]) * 1000, text });
    this.current = text;
    this.attentive = true;
  }

  private stopText(): void {
    this.current = undefined;
    this.attentive = this.build !== undefined;
  }

  private packageEnd(line: string): boolean {
    const match = packageLine.exec(line);
    if (!match) return false;
    const owner = match[2]!;
    if (this.packages.has(owner)) {
      const printed = this.printed;
      const running = this.running;
      this.printed = [];
      this.running = new Set();
      this.end();
      this.printed = printed;
      this.running = running;
    }
    this.packages.add(owner);
    if (match[1] === '?   ' || match[4] === 'no test files') return true;
    const run = this.open();
    const before = this.printed.some((printed) => printed.status === 'failed') || this.running.size > 0;
    this.flush(owner);
    if (match[1] === 'FAIL' && !before)
      run.mention({ file: owner, name: owner, status: 'error', message: this.build?.take() });
    this.build = undefined;
    this.attentive = false;
    return true;
  }

  /** Gives the tests printed so far to their package; what had begun and never ended failed with it. */
  private flush(owner: string | undefined): void {
    const run = this.run!;
    for (const { name, status, durationMs, text } of this.printed) {
      const output = status === 'passed' ? undefined : text.take();
      const traceback = status === 'failed' ? output : undefined;
      run.repeat({ file: owner, name, status, durationMs, message: output, traceback });
    }
    const seen = new Set(this.printed.map((printed) => printed.name));
    for (const name of this.running) {
      const message = this.outputOf.get(name)?.take();
      if (!seen.has(name)) run.repeat({ file: owner, name, status: 'failed', message });
    }
    this.printed = [];
    this.running.clear();
    this.outputOf.clear();
    this.current = undefined;
  }
}
