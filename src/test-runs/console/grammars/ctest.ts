import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const result =
  /^ *\d{1,7}\/\d{1,7} Test +#\d{1,7}: (.+?) \.* *(?:\*\*\*| {2})?(Passed|Failed|Timeout|Skipped|Not Run|Exception: ?\S*|Completed|Required regular expression not found\.|Error regular expression found in output\.) *(\(Disabled\))?.*? (\d{1,9}\.\d{1,3}) sec/;
const summary = /^(\d{1,3})% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/;

/** ctest. Output of failing tests (`--output-on-failure`) stands after their line and may hold other frameworks' output. */
export class CtestGrammar extends Grammar {
  readonly framework = 'ctest';
  readonly starts = 'T0123456789';
  override readonly quotes = ['gtest', 'tap', 'bats', 'tape', 'pytest', 'unittest', 'go test', 'cargo test'];
  private summarised = false;
  private failing: string | undefined;
  private readonly text = new TextBlock();

  feed(line: string): void {
    if (line.startsWith('Test project ')) {
      if (this.run) this.end();
      this.open();
      return;
    }
    const first = line.trimStart().charCodeAt(0);
    if (first >= 48 && first <= 57) {
      if (line.includes(' sec') && this.result(line)) return;
      if (line.includes('% tests passed') && this.totals(line)) return;
    }
    if (this.failing !== undefined && !/^ {4,6}Start +\d/.test(line)) this.text.add(line);
    const time = this.summarised ? /^Total Test time \(real\) = +(\d{1,9}\.\d{1,3}) sec$/.exec(line) : null;
    if (time && this.run) this.run.durationMs = Number(time[1]) * 1000;
  }

  override end(): void {
    this.finishText();
    this.close(!this.summarised);
    this.summarised = false;
  }

  private result(line: string): boolean {
    const match = result.exec(line);
    if (!match) return false;
    this.finishText();
    const word = match[2]!;
    const name = match[1]!;
    const status = statusOf(word, match[3] !== undefined);
    this.open().repeat({
      name,
      status,
      durationMs: Number(match[4]) * 1000,
      message: status === 'failed' ? word : undefined,
    });
    if (status === 'failed') {
      this.failing = name;
      this.attentive = true;
    }
    return true;
  }

  private finishText(): void {
    const name = this.failing;
    const traceback = this.text.take();
    this.failing = undefined;
    this.attentive = false;
    if (name !== undefined && traceback !== undefined) this.run?.mention({ name, status: 'failed', traceback });
  }

  private totals(line: string): boolean {
    const match = summary.exec(line);
    if (!match || !this.run) return false;
    this.finishText();
    const total = Number(match[3]);
    const failed = Number(match[2]);
    setTotals(this.run, { total, failed });
    // Skipped tests count as passed here; disabled ones do not count at all.
    this.run.impliedPassed = this.run.all().filter((test) => test.status === 'passed').length;
    this.summarised = true;
    return true;
  }
}

function statusOf(word: string, disabled: boolean): TestStatus {
  if (word === 'Passed' || word === 'Completed') return 'passed';
  return word === 'Skipped' || disabled ? 'skipped' : 'failed';
}
