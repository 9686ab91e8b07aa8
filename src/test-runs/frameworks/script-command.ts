import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitCommands, splitWords } from './command-words.ts';

/** A package script taken apart: what has to be built first, and the command that runs the tests. */
export interface ScriptCommand {
  /** Commands that make what the tests run on; linters and clean-ups are left out. */
  build: string[];
  /** Variables set in front of the test command. */
  environment: Record<string, string>;
  /** The words of the test command, from the runner on. */
  words: string[];
}

interface Script {
  /** `npm test`, `yarn run x`, `pnpm x`: the script's name. */
  name: string;
  parameters: string[];
}

const buildCommand =
  /\b(build|compile|tsc|babel|rollup|webpack|esbuild|tsup|swc|prepare|generate|codegen|bundle|tsdown)\b/;
const notBuildCommand =
  /\b(lint|eslint|prettier|xo|standard|noEmit|clean|rimraf|size|docs?|biome|format|typecheck|attw)\b/;

async function packageScripts(folder: string): Promise<Record<string, string>> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const { scripts } = manifest as { scripts?: unknown };
    if (typeof scripts !== 'object' || scripts === null) return {};
    return Object.fromEntries(Object.entries(scripts).filter((entry) => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** The script that a package manager's command line names, when it names one of `scripts`. */
function scriptCalled(words: readonly string[], scripts: Record<string, string>): Script | undefined {
  const [client, ...rest] = words;
  if (client === undefined || !/^(npm|pnpm|yarn|bun|npm-run-all|run-s)$/.test(client)) return undefined;
  const parameters = rest.filter(
    (word) => word !== 'run' && word !== 'run-script' && word !== '--silent' && word !== '-s',
  );
  const name = parameters[0] === 't' ? 'test' : parameters[0];
  if (name === undefined || scripts[name] === undefined) return undefined;
  if (client === 'bun' && rest[0] === 'test') return undefined;
  return { name, parameters: parameters.slice(1).filter((word) => word !== '--') };
}

/** The commands that `line` runs in the end, scripts that it calls expanded in place. */
function expand(line: string, scripts: Record<string, string>, depth: number): string[] {
  if (depth > 6) return [];
  return splitCommands(line).flatMap((command) => {
    const words = splitWords(command);
    const several = /^(npm-run-all|run-s|run-p)$/.test(words[0] ?? '');
    const names = several ? words.slice(1).filter((word) => scripts[word] !== undefined) : [];
    if (names.length > 0) return names.flatMap((name) => expand(scripts[name]!, scripts, depth + 1));
    const called = scriptCalled(words, scripts);
    if (called === undefined) return [command];
    const before = scripts[`pre${called.name}`];
    const expanded = expand(scripts[called.name]!, scripts, depth + 1);
    const last = expanded.pop();
    const withParameters = last === undefined ? [] : [[last, ...called.parameters.map(quoteAgain)].join(' ')];
    return [...(before === undefined ? [] : expand(before, scripts, depth + 1)), ...expanded, ...withParameters];
  });
}

function quoteAgain(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

const wrappers =
  /^(npx|pnpx|bunx|cross-env|cross-env-shell|env|c8|nyc|exec|dotenv|yarn|pnpm|npm|dlx|bun|time|xvfb-run|timeout)$/;

/** Takes variables and wrappers (coverage tools among them) off the front of a command. */
function unwrap(words: readonly string[], runner: RegExp): { environment: Record<string, string>; words: string[] } {
  const environment: Record<string, string> = {};
  let index = 0;
  for (; index < words.length; index++) {
    const word = words[index]!;
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
    if (assignment !== null) environment[assignment[1]!] = assignment[2]!;
    else if (runner.test(programName(word)) || !(wrappers.test(word) || index > 0)) break;
  }
  return { environment, words: words.slice(index) };
}

/** The runner's name where a word is a path to it, such as `./node_modules/.bin/mocha` or `node_modules/jest/bin/jest.js`. */
export function programName(word: string): string {
  const name = word.split('/').at(-1) ?? word;
  return name.replace(/\.[cm]?js$/, '');
}

/**
 * Takes `testCommand` apart as a person's shell would in `folder`, where its package.json is. `runner` matches the
 * names of the framework's program. Undefined when the command does not come to that program.
 */
export async function readScriptCommand(
  folder: string,
  testCommand: string,
  runner: RegExp,
): Promise<ScriptCommand | undefined> {
  const commands = expand(testCommand, await packageScripts(folder), 0);
  const calls = (command: string): boolean => splitWords(command).some((word) => runner.test(programName(word)));
  const position = commands.findIndex(calls);
  if (position < 0) return undefined;
  const build = commands.slice(0, position).filter((line) => buildCommand.test(line) && !notBuildCommand.test(line));
  const all = splitWords(commands[position]!);
  const { environment, words } = unwrap(all, runner);
  const start = words.length > 0 ? words : all.slice(all.findIndex((word) => runner.test(programName(word))));
  return { build, environment, words: start };
}
