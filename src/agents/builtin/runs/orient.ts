import { isTestPath } from '../../../patches/test-paths.ts';
import type { AgentTask, TestExecution } from '../../agent.ts';
import type { Session } from '../session/session.ts';
import { collectDefinitions, type Definition, definedNames } from './definitions.ts';
import { countFailing, type Frame, failureTexts, framesIn } from './failure.ts';

/** What the agent knows after it has looked around. */
export interface Orientation {
  /** The tests as they fail before any edit. */
  baseline: TestExecution;
  /** Places the failures name, tests left out. */
  frames: Frame[];
  /** Definitions that the failing tests use, the most telling first. */
  suspects: Definition[];
  /** The lines of the failing tests. */
  testText: string;
}

const mostSearches = 3;

/** Runs the failing tests, reads what they say and use, and finds where that is defined. */
export async function orient(session: Session): Promise<Orientation> {
  const { task, workspace } = session;
  const baseline = await session.runTests(
    `Run ${describeFiles(task.testFiles)} to see the failure before reading any code.`,
    'FaultLocalization',
    task.testFiles,
  );
  const texts = failureTexts(task, baseline);
  const named = await framesIn(texts.join('\n') || baseline.console, workspace);
  const frames = named.filter((frame) => !isTestPath(frame.path) && !task.protectedPaths.includes(frame.path));
  await session.think(describeFailure(task, baseline, frames), 'FaultLocalization');
  await lookAround(session);
  const testText = await openFailingTests(session, named);
  const suspects = await searchSuspects(session, testText, texts.join('\n'));
  return { baseline, frames, suspects, testText };
}

function describeFiles(files: readonly string[]): string {
  return files.length === 0 ? 'the test suite' : files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
}

function describeFailure(task: AgentTask, baseline: TestExecution, frames: readonly Frame[]): string {
  const failing = countFailing(task, baseline);
  const first = task.failingTests[0];
  const message = failureTexts(task, baseline)[0]?.trim().split('\n')[0]?.slice(0, 300);
  const place = frames.at(-1);
  return [
    `${failing} of ${task.failingTests.length} tests that should pass do not${first === undefined ? '' : `, among them ${first.name}`}.`,
    message === undefined ? 'The run gives no message for them.' : `The first says: ${message}`,
    place === undefined
      ? 'No line of production code is named, so the code must be found through what the tests call.'
      : `The innermost production code named is ${place.path}:${place.line}.`,
  ].join(' ');
}

/** Lists the folders in which the tests are and the sources beside them. */
async function lookAround(session: Session): Promise<void> {
  const folder = (session.task.testFiles[0] ?? '').split('/').slice(0, -1).join('/') || '.';
  await session.list(`See which tests lie beside the failing ones in ${folder}.`, folder);
  if (folder !== '.') await session.list('See how the repository is laid out.', '.');
}

async function openFailingTests(session: Session, frames: readonly Frame[]): Promise<string> {
  let text = '';
  for (const path of session.task.testFiles.slice(0, 2)) {
    const content = (await session.workspace.read(path)) ?? '';
    const lines = content.split('\n');
    const line = frames.find((frame) => frame.path === path)?.line ?? findTestLine(session.task, lines, path);
    const head = lines.slice(0, 40).filter((one) => /import|require|use |from /.test(one));
    const opened = await session.open(
      `Read the failing test in ${path} around line ${line}: what does it call, and what does it expect?`,
      path,
      line - 25,
      line + 25,
    );
    text += `${opened}\n${head.join('\n')}\n`;
  }
  return text;
}

/** The line (from 1) of the first failing test of `path`, by its name. */
function findTestLine(task: AgentTask, lines: readonly string[], path: string): number {
  for (const test of task.failingTests) {
    if (test.file !== undefined && test.file !== path) continue;
    const name = test.name
      .split(/ > |::|\.(?=\w+$)/)
      .at(-1)!
      .replace(/\[.*$/, '')
      .trim();
    const found = name === '' ? -1 : lines.findIndex((line) => line.includes(name));
    if (found >= 0) return found + 1;
  }
  return 1;
}

async function searchSuspects(session: Session, testText: string, failure: string): Promise<Definition[]> {
  const definitions = await collectDefinitions(session.workspace);
  const names = [...new Set([...definedNames(failure, definitions), ...definedNames(testText, definitions)])];
  for (const name of names.slice(0, mostSearches)) {
    const [definition] = definitions.get(name)!;
    await session.search(`The failing test involves ${name}, defined in ${definition!.path}; find every use.`, name);
  }
  return names.flatMap((name) => definitions.get(name)!);
}
