import type { AgentConstraint } from '../../agent.ts';
import type { Session } from '../session/session.ts';
import { editBetween } from '../session/unique-edit.ts';
import { orient } from './orient.ts';
import type { RunEnd } from './run-end.ts';
import { leadingConstraint, type Shortfall } from './shortfall.ts';
import { reviewChanges, runAfterEdit } from './verify.ts';

const shownAround = 10;

const limits: Record<AgentConstraint, string> = {
  'no-verification': 'No test may be run after an edit in this run.',
  'one-file': 'Only one file may be edited in this run.',
  'few-steps': 'This run has few steps: one edit and one look at the tests.',
  'no-localisation': 'No search and no reading of sources is allowed in this run: the place of the edit is a guess.',
};

/** A run that is kept from working well and ends with `shortfall`, a change after which target tests still fail. */
export async function constrainedRun(session: Session, shortfall: Shortfall | undefined): Promise<RunEnd> {
  const constraint = leadingConstraint(session.task);
  const constraints = session.task.constraints ?? [constraint];
  await session.think(constraints.map((one) => limits[one]).join(' '), 'EnvironmentSetup');
  const baseline = await lookAround(session, constraint);
  if (shortfall === undefined) return { stopReason: 'abstained', explanation: 'No edit suggested itself.' };
  if (constraint !== 'no-localisation') await openPlace(session, shortfall);
  for (const file of shortfall.files) await edit(session, file.path, file.after, shortfall.line);
  if (constraints.includes('no-verification')) {
    await reviewChanges(session);
    return end(
      'finished',
      'The edit looks right and no test may be run, so the work ends here, unverified.',
      shortfall,
    );
  }
  const solved = await runAfterEdit(session, baseline, 'Run the affected tests once.');
  await reviewChanges(session);
  if (solved) return end('finished', 'The target tests pass.', shortfall);
  return constraint === 'one-file'
    ? end('abstained', 'Target tests still fail, and no second file may be edited.', shortfall)
    : end('out-of-budget', 'Target tests still fail, and there is no step left.', shortfall);
}

function end(stopReason: RunEnd['stopReason'], explanation: string, { failureMode }: Shortfall): RunEnd {
  return { stopReason, explanation, tags: { failureMode } };
}

async function lookAround(session: Session, constraint: AgentConstraint) {
  if (constraint === 'one-file' || constraint === 'no-verification') return (await orient(session)).baseline;
  const { testFiles } = session.task;
  const baseline = await session.runTests('Run the failing tests.', 'FaultLocalization', testFiles);
  await session.list('See how the repository is laid out.', '.');
  return baseline;
}

async function openPlace(session: Session, { files, line }: Shortfall): Promise<void> {
  const [file] = files;
  if (file === undefined || (await session.workspace.read(file.path)) === undefined) return;
  const thought = `${file.path} around line ${line} is where the failure may come from; read it.`;
  await session.open(thought, file.path, line - shownAround, line + shownAround);
}

async function edit(session: Session, path: string, after: string, line: number): Promise<void> {
  const before = await session.workspace.read(path);
  if (before === undefined) return session.replace(`Add ${path}.`, path, '', after);
  const { oldCode, newCode } = editBetween(before, after);
  await session.replace(`Try a change in ${path} near line ${line}.`, path, oldCode, newCode);
}
