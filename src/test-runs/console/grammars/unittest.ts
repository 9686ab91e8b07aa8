import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals, sumOf } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const test =
  /^(\s{0,2})([\w.]{1,300}) \(([\w.<>-]{1,500})\)((?: \[[^\]]{0,500}\])?(?: \([^)]{0,500}\))?)(?: \.\.\.(?: (.*))?)?$/;
const block = /^(ERROR|FAIL|UNEXPECTED SUCCESS): ([\w.]{1,300}) \(([\w.<>-]{1,500})\)(.*)$/;
const ran = /^Ran (\d{1,9}) tests? in (\d{1,9}(?:\.\d{1,6})?)s$/;
const result = /^(?:OK|FAILED|NO TESTS RAN)(?: \((.{0,300})\))?$/;
const outcome = /(?:^|\s)(ok|FAIL|ERROR|skipped .*|expected failure|unexpected success)$/;

/** Python's unittest (and Django's, nose's) text runner, with and without `-v`. */
export class UnittestGrammar extends Grammar {
  readonly framework = 'unittest';
  readonly starts = '=-EFRONUabcdefghijklmnopqrstuvwxyz_ABCDGHIJKLMPQSTVWXYZ';
  private pending: string | undefined;
  private failing: { name: string; status: TestStatus } | undefined;
  private readonly text = new TextBlock();
  private total: number | undefined;
  private separators = 0;

  feed(line: string): void {
    const first = line.charCodeAt(0);
    if (first === 61 && line.startsWith('======') && /^={70}$/.test(line)) {
      this.finishBlock();
      return;
    }
    if (this.finishing(line)) return;
    if (first === 69 || first === 70 || first === 85) {
      const match = block.exec(line);
      if (match) {
        this.beginBlock(match);
        return;
      }
    }
    if (this.failing) {
      this.blockLine(line);
      return;
    }
    this.verboseLine(line);
  }

  override end(): void {
    this.finishBlock();
    // Without a summary, a run that named nothing but a lone `FAIL:` line is not evidence enough.
    if (this.run && this.total === undefined && this.run.size === 0) this.discard();
    else this.close(true);
    this.reset();
  }

  private reset(): void {
    this.pending = undefined;
    this.total = undefined;
  }

  private finishing(line: string): boolean {
    const match = line.startsWith('Ran ') ? ran.exec(line) : null;
    if (match) {
      this.finishBlock();
      this.total = Number(match[1]);
      this.open().durationMs = Number(match[2]) * 1000;
      this.attentive = true;
      return true;
    }
    if (this.total === undefined || line === '') return false;
    const last = result.exec(line);
    if (last) this.summarise(last[1] ?? '');
    return last !== null;
  }

  private summarise(text: string): void {
    const run = this.run!;
    const printed = new Map<string, number>();
    for (const [, word, count] of text.matchAll(/([a-z ]{1,40})=(\d{1,9})/g)) printed.set(word!.trim(), Number(count));
    const skipped = printed.get('skipped');
    setTotals(run, {
      total: this.total,
      failed: sumOf(printed.get('failures'), printed.get('unexpected successes')),
      errors: printed.get('errors'),
      skipped,
    });
    const bad = run
      .all()
      .filter((entry) => (entry.status === 'failed' || entry.status === 'error') && !isFixture(entry.name));
    run.impliedPassed = Math.max(0, this.total! - bad.length - (skipped ?? 0));
    this.close();
    this.reset();
  }

  private beginBlock(match: RegExpExecArray): void {
    this.finishBlock();
    this.open();
    const name = fullName(match[2]!, match[3]!);
    if (match[1] === 'UNEXPECTED SUCCESS') {
      this.run!.mention({ ...named(name), status: 'failed', message: 'Unexpected success' });
      return;
    }
    this.failing = { name, status: match[1] === 'ERROR' ? 'error' : 'failed' };
    this.separators = 0;
    this.attentive = true;
  }

  private blockLine(line: string): void {
    if (/^-{70}$/.test(line)) this.separators++;
    else if (this.separators > 0) this.text.add(line);
  }

  private finishBlock(): void {
    const failing = this.failing;
    this.failing = undefined;
    this.attentive = false;
    const traceback = this.text.take();
    if (!failing || !this.run) return;
    this.run.mention({ ...named(failing.name), status: failing.status, traceback, message: exceptionOf(traceback) });
  }

  private verboseLine(line: string): void {
    if (this.pending === undefined && !line.includes(' (')) return;
    const match = test.exec(line);
    if (match) {
      const name = fullName(match[2]!, match[3]!);
      const rest = match[5] ?? '';
      const status = outcome.exec(rest)?.[1];
      if (status !== undefined) this.result(name, status, match[4] !== '');
      else if (line.includes(' ...') || /^test|^runTest/.test(match[2]!)) this.expect(name);
      return;
    }
    if (this.pending === undefined) return;
    const late = /\.\.\. (ok|FAIL|ERROR|skipped .*|expected failure|unexpected success)$/.exec(line) ?? lone(line);
    if (late) this.result(this.pending, late[1]!, false);
  }

  private expect(name: string): void {
    this.pending = name;
    this.attentive = true;
  }

  private result(name: string, word: string, subTest: boolean): void {
    const status = statusOf(word);
    if (!subTest) this.pending = undefined;
    this.attentive = false;
    const run = this.open();
    if (subTest) run.mention({ ...named(name), status });
    else if (run.find(named(name).file, named(name).name).length > 0 && status === 'passed') return;
    else run.add({ ...named(name), status });
  }
}

function lone(line: string): RegExpExecArray | null {
  return /^(ok|FAIL|ERROR|skipped ['"].*|expected failure|unexpected success)$/.exec(line);
}

function statusOf(word: string): TestStatus {
  if (word === 'ok' || word === 'expected failure') return 'passed';
  if (word === 'ERROR') return 'error';
  return word.startsWith('skipped') ? 'skipped' : 'failed';
}

function isFixture(name: string): boolean {
  return /^(?:setUpClass|tearDownClass|setUpModule|tearDownModule) \(/.test(name);
}

/** Since Python 3.11 the parentheses hold the method too, before that only its class. */
function fullName(method: string, where: string): string {
  if (/^(?:setUp|tearDown)(?:Class|Module)$/.test(method)) return `${method} (${where})`;
  return where.endsWith(`.${method}`) ? where : `${where}.${method}`;
}

/** A module that could not be imported is named like a test of the loader's. */
function named(name: string): { file?: string; name: string } {
  const broken = /^unittest\.loader\.(?:_FailedTest|ModuleImportFailure)\.(.+)$/.exec(name);
  return broken ? { file: broken[1]!, name: broken[1]! } : { name };
}

/** The last line that is not indented: `ValueError: no such item`. */
function exceptionOf(traceback: string | undefined): string | undefined {
  const lines = (traceback ?? '').split('\n');
  const from = lines.findLastIndex((line) => /^[\w.]{1,200}(?:: |$)/.test(line) && !line.startsWith('Traceback'));
  return from < 0
    ? undefined
    : lines
        .slice(from, from + 12)
        .join('\n')
        .trim();
}
