import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCommandArguments } from '../../../src/cli/arguments.ts';
import { defineCommand } from '../../../src/cli/command.ts';
import { commandHelp } from '../../../src/cli/help.ts';
import { commandLoaders } from '../../../src/cli/registry.ts';
import { type CliHost, runCli } from '../../../src/cli/run-cli.ts';
import { UserError } from '../../../src/errors/user-error.ts';
import { choice, integer, integerWithDefault, list, requiredText, text, toggle } from '../../../src/inputs/fields.ts';

const command = defineCommand({
  name: 'try',
  summary: 'A command to try',
  positionals: [{ name: 'folder', description: 'where', required: true }],
  flags: z.object({
    repo: requiredText('The repository'),
    pr: integer('A number', { minimum: 1, maximum: 100 }),
    repeat: integerWithDefault('How often', { minimum: 1, maximum: 10 }, 3),
    sandbox: choice('Where', ['auto', 'process']),
    tasks: list('Which'),
    'dry-run': toggle('Only look'),
    note: text('Words'),
  }),
  run: async () => ({ exitCode: 0, json: {}, text: '' }),
});

function problemsOf(words: string[]): readonly string[] {
  try {
    parseCommandArguments(command, words);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
}

describe('flags', () => {
  test('become typed values, with defaults where they are left out', () => {
    const { input } = parseCommandArguments(command, ['here', '--repo', 'x', '--pr=7', '--dry-run']);
    expect(input).toEqual({
      positionals: { folder: ['here'] },
      repo: 'x',
      pr: 7,
      repeat: 3,
      sandbox: 'auto',
      tasks: [],
      'dry-run': true,
    });
  });

  test('a list takes several words, commas and repetition', () => {
    const words = ['here', '--repo', 'x', '--tasks', 'task-1', 'task-2', '--tasks=task-3,task-4'];
    expect(parseCommandArguments(command, words).input.tasks).toEqual(['task-1', 'task-2', 'task-3', 'task-4']);
  });

  test('all problems are named at once', () => {
    const problems = problemsOf(['--pr', 'seven', '--sandbox', 'jail', '--repeat', '99']);
    expect(problems).toHaveLength(5);
    for (const name of ['<folder>', '--repo', '--pr', '--sandbox', '--repeat']) {
      expect(
        problems.some((problem) => problem.startsWith(name)),
        name,
      ).toBe(true);
    }
  });

  test('an unknown flag is named', () => {
    expect(problemsOf(['here', '--repo', 'x', '--nope'])[0]).toContain('--nope');
  });
});

test('help names every flag, its default and the exit codes', () => {
  const help = commandHelp(command);
  for (const name of Object.keys(command.flags.shape)) expect(help).toContain(`--${name}`);
  expect(help).toContain('[default: 3]');
  expect(help).toMatch(/Exit codes/);
});

interface Printed {
  code: number;
  out: string;
  err: string;
}

async function cli(words: string[], environment: Record<string, string> = {}): Promise<Printed> {
  const printed = { out: '', err: '' };
  const host: CliHost = {
    environment,
    workingFolder: process.cwd(),
    signal: new AbortController().signal,
    stdout: (piece) => {
      printed.out += piece;
    },
    stderr: (piece) => {
      printed.err += piece;
    },
    terminal: false,
  };
  return { code: await runCli(words, host), ...printed };
}

describe('the harness', () => {
  test('an unknown command is a user error that names the commands', async () => {
    const { code, err } = await cli(['nonsense']);
    expect(code).toBe(2);
    expect(err).toContain("no command 'nonsense'");
  });

  test('with --json standard output is one document also when the input is wrong', async () => {
    const { code, out, err } = await cli(['nonsense', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: { kind: 'user', problems: [expect.stringContaining('nonsense')] } });
    expect(err).not.toBe('');
  });

  test.each(Object.keys(commandLoaders))('%s has a help page', async (name) => {
    const { code, out } = await cli([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`bugfix ${name}`);
  });

  test.each(Object.keys(commandLoaders))('%s is found under its own name', async (name) => {
    expect((await commandLoaders[name]!()).name).toBe(name);
  });
});
