import type { Progress } from '../progress/progress.ts';
import type { Git } from '../repository/git.ts';
import type { Stack } from '../repository/stack.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { TestSelection } from '../test-runs/frameworks/test-plan.ts';
import type { TestReport } from '../test-runs/test-report.ts';
import type { Trajectory, TrajectoryMode } from '../trajectories/trajectory.ts';

/** Hard limits on one agent run, enforced from outside; an absent limit is not set. */
export interface Budget {
  seconds: number;
  steps?: number;
  tokens?: number;
  dollars?: number;
}

export interface FailingTest {
  id: string;
  file?: string;
  name: string;
  message?: string;
  traceback?: string;
}

/** One run of the project's own test command in the workspace, in the state the agent left it. */
export interface TestExecution {
  /** As it was run, a shell line. */
  command: string;
  /** Null when it was killed. */
  exitCode: number | null;
  /** Standard output and standard error as they came. */
  console: string;
  report: TestReport;
}

/** Runs the selected tests (all without a selection); the agent need not know the framework. */
export type TestRunner = (selection: TestSelection) => Promise<TestExecution>;

/** What an agent is asked to do: make `failingTests` pass in `workspace` without breaking what passes. */
export interface AgentTask {
  /** A git working tree at the base with the tests applied and committed; the agent's edits are its uncommitted diff. */
  workspace: string;
  /** The problem as a person would put it. */
  goal: string;
  baseCommit: string;
  stack: Stack;
  sandbox: Sandbox;
  git: Git;
  runTests: TestRunner;
  /** The environment of the test commands beyond the sandbox's own: where an installation put its programs. */
  environment?: Readonly<Record<string, string>>;
  /** A shell fragment that comes before commands, which puts the installed programs on PATH. */
  commandPrelude?: string;
  failingTests: FailingTest[];
  /** Test files (relative to the workspace) to run while searching. */
  testFiles: string[];
  /** Files the agent may not edit: tests, fixtures. */
  protectedPaths: string[];
  budget: Budget;
  mode: TrajectoryMode;
  /** What a `constrained` run is kept from, e.g. `no-verification`, `one-file`, `few-steps`, `no-localisation`. */
  constraints?: AgentConstraint[];
  /** The known fix as a unified diff: what a `guided` run carries out, and what a `constrained` run must fall short of. */
  knownFix?: string;
  progress: Progress;
  signal?: AbortSignal;
}

export const agentConstraints = ['no-verification', 'one-file', 'few-steps', 'no-localisation'] as const;
export type AgentConstraint = (typeof agentConstraints)[number];

export type StopReason = 'finished' | 'abstained' | 'out-of-budget' | 'interrupted' | 'unsupported';

/** Measured use; an amount that was not measured is absent. */
export interface Usage {
  seconds: number;
  steps: number;
  candidates?: number;
  inputTokens?: number;
  outputTokens?: number;
  dollars?: number;
}

/** What an agent hands back. It never says that it succeeded: the phase finds that out by running the tests. */
export interface AgentOutcome {
  /** Unified diff of the workspace against its HEAD; empty when nothing was changed. */
  diff: string;
  stopReason: StopReason;
  /** One sentence on why it stopped. */
  explanation: string;
  usage: Usage;
  trajectory: Trajectory;
}

export interface Agent {
  readonly name: string;
  run(task: AgentTask): Promise<AgentOutcome>;
}
