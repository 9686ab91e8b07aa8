import { detach } from '../detach.ts';

const longestBlock = 400;

/** Collects the lines of a traceback or message, the first few hundred of them. */
export class TextBlock {
  private lines: string[] = [];

  add(line: string): void {
    if (this.lines.length < longestBlock)
      this.lines.push(line.length > 2000 ? `${line.slice(0, 2000)}…` : detach(line));
  }

  /** The collected text without empty lines around it and common indentation; undefined if nothing is left. */
  take(): string | undefined {
    const lines = this.lines;
    this.lines = [];
    while (lines.length > 0 && lines[0]!.trim() === '') lines.shift();
    while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop();
    if (lines.length === 0) return undefined;
    const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
    const common = Math.min(...indents);
    return lines.map((line) => line.slice(common)).join('\n');
  }
}

/** The first paragraph of a traceback that is not a stack frame: the message a person reads first. */
export function messageOfTraceback(traceback: string | undefined): string | undefined {
  if (traceback === undefined) return undefined;
  const message: string[] = [];
  for (const line of traceback.split('\n')) {
    if (/^\s*at .{1,200}[:(]/.test(line)) break;
    if (message.length >= 12) break;
    message.push(line);
  }
  const text = message.join('\n').trim();
  return text === '' ? undefined : text;
}
