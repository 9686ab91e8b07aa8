import type { TestCase } from '../../../test-runs/test-report.ts';
import type { AgentTask, TestExecution } from '../../agent.ts';
import type { Workspace } from '../session/workspace.ts';

/** A place in a tracked file that a failure names. */
export interface Frame {
  path: string;
  /** From 1. */
  line: number;
}

/** How many of the tests that shall pass don't: those reported as anything else and those not reported at all. */
export function countFailing(task: AgentTask, execution: TestExecution): number {
  const passed = new Set(execution.report.tests.filter((test) => test.status === 'passed').map((test) => test.id));
  return task.failingTests.filter((test) => !passed.has(test.id)).length;
}

/** Tests that pass in `before` and fail in `after`. */
export function newFailures(before: TestExecution, after: TestExecution): TestCase[] {
  const passed = new Set(before.report.tests.filter((test) => test.status === 'passed').map((test) => test.id));
  return after.report.tests.filter((test) => passed.has(test.id) && isFailure(test));
}

function isFailure(test: TestCase): boolean {
  return test.status === 'failed' || test.status === 'error';
}

/** What the failing tests say, from the run if it names them, else from the task. */
export function failureTexts(task: AgentTask, execution: TestExecution): string[] {
  const wanted = new Set(task.failingTests.map((test) => test.id));
  const reported = execution.report.tests.filter((test) => wanted.has(test.id) && isFailure(test));
  const sources = reported.length > 0 ? reported : task.failingTests;
  return sources.map((test) => `${test.message ?? ''}\n${test.traceback ?? ''}`).filter((text) => text.trim() !== '');
}

const place = /([\w@./\\+-]+\.[A-Za-z]{1,5})(?:"?,? line |:)(\d+)/g;

/** The places in tracked files that `text` names, in its order, each once. */
export async function framesIn(text: string, workspace: Workspace): Promise<Frame[]> {
  const tracked = await workspace.trackedFiles();
  const bySuffix = new Map<string, string[]>();
  for (const path of tracked) {
    const name = path.split('/').at(-1)!;
    bySuffix.set(name, [...(bySuffix.get(name) ?? []), path]);
  }
  const frames = new Map<string, Frame>();
  for (const [, written, line] of text.slice(0, 200_000).matchAll(place)) {
    const path = resolvePath(written!.replaceAll('\\', '/'), bySuffix);
    if (path !== undefined) frames.set(`${path}:${line}`, { path, line: Number(line) });
  }
  return [...frames.values()];
}

/** The tracked path that `written` ends with, or that ends with `written`, when only one does. */
function resolvePath(written: string, byName: ReadonlyMap<string, readonly string[]>): string | undefined {
  const clean = written.replace(/^(\.\/)+/, '');
  const fitting = (byName.get(clean.split('/').at(-1)!) ?? []).filter(
    (path) => path === clean || clean.endsWith(`/${path}`) || path.endsWith(`/${clean}`),
  );
  return fitting.length === 1 ? fitting[0] : fitting.find((path) => clean.endsWith(path));
}
