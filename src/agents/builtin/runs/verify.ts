import type { TestExecution } from '../../agent.ts';
import type { Session } from '../session/session.ts';
import { countFailing, newFailures } from './failure.ts';

/** Runs the affected tests after an edit and says what came of it; true when all that should pass do and nothing broke. */
export async function runAfterEdit(session: Session, baseline: TestExecution, thought: string): Promise<boolean> {
  const { task } = session;
  const execution = await session.runTests(thought, 'Verification', task.testFiles);
  const failing = countFailing(task, execution);
  const broken = newFailures(baseline, execution);
  await session.think(describeResult(task.failingTests.length, failing, broken.length), 'Verification');
  return failing === 0 && broken.length === 0;
}

function describeResult(wanted: number, failing: number, broken: number): string {
  const target =
    failing === 0 ? `All ${wanted} target tests pass.` : `${failing} of ${wanted} target tests still fail.`;
  return `${target} ${broken === 0 ? 'No test that passed before fails now.' : `${broken} tests that passed before fail now.`}`;
}

/** The last looks before an end: what was changed, and nothing else. */
export async function reviewChanges(session: Session): Promise<void> {
  await session.command('Review the whole change once more.', 'Verification', 'git diff --no-color');
  await session.command('Check that nothing else was left behind.', 'Verification', 'git status --short');
}
