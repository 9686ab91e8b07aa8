import type { TestFramework } from '../stack.ts';

const runners: readonly [RegExp, TestFramework][] = [
  [/^vitest$/, 'vitest'],
  [/^(?:jest|react-scripts)$/, 'jest'],
  [/^_?mocha$/, 'mocha'],
  [/^ava$/, 'ava'],
  [/^(?:tap|tapjs)$/, 'tap'],
  [/^tape$/, 'tape'],
];

function words(text: string): string[] {
  return text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
}

/** `node_modules/mocha/bin/mocha.js` is mocha. */
function programName(word: string): string {
  return word.replace(/^.*\//, '').replace(/\.[cm]?js$/, '');
}

/** The framework that one command runs; undefined when its program is no test runner. */
function frameworkOfCommand(command: string): TestFramework | undefined {
  const list = words(command);
  if (/^(?:npm|yarn|pnpm|bun|echo|rm|eslint|prettier)$/.test(list[0] ?? '') && list[1] !== 'exec') return undefined;
  if (list.some((word) => word === '--test') && list.some((word) => /^(?:node|tsx|ts-node|borp)$/.test(word)))
    return 'node:test';
  for (const word of list) {
    const runner = runners.find(([pattern]) => pattern.test(programName(word)));
    if (runner !== undefined) return runner[1];
    if (word === 'borp') return 'node:test';
  }
  return undefined;
}

function scriptsCalled(command: string, scripts: Readonly<Record<string, string>>): string[] {
  const [client = '', ...rest] = words(command);
  if (!/^(?:npm|yarn|pnpm|bun|run-s|run-p|npm-run-all2?)$/.test(client)) return [];
  return rest.map((word) => word.replace(/^["']|["']$/g, '')).filter((word) => scripts[word] !== undefined);
}

/** The test framework that the package script `name` runs in the end, through the scripts that it calls. */
export function frameworkOfScript(
  name: string,
  scripts: Readonly<Record<string, string>>,
  seen: readonly string[] = [],
): TestFramework | undefined {
  if (seen.includes(name)) return undefined;
  for (const command of (scripts[name] ?? '').split(/\s*(?:&&|;|\|\|?)\s*/)) {
    const called = scriptsCalled(command, scripts);
    const inner = called.map((script) => frameworkOfScript(script, scripts, [...seen, name])).find(Boolean);
    const framework = inner ?? frameworkOfCommand(command);
    if (framework !== undefined) return framework;
  }
  return undefined;
}
