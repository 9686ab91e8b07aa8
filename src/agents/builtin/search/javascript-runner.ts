import { posix } from 'node:path';
import type { Session } from '../session/session.ts';
import { javascriptHarness } from './javascript-harness.js.ts';
import { searchFolder } from './search-folder.ts';

/** How the project's runner is made to run the harness. */
export interface RunnerStyle {
  style: 'vitest' | 'jest' | 'mocha' | 'node';
  module: boolean;
  /** The test file that the harness lies beside and is named after. */
  testFile: string;
}

const styles: Readonly<Record<string, RunnerStyle['style']>> = {
  vitest: 'vitest',
  jest: 'jest',
  mocha: 'mocha',
  'node:test': 'node',
};
const packages: Readonly<Record<RunnerStyle['style'], RegExp>> = {
  vitest: /(['"])vitest\1/g,
  jest: /(['"])@jest\/globals\1/g,
  mocha: /(['"])mocha\1/g,
  node: /(['"])node:test\1/g,
};
/** What needs the runner's own bookkeeping cannot be run again and again. */
const unsupported = /\b(?:vi|jest)\.(?:mock|doMock|hoisted)\(|template tables/;

/** How the project's tests are run; undefined when the harness cannot stand in for them. */
export async function runnerStyle(session: Session): Promise<RunnerStyle | undefined> {
  const { stack, testFiles } = session.task;
  const style = styles[stack.testFramework];
  const [testFile] = testFiles.filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  if (style === undefined || testFile === undefined) return undefined;
  const text = (await session.workspace.read(testFile)) ?? '';
  if (unsupported.test(text)) return undefined;
  return { style, testFile, module: await isModule(session, style, testFile, text) };
}

async function isModule(session: Session, style: RunnerStyle['style'], path: string, text: string): Promise<boolean> {
  if (style === 'vitest') return true;
  if (style === 'jest') return false;
  if (/\.m[jt]s$/.test(path)) return true;
  if (/\.c[jt]s$/.test(path)) return false;
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const manifest = await session.workspace.read(folder === '.' ? 'package.json' : `${folder}/package.json`);
    if (manifest !== undefined) {
      if (/"type"\s*:\s*"module"/.test(manifest)) return true;
      break;
    }
    if (folder === '.') break;
  }
  return style === 'node' && /^\s*import\s/m.test(text);
}

/** A file name that the runner takes for a test as it does `testFile`. */
export function harnessPath(testFile: string): string {
  const folder = posix.dirname(testFile);
  const name = posix.basename(testFile);
  const extension = posix.extname(name);
  const stem = name.slice(0, -extension.length);
  const dotted = /(\.[\w-]+)+$/.exec(stem)?.[0] ?? /[-_](?:test|spec)s?$/.exec(stem)?.[0] ?? '';
  const prefix = /^test[-_]/.exec(stem)?.[0] ?? '';
  return posix.join(folder, `${prefix}bugfix-search${dotted}${extension}`);
}

export function copyPath(testFile: string, index: number): string {
  return posix.join(posix.dirname(testFile), `bugfix-search-copy-${index}${posix.extname(testFile)}`);
}

/** The test file as the harness loads it: what it imports from the runner comes from the collectors. */
export function copyOfTest(text: string, testFile: string, { style, module }: RunnerStyle): string {
  const shim = posix.relative(posix.dirname(testFile), `${searchFolder}/shim.${module ? 'mjs' : 'cjs'}`);
  const specifier = shim.startsWith('.') ? shim : `./${shim}`;
  const collecting = text.replace(packages[style], `'${specifier}'`);
  const asserting = specifier.replace('shim', 'assert');
  return `// @ts-nocheck\n${collecting.replace(assertPackages, (_all, _quote, strict: string | undefined) => `'${asserting.replace('assert.', strict === undefined ? 'assert.' : 'assert-strict.')}'`)}`;
}

const assertPackages = /(['"])(?:node:)?assert(\/strict)?\1/g;
const assertions = [
  'ok',
  'equal',
  'notEqual',
  'strictEqual',
  'notStrictEqual',
  'deepEqual',
  'notDeepEqual',
  'deepStrictEqual',
  'notDeepStrictEqual',
  'throws',
  'doesNotThrow',
  'rejects',
  'doesNotReject',
  'match',
  'doesNotMatch',
  'fail',
  'ifError',
  'AssertionError',
];

/** Node's assertions with the same verdicts, without the difference that a failing one computes for its message. */
export function quickAssertions(module: boolean, strict: boolean): string {
  const head = module
    ? `import real from 'node:assert${strict ? '/strict' : ''}';\nimport { isDeepStrictEqual } from 'node:util';`
    : `const real = require('node:assert${strict ? '/strict' : ''}');\nconst { isDeepStrictEqual } = require('node:util');`;
  const loose = strict ? 'Object.is(a, b)' : 'a == b || (a !== a && b !== b)';
  const quick = `const failed = new real.AssertionError({ message: 'failed' });
const check = (good) => { if (!good) throw failed; };
const all = Object.assign((value) => check(value), real, {
  ok: (value) => check(value),
  equal: (a, b) => check(${loose}), notEqual: (a, b) => check(!(${loose})),
  strictEqual: (a, b) => check(Object.is(a, b)), notStrictEqual: (a, b) => check(!Object.is(a, b)),
  deepStrictEqual: (a, b) => check(isDeepStrictEqual(a, b)), notDeepStrictEqual: (a, b) => check(!isDeepStrictEqual(a, b)),${
    strict
      ? '\n  deepEqual: (a, b) => check(isDeepStrictEqual(a, b)), notDeepEqual: (a, b) => check(!isDeepStrictEqual(a, b)),'
      : ''
  }
});
all.strict = all;`;
  return module
    ? `${head}\n${quick}\nexport default all;\n${assertions.map((name) => `export const ${name} = all.${name};`).join('\n')}\nexport const strict = all;\n`
    : `${head}\n${quick}\nmodule.exports = all;\n`;
}

const collected = [
  'describe',
  'it',
  'test',
  'suite',
  'beforeEach',
  'afterEach',
  'beforeAll',
  'afterAll',
  'before',
  'after',
];

/** The module that stands in for the runner's package. */
export function shimOf({ style, module }: RunnerStyle): string {
  const source = { vitest: 'vitest', jest: '@jest/globals', mocha: 'mocha', node: 'node:test' }[style];
  if (!module) {
    return `const all = globalThis.__bugfixCollectors;\nmodule.exports = Object.assign(all.test, require('${source}').test === undefined ? {} : { ...require('${source}') }, all);\nmodule.exports.default = all.test;\n`;
  }
  const own = collected.map((name) => `export const ${name} = all.${name};`).join('\n');
  const rest =
    style === 'vitest'
      ? `export * from 'vitest';`
      : `import * as real from '${source}';\nexport const mock = real.mock, snapshot = real.snapshot, assert = real.assert;`;
  return `${rest}\nconst all = globalThis.__bugfixCollectors;\n${own}\nexport default all.test;\n`;
}

/** The text of the harness: the runner's few lines around what all runners share. */
export function harnessOf(session: Session, runner: RunnerStyle, copies: readonly string[], plan: object): string {
  const { style, module, testFile } = runner;
  const folder = posix.join(session.task.workspace, searchFolder);
  const relative = copies.map((path) => `./${posix.relative(posix.dirname(testFile), path)}`);
  const head = {
    vitest: `import { test as __realTest, expect as __expect } from 'vitest';\nimport * as __fs from 'node:fs';\nconst __testContext = { expect: __expect, task: { name: '' }, onTestFinished() {}, onTestFailed() {} };`,
    jest: `const __realTest = globalThis.test;\nconst __fs = require('fs');\nconst __testContext = undefined;`,
    mocha: `${module ? "import * as __fs from 'node:fs';" : "const __fs = require('fs');"}\nconst __realTest = (name, fn) => globalThis.it(name, async function () { this.timeout(0); await fn(); });\nconst __testContext = undefined;`,
    node: `${module ? "import __realTest from 'node:test';\nimport * as __fs from 'node:fs';" : "const __realTest = require('node:test');\nconst __fs = require('node:fs');"}\nconst __testContext = { mock: __realTest.mock, diagnostic() {}, after() {}, name: '' };`,
  }[style];
  const load = relative
    .map((path) => (style === 'vitest' || module ? `await import('${path}');` : `require('${path}');`))
    .join(' ');
  const globals =
    style === 'jest' || style === 'mocha' || style === 'vitest' ? 'Object.assign(globalThis, __collectors);' : '';
  const body = module || style === 'vitest' ? `${globals} ${load} await __main();` : `await __main();`;
  const early = module || style === 'vitest' ? '' : `const __register = __realTest; ${globals} ${load}`;
  const real = early === '' ? '__realTest' : '__register';
  return `// @ts-nocheck
${head}
const __plan = ${JSON.stringify({ ...plan, folder, style })};
const __position = __fs.openSync(__plan.folder + '/position', 'w');
${javascriptHarness}
globalThis.__bugfixCollectors = __collectors;
${style === 'mocha' ? 'const __it = globalThis.it;' : ''}
${early}
${style === 'mocha' ? `__it('search for a repair', async function () { this.timeout(0); ${body} });` : `${real}('search for a repair', async () => { ${body} }, ${style === 'node' ? '' : '3600000'});`}
`.replace(/, \);/g, ');');
}
