import type { FailureClass } from './failure.ts';
import type { RatedLine } from './rate-lines.ts';
import type { LogStep } from './step.ts';

/** Signals of the shell: 128 + signal number. */
const classOfExitCode: Readonly<Record<number, FailureClass>> = {
  124: 'timeout',
  126: 'permission',
  127: 'configuration',
  132: 'crash',
  134: 'crash',
  135: 'crash',
  136: 'crash',
  137: 'out-of-memory',
  139: 'crash',
  143: 'cancelled',
};

/** These end a run whatever the tests say. */
const overriding: readonly FailureClass[] = ['cancelled', 'timeout', 'out-of-memory', 'disk', 'crash'];
const sureScore = 94;
const enoughScore = 70;

function bestScores(rated: readonly RatedLine[]): Map<FailureClass, number> {
  const best = new Map<FailureClass, number>();
  for (const { rule, score } of rated) {
    if (rule.class !== 'any') best.set(rule.class, Math.max(best.get(rule.class) ?? 0, score));
  }
  return best;
}

function runnerVerdict(step: LogStep): FailureClass | undefined {
  const texts = step.errors.map(({ text }) => text);
  if (texts.some((text) => /has timed out after \d+ minutes|exceeded the maximum execution time/.test(text)))
    return 'timeout';
  if (texts.some((text) => /No space left on device/i.test(text))) return 'disk';
  const cancelled = /^The (?:operation|run|job) was cancell?ed|shutdown signal|lost communication with the server/;
  return texts.some((text) => cancelled.test(text)) && step.exitCode === undefined ? 'cancelled' : undefined;
}

/** Which kind of failure a step shows. `testsFailed`: a test runner named failing tests in it. */
export function classify(step: LogStep, rated: readonly RatedLine[], testsFailed: boolean): FailureClass {
  const verdict = runnerVerdict(step);
  const best = bestScores(rated);
  if (verdict !== undefined && !(verdict === 'cancelled' && (best.get('out-of-memory') ?? 0) >= sureScore))
    return verdict;
  const byExit = step.exitCode === undefined ? undefined : classOfExitCode[step.exitCode];
  if ((best.get('out-of-memory') ?? 0) >= sureScore) return 'out-of-memory';
  if (byExit === 'out-of-memory' || byExit === 'timeout' || byExit === 'crash') return byExit;
  if (testsFailed) return (best.get('disk') ?? 0) >= sureScore ? 'disk' : 'test';
  for (const failureClass of overriding) if ((best.get(failureClass) ?? 0) >= sureScore) return failureClass;
  const [first] = [...best].sort(([, a], [, b]) => b - a);
  if (first !== undefined && first[1] >= enoughScore) return first[0];
  if (byExit !== undefined) return byExit;
  return first !== undefined && first[1] >= 60 ? first[0] : 'unknown';
}
