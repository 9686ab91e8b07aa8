import type { z } from 'zod';
import type { Progress } from '../progress/progress.ts';

/** What a command may do to the world besides its phase; the harness owns printing and exit codes. */
export interface CommandContext {
  progress: Progress;
  /** Absolute; relative paths of the user are meant from here. */
  workingFolder: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** Aborted at the first SIGINT or SIGTERM. */
  signal: AbortSignal;
}

/** What a command hands to the harness. */
export interface CommandOutcome {
  /** 0 done and good, 1 done and the answer is no. */
  exitCode: 0 | 1;
  /** The one document printed with `--json`. */
  json: unknown;
  /** What a person reads, printed on standard output without `--json`. */
  text: string;
}

export interface Positional {
  name: string;
  description: string;
  required: boolean;
  repeatable?: boolean;
}

/**
 * One command of the CLI. `flags` is a zod object of fields from `inputs/fields.ts`, its keys the kebab-case flag names;
 * positionals arrive as lists of texts under their names.
 */
export interface Command<Flags extends z.ZodObject = z.ZodObject> {
  name: string;
  /** One line for the overview. */
  summary: string;
  /** What a person needs to know beyond the flags, a few lines. */
  details?: string;
  positionals: readonly Positional[];
  flags: Flags;
  run(
    input: z.output<Flags> & { positionals: Readonly<Record<string, readonly string[]>> },
    context: CommandContext,
  ): Promise<CommandOutcome>;
}

/** Keeps the type of `flags` while checking the rest. */
export function defineCommand<Flags extends z.ZodObject>(command: Command<Flags>): Command<Flags> {
  return command;
}
