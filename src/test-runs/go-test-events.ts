import { z } from 'zod';
import { ReportBuilder } from './report-builder.ts';
import type { TestStatus } from './test-report.ts';

const event = z.object({
  Action: z.string(),
  Package: z.string().optional(),
  ImportPath: z.string().optional(),
  Test: z.string().optional(),
  Elapsed: z.number().optional(),
  Output: z.string().optional(),
});

const statuses: Readonly<Record<string, TestStatus>> = { pass: 'passed', fail: 'failed', skip: 'skipped' };
const mostOutput = 20_000;
const decoration = /^(?:=== (?:RUN|PAUSE|CONT|NAME)|\s*--- (?:PASS|FAIL|SKIP|BENCH): )/;

/** Collects the events of `go test -json` (test2json's format) of one run. */
export class GoTestEvents {
  readonly run = new ReportBuilder('go test');
  private readonly output = new Map<string, string>();
  private readonly failing = new Set<string>();

  /** True if the line is an event. */
  feed(line: string): boolean {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return false;
    }
    const parsed = event.safeParse(value);
    if (!parsed.success) return false;
    this.take(parsed.data);
    return true;
  }

  /** Whether a package has already ended: then this event begins another run. */
  startsAgain(line: string): boolean {
    const match = /"Action":"start","Package":"([^"]{1,500})"/.exec(line);
    return match !== null && this.done.has(match[1]!);
  }

  private readonly done = new Set<string>();

  private take(data: z.infer<typeof event>): void {
    const owner = data.Package ?? data.ImportPath?.split(' ', 1)[0];
    if (owner === undefined) return;
    const key = `${owner}\0${data.Test ?? ''}`;
    if (data.Output !== undefined) {
      if (data.Action === 'build-output' || !decoration.test(data.Output)) this.append(key, data.Output);
      return;
    }
    const status = statuses[data.Action];
    if (!status) return;
    const output = this.output.get(key)?.trim();
    this.output.delete(key);
    if (data.Test === undefined) this.endPackage(owner, status, output);
    else this.endTest(owner, data.Test, status, data.Elapsed, output);
  }

  private append(key: string, text: string): void {
    const known = this.output.get(key) ?? '';
    if (known.length < mostOutput) this.output.set(key, known + text);
  }

  private endTest(owner: string, test: string, status: TestStatus, seconds: number | undefined, output?: string): void {
    const text = status === 'passed' ? undefined : output;
    if (status === 'failed') this.failing.add(owner);
    this.run.repeat({
      file: owner,
      name: test,
      status,
      durationMs: seconds === undefined ? undefined : seconds * 1000,
      message: text,
      traceback: status === 'failed' ? text : undefined,
    });
  }

  private endPackage(owner: string, status: TestStatus, output: string | undefined): void {
    this.done.add(owner);
    if (status !== 'failed' || this.failing.has(owner)) return;
    // A package that failed without a failing test could not be built or set up.
    this.run.mention({ file: owner, name: owner, status: 'error', message: output });
  }
}
