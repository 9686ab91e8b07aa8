import { stripEscapes, stripProducer } from '../test-runs/console/clean-line.ts';
import type { LogSource } from './log-source.ts';
import type { LinePlace } from './scan-lines.ts';
import type { StepPrologue } from './step.ts';

const longestPrologue = 256 * 1024;
/** The runner prints each line of a script in this colour. */
const scriptColour = '\u001b[36;1m';
const usesTitle = /^(?:[\w.-]+\/[\w./-]+@\S+|\.{1,2}\/\S*|docker:\/\/\S+)$/;

type Section = 'script' | 'with' | 'env';

/** Reads the lines of a prologue one by one; `genuine` tells it from a group that a program named "Run ...". */
class PrologueReader {
  readonly script: string[] = [];
  readonly inputs: Record<string, string> = {};
  readonly environment: Record<string, string> = {};
  shell: string | undefined;
  genuine = false;
  private section: Section = 'script';
  private coloured = false;

  read(raw: string): void {
    const text = stripProducer(raw).replace(/\r$/, '');
    if (text.startsWith(scriptColour)) {
      this.genuine = this.coloured = true;
      this.script.push(stripEscapes(text));
      return;
    }
    const plain = stripEscapes(text);
    if (this.readHeading(plain)) return;
    const assignment = /^ {2}([^\s:][^:]*): ?(.*)$/.exec(plain);
    if (this.section !== 'script') {
      if (assignment) this.assign(assignment[1] as string, assignment[2] as string);
    } else if (!this.coloured) this.script.push(plain);
  }

  private readHeading(plain: string): boolean {
    if (plain === 'with:' || plain === 'env:') {
      this.section = plain === 'with:' ? 'with' : 'env';
      this.genuine = true;
      return true;
    }
    if (!plain.startsWith('shell: ')) return false;
    this.shell = plain.slice('shell: '.length);
    this.genuine = true;
    return true;
  }

  private assign(name: string, value: string): void {
    const target = this.section === 'with' ? this.inputs : this.environment;
    target[name] = value;
  }
}

/**
 * Reads what follows a `##[group]Run …` line at `place`. Undefined when it is not the runner's: anybody can print
 * such a line, but the runner's is an action's name or is followed by the script, its shell or its environment.
 */
export function readPrologue(source: LogSource, place: LinePlace, title: string): StepPrologue | undefined {
  const text = source.read(place.end + 1, Math.min(longestPrologue, source.size - place.end)).toString('utf8');
  const reader = new PrologueReader();
  let offset = 0;
  for (let line = place.line + 1; ; line++) {
    const end = text.indexOf('\n', offset);
    const raw = text.slice(offset, end < 0 ? undefined : end);
    const isEnd = raw.includes('##[endgroup]');
    if (!isEnd && end >= 0 && !raw.includes('##[')) {
      reader.read(raw);
      offset = end + 1;
      continue;
    }
    const uses = usesTitle.test(title);
    if (!reader.genuine && !(uses && isEnd)) return undefined;
    const consumed = Buffer.byteLength(text.slice(0, isEnd && end >= 0 ? end + 1 : offset));
    return {
      title,
      script: uses ? [] : reader.script,
      ...(reader.shell === undefined ? {} : { shell: reader.shell }),
      inputs: reader.inputs,
      environment: reader.environment,
      bodyLine: isEnd ? line + 1 : line,
      bodyStart: place.end + 1 + consumed,
    };
  }
}
