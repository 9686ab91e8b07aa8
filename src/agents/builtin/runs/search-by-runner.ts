import { applySplices } from '../../../syntax/splice.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { generateCandidates } from '../candidates/generate.ts';
import type { Session } from '../session/session.ts';
import { editBetween } from '../session/unique-edit.ts';
import { countFailing, newFailures } from './failure.ts';
import type { Orientation } from './orient.ts';
import type { RunEnd } from './run-end.ts';
import type { SuspectUnit } from './suspects.ts';
import { reviewChanges } from './verify.ts';

const mostAttempts = 24;
const mostUnits = 4;

/** Tries candidates one at a time with the project's own runner: the way for languages without a faster one. */
export async function searchByRunner(
  session: Session,
  { baseline }: Orientation,
  suspects: readonly SuspectUnit[],
): Promise<RunEnd> {
  const attempts = session.task.budget.steps === undefined ? mostAttempts : session.task.budget.steps;
  let tried = 0;
  for (const candidate of interleave(suspects.slice(0, mostUnits)).slice(0, attempts)) {
    if (session.interrupted)
      return { stopReason: 'interrupted', explanation: 'The run was interrupted.', candidates: tried };
    if (session.secondsLeft < 10) break;
    tried += 1;
    if (await attempt(session, candidate, baseline)) {
      await reviewChanges(session);
      return { stopReason: 'finished', explanation: describe(tried), candidates: tried };
    }
  }
  return {
    stopReason: 'out-of-budget',
    explanation: `None of the ${tried} edits tried with the test runner made the target tests pass.`,
    candidates: tried,
  };
}

function describe(tried: number): string {
  return `The target tests pass after edit ${tried}; it is the likeliest that does, not a certain one.`;
}

/** The best of each function in turn, as many from the first as from the others together. */
function interleave(suspects: readonly SuspectUnit[]): Candidate[] {
  const queues = suspects.map(({ unit }) => generateCandidates(unit));
  const order: Candidate[] = [];
  for (let round = 0; queues.some((queue) => queue.length > 0) && order.length < 500; round++) {
    for (const [index, queue] of queues.entries()) {
      const next = index === 0 ? queue.splice(0, 2) : round % 2 === 0 ? queue.splice(0, 1) : [];
      order.push(...next);
    }
  }
  return order;
}

async function attempt(session: Session, candidate: Candidate, baseline: Orientation['baseline']): Promise<boolean> {
  const { path, line, kind } = candidate;
  const before = (await session.workspace.read(path)) ?? '';
  const after = applySplices(before, candidate.splices);
  const edit = editBetween(before, after);
  await session.replace(
    `Try another ${kind.replaceAll('-', ' ')} in ${path} at line ${line}.`,
    path,
    edit.oldCode,
    edit.newCode,
  );
  const execution = await session.runTests('Run the affected tests.', 'Verification', session.task.testFiles);
  const failing = countFailing(session.task, execution);
  if (failing === 0 && newFailures(baseline, execution).length === 0) return true;
  const back = editBetween(after, before);
  await session.replace(`${failing} target tests fail; take the edit back.`, path, back.oldCode, back.newCode);
  return false;
}
