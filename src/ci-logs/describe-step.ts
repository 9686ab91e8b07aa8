import { chooseContext, cite } from './choose-context.ts';
import { classify } from './classify.ts';
import { failingCommand, failingExitCode } from './failing-command.ts';
import { readFailingTests } from './failing-tests.ts';
import type { FailingTest, Failure, Frame } from './failure.ts';
import { firstOwnFrame } from './frames.ts';
import { locateTests } from './locate-tests.ts';
import { maskVolatile, signatureOf } from './mask.ts';
import { rankEvidence } from './rank-evidence.ts';
import { type RatedLine, rateLines } from './rate-lines.ts';
import type { LogStep } from './step.ts';
import type { LogLine } from './step-lines.ts';

const longestMessage = 2000;

function shorten(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}

/** What a step says in one sentence: the message of its first failing test, else its best evidence. */
function messageOf(
  tests: readonly FailingTest[],
  lines: readonly LogLine[],
  evidence: readonly number[],
): string | undefined {
  const told = tests.find((test) => test.message !== undefined)?.message;
  if (told !== undefined) return told;
  const best = evidence[0];
  if (best === undefined) return undefined;
  return shorten((lines[best] as LogLine).text.replace(/^##\[\w+\]/, '').trim());
}

function frameFor(
  tests: readonly FailingTest[],
  lines: readonly LogLine[],
  evidence: readonly number[],
): Frame | undefined {
  const ofTest = tests.find((test) => test.frame !== undefined)?.frame;
  if (ofTest !== undefined) return ofTest;
  for (const position of evidence) {
    const around = lines.slice(position, position + 12).map(({ text }) => text.replace(/^##\[\w+\]/, ''));
    const frame = firstOwnFrame(around);
    if (frame !== undefined) return frame;
  }
  return undefined;
}

/** Lines of test names come first in a test failure's evidence only after what the assertions said. */
function wantedLines(evidence: readonly number[], rated: readonly RatedLine[]): number[] {
  const rest = [...rated].sort((a, b) => b.score - a.score).map(({ position }) => position);
  return [...new Set([...evidence, ...rest.slice(0, 200)])];
}

export interface StepBody {
  step: LogStep;
  lines: readonly LogLine[];
  /** Lines of the whole step, also those that were not read again. */
  lineCount: number;
}

/** Everything that can be said about one failing step, with a context of at most `limit` lines. */
export function describeStep({ step, lines, lineCount }: StepBody, limit: number): Failure {
  const tests = readFailingTests(lines);
  const rated = rateLines(lines);
  const failureClass = classify(step, rated, tests.length > 0);
  const evidence = rankEvidence(lines, rated, failureClass);
  const message = messageOf(tests, lines, evidence);
  const frame = frameFor(tests, lines, evidence);
  const context = chooseContext(lines, {
    named: locateTests(lines, tests).flat(),
    wanted: wantedLines(evidence, rated),
    limit,
  });
  const command = failingCommand(step, lines);
  const exitCode = failingExitCode(step, lines);
  return {
    ...(step.job === undefined ? {} : { job: step.job }),
    ...(step.name === undefined ? {} : { step: step.name }),
    ...(command === undefined ? {} : { command }),
    ...(exitCode === undefined ? {} : { exitCode }),
    class: failureClass,
    ...(message === undefined ? {} : { message }),
    ...(frame === undefined ? {} : { frame }),
    signature: signatureOf({
      class: failureClass,
      tests,
      message: message === undefined ? undefined : maskVolatile(message),
    }),
    failingTests: tests,
    context: { lines: context, dropped: Math.max(0, lineCount - context.length) },
    evidence: evidence.map((position) => cite(lines[position] as LogLine)),
  };
}
