import type { TestStatus } from '../../test-report.ts';
import { Grammar, milliseconds, setTotals } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const result =
  /^ {2}(Passed|Failed|Skipped|X|√|!) (\S.*?)(?: \[(?:< )?(\d{1,9}(?:\.\d{1,3})?) ?(ms|s|m|h)(?: [^\]]{0,20})?\])?$/;
const assembly =
  /^(?:Passed|Failed|Skipped)! +- Failed: +(\d{1,9}), Passed: +(\d{1,9}), Skipped: +(\d{1,9}), Total: +(\d{1,9})(?:, Duration: (?:< )?(\d{1,9}) (ms|s|m))?/;
const long = /^(Total tests| +Passed| +Failed| +Skipped): (\d{1,9})$/;
const statuses: Readonly<Record<string, TestStatus>> = {
  Passed: 'passed',
  '√': 'passed',
  Failed: 'failed',
  X: 'failed',
  Skipped: 'skipped',
  '!': 'skipped',
};

interface Sum {
  total: number;
  passed: number;
  failed: number;
  skipped: number;
}

/** dotnet test (VSTest): each assembly ends with its own counts; one run holds them all. */
export class DotnetGrammar extends Grammar {
  readonly framework = 'dotnet test';
  readonly starts = 'TSPF';
  override readonly indented = 'never';
  private failing: { name: string; durationMs: number | undefined } | undefined;
  private part: 'message' | 'stack' | undefined;
  private readonly message = new TextBlock();
  private readonly stack = new TextBlock();
  private sum: Sum | undefined;
  private open_ = false;

  feed(line: string): void {
    if (line.startsWith('Test run for ') || line.startsWith('Starting test execution')) {
      this.finish();
      this.open_ = true;
      this.open();
      this.attentive = true;
      return;
    }
    if (!this.run && !assembly.test(line)) return;
    if (this.totals(line)) return;
    const match = line.startsWith('  ') ? result.exec(line) : null;
    if (match && !line.startsWith('   ')) {
      this.result(match);
      return;
    }
    if (this.failing) this.detail(line);
  }

  override end(): void {
    this.finish();
    if (this.run && this.sum) {
      setTotals(this.run, this.sum);
      this.run.impliedPassed = this.sum.passed;
    }
    // A header alone (no test adapter, a build failure) is no run.
    if (this.run && this.run.size === 0 && !this.sum) this.discard();
    else this.close(this.open_ && !this.sum);
    this.sum = undefined;
    this.open_ = false;
  }

  private result(match: RegExpExecArray): void {
    this.finish();
    const durationMs = match[3] === undefined ? undefined : milliseconds(match[3], match[4]!);
    const status = statuses[match[1]!]!;
    if (status === 'failed') this.failing = { name: match[2]!, durationMs };
    else this.run!.add({ name: match[2]!, status, durationMs });
  }

  private detail(line: string): void {
    const text = line.trim();
    if (text === 'Error Message:') this.part = 'message';
    else if (text === 'Stack Trace:') this.part = 'stack';
    else if (/^(?:Standard (?:Output|Error) Messages):$/.test(text)) this.part = undefined;
    else if (this.part === 'message') this.message.add(line);
    else if (this.part === 'stack') this.stack.add(line);
  }

  private finish(): void {
    const failing = this.failing;
    const message = this.message.take();
    const traceback = this.stack.take();
    this.failing = undefined;
    this.part = undefined;
    if (failing) this.run?.add({ ...failing, status: 'failed', message, traceback });
  }

  private totals(line: string): boolean {
    const match = assembly.exec(line);
    if (match) {
      this.finish();
      this.open();
      this.attentive = true;
      this.count('failed', Number(match[1]));
      this.count('passed', Number(match[2]));
      this.count('skipped', Number(match[3]));
      this.count('total', Number(match[4]));
      return true;
    }
    const one = long.exec(line);
    if (!one || (!this.sum && one[1] !== 'Total tests')) return false;
    this.finish();
    const key = one[1] === 'Total tests' ? 'total' : (one[1]!.trim().toLowerCase() as keyof Sum);
    this.count(key, Number(one[2]));
    return true;
  }

  private count(key: keyof Sum, value: number): void {
    this.sum ??= { total: 0, passed: 0, failed: 0, skipped: 0 };
    this.sum[key] += value;
  }
}
