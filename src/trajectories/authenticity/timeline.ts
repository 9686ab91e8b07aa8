import type { StepObserver } from '../read-trajectory.ts';
import type { Step } from '../step.ts';

/** How precise the time stamps of a recording are, by how they are written. */
export type Precision = 'seconds' | 'fractions' | 'mixed';

function hasFraction(timestamp: string | number): boolean {
  return typeof timestamp === 'number'
    ? timestamp >= 1e11 || !Number.isInteger(timestamp)
    : /[:\d][.,]\d+/.test(timestamp);
}

/** The times of a recording, as columns: event i has `times[i]` in milliseconds, NaN where it has none. */
export class Timeline implements StepObserver {
  readonly times: number[] = [];
  readonly elapsed: number[] = [];
  readonly durations: number[] = [];
  /** Events whose time stamp is written but cannot be read as a time. */
  readonly unreadable: number[] = [];
  #withFraction = 0;
  #withoutFraction = 0;

  add(step: Step): void {
    this.times.push(step.time ?? Number.NaN);
    this.elapsed.push(step.elapsedSeconds ?? Number.NaN);
    this.durations.push(step.durationSeconds ?? Number.NaN);
    if (step.timestamp === undefined) return;
    if (step.time === undefined) this.unreadable.push(step.index);
    else if (hasFraction(step.timestamp)) this.#withFraction += 1;
    else this.#withoutFraction += 1;
  }

  get precision(): Precision {
    if (this.#withFraction === 0) return 'seconds';
    return this.#withoutFraction === 0 ? 'fractions' : 'mixed';
  }

  /** Indices of the events that have a time. */
  timed(): number[] {
    return this.times.flatMap((time, index) => (Number.isNaN(time) ? [] : [index]));
  }

  /** Milliseconds from each timed event to the next one; `event` is the later of the two. */
  gaps(): { event: number; milliseconds: number }[] {
    const timed = this.timed();
    return timed
      .slice(1)
      .map((event, index) => ({ event, milliseconds: this.times[event]! - this.times[timed[index]!]! }));
  }
}
