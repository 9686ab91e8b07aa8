import type { StepObserver } from '../read-trajectory.ts';
import type { Step } from '../step.ts';
import { isTestCommand } from '../test-commands.ts';
import { brokenRules, printedSeconds } from './command-outputs.ts';
import { type Finding, finding } from './finding.ts';
import type { Timeline } from './timeline.ts';

/** Commands whose recorded output or exit code they could not have given. */
export class CommandCheck implements StepObserver {
  readonly #broken = new Map<string, Finding>();
  /** Test runs that print how long they took. */
  readonly #printed: { event: number; seconds: number }[] = [];

  add(step: Step): void {
    if (step.kind !== 'command' || step.command === undefined) return;
    for (const { severity, message } of brokenRules(step.command, step.output ?? '', step.exitCode)) {
      if (step.output === undefined && !/exit/i.test(message)) continue;
      const known = this.#broken.get(message);
      if (known === undefined) this.#broken.set(message, finding(severity, message, [step.index]));
      else if (known.events.length < 10) known.events.push(step.index);
    }
    const seconds = isTestCommand(step.command) && step.output !== undefined ? printedSeconds(step.output) : undefined;
    if (seconds !== undefined) this.#printed.push({ event: step.index, seconds });
  }

  /** Test runs that, by their own printed time, took longer than the recording has room for. */
  #tooShort(timeline: Timeline): number[] {
    const measured = timeline.durations.some((duration) => duration > 0);
    return this.#printed.flatMap(({ event, seconds }) => {
      const room = measured ? timeline.durations[event]! : roomAround(timeline, event);
      return room + 1 + seconds * 0.05 < seconds ? [event] : [];
    });
  }

  findings(timeline: Timeline): Finding[] {
    const short = this.#tooShort(timeline);
    const message = 'The test run prints a longer time than it took';
    return [...this.#broken.values(), ...(short.length === 0 ? [] : [finding('contradiction', message, short)])];
  }
}

/** Seconds between the events before and after `event`; unlimited at either end or where a time is missing. */
function roomAround(timeline: Timeline, event: number): number {
  const room = (timeline.times[event + 1]! - timeline.times[event - 1]!) / 1000;
  return Number.isNaN(room) ? Number.POSITIVE_INFINITY : room;
}
