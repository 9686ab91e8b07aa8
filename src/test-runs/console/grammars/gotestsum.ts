import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const entry = /^=== (FAIL|SKIP): (\S+) (\S*) ?(?:\(re-run (\d{1,4})\) )?\((\d{1,9}(?:\.\d{1,6})?)s\)$/;
const flat =
  /^(PASS|FAIL|SKIP) (\S+)\.(Test\S+|Example\S*|Fuzz\S+|Benchmark\S+) (?:\(re-run (\d{1,4})\) )?\((\d{1,9}(?:\.\d{1,6})?)s\)$/;
const done =
  /^DONE (?:(\d{1,4}) runs, )?(\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, (\d{1,9}) errors?)? in (\d{1,9}(?:\.\d{1,6})?)s$/;
const statuses: Readonly<Record<string, TestStatus>> = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' };

/** gotestsum's own sections (`=== Failed`, `=== Skipped`) and its `testname` format. */
export class GotestsumGrammar extends Grammar {
  readonly framework = 'gotestsum';
  readonly starts = '=PFSD';
  override readonly indented = 'never';
  override readonly quotes = ['go test'];
  private failing: { file: string; name: string; status: TestStatus; durationMs: number; retry: boolean } | undefined;
  private readonly text = new TextBlock();
  private between = false;

  feed(line: string): void {
    if (line.startsWith('DONE ') && this.summary(line)) return;
    const match = line.startsWith('=== ') ? entry.exec(line) : flat.exec(line);
    if (match) {
      this.result(match, line.startsWith('=== '));
      return;
    }
    if (/^=== (?:Failed|Skipped|Errors)$/.test(line)) {
      this.finish();
      return;
    }
    if (this.failing) this.text.add(line);
  }

  override end(): void {
    this.finish();
    this.close(!this.between);
    this.between = false;
  }

  private result(match: RegExpExecArray, section: boolean): void {
    this.finish();
    this.open();
    const name = match[3] === '' ? match[2]! : match[3]!;
    const status = match[3] === '' ? 'error' : statuses[match[1]!]!;
    const failing = {
      file: match[2]!,
      name,
      status: status as TestStatus,
      durationMs: Number(match[5]) * 1000,
      retry: match[4] !== undefined,
    };
    if (section) {
      this.failing = failing;
      this.attentive = true;
    } else {
      this.run!.retry(failing);
    }
  }

  private finish(): void {
    const failing = this.failing;
    this.failing = undefined;
    this.attentive = false;
    const text = this.text.take();
    if (!failing || !this.run) return;
    const { retry, ...result } = failing;
    const traceback = result.status === 'failed' ? text : undefined;
    if (retry) this.run.retry({ ...result, message: text, traceback });
    else this.run.mention({ ...result, message: text, traceback });
  }

  private summary(line: string): boolean {
    const match = done.exec(line);
    if (!match) return false;
    this.finish();
    const run = this.open();
    const count = (text: string | undefined) => (text === undefined ? undefined : Number(text));
    run.durationMs = Number(match[6]) * 1000;
    const runs = count(match[1]) ?? 1;
    // With reruns the counts are of tries, not of tests.
    if (runs > 1) run.countsOtherThings = true;
    setTotals(run, {
      total: count(match[2]),
      skipped: count(match[3]),
      failed: count(match[4]),
      errors: count(match[5]),
    });
    // Builds that failed count as failures but not as tests.
    const broken = run.all().filter((test) => test.status === 'error').length;
    const failed = Math.max(0, (count(match[4]) ?? 0) - broken);
    run.impliedPassed = runs > 1 ? undefined : Math.max(0, count(match[2])! - (count(match[3]) ?? 0) - failed);
    this.between = true;
    return true;
  }
}
