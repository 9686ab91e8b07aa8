import type { TestStatus } from '../../test-report.ts';
import { Grammar, milliseconds, setTotals, sumOf } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const result = /^ {2}(?:(✔|√) (?:\[expected fail\] )?|(✘|✖|×) \[fail\]: |- \[(skip|todo)\] )(.+)$/;
const count =
  /^ {2}(\d{1,9}) (?:tests? (passed|failed|skipped|todo)|(known) failures?|(uncaught) exceptions?|(unhandled) rejections?)$/;
const mostPending = 100_000;

interface Printed {
  file?: string | undefined;
  name: string;
  status: TestStatus;
  durationMs?: number | undefined;
  traceback?: string | undefined;
  titled?: boolean;
}

/** ava's default reporter: results, a rule, details of failures, a rule, counts; the counts tell that it was ava. */
export class AvaGrammar extends Grammar {
  readonly framework = 'ava';
  readonly starts = '✔✘✖-√×0123456789─U';
  override readonly indented = 'always';
  private printed: Printed[] = [];
  private from = 0;
  private detailed = 0;
  private readonly counts = new Map<string, number>();
  private current: Printed | undefined;
  private readonly text = new TextBlock();

  feed(line: string): void {
    if (line.charCodeAt(2) === 9472 && line.trim() === '─') {
      this.finishBlock();
      this.attentive = this.printed.length > 0;
      return;
    }
    const match = line.startsWith('  ') ? result.exec(line) : null;
    if (match) {
      if (this.counts.size > 0) this.end();
      this.result(match);
      return;
    }
    const uncaught = /^ {2}Uncaught exception in (\S+)$/.exec(line);
    if (uncaught) this.begin({ file: uncaught[1]!, name: uncaught[1]!, status: 'error' });
    else if (!this.counted(line)) this.detail(line);
  }

  override end(): void {
    this.finishBlock();
    if (this.counts.size > 0) this.report();
    this.attentive = false;
    this.printed = [];
    this.detailed = 0;
    this.counts.clear();
  }

  private result(match: RegExpExecArray): void {
    this.finishBlock();
    const time = / \((\d{1,9}(?:\.\d{1,3})?)(ms|s)\)$/.exec(match[4]!.slice(-24));
    const text = time ? match[4]!.slice(0, -time[0].length) : match[4]!;
    const status = match[2] === undefined ? (match[3] === undefined ? 'passed' : 'skipped') : 'failed';
    this.push({ ...splitFile(text), status, durationMs: time ? milliseconds(time[1]!, time[2]!) : undefined });
  }

  private push(printed: Printed): void {
    if (this.printed.length === 0) this.from = this.lineNumber;
    if (this.printed.length < mostPending) this.printed.push(printed);
  }

  private begin(printed: Printed): void {
    this.finishBlock();
    this.push(printed);
    this.current = printed;
    this.attentive = true;
  }

  private counted(line: string): boolean {
    const match = this.printed.length > 0 ? count.exec(line) : null;
    if (!match) return false;
    this.finishBlock();
    this.counts.set((match[2] ?? match[3] ?? match[4] ?? match[5])!, Number(match[1]));
    return true;
  }

  /** A line that is the beginning of a failing title opens its details and tells where the title ends. */
  private detail(line: string): void {
    const candidate = /^ {2}\S/.test(line) ? splitFile(line.slice(2)) : undefined;
    const failing = candidate && this.nextFailures().find((printed) => isTitleOf(printed, candidate));
    if (!failing) {
      if (this.current) this.text.add(line);
      return;
    }
    this.finishBlock();
    failing.name = candidate!.name;
    failing.titled = true;
    this.current = failing;
  }

  /** Details come in the order of the failures: the next few without details are enough to look at. */
  private nextFailures(): Printed[] {
    const next: Printed[] = [];
    for (let at = this.detailed; at < this.printed.length && next.length < 20; at++) {
      const printed = this.printed[at]!;
      const waits = printed.status === 'failed' && !printed.titled;
      if (waits) next.push(printed);
      else if (at === this.detailed) this.detailed++;
    }
    return next;
  }

  private finishBlock(): void {
    const traceback = this.text.take();
    if (this.current) this.current.traceback ??= traceback;
    this.current = undefined;
  }

  private report(): void {
    const line = this.lineNumber;
    this.lineNumber = this.from;
    const run = this.open();
    this.lineNumber = line;
    for (const { titled, ...test } of this.printed) run.add({ ...test, message: messageOf(test.traceback) });
    const counts = this.counts;
    // Beside failures ava does not print how many passed.
    const passed = counts.has('passed') ? sumOf(counts.get('passed'), counts.get('known')) : undefined;
    setTotals(run, {
      passed,
      failed: counts.get('failed'),
      errors: counts.get('uncaught'),
      skipped: sumOf(counts.get('skipped'), counts.get('todo')),
    });
    run.impliedPassed = passed ?? run.all().filter((test) => test.status === 'passed').length;
    this.close();
  }
}

function isTitleOf(printed: Printed, candidate: { file?: string; name: string }): boolean {
  if (printed.status !== 'failed' || printed.titled || printed.file !== candidate.file) return false;
  return printed.name === candidate.name || printed.name.startsWith(`${candidate.name} `);
}

/** The first paragraph after the place and the quoted source. */
function messageOf(traceback: string | undefined): string | undefined {
  const paragraphs = traceback?.split('\n\n').filter((part) => !/^\s*\S+:\d+$|^\s*\d+: /.test(part));
  return messageOfTraceback(paragraphs?.join('\n\n'));
}

/** ava has no nested titles: what stands before the last `›` is the file, its folders divided alike. */
function splitFile(text: string): { file?: string; name: string } {
  const at = text.lastIndexOf(' › ');
  return at < 0 ? { name: text } : { file: text.slice(0, at), name: text.slice(at + 3) };
}
