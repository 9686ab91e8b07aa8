import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const line_ = /^\[ *(RUN|OK|FAILED|SKIPPED|DISABLED|PASSED|=+|-+) *\] (.+)$/;
const ended = /^(.+?)(?:, where (?:GetParam\(\)|TypeParam) = .*)? \((\d{1,9}) ms\)$/;
const count = /^(\d{1,9}) tests?(?:\.|, listed below:)/;
const words: Readonly<Record<string, TestStatus>> = { OK: 'passed', FAILED: 'failed', SKIPPED: 'skipped' };

/** GoogleTest. The lists at the end repeat names; a second `RUN` of a test is a repetition. */
export class GtestGrammar extends Grammar {
  readonly framework = 'gtest';
  readonly starts = '[Y';
  private running: string | undefined;
  private readonly text = new TextBlock();
  private summary = false;
  private disabled = 0;

  feed(line: string): void {
    const match = line.charCodeAt(0) === 91 ? line_.exec(line) : null;
    if (match) this.marked(match[1]!, match[2]!);
    else if (this.running !== undefined) this.text.add(line);
  }

  override end(): void {
    // A test that began and did not end took the process with it.
    if (this.run && this.running !== undefined) {
      this.run.repeat({ name: this.running, status: 'error', message: this.text.take() });
    }
    this.running = undefined;
    if (this.run && this.disabled > 0 && this.run.totals.skipped === undefined) this.run.totals.skipped = this.disabled;
    this.close(!this.summary);
    this.summary = false;
    this.disabled = 0;
  }

  private marked(word: string, rest: string): void {
    if (word.startsWith('=')) {
      this.frame(rest);
      return;
    }
    if (!this.run) return;
    if (word === 'RUN') {
      this.running = rest;
      this.attentive = true;
      this.text.take();
    } else if (word === 'DISABLED') {
      this.disabled++;
      this.run.add({ name: rest, status: 'skipped' });
    } else if (words[word] && ended.test(rest)) {
      this.result(words[word]!, ended.exec(rest)!);
    } else {
      this.counted(word, rest);
    }
  }

  private frame(rest: string): void {
    const begins = /^Running \d{1,9} tests? from /.test(rest);
    if (begins && this.run && !this.summary) this.end();
    if (begins) {
      // Repetitions of the same process are one run: attempts of its tests.
      this.open();
      this.summary = false;
      return;
    }
    const total = /^(\d{1,9}) tests? from \d{1,9} test (?:suites?|cases?) ran\. \((\d{1,9}) ms total\)$/.exec(rest);
    if (!total || !this.run) return;
    setTotals(this.run, { total: Number(total[1]) });
    this.run.durationMs = (this.run.durationMs ?? 0) + Number(total[2]);
    this.summary = true;
  }

  private result(status: TestStatus, match: RegExpExecArray): void {
    const text = this.text.take();
    this.running = undefined;
    this.attentive = false;
    const bad = status === 'failed' ? text : undefined;
    this.run!.repeat({
      name: match[1]!,
      status,
      durationMs: Number(match[2]),
      message: status === 'passed' ? undefined : text,
      traceback: bad,
    });
  }

  private counted(word: string, rest: string): void {
    const match = count.exec(rest);
    if (!match || !this.summary) return;
    const value = Number(match[1]);
    if (word === 'PASSED') setTotals(this.run!, { passed: value });
    if (word === 'FAILED') setTotals(this.run!, { failed: value });
    if (word === 'SKIPPED') setTotals(this.run!, { skipped: value });
  }
}
