import { messageOf, UserError } from '../errors/user-error.ts';
import { parseCommandArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { commandHelp, overviewHelp } from './help.ts';
import { commandLoaders } from './registry.ts';
import { terminalProgress } from './terminal-progress.ts';

/** What the harness needs of the process that it runs in. */
export interface CliHost {
  environment: Readonly<Record<string, string | undefined>>;
  workingFolder: string;
  signal: AbortSignal;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether standard error is a terminal. */
  terminal: boolean;
}

type ExitCode = 0 | 1 | 2 | 3 | 130;

function reportFailure(error: unknown, json: boolean, host: CliHost): ExitCode {
  const interrupted = host.signal.aborted;
  const known = error instanceof UserError;
  const problems = known ? error.problems : [messageOf(error)];
  if (json)
    host.stdout(
      `${JSON.stringify({ error: { kind: interrupted ? 'interrupted' : known ? 'user' : 'bug', problems } })}\n`,
    );
  if (interrupted) {
    host.stderr('bugfix: interrupted.\n');
    return 130;
  }
  for (const problem of problems) host.stderr(`bugfix: ${problem}\n`);
  if (known) return 2;
  host.stderr('bugfix: this is a bug in bugfix; please report it with the stack that BUGFIX_DEBUG=1 shows.\n');
  if (host.environment.BUGFIX_DEBUG && error instanceof Error) host.stderr(`${error.stack}\n`);
  return 3;
}

async function loadCommand(name: string): Promise<Command> {
  const load = commandLoaders[name];
  if (load === undefined) {
    throw new UserError(
      `There is no command '${name}'. The commands are ${Object.keys(commandLoaders).sort().join(', ')}.`,
    );
  }
  return load();
}

async function runCommand(name: string, words: readonly string[], host: CliHost): Promise<ExitCode> {
  const command = await loadCommand(name);
  const { shared, input } = parseCommandArguments(command, words);
  if (shared.help) {
    host.stdout(commandHelp(command));
    return 0;
  }
  const progress = terminalProgress({
    write: host.stderr,
    live: host.terminal && host.environment.CI === undefined,
    colour: host.terminal && !host.environment.NO_COLOR,
    debug: Boolean(host.environment.BUGFIX_DEBUG),
  });
  const context = { progress, workingFolder: host.workingFolder, environment: host.environment, signal: host.signal };
  const outcome = await command.run(input, context);
  host.stdout(shared.json ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text);
  return outcome.exitCode;
}

/** Runs the CLI with `words` (without node and script) and returns its exit code; the one place that knows what codes mean. */
export async function runCli(words: readonly string[], host: CliHost): Promise<ExitCode> {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === '--help' || name === 'help') {
      const commands = await Promise.all(Object.keys(commandLoaders).sort().map(loadCommand));
      host.stdout(overviewHelp(commands));
      return name === undefined ? 2 : 0;
    }
    return await runCommand(name, rest, host);
  } catch (error) {
    return reportFailure(error, rest.includes('--json'), host);
  }
}
