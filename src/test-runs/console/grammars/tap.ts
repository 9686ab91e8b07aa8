import { TapReader } from '../../tap-reader.ts';
import { Grammar, indentOf } from '../grammar.ts';

const version = /^TAP version 1[34]$/;
const plan = /^1\.\.\d{1,9}(?: #.*)?$/;
const point = /^(?:not )?ok(?: \d{1,9})?(?: |$)/;

/** Anything that prints the Test Anything Protocol: node:test, tap, tape, ava `--tap`, bats and others. */
export class TapGrammar extends Grammar {
  readonly framework = 'tap';
  readonly starts = 'T1no#-.';
  private reader: TapReader | undefined;
  private from = 0;

  feed(line: string): void {
    if (version.test(line)) {
      // A second header after results is another run; node-tap's children are indented.
      this.end();
      this.begin();
      return;
    }
    if (!this.reader) {
      if (plan.test(line) || (point.test(line) && /^(?:not )?ok \d/.test(line)) || /^# Subtest: /.test(line))
        this.begin();
      else return;
    }
    const reader = this.reader!;
    if (reader.finished && indentOf(line) === 0 && (point.test(line) || plan.test(line))) {
      this.end();
      this.begin();
    }
    this.reader!.feed(line);
  }

  override end(): void {
    const reader = this.reader;
    this.reader = undefined;
    this.attentive = false;
    if (!reader || reader.points === 0) return;
    this.reports.push({ line: this.from, until: this.lineNumber, report: reader.report() });
  }

  private begin(): void {
    this.reader = new TapReader();
    this.attentive = true;
    this.from = this.lineNumber;
  }
}
