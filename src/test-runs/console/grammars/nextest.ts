import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals, sumOf } from '../grammar.ts';

const result =
  /^ *(?:TRY (\d{1,3}) )?(PASS|FAIL|ABORT|SIGABRT|SIGSEGV|SIGKILL|TIMEOUT|LEAK|TMT|TERMINATING|SIG[A-Z]{2,6}|SKIP|FLAKY \d{1,3}\/\d{1,3}) \[ *(?:>?(\d{1,9}(?:\.\d{1,6})?)s)? *\] +(?:\( *\d{1,9}\/\d{1,9}\) +)?(\S+) +(\S.*)$/;
const summary = /^ *Summary \[ *(\d{1,9}(?:\.\d{1,6})?)s\] +(?:\d{1,9}\/)?(\d{1,9}) tests? run: (.*)$/;
const failed = new Set(['FAIL', 'ABORT', 'SIGABRT', 'SIGSEGV', 'SIGKILL', 'TIMEOUT', 'TMT']);

/** cargo nextest's status lines; the list of failures after the summary repeats them and is not read. */
export class NextestGrammar extends Grammar {
  readonly framework = 'nextest';
  readonly starts = 'PFATLSN';
  private done = false;

  feed(line: string): void {
    const trimmed = line.trimStart();
    if (trimmed.startsWith('Nextest run ID ')) {
      if (this.run) this.end();
      this.done = false;
      this.open();
      return;
    }
    if (trimmed.startsWith('Summary [')) {
      this.summarise(line);
      return;
    }
    if (this.done) return;
    const match = result.exec(line);
    if (!match || /^TERMINATING/.test(match[2]!)) return;
    this.add(match);
  }

  override end(): void {
    this.close(!this.done);
    this.done = false;
  }

  private add(match: RegExpExecArray): void {
    const [, attempt, word, seconds, file, name] = match as unknown as [
      string,
      string | undefined,
      string,
      string | undefined,
      string,
      string,
    ];
    const run = this.open();
    const status = statusOf(word);
    const durationMs = seconds === undefined ? undefined : Number(seconds) * 1000;
    if (attempt !== undefined) run.retry({ file, name, status, durationMs });
    else run.add({ file, name, status, durationMs });
  }

  private summarise(line: string): void {
    const match = summary.exec(line);
    if (!match) return;
    if (this.done) this.end();
    const run = this.open();
    const counts = new Map<string, number>();
    for (const [, count, word] of match[3]!.replaceAll(/\([^)]{0,200}\)/g, '').matchAll(/(\d{1,9}) ([a-z ]{1,30})/g)) {
      counts.set(word!.trim(), Number(count));
    }
    setTotals(run, {
      total: Number(match[2]),
      passed: counts.get('passed'),
      failed: sumOf(counts.get('failed'), counts.get('timed out'), counts.get('exec failed')),
      skipped: counts.get('skipped'),
    });
    run.impliedPassed = counts.get('passed') ?? 0;
    run.durationMs = Number(match[1]) * 1000;
    this.done = true;
  }
}

function statusOf(word: string): TestStatus {
  if (word === 'SKIP') return 'skipped';
  return failed.has(word) || word.startsWith('SIG') ? 'failed' : 'passed';
}
