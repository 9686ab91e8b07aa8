import type { TestStatus } from '../../test-report.ts';
import { Grammar, setTotals } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const test =
  /^test (\S.*?)( - should panic)? \.\.\. (ok|FAILED|ignored|bench:)(?:, .*| +[\d,.]+ ns.*| <[\d.]{1,12}s>)?$/;
const begun = /^test (\S.*?)( - should panic)? \.\.\. ?(.*)$/;
const binary = /^ *Running (?:unittests )?(\S+)(?: \((.*)\))?$/;
const docTests = /^ *Doc-tests (\S+)$/;
const running = /^running (\d{1,9}) tests?$/;
const result =
  /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; (\d{1,9}) filtered out(?:; finished in (\d{1,9}(?:\.\d{1,3})?)s)?/;
const output = /^---- (\S.*?) stdout ----$/;
const uncompiled =
  /^error: could not compile `([^`]{1,200})` \(((?:lib|bin "[^"]{1,100}"|test "[^"]{1,100}"|example "[^"]{1,100}")(?: test)?)\)/;
const statuses: Readonly<Record<string, TestStatus>> = {
  ok: 'passed',
  FAILED: 'failed',
  ignored: 'skipped',
  'bench:': 'passed',
};

/** cargo test: one run of several binaries, each with its own result line, and documentation tests. */
export class CargoGrammar extends Grammar {
  readonly framework = 'cargo test';
  readonly starts = 'trRD-fegoFi';
  private file: string | undefined;
  private readonly files = new Set<string>();
  private pending: string | undefined;
  private block: string | undefined;
  private readonly text = new TextBlock();
  private inBinary = false;
  private counts = { passed: 0, failed: 0, ignored: 0 };
  private any = false;
  private announced = false;

  feed(line: string): void {
    if (this.block !== undefined) {
      this.blockLine(line);
      return;
    }
    const header = line.includes('Running ')
      ? binary.exec(line)
      : line.includes('Doc-tests ')
        ? docTests.exec(line)
        : null;
    if (header) {
      this.binary(header[1]!, header[2], line.includes('Doc-tests'));
      return;
    }
    if (line.startsWith('error: could not compile ')) {
      this.broken(line);
      return;
    }
    if (running.test(line)) {
      this.begin();
      return;
    }
    if (!this.inBinary) return;
    if (line.startsWith('test result: ') && this.result(line)) return;
    if (line.startsWith('test ') && this.test(line)) return;
    const name = output.exec(line);
    if (name) {
      this.block = name[1]!;
      return;
    }
    const late =
      this.pending === undefined ? null : (/^(ok|FAILED|ignored)$/.exec(line) ?? /(?:^|[^a-z])(ok|FAILED)$/.exec(line));
    if (late) this.add(this.pending!, statuses[late[1]!]!);
  }

  override end(): void {
    this.flushBlock();
    if (this.run && this.any) {
      setTotals(this.run, { passed: this.counts.passed, failed: this.counts.failed, skipped: this.counts.ignored });
    }
    this.close(this.inBinary);
    this.files.clear();
    this.counts = { passed: 0, failed: 0, ignored: 0 };
    this.any = false;
    this.inBinary = false;
    this.file = undefined;
  }

  private binary(path: string, executable: string | undefined, documentation: boolean): void {
    // In a workspace many binaries have the same path; the same executable again is another run.
    const key = documentation ? `doc ${path}` : (executable ?? path);
    if (this.files.has(key) && this.any && !this.inBinary) this.end();
    this.files.add(key);
    this.announced = true;
    this.file = documentation ? undefined : path;
  }

  private begin(): void {
    if (!this.announced && this.any && this.run) this.end();
    this.open();
    this.announced = false;
    this.inBinary = true;
    this.attentive = true;
    this.pending = undefined;
  }

  private test(line: string): boolean {
    const match = test.exec(line);
    if (match) {
      this.add(match[1]!, statuses[match[3]!]!);
      return true;
    }
    const start = begun.exec(line);
    if (start && !start[3]!.endsWith('has been running for over 60 seconds')) this.pending = start[1]!;
    return start !== null;
  }

  private add(name: string, status: TestStatus): void {
    this.pending = undefined;
    this.run!.add({ file: this.file, name, status });
  }

  private blockLine(line: string): void {
    const next = output.exec(line);
    if (next || line === 'failures:' || line.startsWith('test result: ')) {
      this.flushBlock();
      if (next) this.block = next[1]!;
      else this.feed(line);
      return;
    }
    this.text.add(line);
  }

  private flushBlock(): void {
    const name = this.block;
    this.block = undefined;
    const traceback = this.text.take();
    if (name === undefined || !this.run) return;
    this.run.mention({ file: this.file, name, status: 'failed', traceback, message: panicOf(traceback) });
  }

  private result(line: string): boolean {
    const match = result.exec(line);
    if (!match) return false;
    this.counts.passed += Number(match[1]) + Number(match[4]);
    this.counts.failed += Number(match[2]);
    this.counts.ignored += Number(match[3]);
    this.any = true;
    if (match[6] !== undefined) this.run!.durationMs = (this.run!.durationMs ?? 0) + Number(match[6]) * 1000;
    this.inBinary = false;
    this.attentive = false;
    return true;
  }

  private broken(line: string): void {
    const match = uncompiled.exec(line);
    if (!match || !/\btest\b/.test(match[2]!)) return;
    const name = `${match[1]} (${match[2]})`;
    this.open().mention({ file: name, name, status: 'error', message: line });
  }
}

/** What follows `thread 'x' panicked at file:line:column:` up to the backtrace. */
function panicOf(traceback: string | undefined): string | undefined {
  const lines = (traceback ?? '').split('\n');
  const from = lines.findIndex((line) => /^thread '.{0,500}' .{0,20}panicked at /.test(line));
  const message = lines.slice(Math.max(from, 0));
  const until = message.findIndex((line) => /^(?:stack backtrace:|note: )/.test(line));
  return (
    message
      .slice(0, until < 0 ? 12 : Math.min(until, 12))
      .join('\n')
      .trim() || undefined
  );
}
