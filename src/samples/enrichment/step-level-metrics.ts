import { perTrajectory, type SampleEvidence, trajectoriesOf } from './evidence.ts';
import { present, rounded } from './present.ts';
import type { StepMetrics } from './step-metrics.ts';

function wallTime({ first, last }: StepMetrics) {
  if (first?.time === undefined || last?.time === undefined) return undefined;
  const written = (timestamp: string | number | undefined, time: number) =>
    typeof timestamp === 'string' ? timestamp : new Date(time).toISOString();
  return {
    startTime: written(first.timestamp, first.time),
    endTime: written(last.timestamp, last.time),
    durationSeconds: rounded((last.time - first.time) / 1000),
  };
}

function gaps(metrics: StepMetrics) {
  const found = metrics.gaps();
  return found && { longestSeconds: rounded(found.longestSeconds), medianSeconds: rounded(found.medianSeconds) };
}

function commands({ commands: run, exitCodes }: StepMetrics) {
  return run === 0 ? undefined : { run, exitCodes: Object.fromEntries([...exitCodes].sort()) };
}

/** Tokens as the metadata or the recordings state them; else counted in the recordings' texts with a real tokenizer. */
async function tokenCounts(evidence: SampleEvidence) {
  const { inputTokens = 0, outputTokens = 0 } = evidence.metadata;
  if (inputTokens > 0 && outputTokens > 0) {
    return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens, source: 'metadata' };
  }
  const [name, facts] = trajectoriesOf(evidence)[0] ?? [];
  if (facts === undefined) return undefined;
  const { inputTokens: input, outputTokens: output } = facts.metrics;
  if (input !== undefined && output !== undefined) {
    return { inputTokens: input, outputTokens: output, totalTokens: input + output, source: name };
  }
  const issue = typeof facts.header.taskIssue === 'string' ? facts.header.taskIssue : undefined;
  const counted = await facts.texts.estimate(issue);
  return { ...counted, totalTokens: counted.inputTokens + counted.outputTokens, source: name, estimated: true };
}

/** Steps, tools, times, tokens, commands and test runs of each trajectory. */
export async function stepLevelMetrics(evidence: SampleEvidence): Promise<Record<string, unknown>> {
  const of = <T>(measure: (metrics: StepMetrics) => T | undefined) =>
    perTrajectory(evidence, ({ metrics }) => measure(metrics));
  return present({
    totalSteps: of(({ steps }) => steps),
    toolCallBreakdown: of(({ kinds }) => Object.fromEntries(kinds)),
    unknownStepKinds: of(({ unknownKinds }) => (unknownKinds.length === 0 ? undefined : unknownKinds)),
    wallTime: of(wallTime),
    activeSeconds: of(({ durationSeconds }) => (durationSeconds === undefined ? undefined : rounded(durationSeconds))),
    gaps: of(gaps),
    tokenCounts: await tokenCounts(evidence),
    commands: of(commands),
    testRuns: of(({ tests }) => tests),
  });
}
