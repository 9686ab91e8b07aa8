import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals, sumOf } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const section =
  /^There (?:was|were) (\d{1,9}) (error|failure|warning|skipped test|incomplete test|risky test|PHPUnit \S+|notice|deprecation)/;
const entry = /^(\d{1,6})\) ([\w\\]{1,300}::\S.*)$/;
const documented = /^ ([✔✘↩∅☢⚠]) (.+?)(?: \[\d[\d.]{0,8} m?s\])?$/;
const ok = /^OK \((\d{1,9}) tests?, (\d{1,9}) assertions?\)$/;
const counts = /^Tests: (\d{1,9}), Assertions: \d{1,9}(.*)\.$/;
const kinds: Readonly<Record<string, TestStatus | undefined>> = {
  error: 'error',
  failure: 'failed',
  'skipped test': 'skipped',
  'incomplete test': 'skipped',
  'risky test': 'passed',
};
const marks: Readonly<Record<string, TestStatus>> = {
  '✔': 'passed',
  '✘': 'failed',
  '↩': 'skipped',
  '∅': 'skipped',
  '☢': 'passed',
  '⚠': 'passed',
};

/** PHPUnit's progress and testdox printers. A risky test did not fail. */
export class PhpunitGrammar extends Grammar {
  readonly framework = 'phpunit';
  readonly starts = 'P';
  private kind: TestStatus | undefined;
  private current: { name: string; status: TestStatus } | undefined;
  private group: string | undefined;
  private testdox = false;
  private readonly text = new TextBlock();
  private summarised = false;

  feed(line: string): void {
    if (/^PHPUnit \d{1,3}\.\S+ by Sebastian Bergmann/.test(line)) {
      this.end();
      this.open();
      this.attentive = true;
      return;
    }
    if (!this.run) return;
    if (this.totals(line)) return;
    const opened = line.startsWith('There ') ? section.exec(line) : null;
    if (opened) {
      this.finish();
      this.kind = kinds[opened[2]!];
      return;
    }
    const match = this.testdox ? null : entry.exec(line);
    if (match) {
      this.finish();
      this.current = this.kind === undefined ? undefined : { name: match[2]!, status: this.kind };
      return;
    }
    this.testdoxLine(line);
  }

  override end(): void {
    this.finish();
    this.close(!this.summarised);
    this.summarised = false;
    this.testdox = false;
    this.kind = undefined;
    this.group = undefined;
  }

  private testdoxLine(line: string): void {
    const match = documented.exec(line);
    if (match) {
      this.finish();
      this.testdox = true;
      this.current = {
        name: this.group === undefined ? match[2]! : `${this.group} > ${match[2]}`,
        status: marks[match[1]!]!,
      };
      return;
    }
    const quoted = /^ {3}[│├┐┴╵┊] ?(.*)$/.exec(line);
    if (quoted) this.text.add(quoted[1]!);
    else if (this.current && !this.testdox && line !== '--') this.text.add(line);
    else if (line !== '' && line.charCodeAt(0) !== 32 && this.kind === undefined) {
      this.finish();
      this.group = line.replace(/ \([\w\\]+\)$/, '');
    }
  }

  private finish(): void {
    const current = this.current;
    const text = this.text.take();
    this.current = undefined;
    if (!current || !this.run) return;
    const message = text?.split(/\n\n|\n\S+\.php:\d/, 1)[0];
    this.run.add({
      ...current,
      ...(current.status !== 'passed' && { message }),
      traceback: current.status === 'failed' || current.status === 'error' ? text : undefined,
    });
  }

  private totals(line: string): boolean {
    const good = line.startsWith('OK (') ? ok.exec(line) : null;
    const other = line.startsWith('Tests: ') ? counts.exec(line) : null;
    if (!good && !other) return false;
    this.finish();
    const run = this.run!;
    const printed = new Map<string, number>();
    for (const [, word, value] of (other?.[2] ?? '').matchAll(/, ([A-Za-z ]{1,40}): (\d{1,9})/g))
      printed.set(word!, Number(value));
    const total = Number(good?.[1] ?? other![1]);
    const skipped = sumOf(printed.get('Skipped'), printed.get('Incomplete'));
    setTotals(run, {
      total,
      failed: printed.get('Failures'),
      errors: printed.get('Errors'),
      skipped,
      ...(good && { passed: total }),
    });
    run.impliedPassed = Math.max(
      0,
      total - (printed.get('Failures') ?? 0) - (printed.get('Errors') ?? 0) - (skipped ?? 0),
    );
    this.summarised = true;
    this.end();
    return true;
  }
}
