import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '../../repository/stack.ts';
import { planCargoTest } from './cargo.ts';
import { splitCommands, splitWords } from './command-words.ts';
import { planGoTest } from './go.ts';
import { planGradle, planMaven } from './java.ts';
import { planJest } from './jest.ts';
import { planMocha } from './mocha.ts';
import { planAva, planNodeTest, planTap, planTape } from './node-runners.ts';
import { planPytest, planUnittest } from './pytest.ts';
import { readAdditionalOptions } from './pytest-configuration.ts';
import { readScriptCommand } from './script-command.ts';
import type { PlanContext, TestPlan, TestSelection } from './test-plan.ts';
import { planVitest } from './vitest.ts';

/** What the installation left that a plan depends on. */
export interface Tooling {
  pytest: boolean;
  pytestCov: boolean;
  /** The Maven or Gradle program; absent for the one of the test command. */
  javaBuildTool?: string;
  /** Java's tools are told to stay offline once they have been warmed up. */
  offline: boolean;
}

export interface TestRunRequest {
  /** Absolute path of the repository's tree, dependencies installed. */
  repository: string;
  /** An absolute folder outside of the tree, or a shell variable (`$REPORTS`) that holds one. */
  reportFolder: string;
  selection: TestSelection;
  tooling: Tooling;
}

const programs: Partial<Record<Stack['testFramework'], RegExp>> = {
  jest: /^(jest|react-scripts)$/,
  vitest: /^vitest$/,
  mocha: /^_?mocha$/,
  ava: /^ava$/,
  tap: /^tap$/,
  tape: /^tape$/,
  'node:test': /^(node|tsx|borp)$/,
};

/** The version of an npm package as installed in `folder` or above, up to `repository`. */
export function installedPackage(repository: string, testFolder: string, name: string): string | undefined {
  for (let folder = join(repository, testFolder); folder.startsWith(repository); folder = join(folder, '..')) {
    const manifest = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(manifest)) return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version;
  }
  return undefined;
}

function planJavaScript(stack: Stack, context: PlanContext): TestPlan {
  const installed = (name: string): string | undefined =>
    installedPackage(context.repository, context.testFolder, name);
  switch (stack.testFramework) {
    case 'jest':
      return planJest(context);
    case 'vitest': {
      const provider = installed('@vitest/coverage-v8') ?? installed('@vitest/coverage-istanbul');
      return planVitest(context, context.selection.coverage === true && provider !== undefined);
    }
    case 'mocha':
      return planMocha(context);
    case 'ava':
      return planAva(context);
    case 'tap':
      return planTap(context, Number.parseInt(installed('tap') ?? '16', 10));
    case 'tape':
      return planTape(context);
    default:
      return planNodeTest(context);
  }
}

/** Package scripts are expanded; builds that precede the tests are kept, whatever else precedes them is not. */
async function planFromScripts(stack: Stack, request: TestRunRequest): Promise<TestPlan> {
  const runner = programs[stack.testFramework] ?? /^node$/;
  const folder = join(request.repository, stack.testFolder);
  const script =
    (await readScriptCommand(folder, stack.testCommand, runner)) ??
    (await readScriptCommand(folder, stack.testCommand, /^node$/));
  const fallback = stack.testFramework === 'node:test' ? ['node', '--test'] : [stack.testFramework];
  const context: PlanContext = { ...request, testFolder: stack.testFolder, words: script?.words ?? fallback };
  const plan = planJavaScript(stack, context);
  const build = (script?.build ?? []).map((command) => `(${command}); `).join('');
  return { ...plan, command: `${build}${plan.command}`, environment: { ...script?.environment, ...plan.environment } };
}

async function planPython(stack: Stack, request: TestRunRequest, context: PlanContext): Promise<TestPlan> {
  if (!request.tooling.pytest) return planUnittest(context);
  const addopts = await readAdditionalOptions(join(request.repository, stack.testFolder));
  return planPytest(context, addopts, request.selection.coverage === true && request.tooling.pytestCov);
}

function wordsOfCommand(stack: Stack): string[] {
  return splitWords(splitCommands(stack.testCommand).at(-1) ?? '');
}

/**
 * How to run the tests of `stack` with the runner's own machine-readable reporter injected. Flags of the test command
 * that select tests are kept; those that hide results (bail, thresholds, reporters, watch) are dropped. The command is
 * for the stack's test folder, with the installed tools on PATH.
 */
export async function planTestRun(stack: Stack, request: TestRunRequest): Promise<TestPlan> {
  const context: PlanContext = { ...request, testFolder: stack.testFolder, words: wordsOfCommand(stack) };
  const { offline, javaBuildTool } = request.tooling;
  switch (stack.testFramework) {
    case 'pytest':
    case 'unittest':
      return planPython(stack, request, context);
    case 'go test':
      return planGoTest(context);
    case 'cargo test':
      return planCargoTest(context);
    case 'maven':
      return planMaven(context, offline, javaBuildTool ?? context.words[0] ?? 'mvn');
    case 'gradle':
      return planGradle(context, offline, javaBuildTool ?? context.words[0] ?? 'gradle');
    default:
      return planFromScripts(stack, request);
  }
}
