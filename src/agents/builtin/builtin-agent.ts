import { messageOf } from '../../errors/user-error.ts';
import { createRecorder } from '../../trajectories/recorder.ts';
import type { Agent, AgentOutcome, AgentTask } from '../agent.ts';
import { autonomousRun } from './runs/autonomous-run.ts';
import { constrainedRun } from './runs/constrained-run.ts';
import { guidedRun } from './runs/guided-run.ts';
import type { RunEnd } from './runs/run-end.ts';
import { findShortfall, type Shortfall } from './runs/shortfall.ts';
import { diffOfChanges } from './session/diff-of-changes.ts';
import { Session } from './session/session.ts';

const version = '1.0.0';

/** The embedded agent: deterministic, with no model and no network. */
export const builtinAgent: Agent = { name: 'builtin', run };

async function run(task: AgentTask): Promise<AgentOutcome> {
  const started = performance.now();
  const recorder = createRecorder({
    taskIssue: task.goal,
    agent: 'builtin',
    agentVersion: version,
    mode: task.mode,
    baseCommit: task.baseCommit,
    ...(task.constraints === undefined ? {} : { constraints: task.constraints }),
  });
  const session = new Session(task, recorder);
  await session.workspace.trackedFiles();
  const shortfall = task.mode === 'constrained' ? await findShortfall(task, session.workspace) : undefined;
  await session.begin();
  const end = await runMode(session, shortfall);
  await session.end(end.stopReason, end.explanation);
  const diff = await diffOfChanges(task.git, await session.workspace.changes());
  return {
    diff,
    stopReason: end.stopReason,
    explanation: end.explanation,
    usage: {
      seconds: Math.round(performance.now() - started) / 1000,
      steps: session.steps,
      ...(end.candidates === undefined ? {} : { candidates: end.candidates }),
    },
    trajectory: recorder.finish({ finalDiff: diff, tags: { agent: 'builtin', ...end.tags } }),
  };
}

/** What goes wrong in a run ends it with a reason; the workspace keeps what was edited until then. */
async function runMode(session: Session, shortfall: Shortfall | undefined): Promise<RunEnd> {
  const { task } = session;
  try {
    if (task.mode === 'constrained') return await constrainedRun(session, shortfall);
    if (task.mode === 'autonomous') return await autonomousRun(session);
    if (task.knownFix === undefined) throw new Error('A guided run needs the known fix.');
    return await guidedRun(session, task.knownFix);
  } catch (error) {
    if (session.interrupted) return { stopReason: 'interrupted', explanation: 'The run was interrupted.' };
    return { stopReason: 'unsupported', explanation: messageOf(error) };
  }
}
