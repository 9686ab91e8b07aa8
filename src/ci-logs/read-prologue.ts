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

const groupEnd = Buffer.from('##[endgroup]');

/** The bytes after the marker up to the line that ends the group, or as much as a prologue can have. */
function prologueText(source: LogSource, from: number): string {
  for (let length = 4096; ; length *= 8) {
    const bytes = source.read(from, Math.max(0, Math.min(length, source.size - from)));
    const end = bytes.indexOf(groupEnd);
    if (end < 0 && length < longestPrologue && from + length < source.size) continue;
    const lineEnd = end < 0 ? -1 : bytes.indexOf(10, end);
    return bytes.toString('utf8', 0, lineEnd < 0 ? bytes.length : lineEnd + 1);
  }
}

/**
 * Reads what follows a `##[group]Run …` line at `place`. Undefined when it is not the runner's: anybody can print
 * such a line, but the runner's is an action's name or is followed by the script, its shell or its environment.
 */
export function readPrologue(source: LogSource, place: LinePlace, title: string): StepPrologue | undefined {
  const text = prologueText(source, place.end + 1);
  const reader = new PrologueReader();
  const uses = usesTitle.test(title);
  let line = place.line + 1;
  let offset = 0;
  let ended = false;
  while (!ended && offset < text.length) {
    const end = text.indexOf('\n', offset);
    const raw = text.slice(offset, end < 0 ? undefined : end);
    ended = raw.includes('##[endgroup]');
    // Any other tag, or a line that was cut: the group has no end, what follows is output.
    if (!ended && (end < 0 || raw.includes('##['))) break;
    if (!ended) reader.read(raw);
    offset = end < 0 ? text.length : end + 1;
    line++;
  }
  if (!reader.genuine && !(uses && ended)) return undefined;
  return {
    title,
    script: uses ? [] : reader.script,
    ...(reader.shell === undefined ? {} : { shell: reader.shell }),
    inputs: reader.inputs,
    environment: reader.environment,
    bodyLine: line,
    bodyStart: place.end + 1 + Buffer.byteLength(text.slice(0, offset)),
  };
}
