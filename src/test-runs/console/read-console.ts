import type { TestReport } from '../test-report.ts';
import { cleanKeepingTag, stripTag } from './clean-line.ts';
import type { Grammar, LocatedReport } from './grammar.ts';
import { createGrammars } from './grammars.ts';

export { consoleFrameworks } from './grammars.ts';

const longestLine = 16_384;

/**
 * Reads a log line by line, with bounded memory per line and time linear in its length; every framework's grammar sees the
 * lines whose first visible character it asked for, and all lines while it is inside a block.
 */
export class ConsoleReader {
  private readonly grammars: readonly Grammar[];
  /** By first character and indentation, found when a line first begins so: a short log meets few of them. */
  private readonly byStart: (readonly Grammar[] | undefined)[] = [];
  private number = 0;
  private inScript = false;

  /** `framework`: read only what that framework prints; all of them otherwise. */
  constructor(framework?: string) {
    this.grammars = createGrammars(framework);
  }

  /** One line of a log as it is, without its `\n`. */
  feed(raw: string): void {
    this.number++;
    const tagged = cleanKeepingTag(
      raw.length > longestLine && !raw.includes('"Action":') ? raw.slice(0, longestLine) : raw,
    );
    if (tagged.charCodeAt(0) === 35 && tagged.startsWith('##[')) {
      if (this.marker(tagged)) return;
    } else if (this.inScript) {
      return;
    }
    this.dispatch(stripTag(tagged).trimEnd());
  }

  /** Ends the log: the runs found, in the order they began. */
  finish(): TestReport[] {
    this.endStep();
    const located: LocatedReport[] = this.grammars.flatMap((grammar) => grammar.reports);
    return withoutQuoted(located)
      .sort((a, b) => a.line - b.line)
      .map(({ report }) => report);
  }

  /** `##[group]Run …` begins a step and shows its script, whose text is no output. */
  private marker(line: string): boolean {
    if (line.startsWith('##[group]Run ')) {
      this.endStep();
      this.inScript = true;
      return true;
    }
    if (line.startsWith('##[endgroup]')) {
      this.inScript = false;
      return true;
    }
    return this.inScript || line.startsWith('##[start-action') || line.startsWith('##[end-action');
  }

  private endStep(): void {
    for (const grammar of this.grammars) {
      grammar.lineNumber = this.number;
      grammar.end();
    }
  }

  private dispatch(line: string): void {
    const at = firstVisible(line);
    const code = at < line.length ? line.charCodeAt(at) : 0;
    const key = code * 2 + (at > 0 ? 1 : 0);
    let readers = this.byStart[key];
    if (!readers) {
      readers = this.readersOf(code, at > 0);
      this.byStart[key] = readers;
    }
    for (const grammar of readers) this.give(grammar, line);
    for (const grammar of this.grammars) {
      if (grammar.attentive && !readers.includes(grammar)) this.give(grammar, line);
    }
  }

  private give(grammar: Grammar, line: string): void {
    grammar.lineNumber = this.number;
    grammar.feed(line);
  }

  private readersOf(code: number, indented: boolean): readonly Grammar[] {
    // An empty line has no first character: only attentive grammars see it.
    const character = code === 0 ? '\n' : String.fromCharCode(code);
    const excluded = indented ? 'never' : 'always';
    return this.grammars.filter((grammar) => grammar.indented !== excluded && grammar.starts.includes(character));
  }
}

/**
 * The test runs in a console output or a raw CI log, in order; several frameworks or several runs are separate reports.
 * `framework` limits it to one (`auto` and absent: all).
 */
export function readConsole(text: string, options: { framework?: string } = {}): TestReport[] {
  const reader = new ConsoleReader(options.framework === 'auto' ? undefined : options.framework);
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const until = end < 0 ? text.length : end;
    if (end >= 0 || until > from) reader.feed(text.slice(from, until));
    from = until + 1;
  }
  return reader.finish();
}

/** A runner of runners prints what it ran: those runs are its own, and where they name more tests, theirs are the names. */
function withoutQuoted(located: readonly LocatedReport[]): LocatedReport[] {
  const dropped = new Set<LocatedReport>();
  const kept = located.map((outer) => {
    if (outer.quotes === undefined) return outer;
    // gotestsum begins to print its own lines only after those it quotes.
    const after = (run: LocatedReport) => (outer.report.framework === 'gotestsum' ? run.until : run.line) >= outer.line;
    const overlaps = (run: LocatedReport) => run.line <= outer.until && after(run);
    const quoted = located.filter((run) => outer.quotes!.includes(run.report.framework) && overlaps(run));
    for (const run of quoted) dropped.add(run);
    const sameKind = outer.report.framework === 'gotestsum' && quoted.length === 1;
    return sameKind ? { ...outer, report: moreNames(outer.report, quoted[0]!.report) } : outer;
  });
  return kept.filter((run) => !dropped.has(run));
}

function moreNames(outer: TestReport, inner: TestReport): TestReport {
  if (inner.tests.length <= outer.tests.length) return outer;
  const passed = inner.tests.filter((test) => test.status === 'passed').length;
  const unnamedPassed = outer.unnamedPassed === null ? null : Math.max(0, outer.unnamedPassed - passed);
  return { ...outer, tests: inner.tests, unnamedPassed };
}

/** The position of the first character that is neither a space nor a tab. */
function firstVisible(line: string): number {
  let at = 0;
  for (let code = line.charCodeAt(0); code === 32 || code === 9; code = line.charCodeAt(at)) at++;
  return at;
}
