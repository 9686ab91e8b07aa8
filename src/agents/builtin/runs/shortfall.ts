import { carryOut, type LineGroup, splitKeepingNewlines } from '../../../patches/line-groups.ts';
import { languageOfFile } from '../../../syntax/languages.ts';
import { applySplices } from '../../../syntax/splice.ts';
import type { AgentConstraint, AgentTask } from '../../agent.ts';
import { generateCandidates } from '../candidates/generate.ts';
import { parseFile, type Unit, unitsOf } from '../candidates/unit.ts';
import type { Workspace } from '../session/workspace.ts';
import { collectDefinitions, definedNames } from './definitions.ts';
import { countFailing } from './failure.ts';
import { addedText, type FixedFile, readKnownFix } from './known-fix.ts';

/** A change that falls short: the texts of the files it edits, and what it lacks. */
export interface Shortfall {
  files: { path: string; after: string }[];
  /** Where it edits, from 1. */
  line: number;
  /** `incomplete-fix`: a part of the fix; `wrong-edit`: another edit at the right place; `wrong-place`: elsewhere. */
  failureMode: 'incomplete-fix' | 'wrong-edit' | 'wrong-place';
}

const mostTries = 10;

/**
 * The first change, in a fixed order that depends on the constraint, after which target tests demonstrably still fail.
 * Tried in the workspace, which is put back. Undefined when none was found.
 */
export async function findShortfall(task: AgentTask, workspace: Workspace): Promise<Shortfall | undefined> {
  let tries = 0;
  let broken: Shortfall | undefined;
  for await (const shortfall of shortfalls(task, workspace)) {
    if (tries++ === mostTries) break;
    for (const file of shortfall.files) await workspace.write(file.path, file.after);
    const execution = await task.runTests({ files: task.testFiles });
    await workspace.restore();
    if (countFailing(task, execution) === 0) continue;
    if (execution.report.tests.some((test) => test.status === 'passed' || test.status === 'failed')) return shortfall;
    // Nothing ran at all: a change that does not even compile is kept for want of a better one.
    broken ??= shortfall;
  }
  return broken;
}

/** The constraint that says most about what the run does: not running tests comes with any of the others. */
export function leadingConstraint(task: AgentTask): AgentConstraint {
  return task.constraints?.find((one) => one !== 'no-verification') ?? 'no-verification';
}

async function* shortfalls(task: AgentTask, workspace: Workspace): AsyncGenerator<Shortfall> {
  const fix = task.knownFix === undefined ? [] : readFixOrNothing(task.knownFix);
  const constraint = leadingConstraint(task);
  const parts = () => partsOfFix(fix, workspace);
  const near = () => wrongEdits(fix, workspace, task, false);
  const far = () => wrongEdits(fix, workspace, task, true);
  const orders: Record<AgentConstraint, (() => AsyncGenerator<Shortfall>)[]> = {
    'one-file': [parts, near, far],
    'few-steps': [parts, near, far],
    'no-verification': [near, parts, far],
    'no-localisation': [far, near, parts],
  };
  for (const source of orders[constraint]) {
    let taken = 0;
    for await (const shortfall of source()) {
      yield shortfall;
      if (++taken === 3) break;
    }
  }
}

function readFixOrNothing(diff: string): FixedFile[] {
  try {
    return readKnownFix(diff);
  } catch {
    return [];
  }
}

/** Each file of a fix of several files alone, then each place of one of several places, then half of a place. */
async function* partsOfFix(fix: readonly FixedFile[], workspace: Workspace): AsyncGenerator<Shortfall> {
  const places = fix.flatMap((file) => file.groups.map((group) => ({ file, group })));
  if (fix.length > 1) for (const file of fix) yield* partial(file, file.groups, workspace);
  if (places.length > 1) for (const { file, group } of places) yield* partial(file, [group], workspace);
  for (const { file, group } of places) {
    const half = Math.floor(group.newLines.length / 2);
    if (half > 0) yield* partial(file, [{ ...group, newLines: group.newLines.slice(0, half) }], workspace);
    if (group.newLines.length > 0 && group.oldLines.length > 0)
      yield* partial(file, [{ ...group, newLines: [] }], workspace);
  }
}

async function* partial(
  file: FixedFile,
  groups: readonly LineGroup[],
  workspace: Workspace,
): AsyncGenerator<Shortfall> {
  if (file.status === 'deleted') return;
  const line = (groups[0]?.oldStart ?? 0) + 1;
  if (file.status === 'added') {
    yield { files: [{ path: file.path, after: addedText(file) }], line, failureMode: 'incomplete-fix' };
    return;
  }
  const before = await workspace.read(file.path);
  if (before === undefined || !fits(before, groups)) return;
  const after = carryOut(splitKeepingNewlines(before), groups).join('');
  yield { files: [{ path: file.path, after }], line, failureMode: 'incomplete-fix' };
}

function fits(text: string, groups: readonly LineGroup[]): boolean {
  const lines = splitKeepingNewlines(text);
  return groups.every((group) => group.oldLines.every((line, index) => lines[group.oldStart + index] === line));
}

/** Small edits that are not the fix: on its lines or in its function, or (`elsewhere`) in other functions. */
async function* wrongEdits(
  fix: readonly FixedFile[],
  workspace: Workspace,
  task: AgentTask,
  elsewhere: boolean,
): AsyncGenerator<Shortfall> {
  for (const { path, lines } of await placesToEdit(fix, workspace, task)) {
    const source = await workspace.read(path);
    const language = languageOfFile(path);
    if (source === undefined || language === undefined) continue;
    const units = unitsOf(await parseFile(path, source, language));
    const touched = (unit: Unit) => lines.some((line) => unit.startLine <= line && line <= unit.endLine);
    const chosen = units.filter((unit) => unit.name !== '' && touched(unit) !== elsewhere);
    for (const unit of [...chosen].sort((a, b) => distance(a, lines) - distance(b, lines)).slice(0, 3)) {
      const [candidate] = generateCandidates(unit).sort(
        (a, b) => nearest(a.line, lines) - nearest(b.line, lines) || a.cost - b.cost,
      );
      if (candidate === undefined) continue;
      const after = applySplices(source, candidate.splices);
      yield { files: [{ path, after }], line: candidate.line, failureMode: elsewhere ? 'wrong-place' : 'wrong-edit' };
    }
  }
}

function nearest(line: number, lines: readonly number[]): number {
  return Math.min(...lines.map((one) => Math.abs(one - line)));
}

function distance(unit: Unit, lines: readonly number[]): number {
  return Math.min(nearest(unit.startLine, lines), nearest(unit.endLine, lines));
}

/** The files and lines of the fix; without one, where the names in the failing tests are defined. */
async function placesToEdit(
  fix: readonly FixedFile[],
  workspace: Workspace,
  task: AgentTask,
): Promise<{ path: string; lines: number[] }[]> {
  const known = fix.map((file) => ({ path: file.path, lines: file.groups.map((group) => group.oldStart + 1) }));
  if (known.some((place) => place.lines.length > 0)) return known.filter((place) => place.lines.length > 0);
  const definitions = await collectDefinitions(workspace);
  const tests = await Promise.all(task.testFiles.map((path) => workspace.read(path)));
  return definedNames(tests.join('\n'), definitions)
    .flatMap((name) => definitions.get(name)!)
    .slice(0, 6)
    .map(({ path, line }) => ({ path, lines: [line] }));
}
