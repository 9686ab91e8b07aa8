import type { TestStatus } from '../../test-report.ts';
import { pythonCoverage } from '../coverage-table.ts';
import { countsOf, Grammar, setTotals, sumOf } from '../grammar.ts';
import { TextBlock } from '../text-block.ts';

const statuses: Readonly<Record<string, TestStatus>> = {
  PASSED: 'passed',
  FAILED: 'failed',
  ERROR: 'error',
  SKIPPED: 'skipped',
  XFAIL: 'skipped',
  XPASS: 'passed',
  SUBFAIL: 'failed',
  SUBFAILED: 'failed',
};
const word = 'PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN|SUBFAILED|SUBFAIL';
const outcomeAtEnd = new RegExp(`(?:^| )(${word})$`);
const onlyOutcome = new RegExp(`^(${word})(?: \\(|$)`);
const workerLine = new RegExp(`^\\[gw\\d{1,4}\\] \\[ ?\\s?\\d{1,3}%\\] (${word}) (\\S.*)$`);
const summaryEntry = new RegExp(`^(${word})(?:\\[[^\\]]{0,200}\\])?(?:\\([^)]{0,200}\\))? (\\S.*)$`);
const progress = /\s*\[\s*(?:\d{1,3}%|\d{1,7}\/\d{1,7})\]$/;
const counts =
  /^(?:=+ )?(\d{1,9} [a-z][a-z ]*(?:, \d{1,9} [a-z][a-z ]*)*|no tests ran) in (\d{1,7}(?:\.\d{1,3})?)s(?: \([\d:]{1,12}\)| \([^)]{1,40}\))?(?: =+)?$/;
const summaryWord = /\d (?:passed|failed|skipped|errors?|xfailed|xpassed|deselected|rerun|warnings?)\b|^no tests ran/;
const location = /^([^\s:<][^:]{0,400}\.[A-Za-z]{1,5}):(\d{1,9}): /;

type Section = 'progress' | 'failures' | 'summary' | 'other';

interface Block {
  message?: string | undefined;
  traceback?: string | undefined;
  file?: string;
  status: TestStatus;
  name: string;
}

/** pytest with any verbosity, xdist, rerunfailures, subtests and pytest-cov. */
export class PytestGrammar extends Grammar {
  readonly framework = 'pytest';
  readonly starts = '=_FEPSXR[!0123456789nETwtabcdefghijklmopqrsuvxyz./';
  override readonly indented = 'never';
  private section: Section = 'progress';
  private pending: string | undefined;
  private readonly rerun = new Set<string>();
  private blocks: Block[] = [];
  private title: string | undefined;
  private readonly text = new TextBlock();
  private readonly errorLines = new TextBlock();
  private file: string | undefined;

  feed(line: string): void {
    if (line.charCodeAt(0) === 61 && this.heading(line)) return;
    if (this.summaryLine(line)) return;
    if (!this.run) {
      this.idle(line);
      return;
    }
    if (this.section === 'failures') this.detail(line);
    else if (this.section === 'summary') this.entry(line);
    else this.progressLine(line);
  }

  override end(): void {
    this.finishBlock();
    this.useBlocks();
    super.end();
    this.reset();
  }

  private idle(line: string): void {
    // `-q` prints no header: a line that says `file.py::name STATUS` or `FAILED file.py::name` is enough.
    if (!line.includes('::') || !line.includes('.py')) return;
    if (line.startsWith('FAILED ') || line.startsWith('ERROR ')) this.startIf(line.slice(line.indexOf(' ') + 1), line);
    else if (outcomeAtEnd.test(line.replace(progress, ''))) this.startIf(line, line);
  }

  private startIf(id: string, line: string): void {
    if (!/^[^\s:]{1,400}\.py::\S/.test(id)) return;
    this.begin();
    if (line.startsWith('FAILED ') || line.startsWith('ERROR ')) {
      this.section = 'summary';
      this.entry(line);
    } else {
      this.progressLine(line);
    }
  }

  private begin(): void {
    this.open();
    this.attentive = true;
    this.section = 'progress';
  }

  private heading(line: string): boolean {
    const match = /^=+ ([^=].*[^= ]) =+$/.exec(line);
    if (!match) return false;
    const title = match[1]!;
    if (title.startsWith('test session starts')) {
      if (this.run) this.end();
      this.begin();
      return true;
    }
    const named = sectionOf(title);
    if (named === undefined) return false;
    this.finishBlock();
    if (!this.run) this.begin();
    this.section = named;
    return true;
  }

  private summaryLine(line: string): boolean {
    if (!line.includes(' in ')) return false;
    const match = counts.exec(line);
    if (!match || !summaryWord.test(match[1]!)) return false;
    this.finishBlock();
    const run = this.open();
    const printed = countsOf(match[1]!, ',');
    setTotals(run, {
      passed: sumOf(printed.get('passed'), printed.get('xpassed')),
      failed: printed.get('failed'),
      errors: sumOf(printed.get('error'), printed.get('errors')),
      skipped: sumOf(printed.get('skipped'), printed.get('xfailed')),
    });
    run.impliedPassed = run.totals.passed ?? 0;
    run.durationMs = Number(match[2]) * 1000;
    this.useBlocks();
    this.close();
    this.reset();
    return true;
  }

  private reset(): void {
    this.section = 'progress';
    this.pending = undefined;
    this.rerun.clear();
    this.blocks = [];
    this.title = undefined;
  }

  private progressLine(line: string): void {
    const first = line.charCodeAt(0);
    if (first === 84) {
      const total = pythonCoverage(line);
      if (total) this.run!.coverage = total;
      return;
    }
    if (first === 91) {
      const worker = workerLine.exec(line);
      if (worker) {
        this.outcome(worker[2]!, worker[1]!);
        return;
      }
    }
    const rest = line.replace(progress, '');
    const lone = onlyOutcome.exec(rest);
    if (lone && this.pending !== undefined) {
      this.outcome(this.pending, lone[1]!);
      return;
    }
    if (!line.includes('::')) return;
    const [id, status] = splitOutcome(rest);
    if (status !== undefined) {
      this.outcome(id, status);
      return;
    }
    const crash = rest.indexOf(' Fatal Python error: ');
    if (crash > 0) {
      this.run!.add({ ...splitId(rest.slice(0, crash)), status: 'error', message: rest.slice(crash + 1) });
      return;
    }
    if (/^[^\s:]{1,400}::\S/.test(rest)) this.pending = rest;
  }

  private outcome(id: string, status: string): void {
    this.pending = undefined;
    const test = splitId(id.trim());
    if (test.name === '') return;
    const run = this.run!;
    const key = id.trim();
    if (status === 'RERUN') {
      run.retry({ ...test, status: 'failed' });
      this.rerun.add(key);
    } else if (this.rerun.delete(key)) {
      run.retry({ ...test, status: statuses[status]! });
    } else if (run.find(test.file, test.name).length === 0) {
      run.add({ ...test, status: statuses[status]! });
    } else {
      // A teardown that breaks after the test itself passed: one test, in error.
      run.mention({ ...test, status: statuses[status]! });
    }
  }

  private entry(line: string): void {
    const match = summaryEntry.exec(line);
    if (!match || match[1] === 'SKIPPED' || match[1] === 'RERUN') return;
    const run = this.run!;
    const known = (id: string) => {
      const test = splitId(id);
      return run.find(test.file, test.name).length > 0;
    };
    const { id, message } = splitSummary(match[2]!, known);
    if (!id.includes('::')) {
      if (match[1] === 'ERROR' && /^\S*[/.\\]\S*$/.test(id))
        run.mention({ file: id, name: id, status: 'error', message });
      return;
    }
    run.mention({ ...splitId(id), status: statuses[match[1]!]!, message: match[1] === 'PASSED' ? undefined : message });
  }

  private detail(line: string): void {
    if (line.charCodeAt(0) === 95 && line.endsWith('_') && !line.startsWith('_ _') && line.includes(' ')) {
      this.finishBlock();
      this.title = line.replace(/^_+ /, '').replace(/ _+$/, '');
      return;
    }
    if (this.title === undefined) return;
    this.text.add(line);
    if (line.startsWith('E  ')) this.errorLines.add(line.slice(1));
    if (this.file === undefined) this.file = location.exec(line)?.[1];
    if (line.startsWith("worker 'gw")) this.errorLines.add(line);
  }

  private finishBlock(): void {
    const traceback = this.text.take();
    const message = this.errorLines.take();
    const title = this.title;
    const file = this.file;
    this.title = undefined;
    this.file = undefined;
    if (title === undefined) return;
    this.blocks.push({ ...namedBlock(title, file), message: message ?? lastLine(traceback), traceback });
  }

  /** Gives each failing test its traceback; a block whose test was named nowhere else names it. */
  private useBlocks(): void {
    const run = this.run;
    if (!run) return;
    const byName = new Map<string, Block[]>();
    for (const block of this.blocks) {
      const same = byName.get(block.name);
      if (same) same.push(block);
      else byName.set(block.name, [block]);
    }
    for (const entry of run.all()) {
      if (entry.status !== 'failed' && entry.status !== 'error') continue;
      const candidates = byName.get(entry.name);
      if (!candidates || candidates.length === 0) continue;
      const index = Math.max(
        0,
        candidates.findIndex((block) => block.file === entry.file),
      );
      const [block] = candidates.splice(index, 1);
      if (block?.message) entry.message = block.message;
      if (block?.traceback) entry.traceback ??= block.traceback;
    }
    const named = new Set(run.all().map((entry) => entry.name));
    for (const block of this.blocks) {
      if (!named.has(block.name) && !(block.message ?? '').startsWith('worker ')) run.mention(block);
    }
  }
}

function sectionOf(title: string): Section | undefined {
  if (title === 'FAILURES' || title === 'ERRORS') return 'failures';
  if (title === 'short test summary info' || title === 'rerun test summary info') return 'summary';
  if (/^(?:PASSES|XPASSES|XFAILURES|warnings summary|slowest .*|tests coverage|coverage: .*|RERUNS)$/.test(title))
    return 'other';
  return undefined;
}

/** `id STATUS`, `id STATUS (reason)`; ids and reasons may hold anything, also status words. */
function splitOutcome(rest: string): [string, string | undefined] {
  const atEnd = outcomeAtEnd.exec(rest.slice(-12));
  if (atEnd) return [rest.slice(0, rest.length - atEnd[1]!.length), atEnd[1]];
  if (rest.endsWith(')')) {
    for (const status of ['SKIPPED', 'XFAIL', 'XPASS', 'PASSED', 'FAILED', 'ERROR']) {
      const at = rest.indexOf(` ${status} (`);
      if (at > 0) return [rest.slice(0, at), status];
    }
  }
  return [rest, undefined];
}

/** A node id in two: what stands before the first `::` is the file. */
function splitId(id: string): { file?: string; name: string } {
  const at = id.indexOf('::');
  return at < 0 ? { name: id } : { file: id.slice(0, at), name: id.slice(at + 2) };
}

/** `id - message`, where the parameters of the id may hold ` - ` themselves. */
function splitSummary(rest: string, known: (id: string) => boolean): { id: string; message?: string } {
  const parameters = rest.indexOf('[');
  let fallback = -1;
  let at = rest.indexOf(' - ');
  for (let tries = 0; at >= 0 && tries < 40; tries++) {
    if (known(rest.slice(0, at))) return { id: rest.slice(0, at), message: rest.slice(at + 3) };
    if (fallback < 0 && (parameters < 0 || at < parameters || rest[at - 1] === ']')) fallback = at;
    at = rest.indexOf(' - ', at + 3);
  }
  return fallback < 0 ? { id: rest } : { id: rest.slice(0, fallback), message: rest.slice(fallback + 3) };
}

function namedBlock(title: string, file: string | undefined): Block {
  const collecting = /^ERROR collecting (.+)$/.exec(title);
  if (collecting) return { name: collecting[1]!, file: collecting[1]!, status: 'error' };
  const hook = /^ERROR at (?:setup|teardown) of (.+)$/.exec(title);
  const dotted = hook ? hook[1]! : title;
  const parameters = dotted.indexOf('[');
  const end = parameters < 0 ? dotted.length : parameters;
  const name = dotted.slice(0, end).replaceAll('.', '::') + dotted.slice(end);
  return { name, status: hook ? 'error' : 'failed', ...(file !== undefined && { file }) };
}

function lastLine(text: string | undefined): string | undefined {
  const line = text?.slice(text.lastIndexOf('\n') + 1).trim();
  return line === '' ? undefined : line;
}
