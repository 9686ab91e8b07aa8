import { describeFields } from '../inputs/parse-inputs.ts';
import type { Command } from './command.ts';

const exitCodes = `Exit codes
  0  done, and the answer is good
  1  done, and the answer is no (an invalid sample, a fix that is not verified)
  2  wrong input or a missing tool; every problem is named
  3  a bug in bugfix; BUGFIX_DEBUG=1 shows its stack
  130  interrupted`;

function wrap(text: string, indent: number, width = 100): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + word.length + 1 > width - indent) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

function usageOf(command: Command): string {
  const positionals = command.positionals.map(({ name, required, repeatable }) => {
    const word = repeatable ? `<${name}>...` : `<${name}>`;
    return required ? word : `[${word}]`;
  });
  return ['bugfix', command.name, ...positionals, '[flags]'].join(' ');
}

/** The page of `bugfix <command> --help`. */
export function commandHelp(command: Command): string {
  const rows: [string, string][] = command.positionals.map(({ name, description }) => [`<${name}>`, description]);
  for (const [name, field] of describeFields(command.flags)) {
    const value = field.toggle ? '' : field.list ? ' <a,b,...>' : ' <value>';
    const fallback = field.default === undefined || field.toggle ? '' : ` [default: ${field.default}]`;
    rows.push([`--${name}${value}`, `${field.description}${field.required ? ' (required)' : ''}${fallback}`]);
  }
  rows.push(['--json', 'print one JSON document on standard output, everything else on standard error']);
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  const table = rows.map(([left, right]) => `  ${left.padEnd(width - 2)}${wrap(right, width)}`).join('\n');
  const details = command.details === undefined ? '' : `\n${command.details}\n`;
  return `${command.summary}\n\nUsage: ${usageOf(command)}\n${details}\n${table}\n\n${exitCodes}\n`;
}

/** The page of `bugfix --help`. */
export function overviewHelp(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length)) + 2;
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  return `bugfix: from a failing CI run to a verified fix, and from a fixed bug to verified training data\n\nUsage: bugfix <command> [flags]\n\n${rows.join('\n')}\n\n'bugfix <command> --help' tells more about each.\n\n${exitCodes}\n`;
}
