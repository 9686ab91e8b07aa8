import type { TestStatus } from '../../test-report.ts';
import { Grammar } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const result =
  /^(?:Gradle Test Run \S+ > Gradle Test Executor \d{1,6} > )?([A-Za-z_$][^\s]{0,400}(?: > .+)?|.+ > .+) (PASSED|FAILED|SKIPPED|STANDARD_OUT|STANDARD_ERROR)(?: \(\d[\d.]{0,12}m?s\))?$/;
const completed = /^(\d{1,9}) tests? completed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?$/;
const statuses: Readonly<Record<string, TestStatus>> = { PASSED: 'passed', FAILED: 'failed', SKIPPED: 'skipped' };

/** Gradle's test logging: failures are named by default, the rest where the build asks for it. */
export class GradleGrammar extends Grammar {
  readonly framework = 'gradle';
  readonly starts = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$>0123456789';
  override readonly indented = 'never';
  private failing: string | undefined;
  private readonly text = new TextBlock();
  private done = false;

  feed(line: string): void {
    const first = line.charCodeAt(0);
    if (this.failing !== undefined) {
      if (first === 32 || (line === '' && this.failing !== undefined)) {
        this.text.add(line);
        return;
      }
      this.finishFailure();
    }
    if (first === 32 || line === '') return;
    if (first === 66 && /^BUILD (?:SUCCESSFUL|FAILED)/.test(line)) {
      this.finishBuild();
      return;
    }
    if (first >= 48 && first <= 57 && this.counts(line)) return;
    if (first === 62 || !line.includes(' > ')) return;
    const match = result.exec(line);
    if (match?.[1]?.includes(' > ')) this.result(match);
  }

  override end(): void {
    this.finishFailure();
    this.close(!this.done);
    this.done = false;
  }

  private result(match: RegExpExecArray): void {
    const status = statuses[match[2]!];
    if (!status) return;
    const name = match[1]!;
    this.open().repeat({ name, status });
    if (status !== 'failed') return;
    this.failing = name;
    this.attentive = true;
  }

  private finishFailure(): void {
    const name = this.failing;
    this.failing = undefined;
    this.attentive = false;
    const traceback = this.text.take();
    if (name !== undefined && traceback !== undefined) {
      this.run?.mention({
        name,
        status: 'failed',
        traceback,
        message: messageOfTraceback(traceback) ?? traceback.split('\n', 1)[0],
      });
    }
  }

  private counts(line: string): boolean {
    const match = completed.exec(line);
    if (!match) return false;
    const run = this.open();
    const totals = run.totals;
    totals.total = (totals.total ?? 0) + Number(match[1]);
    if (match[2] !== undefined) totals.failed = (totals.failed ?? 0) + Number(match[2]);
    if (match[3] !== undefined) totals.skipped = (totals.skipped ?? 0) + Number(match[3]);
    run.impliedPassed = Math.max(0, totals.total - (totals.failed ?? 0) - (totals.skipped ?? 0));
    this.done = true;
    return true;
  }

  private finishBuild(): void {
    this.done = true;
    this.end();
  }
}
