import { type Finding, finding } from './finding.ts';
import type { Timeline } from './timeline.ts';

/** Whole numbers of seconds may be rounded down or to the nearest, at both ends. */
const secondsOfRounding = 1.5;

function deviations(pairs: readonly { event: number; offset: number }[], tolerance: number): number[] {
  const sorted = pairs.map(({ offset }) => offset).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return pairs.filter(({ offset }) => Math.abs(offset - middle) > tolerance).map(({ event }) => event);
}

/** `elapsed` must grow as the time stamps do, whether it is taken when an event begins or when it ends. */
function elapsedFindings(timeline: Timeline): Finding[] {
  const events = timeline.timed().filter((event) => !Number.isNaN(timeline.elapsed[event]!));
  if (events.length < 2) return [];
  const whole = events.every((event) => Number.isInteger(timeline.elapsed[event]!));
  const tolerance = whole ? secondsOfRounding : timeline.precision === 'fractions' ? 0.25 : secondsOfRounding;
  const atBegin = events.map((event) => ({ event, offset: timeline.times[event]! / 1000 - timeline.elapsed[event]! }));
  const atEnd = atBegin.map(({ event, offset }) => ({ event, offset: offset + (timeline.durations[event]! || 0) }));
  const off = [deviations(atBegin, tolerance), deviations(atEnd, tolerance), perStep(timeline, events, tolerance)];
  const fewest = off.reduce((best, list) => (list.length < best.length ? list : best));
  if (fewest.length === 0) return [];
  return [finding('contradiction', 'The elapsed time contradicts the time stamps', fewest)];
}

/** Some tools call the time since the event before "elapsed". */
function perStep(timeline: Timeline, events: readonly number[], tolerance: number): number[] {
  return events.slice(1).filter((event, index) => {
    const gap = (timeline.times[event]! - timeline.times[events[index]!]!) / 1000;
    return Math.abs(gap - timeline.elapsed[event]!) > tolerance;
  });
}

/** An event cannot have lasted longer than until the next one began, or, where times are taken at the end, since the one before. */
function durationFindings(timeline: Timeline): Finding[] {
  const gaps = timeline.gaps();
  const timed = timeline.timed();
  const tooLong = (event: number, gap: number) => timeline.durations[event]! > gap / 1000 + secondsOfRounding;
  const begun = gaps.flatMap(({ milliseconds }, index) =>
    tooLong(timed[index]!, milliseconds) ? [timed[index]!] : [],
  );
  const ended = gaps.flatMap(({ event, milliseconds }) => (tooLong(event, milliseconds) ? [event] : []));
  const fewest = begun.length <= ended.length ? begun : ended;
  if (fewest.length === 0 || begun.length === 0 || ended.length === 0) return [];
  return [finding('contradiction', 'The duration is longer than the time until the next event', fewest)];
}

function stampFindings(timeline: Timeline, now: number): Finding[] {
  const timed = timeline.timed();
  const found: Finding[] = [];
  if (timeline.unreadable.length > 0) {
    found.push(finding('contradiction', 'The time stamp is not a time that exists', timeline.unreadable));
  } else if (timed.length === 0) found.push(finding('contradiction', 'No event has a time stamp', []));
  else if (timed.length < timeline.times.length) {
    const without = timeline.times.flatMap((time, event) => (Number.isNaN(time) ? [event] : []));
    found.push(finding('doubt', 'Some events have no time stamp', without));
  }
  const future = timed.filter((event) => timeline.times[event]! > now + 2 * 24 * 3600 * 1000);
  if (future.length > 0) found.push(finding('contradiction', 'The time stamp lies in the future', future));
  if (timeline.precision === 'seconds' && timed.length > 0) {
    found.push(finding('doubt', 'The time stamps have no milliseconds, so little can be told from them', []));
  }
  return found;
}

/** Times that contradict each other, and time stamps that cannot be. `now`: milliseconds since 1970. */
export function consistencyFindings(timeline: Timeline, now: number): Finding[] {
  return [...stampFindings(timeline, now), ...elapsedFindings(timeline), ...durationFindings(timeline)];
}
