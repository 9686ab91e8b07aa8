import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { messageOf, UserError } from '../errors/user-error.ts';
import { describeFields, parseInputs } from '../inputs/parse-inputs.ts';
import type { Command } from './command.ts';

/** Flags that every command has. */
export interface SharedFlags {
  json: boolean;
  help: boolean;
}

export interface ParsedArguments {
  shared: SharedFlags;
  input: Record<string, unknown> & { positionals: Record<string, string[]> };
}

function optionTypes(command: Command): Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> {
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  for (const [name, field] of describeFields(command.flags)) {
    options[name] = field.toggle ? { type: 'boolean' } : { type: 'string', multiple: field.list };
  }
  return options;
}

/** `--tasks a b c`: a list flag takes every following word up to the next flag, as the seeds' commands are typed. */
function joinListValues(command: Command, words: readonly string[]): string[] {
  const lists = new Set(
    [...describeFields(command.flags)].filter(([, field]) => field.list).map(([name]) => `--${name}`),
  );
  const joined: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (!lists.has(word)) {
      joined.push(word);
      continue;
    }
    const values: string[] = [];
    while (index + 1 < words.length && !(words[index + 1] as string).startsWith('-'))
      values.push(words[++index] as string);
    joined.push(`${word}=${values.join(',')}`);
  }
  return joined;
}

function assignPositionals(command: Command, words: readonly string[], problems: string[]): Record<string, string[]> {
  const assigned: Record<string, string[]> = {};
  let rest = [...words];
  for (const positional of command.positionals) {
    const taken = positional.repeatable ? rest : rest.slice(0, 1);
    rest = rest.slice(taken.length);
    if (positional.required && taken.length === 0)
      problems.push(`<${positional.name}> is required: ${positional.description}.`);
    assigned[positional.name] = taken;
  }
  for (const word of rest) problems.push(`'${word}' is one word too many.`);
  return assigned;
}

function asText(value: string | boolean | (string | boolean)[] | undefined): string | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** Reads the words after the command's name; throws one UserError that names every problem. */
export function parseCommandArguments(command: Command, words: readonly string[]): ParsedArguments {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: joinListValues(command, words),
      options: optionTypes(command),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UserError(`${messageOf(error).split('. To specify')[0]}. See 'bugfix ${command.name} --help'.`, {
      cause: error,
    });
  }
  const shared: SharedFlags = { json: parsed.values.json === true, help: parsed.values.help === true };
  if (shared.help) return { shared, input: { positionals: {} } };

  const problems: string[] = [];
  const positionals = assignPositionals(command, parsed.positionals, problems);
  const texts: Record<string, string | undefined> = {};
  for (const name of Object.keys(command.flags.shape)) texts[name] = asText(parsed.values[name] as string | undefined);
  let flags: z.output<z.ZodObject> = {};
  try {
    flags = parseInputs(command.flags, texts, (name) => `--${name}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
  }
  if (problems.length > 0) throw new UserError(problems);
  return { shared, input: { ...flags, positionals } };
}
