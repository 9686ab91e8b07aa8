import type { TestExecution, TestRunner } from '../../agents/agent.ts';
import { applyPatch } from '../../patches/apply-patch.ts';
import type { Git } from '../../repository/git.ts';
import type { Cycle } from '../../test-runs/cycle.ts';
import type { WorkspaceStates } from '../../test-runs/workspace-states.ts';

/** What a test run says of a change made on the base with the tests. */
export interface Proof {
  /** Of the cycle's failToPass, those that do not pass. */
  stillFailing: string[];
  /** Tests that pass without the change and do not with it. */
  broken: string[];
  execution: TestExecution;
}

/** A clean workspace, the tests applied and committed: what an agent starts from. */
export async function prepareAgentBase(states: WorkspaceStates, git: Git): Promise<void> {
  await states.switchTo('withTests');
  const identity = ['-c', 'user.name=base', '-c', 'user.email=base@localhost'];
  const call = { folder: states.folder };
  await git.run(['add', '-A'], call);
  await git.run([...identity, 'commit', '-q', '--no-verify', '--allow-empty', '-m', 'base with the tests'], call);
}

/** Applies `diff` in a clean workspace and runs `testFiles`: the one way in which a change of an agent is judged. */
export async function proveChange(
  diff: string,
  request: { states: WorkspaceStates; git: Git; cycle: Cycle; testFiles: readonly string[]; runTests: TestRunner },
): Promise<Proof> {
  const { states, git, cycle, testFiles, runTests } = request;
  await prepareAgentBase(states, git);
  await applyPatch(git, states.folder, diff);
  const execution = await runTests(testFiles.length === 0 ? {} : { files: testFiles });
  const passed = new Set(execution.report.tests.filter(({ status }) => status === 'passed').map(({ id }) => id));
  const seen = new Set(execution.report.tests.map(({ id }) => id));
  return {
    stillFailing: cycle.failToPass.filter((id) => !passed.has(id)),
    broken: cycle.passToPass.filter((id) => seen.has(id) && !passed.has(id)),
    execution,
  };
}

/** Whether the change does all that the fix does, as far as the tests can tell. */
export function isRepair(proof: Proof): boolean {
  return proof.stillFailing.length === 0 && proof.broken.length === 0;
}
