import { findActSteps, isActLog } from './act-steps.ts';
import { describeStep, type StepBody } from './describe-step.ts';
import { failingSteps } from './failing-steps.ts';
import type { Failure } from './failure.ts';
import { findSteps, type LogStructure } from './find-steps.ts';
import type { LogSource } from './log-source.ts';
import type { LogStep } from './step.ts';
import { readEnvironment } from './step-environment.ts';
import { readStepLines } from './step-lines.ts';

/** Bytes of failing steps that are read a second time, all together. */
const detailBytes = 8 * 1024 * 1024;
const leastAllowance = 128 * 1024;
const mostDescribed = 60;

export interface ReadOptions {
  /** Lines of context for all failures together. */
  maxLines: number;
  /** The log is one of several: it counts only when the runner said so. */
  onlyIfFailed?: boolean;
}

export interface LogReading {
  failures: Failure[];
  /** Lines of the log, counted at `\n`. */
  lines: number;
  /** Failing steps beyond those described. */
  omitted: number;
}

/** A log without any word of the runner, or whose runner died, is one step: its last. */
function stepsToDescribe(structure: LogStructure): { steps: LogStep[]; sure: boolean } {
  const failing = failingSteps(structure);
  if (failing.length > 0) return { steps: failing, sure: true };
  const last = structure.steps.filter((step) => step.kind !== 'clean-up').at(-1) ?? structure.steps.at(-1);
  return { steps: last === undefined ? [] : [last], sure: structure.complete === undefined };
}

/** Whether a step that no runner called failed did fail, by what it printed. */
function looksFailed(failure: Failure): boolean {
  return failure.failingTests.length > 0 || failure.class !== 'unknown';
}

function shareOf(limit: number, left: number): number {
  return Math.max(1, Math.floor(limit / left));
}

/** Every step asks for its share of the lines; what one does not use goes to those after it. */
function describeAll(bodies: () => Generator<StepBody>, count: number, maxLines: number): Failure[] {
  const failures: Failure[] = [];
  let left = maxLines;
  for (const body of bodies()) {
    const failure = describeStep(body, shareOf(left, count - failures.length));
    left = Math.max(0, left - failure.context.lines.length);
    failures.push(failure);
  }
  return failures;
}

function sameButForPlace(failure: Failure): string {
  return `${failure.job ?? ''}\0${failure.step ?? ''}\0${failure.signature}`;
}

/**
 * Reads any log of CI (of a job as GitHub stores it, `gh run view --log`, act, or bare console output) and describes
 * its failing steps in order. The size of the log does not matter: it is read once as a stream, failing steps twice.
 */
export function readFailures(source: LogSource, { maxLines, onlyIfFailed = false }: ReadOptions): LogReading {
  const structure = isActLog(source) ? findActSteps(source) : findSteps(source);
  const { steps, sure } = stepsToDescribe(structure);
  const described = sure || !onlyIfFailed ? steps.slice(0, mostDescribed) : [];
  const allowance = Math.max(leastAllowance, detailBytes / Math.max(1, described.length));
  function* bodies(): Generator<StepBody> {
    for (const step of described) {
      const lines = readStepLines(source, step, structure.index, allowance);
      yield { step, lines, lineCount: step.lastLine - step.firstLine + 1 };
    }
  }
  const truncated = structure.complete === false;
  const failures = describeAll(bodies, described.length, maxLines).map((failure, index) => {
    const environment = readEnvironment(source, structure.steps, described[index] as LogStep);
    return { ...failure, ...(environment === undefined ? {} : { environment }), ...(truncated ? { truncated } : {}) };
  });
  const kept = sure ? failures : failures.filter(looksFailed);
  const distinct = [
    ...new Map(kept.reverse().map((failure) => [sameButForPlace(failure), failure])).values(),
  ].reverse();
  return { failures: distinct, lines: structure.index.lines, omitted: sure ? steps.length - described.length : 0 };
}
