import type { LogStep } from './step.ts';
import type { LogLine } from './step-lines.ts';

const prompts: readonly RegExp[] = [
  /^(?:\$|>|❯|%) (\S.*)$/,
  /^\+{1,3} (\S.*)$/,
  /^##\[command\](\S.*)$/,
  /^\[command\](\S.*)$/,
];

/** What a shell or a package manager said it was about to run: the last such line before the failure. */
function announcedCommand(lines: readonly LogLine[]): string | undefined {
  for (let position = lines.length - 1; position >= 0; position--) {
    const { text } = lines[position] as LogLine;
    if (text.length > 2000) continue;
    for (const prompt of prompts) {
      const match = prompt.exec(text);
      // `> name@1.0.0 test` is npm's title; the command stands on the next line.
      if (match !== null && !/^\S+@\d\S* \S+/.test(match[1] as string)) return match[1];
    }
  }
  return undefined;
}

/** The lines of a script that run something. */
function commandsOf(script: readonly string[]): string[] {
  return script.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * The command that failed: the script of the step, or, when it has several lines and the shell traced them (`set -x`),
 * the last one traced. Absent when the log does not show it.
 */
export function failingCommand(step: LogStep, lines: readonly LogLine[]): string | undefined {
  const { prologue } = step;
  if (prologue === undefined) return announcedCommand(lines);
  const commands = commandsOf(prologue.script);
  if (commands.length === 0) return announcedCommand(lines) ?? prologue.title;
  if (commands.length === 1) return commands[0];
  const traced = [...lines].reverse().find(({ text }) => /^\+ \S/.test(text));
  if (traced !== undefined) return traced.text.slice(2);
  return commands.join('\n');
}

/** The exit code as the runner, a package manager or make printed it. */
export function failingExitCode(step: LogStep, lines: readonly LogLine[]): number | undefined {
  if (step.exitCode !== undefined || step.prologue !== undefined) return step.exitCode;
  for (let position = lines.length - 1; position >= Math.max(0, lines.length - 200); position--) {
    const text = (lines[position] as LogLine).text.slice(0, 2000);
    const match =
      /(?:exited with|exit(?:ed with)?|failed with exit|returned) (?:exit )?(?:code|status)[: ]+(\d{1,3})\b|^exit(?: |=)(\d{1,3})$|ERR! errno (\d{1,3})$/i.exec(
        text,
      );
    if (match !== null) return Number(match[1] ?? match[2] ?? match[3]);
  }
  return undefined;
}
