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
  /** Found when a line first begins with the character: a short log meets few of them. */
  private readonly byCharacter = new Map<number, readonly Grammar[]>();
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
    const code = firstVisible(line);
    const readers = this.readersFor(code);
    for (const grammar of readers) this.give(grammar, line);
    for (const grammar of this.grammars) {
      if (grammar.attentive && !readers.includes(grammar)) this.give(grammar, line);
    }
  }

  private give(grammar: Grammar, line: string): void {
    grammar.lineNumber = this.number;
    grammar.feed(line);
  }

  private readersFor(code: number): readonly Grammar[] {
    const known = this.byCharacter.get(code);
    if (known !== undefined) return known;
    const character = String.fromCharCode(code);
    const readers = this.grammars.filter((grammar) => grammar.starts.includes(character));
    this.byCharacter.set(code, readers);
    return readers;
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

/** A runner of runners prints what it ran: those runs are its own, unless they say more than it does. */
function withoutQuoted(located: readonly LocatedReport[]): LocatedReport[] {
  const quoting = located.filter((run) => run.quotes !== undefined);
  const dropped = new Set<LocatedReport>();
  for (const outer of quoting) {
    const inside = (run: LocatedReport) =>
      run !== outer &&
      run.line >= outer.line - 1 &&
      run.until <= outer.until &&
      outer.quotes!.includes(run.report.framework);
    for (const run of located.filter(inside)) dropped.add(run);
  }
  return located.filter((run) => !dropped.has(run));
}

function firstVisible(line: string): number {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code !== 32 && code !== 9) return code;
  }
  return 0;
}
