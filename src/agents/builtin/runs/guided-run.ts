import type { TestExecution } from '../../agent.ts';
import type { Session } from '../session/session.ts';
import { uniqueLineEdit } from '../session/unique-edit.ts';
import { collectDefinitions, definedNames } from './definitions.ts';
import { addedText, type FixedFile, locateGroup, readKnownFix } from './known-fix.ts';
import { orient } from './orient.ts';
import type { RunEnd } from './run-end.ts';
import { reviewChanges, runAfterEdit } from './verify.ts';

/** More edits than this are tested file by file, not one by one. */
const mostTestedEdits = 6;
const shownAround = 12;

/** The agent knows the fix: it really searches, opens, edits and tests its way to it. */
export async function guidedRun(session: Session, knownFix: string): Promise<RunEnd> {
  const files = readKnownFix(knownFix);
  const { baseline, testText } = await orient(session);
  for (const file of files) await readPlaces(session, file);
  await searchNames(session, files, testText);
  await session.think(describePlan(files), 'Solution');
  const edits = files.reduce((sum, file) => sum + Math.max(1, file.groups.length), 0);
  const tester = editTester(session, baseline, edits);
  for (const file of files) await carryOut(session, file, tester);
  const solved = await runAfterEdit(session, baseline, 'Run the affected tests with the whole change in place.');
  await reviewChanges(session);
  return solved
    ? { stopReason: 'finished', explanation: 'The known fix is in place and the target tests pass.' }
    : { stopReason: 'abstained', explanation: 'The known fix is in place, yet target tests still fail.' };
}

async function readPlaces(session: Session, file: FixedFile): Promise<void> {
  const source = file.renamedFrom ?? file.path;
  if (file.status === 'added') {
    const folder = file.path.split('/').slice(0, -1).join('/') || '.';
    await session.list(`Look at what ${folder} holds already, before ${file.path} is added.`, folder);
    return;
  }
  let shownTo = 0;
  for (const group of file.groups.slice(0, 8)) {
    const line = group.oldStart + 1;
    if (line <= shownTo) continue;
    shownTo = line + group.oldLines.length + shownAround;
    await session.open(`Open ${source} around line ${line}.`, source, line - shownAround, shownTo);
  }
}

/** Where the names in the lines to change are used: an edit there has callers. */
async function searchNames(session: Session, files: readonly FixedFile[], testText: string): Promise<void> {
  const definitions = await collectDefinitions(session.workspace);
  for (const file of files.slice(0, 3)) {
    const changed = file.groups.flatMap((group) => [...group.oldLines, ...group.newLines]).join('');
    const [name] = definedNames(changed, definitions);
    if (name === undefined) continue;
    const also = testText.includes(name) ? ' The failing test names it too.' : '';
    const found = await session.search(`The suspicious lines of ${file.path} use ${name}: who else does?`, name);
    const places = new Set(found.map((result) => result.file));
    await session.think(`${name} is on ${found.length} lines of ${places.size} files.${also}`, 'FaultLocalization');
  }
}

function describePlan(files: readonly FixedFile[]): string {
  const places = files.map((file) => {
    const lines = file.groups.slice(0, 4).map((group) => group.oldStart + 1);
    return file.status === 'added'
      ? `add ${file.path}`
      : file.status === 'deleted'
        ? `delete ${file.path}`
        : `${file.path}${lines.length === 0 ? '' : ` near line ${lines.join(', ')}`}`;
  });
  return `Places to change: ${places.slice(0, 12).join('; ')}${places.length > 12 ? `; and ${places.length - 12} more files` : ''}.`;
}

type EditTester = (path: string, lastOfFile: boolean) => Promise<void>;

/** Runs the tests after an edit, unless it is the last (a run follows anyway), or there are many. */
function editTester(session: Session, baseline: TestExecution, edits: number): EditTester {
  let done = 0;
  let slowest = 0;
  return async (path, lastOfFile) => {
    done += 1;
    const worthwhile = done < edits && (edits <= mostTestedEdits || (lastOfFile && done % 4 === 0));
    if (!worthwhile || session.secondsLeft < slowest * 6) return;
    const started = performance.now();
    await runAfterEdit(session, baseline, `See what the edit of ${path} changes.`);
    slowest = Math.max(slowest, (performance.now() - started) / 1000);
  };
}

async function carryOut(session: Session, file: FixedFile, tested: EditTester): Promise<void> {
  if (file.renamedFrom !== undefined) await rename(session, file.renamedFrom, file.path, file.status === 'copied');
  if (file.status === 'added') {
    await session.replace(`Add ${file.path}.`, file.path, '', addedText(file));
    return tested(file.path, true);
  }
  if (file.status === 'deleted') {
    await session.removeFile(`Delete ${file.path}, which is no longer needed.`, file.path);
    return tested(file.path, true);
  }
  if (file.newMode !== undefined) await changeMode(session, file.path, file.newMode);
  await editGroups(session, file, tested);
}

/** Carries out `file`'s groups in order; throws when a place is not as the fix expects it. */
export async function editGroups(session: Session, file: FixedFile, tested: EditTester): Promise<void> {
  let shift = 0;
  for (const [index, group] of file.groups.entries()) {
    const text = (await session.workspace.read(file.path)) ?? '';
    const at = locateGroup(text, group, group.oldStart + shift);
    if (at === undefined) throw new Error(`The fix does not fit ${file.path} at line ${group.oldStart + 1}.`);
    shift = at - group.oldStart + group.newLines.length - group.oldLines.length;
    const edit = uniqueLineEdit(text, at, at + group.oldLines.length, group.newLines);
    await session.replace(describeEdit(file.path, at + 1, group), file.path, edit.oldCode, edit.newCode);
    await tested(file.path, index === file.groups.length - 1);
  }
}

function describeEdit(path: string, line: number, group: { oldLines: string[]; newLines: string[] }): string {
  const [removed, added] = [group.oldLines.length, group.newLines.length];
  if (removed === 0) return `Add ${added} ${added === 1 ? 'line' : 'lines'} to ${path} at line ${line}.`;
  if (added === 0) return `Remove ${removed} ${removed === 1 ? 'line' : 'lines'} from ${path} at line ${line}.`;
  return `Change ${path} at line ${line}: \`${group.oldLines[0]!.trim().slice(0, 80)}\` is not right.`;
}

async function rename(session: Session, from: string, to: string, copy: boolean): Promise<void> {
  const text = await session.workspace.read(from);
  if (text === undefined) throw new Error(`${from} is not a text file.`);
  await session.replace(`${copy ? 'Copy' : 'Move'} ${from} to ${to}.`, to, '', text);
  if (!copy) await session.removeFile(`Remove ${from}, which is now ${to}.`, from);
}

async function changeMode(session: Session, path: string, mode: string): Promise<void> {
  const flag = mode.endsWith('755') ? '+x' : '-x';
  await session.command(`Set the mode of ${path}.`, 'Solution', `chmod ${flag} ${JSON.stringify(path)}`);
}
