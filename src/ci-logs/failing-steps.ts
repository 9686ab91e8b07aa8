import type { LogStructure } from './find-steps.ts';
import type { LogStep } from './step.ts';

function byJob(steps: readonly LogStep[]): LogStep[][] {
  const jobs = new Map<number, LogStep[]>();
  for (const step of steps) jobs.set(step.jobIndex, [...(jobs.get(step.jobIndex) ?? []), step]);
  return [...jobs.values()];
}

/**
 * The steps of one job that failed. A step with an exit code or an end by the runner has; an action only prints
 * errors, so one with errors counts when nothing surer is there: the last one, after which nothing else ran.
 */
function failingStepsOfJob(steps: readonly LogStep[]): LogStep[] {
  const sure = steps.filter((step) => step.failed);
  const genuine = sure.filter((step) => step.kind !== 'clean-up');
  if (genuine.length > 0) return genuine;
  const suspected = steps.filter((step) => step.errors.length > 0);
  const last = suspected.filter((step) => step.kind !== 'clean-up').at(-1) ?? suspected.at(-1);
  if (last !== undefined && !sure.includes(last)) return [last];
  return sure;
}

/** The failing steps of all jobs, in the order of the log; none when the runner named no failure. */
export function failingSteps(structure: LogStructure): LogStep[] {
  return byJob(structure.steps).flatMap(failingStepsOfJob);
}
