import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { TestRunner } from '../../agents/agent.ts';
import type { FinishedSteps } from '../../files/finished-steps.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Fix } from '../../repository/resolve-fix.ts';
import type { Stack } from '../../repository/stack.ts';
import { createSandbox } from '../../sandbox/create-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { type CycleResult, cycleFolders, runCycle } from '../../test-runs/run-cycle.ts';
import { runTests } from '../../test-runs/run-tests.ts';
import { prepareWorkspaceStates, type WorkspaceStates } from '../../test-runs/workspace-states.ts';
import { trajectorySchema } from '../../trajectories/trajectory.ts';
import { describeTask } from './describe-task.ts';
import type { FixPatches } from './read-fix.ts';
import { type ProvedTrajectory, recordFailed, recordIdeal, type TrajectoryRequest } from './record-trajectories.ts';
import type { BuildContext, BuildRequest } from './request.ts';

/** What the cycle gives that the next steps need, as it is remembered. */
type KnownCycle = Omit<CycleResult, 'states'>;

/** A place to work in for one fix: everything in it can be thrown away and made again. */
export interface WorkPlace {
  folder: string;
  steps: FinishedSteps;
}

export interface TriedFix {
  cycle: KnownCycle;
  sandbox: Sandbox;
  goal: string;
  ideal?: ProvedTrajectory;
  failed?: ProvedTrajectory;
}

export interface FixAttempt {
  repository: Repository;
  fix: Fix;
  stack: Stack;
  patches: FixPatches;
  place: WorkPlace;
  request: BuildRequest;
  context: BuildContext;
}

const provedTrajectorySchema = z.object({
  trajectory: trajectorySchema,
  stillFailing: z.array(z.string()),
  broken: z.array(z.string()),
}) as unknown as z.ZodType<ProvedTrajectory>;

/** Of the budget, what the cycle may take; the rest is for the trajectories. */
const cycleShare = 0.6;
const agentShare = 0.1;
const longestAgentRun = 300;

function folders(place: WorkPlace): { workspace: string; private: string; home: string } {
  return {
    workspace: join(place.folder, 'workspace'),
    private: join(place.folder, 'private'),
    home: join(place.folder, 'home'),
  };
}

async function openSandbox({ place, request, context, stack }: FixAttempt): Promise<Sandbox> {
  const { workspace, home } = folders(place);
  await mkdir(workspace, { recursive: true });
  return createSandbox({
    kind: request.sandbox,
    environment: context.environment,
    home,
    writableFolders: [workspace],
    image: stack.baseImage,
  });
}

async function baseDate({ repository, fix }: FixAttempt): Promise<string> {
  const { git, gitFolder: folder } = repository;
  return (await git.text(['show', '-s', '--format=%cI', fix.baseCommit], { folder })).trim();
}

async function runStates(attempt: FixAttempt, sandbox: Sandbox): Promise<KnownCycle> {
  const { repository, fix, stack, patches, place, request, context } = attempt;
  const { workspace, private: privateFolder } = folders(place);
  const { states: _states, ...known } = await runCycle({
    sandbox,
    stack,
    repository,
    baseCommit: fix.baseCommit,
    baseDate: await baseDate(attempt),
    testsPatch: patches.tests,
    fixPatch: patches.fix,
    workspace,
    privateFolder,
    repeat: request.repeat,
    budgetSeconds: request.budgetMinutes * 60 * cycleShare,
    progress: context.progress,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  });
  context.signal?.throwIfAborted();
  return known;
}

async function openStates({ repository, fix, patches, place }: FixAttempt): Promise<WorkspaceStates> {
  const { workspace, private: privateFolder } = folders(place);
  return prepareWorkspaceStates({
    repository,
    baseCommit: fix.baseCommit,
    testsPatch: patches.tests,
    fixPatch: patches.fix,
    folder: cycleFolders(workspace).repository,
    privateFolder,
  });
}

function testRunner(attempt: FixAttempt, sandbox: Sandbox, cycle: KnownCycle): TestRunner {
  const { workspace } = folders(attempt.place);
  const { repository, reports } = cycleFolders(workspace);
  const { installed } = cycle;
  if (installed === undefined) throw new Error('Nothing was installed, so no test can run.');
  const longest = Math.max(...cycle.cycle.runs.withFix.map((run) => run.durationMs)) / 1000;
  return async (selection) => {
    const { run, console } = await runTests({
      sandbox,
      stack: attempt.stack,
      repository,
      installed,
      selection,
      reportFolder: join(reports, 'agent'),
      seconds: Math.max(60, longest * 5 + 30),
      ...(attempt.context.signal === undefined ? {} : { signal: attempt.context.signal }),
    });
    return { command: run.command, exitCode: run.exitCode, console, report: run.report };
  };
}

async function recordBoth(attempt: FixAttempt, tried: TriedFix): Promise<TriedFix> {
  const { fix, stack, patches, place, request, context, repository } = attempt;
  const trajectoryRequest: TrajectoryRequest = {
    goal: tried.goal,
    baseCommit: fix.baseCommit,
    stack,
    sandbox: tried.sandbox,
    git: repository.git,
    states: await openStates(attempt),
    runTests: testRunner(attempt, tried.sandbox, tried.cycle),
    environment: tried.cycle.installed?.environment ?? {},
    cycle: tried.cycle.cycle,
    fixPatch: patches.fix,
    testFiles: tried.cycle.testFiles ?? [],
    seconds: Math.min(longestAgentRun, request.budgetMinutes * 60 * agentShare),
    progress: context.progress,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  };
  const parse = (json: unknown) => (json === null ? null : provedTrajectorySchema.parse(json));
  const { progress } = context;
  const ideal = await place.steps.once('ideal', parse, () =>
    progress.step(
      'Recording the trajectory that repairs the bug',
      async () => (await recordIdeal(trajectoryRequest)) ?? null,
    ),
  );
  if (ideal === null) return tried;
  const failed = await place.steps.once('failed', parse, () =>
    progress.step('Recording a trajectory that does not', async () => (await recordFailed(trajectoryRequest)) ?? null),
  );
  return { ...tried, ideal, ...(failed === null ? {} : { failed }) };
}

/** Runs the three states of a fix and, when they prove it, records the two trajectories. Finished steps are not repeated. */
export async function tryFix(attempt: FixAttempt): Promise<TriedFix> {
  const sandbox = await openSandbox(attempt);
  attempt.context.progress.note(`Sandbox: ${sandbox.description}`);
  const cycle = await attempt.place.steps.once(
    'cycle',
    (json) => json as KnownCycle,
    () => runStates(attempt, sandbox),
  );
  const tried: TriedFix = { cycle, sandbox, goal: describeTask(attempt.fix, cycle.cycle) };
  return cycle.cycle.verdict === 'valid' ? recordBoth(attempt, tried) : tried;
}

/** Empties the place for another try with another stack. */
export async function forgetTry(place: WorkPlace): Promise<void> {
  await rm(place.folder, { recursive: true, force: true });
  await mkdir(place.folder, { recursive: true });
}
