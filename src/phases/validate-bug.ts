import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { explainFailure, injectBug } from '../bug-definitions/inject.ts';
import { type LoadedDefinition, loadDefinition } from '../bug-definitions/load-definition.ts';
import { UserError } from '../errors/user-error.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { CommandResult, Sandbox } from '../sandbox/sandbox.ts';
import { readText } from './create-bug.ts';

export interface ValidateBugRequest {
  definitionPath: string;
  /** A correct source to inject into. */
  sourcePath?: string;
  /** A shell command that runs the tests; needs `sourcePath`. */
  test?: string;
  /** Folder that the tests run in a copy of; the source lies in it. */
  workspace: string;
  /** Seconds that one run of the tests may take. */
  seconds: number;
  environment: Readonly<Record<string, string | undefined>>;
}

export interface Check {
  id: 'schema' | 'injection' | 'tests-before' | 'tests-after';
  status: 'passed' | 'failed' | 'skipped';
  message: string;
}

export interface ValidateBugResult {
  valid: boolean;
  checks: Check[];
}

const skippedNames = new Set(['.git', '__pycache__', '.pytest_cache']);

function load(text: string, name: string): { check: Check; loaded?: LoadedDefinition } {
  try {
    const loaded = loadDefinition(text, name);
    const { version, definition } = loaded;
    const message = `version ${version}, ${definition.language}, ${definition.steps.length} steps`;
    return { check: { id: 'schema', status: 'passed', message }, loaded };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { check: { id: 'schema', status: 'failed', message: error.problems.join('\n') } };
  }
}

function skipped(id: Check['id'], message: string): Check {
  return { id, status: 'skipped', message };
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-5).join('\n').slice(-600);
}

/** A copy of the workspace in which the source can be replaced. */
class Trial {
  readonly #sandbox: Sandbox;
  readonly #request: ValidateBugRequest;
  readonly #copy: string;

  constructor(sandbox: Sandbox, request: ValidateBugRequest, copy: string) {
    this.#sandbox = sandbox;
    this.#request = request;
    this.#copy = copy;
  }

  async run(source: string): Promise<CommandResult> {
    const { workspace, sourcePath, test, seconds } = this.#request;
    await writeFile(join(this.#copy, relative(workspace, sourcePath ?? '')), source);
    // Compiled files of the run before may be taken for those of the new source when it has the same time and size.
    const environment = { PYTHONDONTWRITEBYTECODE: '1' };
    const command = (test ?? '').replaceAll(workspace, this.#copy);
    return this.#sandbox.run({ command, folder: this.#copy, environment, limits: { seconds } });
  }
}

function describeRun({ exitCode, timedOut, output }: CommandResult): string {
  const end = timedOut ? 'ran out of time' : `exit code ${exitCode}`;
  return `${end}\n${lastLines(output)}`.trim();
}

async function testBoth(trial: Trial, correct: string, broken: string): Promise<Check[]> {
  const before = await trial.run(correct);
  const passes = before.exitCode === 0;
  const first: Check = {
    id: 'tests-before',
    status: passes ? 'passed' : 'failed',
    message: passes ? 'the tests pass without the bug' : `the tests fail without the bug: ${describeRun(before)}`,
  };
  if (!passes) return [first, skipped('tests-after', 'the tests must pass without the bug first')];
  const after = await trial.run(broken);
  const fails = after.exitCode !== 0;
  const message = fails
    ? `the tests fail with the bug: ${describeRun(after)}`
    : 'the tests pass with the bug: they do not see it';
  return [first, { id: 'tests-after', status: fails ? 'passed' : 'failed', message }];
}

async function runTests(request: ValidateBugRequest, correct: string, broken: string): Promise<Check[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bugfix-validate-'));
  try {
    const copy = join(folder, 'workspace');
    const home = join(folder, 'home');
    await mkdir(home);
    await cp(request.workspace, copy, {
      recursive: true,
      filter: (path) => !skippedNames.has(basename(path)),
      verbatimSymlinks: true,
    });
    const { environment } = request;
    const sandbox = await createSandbox({ kind: 'auto', environment, home, writableFolders: [copy] });
    return await testBoth(new Trial(sandbox, request, copy), correct, broken);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Checks a definition file: its schema; with a source, that it can be injected; with a test command, that the tests
 * pass on the source as it is and fail with the bug. The tests run on a copy.
 */
export async function validateBug(request: ValidateBugRequest): Promise<ValidateBugResult> {
  const { definitionPath, sourcePath, test } = request;
  const { check, loaded } = load(await readText(definitionPath, 'The definition'), basename(definitionPath));
  const checks: Check[] = [check];
  const finish = (...others: Check[]): ValidateBugResult => {
    const all = [...checks, ...others];
    return { valid: all.every(({ status }) => status !== 'failed'), checks: all };
  };
  const withoutTests = [
    skipped('tests-before', 'no tests were asked for'),
    skipped('tests-after', 'no tests were asked for'),
  ];
  if (sourcePath === undefined) return finish(skipped('injection', 'no source was given'), ...withoutTests);
  const correct = await readText(sourcePath, 'The source');
  if (loaded === undefined) return finish(skipped('injection', 'the definition cannot be read'), ...withoutTests);
  const injection = await injectBug(loaded.definition, correct);
  if (!injection.injected) {
    return finish({ id: 'injection', status: 'failed', message: explainFailure(injection) }, ...withoutTests);
  }
  const lines = injection.edits.map(({ startLine, endLine }) =>
    startLine === endLine ? startLine : `${startLine}-${endLine}`,
  );
  checks.push({ id: 'injection', status: 'passed', message: `the bug was injected at lines ${lines.join(', ')}` });
  if (test === undefined) return finish(...withoutTests);
  return finish(...(await runTests(request, correct, injection.source)));
}
