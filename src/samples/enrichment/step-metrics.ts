import type { StepObserver } from '../../trajectories/read-trajectory.ts';
import type { Step } from '../../trajectories/step.ts';
import { stepKinds } from '../../trajectories/step-kinds.ts';
import { isTestCommand, testRunPassed } from '../../trajectories/test-commands.ts';

const known = new Set<string>(stepKinds);

export interface TestRunMetrics {
  count: number;
  passed: number;
  failed: number;
  /** The step (from 0) at which a test run first passed, and the seconds since the first step. */
  firstPassedStep?: number;
  firstPassedSeconds?: number;
}

/** What one trajectory's steps add up to. */
export class StepMetrics implements StepObserver {
  steps = 0;
  readonly kinds = new Map<string, number>();
  readonly exitCodes = new Map<string, number>();
  readonly tests: TestRunMetrics = { count: 0, passed: 0, failed: 0 };
  commands = 0;
  first: Step | undefined;
  last: Step | undefined;
  durationSeconds: number | undefined;
  inputTokens: number | undefined;
  outputTokens: number | undefined;
  readonly #gaps: number[] = [];

  add(step: Step): void {
    this.steps += 1;
    this.kinds.set(step.kind, (this.kinds.get(step.kind) ?? 0) + 1);
    if (step.time !== undefined) this.#time(step);
    if (step.durationSeconds !== undefined) this.durationSeconds = (this.durationSeconds ?? 0) + step.durationSeconds;
    if (step.inputTokens !== undefined) this.inputTokens = (this.inputTokens ?? 0) + step.inputTokens;
    if (step.outputTokens !== undefined) this.outputTokens = (this.outputTokens ?? 0) + step.outputTokens;
    if (step.kind === 'command') this.#command(step);
  }

  #time(step: Step): void {
    if (this.last?.time !== undefined) this.#gaps.push((step.time! - this.last.time) / 1000);
    this.first ??= step;
    this.last = step;
  }

  #command(step: Step): void {
    this.commands += 1;
    const code = step.exitCode === undefined ? 'unknown' : String(step.exitCode);
    if (this.exitCodes.size < 1000) this.exitCodes.set(code, (this.exitCodes.get(code) ?? 0) + 1);
    if (step.command === undefined || !isTestCommand(step.command)) return;
    this.tests.count += 1;
    const passed = testRunPassed(step.command, step.output, step.exitCode);
    if (passed === false) this.tests.failed += 1;
    if (passed !== true) return;
    this.tests.passed += 1;
    if (this.tests.firstPassedStep !== undefined) return;
    this.tests.firstPassedStep = step.index;
    const seconds = this.secondsSinceStart(step);
    if (seconds !== undefined) this.tests.firstPassedSeconds = seconds;
  }

  /** Seconds from the first timed step to `step`. */
  secondsSinceStart(step: Step): number | undefined {
    if (step.time === undefined || this.first?.time === undefined) return undefined;
    return (step.time - this.first.time) / 1000;
  }

  get unknownKinds(): string[] {
    return [...this.kinds.keys()].filter((kind) => !known.has(kind));
  }

  /** The longest and the median time between two steps, in seconds. */
  gaps(): { longestSeconds: number; medianSeconds: number } | undefined {
    if (this.#gaps.length === 0) return undefined;
    const sorted = Float64Array.from(this.#gaps).sort();
    return { longestSeconds: sorted.at(-1)!, medianSeconds: sorted[Math.floor((sorted.length - 1) / 2)]! };
  }
}
