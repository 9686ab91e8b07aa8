import type { AgentConstraint, AgentTask, FailingTest, TestRunner } from '../../agents/agent.ts';
import { builtinAgent } from '../../agents/builtin/builtin-agent.ts';
import type { Progress } from '../../progress/progress.ts';
import type { Git } from '../../repository/git.ts';
import type { Stack } from '../../repository/stack.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Cycle } from '../../test-runs/cycle.ts';
import type { WorkspaceStates } from '../../test-runs/workspace-states.ts';
import type { Trajectory, TrajectoryMode } from '../../trajectories/trajectory.ts';
import { isRepair, type Proof, prepareAgentBase, proveChange } from './prove-change.ts';

export interface TrajectoryRequest {
  goal: string;
  baseCommit: string;
  stack: Stack;
  sandbox: Sandbox;
  git: Git;
  states: WorkspaceStates;
  runTests: TestRunner;
  environment: Readonly<Record<string, string>>;
  cycle: Cycle;
  fixPatch: string;
  /** Test files that the cycle ran, relative to the repository. */
  testFiles: string[];
  /** Seconds for one run of the agent. */
  seconds: number;
  progress: Progress;
  signal?: AbortSignal;
}

export interface ProvedTrajectory {
  trajectory: Trajectory;
  /** Of the cycle's failToPass, those that fail with the trajectory's final diff in a clean workspace. */
  stillFailing: string[];
  broken: string[];
}

/** Tried in order until a run ends in a change that provably does not repair the bug. */
const constraintSets: readonly (readonly AgentConstraint[])[] = [
  ['no-verification', 'few-steps'],
  ['no-verification', 'one-file'],
  ['no-verification', 'no-localisation'],
  ['no-verification', 'one-file', 'few-steps', 'no-localisation'],
];

/** The failToPass tests as the agent is told of them: with what the runs without the fix said. */
function failingTests(cycle: Cycle): FailingTest[] {
  const cases = [...cycle.runs.withTests, ...cycle.runs.withFix].flatMap(({ report }) => report.tests);
  return cycle.failToPass.map((id) => {
    const known = cases.find((test) => test.id === id);
    if (known === undefined) return { id, name: id };
    const { file, name, status, message, traceback } = known;
    const failure =
      status === 'passed'
        ? {}
        : { ...(message === undefined ? {} : { message }), ...(traceback === undefined ? {} : { traceback }) };
    return { id, name, ...(file === undefined ? {} : { file }), ...failure };
  });
}

async function runAgent(request: TrajectoryRequest, mode: TrajectoryMode, constraints?: readonly AgentConstraint[]) {
  const { states, git } = request;
  await prepareAgentBase(states, git);
  const task: AgentTask = {
    workspace: states.folder,
    goal: request.goal,
    baseCommit: request.baseCommit,
    stack: request.stack,
    sandbox: request.sandbox,
    git,
    runTests: request.runTests,
    environment: request.environment,
    failingTests: failingTests(request.cycle),
    testFiles: request.testFiles,
    protectedPaths: [...states.changedByTests],
    budget: { seconds: request.seconds },
    mode,
    ...(constraints === undefined ? {} : { constraints: [...constraints] }),
    ...(mode === 'autonomous' ? {} : { knownFix: request.fixPatch }),
    progress: request.progress,
    ...(request.signal === undefined ? {} : { signal: request.signal }),
  };
  return builtinAgent.run(task);
}

function proved(trajectory: Trajectory, proof: Proof): ProvedTrajectory {
  return { trajectory, stillFailing: proof.stillFailing, broken: proof.broken };
}

/**
 * A trajectory whose final diff provably repairs the bug: the agent's own when it finds one, else one in which it knows
 * the fix, labelled `guided`. Undefined when neither can be shown to repair it.
 */
export async function recordIdeal(request: TrajectoryRequest): Promise<ProvedTrajectory | undefined> {
  for (const mode of ['autonomous', 'guided'] as const) {
    const outcome = await runAgent(request, mode);
    request.signal?.throwIfAborted();
    request.progress.note(`${mode}: ${outcome.explanation}`);
    if (outcome.diff === '') continue;
    const proof = await proveChange(outcome.diff, request);
    if (isRepair(proof)) return proved(outcome.trajectory, proof);
    request.progress.note(
      `${mode}: the change was taken back, ${proof.stillFailing.length} target tests fail and ${proof.broken.length} others broke`,
    );
  }
  return undefined;
}

/** A trajectory from another, constrained run whose final diff provably leaves failToPass tests failing. */
export async function recordFailed(request: TrajectoryRequest): Promise<ProvedTrajectory | undefined> {
  for (const constraints of constraintSets) {
    const outcome = await runAgent(request, 'constrained', constraints);
    request.signal?.throwIfAborted();
    const proof = await proveChange(outcome.diff, request);
    const failures = proof.stillFailing.length;
    request.progress.note(
      `constrained (${constraints.join(', ')}): ${failures} of ${request.cycle.failToPass.length} target tests still fail`,
    );
    if (failures > 0) return proved(outcome.trajectory, proof);
  }
  return undefined;
}
