import type { TestStatus } from '../../test-report.ts';
import { Grammar, indentOf, setTotals } from '../grammar.ts';
import { messageOfTraceback, TextBlock } from '../text-block.ts';

const summary =
  /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, (\d{1,9}) errors? occurred outside of examples)?$/;
const failed = /^rspec (\.?\S[^[:]{0,400}?)(?::\d{1,7}|\[[\d:,]{1,100}\]) # (.+)$/;
const loading = /^An error occurred while loading (\S+?)\.?(?: - .*)?$/;
const mostLines = 20_000;

/** RSpec's progress and documentation formats. Names are full descriptions, as RSpec joins them. */
export class RspecGrammar extends Grammar {
  readonly framework = 'rspec';
  readonly starts = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789#:.\'"`(<[@$_-+*=/';
  private section: 'failures' | 'pending' | 'list' | undefined;
  private tree: string[] = [];
  private lastLine = 0;
  private current: { name: string; status: TestStatus } | undefined;
  private readonly text = new TextBlock();
  private readonly found: { name: string; status: TestStatus; traceback?: string | undefined }[] = [];
  private broken: { file: string; text: string | undefined }[] = [];
  private loading: string | undefined;
  private summarised = false;

  feed(line: string): void {
    if (this.loading !== undefined && !this.stillLoading(line)) return;
    if (line === 'Failures:' || line.startsWith('Pending: (Failures listed here')) {
      this.finish();
      this.section = line === 'Failures:' ? 'failures' : 'pending';
      this.attentive = true;
      return;
    }
    const load = line.startsWith('An error occurred while loading ') ? loading.exec(line) : null;
    if (load) {
      this.loading = load[1]!;
      this.attentive = true;
      return;
    }
    if (line.includes(' failure') && this.totals(line)) return;
    if (line.startsWith('rspec ') && this.failedExample(line)) return;
    if (line.startsWith('Finished in ')) {
      this.finish();
      return;
    }
    if (this.section === 'failures' || this.section === 'pending') this.sectionLine(line);
    else if (!this.summarised) this.treeLine(line);
  }

  override end(): void {
    this.finish();
    this.close();
    this.tree = [];
    this.found.length = 0;
    this.broken = [];
    this.section = undefined;
    this.summarised = false;
    this.loading = undefined;
  }

  private stillLoading(line: string): boolean {
    const ends = /^(?:Finished in |An error occurred |Run options: |Randomized with seed )/.test(line);
    if (!ends) {
      this.text.add(line);
      return false;
    }
    this.broken.push({ file: this.loading!, text: this.text.take() });
    this.loading = undefined;
    this.attentive = false;
    return true;
  }

  private sectionLine(line: string): void {
    const head = /^ {2}(\d{1,6})\) (.+)$/.exec(line);
    if (head) {
      this.finish();
      this.current = { name: head[2]!, status: this.section === 'pending' ? 'skipped' : 'failed' };
    } else if (this.current) {
      this.text.add(line);
    }
  }

  private finish(): void {
    const current = this.current;
    const traceback = this.text.take();
    this.current = undefined;
    if (current) this.found.push({ ...current, traceback });
  }

  private treeLine(line: string): void {
    if (this.lineNumber - this.lastLine > 1000) this.tree = [];
    this.lastLine = this.lineNumber;
    if (line.length < 500) this.tree.push(line);
    if (this.tree.length > mostLines) this.tree = this.tree.slice(mostLines / 2);
  }

  private totals(line: string): boolean {
    const match = summary.exec(line);
    if (!match) return false;
    this.finish();
    const [found, broken, tree] = [this.found.splice(0), this.broken.splice(0), this.tree];
    if (this.run) this.end();
    const run = this.open();
    const total = Number(match[1]);
    const pending = match[3] === undefined ? undefined : Number(match[3]);
    setTotals(run, {
      total,
      failed: Number(match[2]),
      skipped: pending,
      errors: match[4] === undefined ? undefined : Number(match[4]),
    });
    run.impliedPassed = Math.max(0, total - Number(match[2]) - (pending ?? 0));
    for (const { file, text } of broken) run.add({ file, name: file, status: 'error', message: text, traceback: text });
    for (const test of documented(tree, total)) run.add(test);
    for (const { traceback, ...test } of found) {
      const bad = test.status === 'failed';
      run.mention({
        ...test,
        message: bad ? messageOf(traceback) : traceback?.split('\n', 1)[0]?.replace(/^# /, ''),
        traceback: bad ? traceback : undefined,
      });
    }
    this.tree = [];
    this.section = undefined;
    this.summarised = true;
    this.attentive = false;
    return true;
  }

  private failedExample(line: string): boolean {
    const match = failed.exec(line);
    if (!match || !this.run) return false;
    const [, file, name] = match as unknown as [string, string, string];
    if (!this.run.locate(name, file)) this.run.mention({ file, name, status: 'failed' });
    return true;
  }
}

function messageOf(traceback: string | undefined): string | undefined {
  return messageOfTraceback(traceback?.replace(/^Failure\/Error: .*\n+/, '').split(/\n# /, 1)[0]);
}

/**
 * The examples of the documentation format: lines under which nothing is indented deeper. Passing ones carry no mark, so all of
 * them are believed only if their number is the one that was printed; else only the marked ones.
 */
function documented(lines: readonly string[], total: number): { name: string; status: TestStatus }[] {
  const tests: { name: string; status: TestStatus; marked: boolean }[] = [];
  const titles: { indent: number; title: string }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const indent = indentOf(line);
    while (titles.length > 0 && titles.at(-1)!.indent >= indent) titles.pop();
    const mark = / \((FAILED - \d{1,6}|PENDING: .*|ERROR - \d{1,6})\)$/.exec(line);
    const next = lines[at + 1];
    const group = next !== undefined && indentOf(next) > indent && !mark;
    const title = (mark ? line.slice(0, mark.index) : line).trim();
    if (!group && (indent > 0 || mark)) {
      const status = mark === null ? 'passed' : mark[1]!.startsWith('PENDING') ? 'skipped' : 'failed';
      tests.push({ name: [...titles.map((one) => one.title), title].join(' '), status, marked: mark !== null });
    }
    if (group) titles.push({ indent, title });
  }
  const believed = tests.length === total ? tests : tests.filter((test) => test.marked);
  return believed.map(({ name, status }) => ({ name, status }));
}
