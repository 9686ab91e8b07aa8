import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const verbose = /^(\S+#.+?) = (\d{1,9}\.\d{1,4}) s = ([.FES])$/;
const head = /^(?: *\d{1,6}\) )?(Failure|Error|Skipped):$/;
const named = /^(\S+#.+?)(?: \[(.{1,400}):\d{1,7}\])?:$/;
const summary =
  /^(\d{1,9}) (?:runs|tests), (\d{1,9}) assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) skips$/;
const letters: Readonly<Record<string, TestStatus>> = { '.': 'passed', F: 'failed', E: 'error', S: 'skipped' };
const words: Readonly<Record<string, TestStatus>> = { Failure: 'failed', Error: 'error', Skipped: 'skipped' };

/** minitest (and Rails' tests): dots or one line a test, failures in numbered blocks. */
export class MinitestGrammar extends Grammar {
  readonly framework = 'minitest';
  readonly starts = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#0123456789';
  private status: TestStatus | undefined;
  private name: string | undefined;
  private readonly text = new TextBlock();
  private begun = false;
  private summarised = false;

  feed(line: string): void {
    if (line.startsWith('Run options: ') || line === '# Running:') {
      if (!this.begun) this.end();
      this.begun = true;
      return;
    }
    if (line.endsWith(' skips') && this.totals(line)) return;
    if (!this.begun) return;
    const block = line.endsWith(':') ? head.exec(line) : null;
    if (block) {
      this.finish();
      this.status = words[block[1]!]!;
      this.attentive = true;
      return;
    }
    if (this.status !== undefined) {
      this.blockLine(line);
      return;
    }
    const match = line.includes('#') ? verbose.exec(line) : null;
    if (match)
      this.open().mention({ name: match[1]!, status: letters[match[3]!]!, durationMs: Number(match[2]) * 1000 });
  }

  override end(): void {
    this.finish();
    this.close(!this.summarised);
    this.begun = false;
    this.summarised = false;
  }

  private blockLine(line: string): void {
    if (this.name !== undefined) {
      if (line === '' || /^Finished in \d/.test(line)) this.finish();
      else this.text.add(line);
      return;
    }
    const match = named.exec(line);
    if (match) this.name = match[1]!;
    else this.finish();
  }

  private finish(): void {
    const { name, status } = this;
    const text = this.text.take();
    this.name = undefined;
    this.status = undefined;
    this.attentive = false;
    if (name === undefined || status === undefined) return;
    const message = text?.split(/\n {4}\S+:\d+:in /, 1)[0];
    this.open().mention({ name, status, message, traceback: status === 'skipped' ? undefined : text });
  }

  private totals(line: string): boolean {
    const match = summary.exec(line);
    if (!match) return false;
    this.finish();
    const run = this.open();
    const [total, , failed, errors, skipped] = match.slice(1).map(Number) as [number, number, number, number, number];
    setTotals(run, { total, failed, errors, skipped });
    run.impliedPassed = Math.max(0, total - failed - errors - skipped);
    this.summarised = true;
    this.end();
    return true;
  }
}
