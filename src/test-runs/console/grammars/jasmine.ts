import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const summary = /^(?:Executed )?(\d{1,9}) specs?, (\d{1,9}) failures?(?:, (\d{1,9}) pending specs?)?$/;

/** jasmine's console reporter: only failing and pending specs are named, by their full name. */
export class JasmineGrammar extends Grammar {
  readonly framework = 'jasmine';
  readonly starts = 'FPS0123456789MIA';
  private section: 'failures' | 'pending' | undefined;
  private current: { name: string; status: TestStatus } | undefined;
  private part: 'message' | 'stack' | undefined;
  private readonly message = new TextBlock();
  private readonly stack = new TextBlock();
  private started = false;
  private summarised = false;

  feed(line: string): void {
    if (line === 'Started') {
      this.started = true;
      return;
    }
    if (!this.started) return;
    if ((line.endsWith(' specs') || line.includes('failure')) && this.totals(line)) return;
    if (line === 'Failures:' || line === 'Pending:') {
      this.finish();
      this.section = line === 'Failures:' ? 'failures' : 'pending';
      this.open();
      this.attentive = true;
      return;
    }
    if (this.section !== undefined) this.sectionLine(line);
    const time = this.summarised ? /^Finished in (\d{1,9}(?:\.\d{1,6})?) seconds?$/.exec(line) : null;
    if (time && this.run) {
      this.run.durationMs = Number(time[1]) * 1000;
      this.end();
    }
  }

  override end(): void {
    this.finish();
    this.section = undefined;
    this.close(!this.summarised);
    this.started = false;
    this.summarised = false;
  }

  private sectionLine(line: string): void {
    const head = /^(\d{1,6})\) (.+)$/.exec(line) ?? /^(Suite error|Late error): (.+)$/.exec(line);
    if (head) {
      this.finish();
      const suite = head[1]!.endsWith('error');
      this.current = { name: head[2]!, status: this.section === 'pending' ? 'skipped' : suite ? 'error' : 'failed' };
    } else if (line === '  Message:') this.part = 'message';
    else if (line === '  Stack:') this.part = 'stack';
    else if (this.part === 'stack') this.stack.add(line);
    else this.message.add(line);
  }

  private finish(): void {
    const current = this.current;
    const message = this.message.take();
    const traceback = this.stack.take();
    this.current = undefined;
    this.part = undefined;
    if (current && this.run)
      this.run.add({ ...current, message, traceback: current.status === 'skipped' ? undefined : traceback });
  }

  private totals(line: string): boolean {
    const match = summary.exec(line);
    if (!match) return false;
    this.finish();
    const run = this.open();
    const total = Number(match[1]);
    const pending = match[3] === undefined ? undefined : Number(match[3]);
    setTotals(run, { total, failed: Number(match[2]), skipped: pending });
    // Errors of suites count as failures, but are no specs.
    const failed = Number(match[2]) - run.all().filter((test) => test.status === 'error').length;
    run.impliedPassed = Math.max(0, total - failed - (pending ?? 0));
    this.section = undefined;
    this.summarised = true;
    return true;
  }
}
