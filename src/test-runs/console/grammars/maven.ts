import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const level = /^\[(?:INFO|ERROR|WARNING|DEBUG)\] ?/;
const counts =
  /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: (\d{1,9}))?(?:, Time elapsed: (\d[\d.,]{0,12}) (?:s|sec|ms))?(.*)$/;
const failing = /^(\S.*?)(?: --)? {1,2}Time elapsed: (\d[\d.,]{0,12}) (?:s|sec) {1,2}<<< (FAILURE|ERROR)!/;
const rerunEntry = /^ {2}Run (\d{1,4}): (.*)$/;
const oldName = /^([^(]{1,400})\(([\w.$]{1,400})\)$/;

interface Sum {
  total: number;
  failed: number;
  errors: number;
  skipped: number;
}

/** Maven surefire and failsafe: failing tests are named under their class, passing ones only counted. */
export class MavenGrammar extends Grammar {
  readonly framework = 'maven';
  readonly starts = '[TF';
  private failure: { name: string; status: TestStatus; durationMs: number } | undefined;
  private readonly text = new TextBlock();
  private sum: Sum | undefined;
  private classes: Sum = zero();
  private results: 'none' | 'started' = 'none';
  private group: TestStatus | undefined;
  private test: { name: string; runs: { status: TestStatus; message: string }[] } | undefined;
  private reran: { name: string; final: TestStatus; runs: { status: TestStatus; message: string }[] }[] = [];
  private complete = true;

  feed(line: string): void {
    const tagged = line.charCodeAt(0) === 91 ? level.exec(line) : null;
    const text = tagged ? line.slice(tagged[0].length) : line;
    if (this.run && tagged && text.startsWith('Scanning for projects...')) this.end();
    if (text.includes('T E S T S') && /^\s*T E S T S\s*$/.test(text)) {
      this.begin();
      return;
    }
    if (text.startsWith('Tests run: ') && this.counts(text)) return;
    if (!this.run) return;
    const match = text.includes('<<< ') ? failing.exec(text) : null;
    if (match) {
      this.beginFailure(match);
      return;
    }
    if (this.results === 'started') {
      this.resultLine(text);
      return;
    }
    if (text === 'Results:' || text === 'Results :') {
      this.finishFailure();
      this.results = 'started';
      return;
    }
    if (this.failure) this.failureLine(text, tagged !== null);
  }

  override end(): void {
    this.finishFailure();
    this.finishReruns();
    const run = this.run;
    if (run) {
      const sum = this.sum ?? (this.classes.total > 0 ? this.classes : undefined);
      if (sum) {
        setTotals(run, sum);
        run.impliedPassed = Math.max(0, sum.total - sum.failed - sum.errors - sum.skipped);
      }
      this.close(!this.complete);
    }
    this.sum = undefined;
    this.classes = zero();
    this.results = 'none';
  }

  private begin(): void {
    this.open();
    this.attentive = true;
    this.results = 'none';
    this.complete = false;
  }

  /** A line of a class has a time or a class name; the one without ends the module. */
  private counts(text: string): boolean {
    const match = counts.exec(text);
    if (!match) return false;
    this.finishFailure();
    const numbers = {
      total: Number(match[1]),
      failed: Number(match[2]),
      errors: Number(match[3]),
      skipped: Number(match[4]),
    };
    const ofClass = match[6] !== undefined || match[7]!.includes(' in ');
    if (!this.run) {
      if (!ofClass) return true;
      this.begin();
    }
    if (ofClass) {
      add(this.classes, numbers);
      return true;
    }
    this.finishReruns();
    this.sum ??= zero();
    add(this.sum, numbers);
    this.results = 'none';
    this.complete = true;
    return true;
  }

  private beginFailure(match: RegExpExecArray): void {
    this.finishFailure();
    const seconds = Number(match[2]!.replace(',', '.'));
    this.failure = {
      name: nameOf(match[1]!),
      status: match[3] === 'ERROR' ? 'error' : 'failed',
      durationMs: Number.isFinite(seconds) ? seconds * 1000 : 0,
    };
  }

  private failureLine(text: string, tagged: boolean): void {
    if (tagged && (text.startsWith('Running ') || text === '')) this.finishFailure();
    else this.text.add(text);
  }

  private finishFailure(): void {
    const failure = this.failure;
    this.failure = undefined;
    const traceback = this.text.take();
    if (!failure || !this.run) return;
    // A rerun prints the same failure again: the list of results tells how it ended.
    this.run.mention({ ...failure, traceback, message: messageOfTraceback(traceback) });
  }

  private resultLine(text: string): void {
    const head = /^(Failures|Errors|Flakes|Tests in error|Failed tests) ?:/.exec(text);
    if (head) {
      this.endTest();
      this.group = head[1] === 'Flakes' ? 'passed' : /rror/.test(head[1]!) ? 'error' : 'failed';
      return;
    }
    const run = rerunEntry.exec(text);
    if (run && this.test) {
      this.test.runs.push({
        status: run[2] === 'PASS' ? 'passed' : this.group === 'error' ? 'error' : 'failed',
        message: run[2]!,
      });
      return;
    }
    this.endTest();
    if (this.group !== undefined && /^[\w.$]+\S*$/.test(text) && text.includes('.'))
      this.test = { name: nameOf(text), runs: [] };
  }

  private endTest(): void {
    if (this.test && this.test.runs.length > 0) this.reran.push({ ...this.test, final: this.group! });
    this.test = undefined;
  }

  private finishReruns(): void {
    this.endTest();
    for (const { name, final, runs } of this.reran) {
      if (!this.run) break;
      // What broke before any test is listed as `Class.null`.
      const named = (printed: string) => this.run!.find(undefined, printed).at(-1);
      if (!named(name) && !named(name.replace(/\.null$/, ''))) this.run.add({ name, status: final });
      const target = (named(name) ?? named(name.replace(/\.null$/, '')))!;
      target.status = final;
      target.attempts = runs
        .slice(0, 100)
        .map(({ status, message }) => (status === 'passed' ? { status } : { status, message }));
      if (final === 'passed') {
        delete target.message;
        delete target.traceback;
      }
    }
    this.reran = [];
    this.group = undefined;
  }
}

function zero(): Sum {
  return { total: 0, failed: 0, errors: 0, skipped: 0 };
}

function add(sum: Sum, numbers: Sum): void {
  sum.total += numbers.total;
  sum.failed += numbers.failed;
  sum.errors += numbers.errors;
  sum.skipped += numbers.skipped;
}

/** Old versions print `method(package.Class)`, new ones `package.Class.method`. */
function nameOf(printed: string): string {
  const old = oldName.exec(printed);
  return old && old[2]!.includes('.') ? `${old[2]}.${old[1]}` : printed;
}
