import { type Finding, finding } from './finding.ts';
import type { Timeline } from './timeline.ts';

/** Gaps shorter than this coincide by chance. */
const noticeable = 100;

function sharedStamps(one: Timeline, other: Timeline): number[] {
  const times = new Set(other.times.filter((time) => !Number.isNaN(time)));
  return one.timed().filter((event) => times.has(one.times[event]!));
}

/** The longest run of gaps that both recordings have, to the millisecond; the events of `one` that end them. */
function sharedGaps(one: Timeline, other: Timeline): number[] {
  const gaps = one.gaps().slice(0, 5000);
  const starts = new Map<number, number[]>();
  const others = other.gaps().slice(0, 5000);
  others.forEach(({ milliseconds }, index) => {
    if (milliseconds >= noticeable) starts.set(milliseconds, [...(starts.get(milliseconds) ?? []).slice(0, 20), index]);
  });
  let longest: number[] = [];
  gaps.forEach(({ milliseconds }, index) => {
    for (const start of starts.get(milliseconds) ?? []) {
      let length = 0;
      while (isSameGap(gaps[index + length], others[start + length])) length += 1;
      if (length > longest.length) longest = gaps.slice(index, index + length).map(({ event }) => event);
    }
  });
  return longest;
}

function isSameGap(one: { milliseconds: number } | undefined, other: { milliseconds: number } | undefined): boolean {
  return one !== undefined && one.milliseconds === other?.milliseconds && one.milliseconds >= noticeable;
}

function overlaps(one: Timeline, other: Timeline): boolean {
  const [a, b] = [one, other].map((timeline) => timeline.timed().map((event) => timeline.times[event]!));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  return a[0]! <= b.at(-1)! && b[0]! <= a.at(-1)!;
}

/**
 * Whether two trajectories are two runs: copies share time stamps or gaps. Events named are those of the failed one.
 */
export function comparisonFindings(failed: Timeline, ideal: Timeline): Finding[] {
  const stamps = sharedStamps(failed, ideal);
  const sharedStart = failed.times[0] !== undefined && failed.times[0] === ideal.times[0];
  const few = failed.precision === 'seconds' || ideal.precision === 'seconds' ? 2 : 1;
  if (sharedStart || stamps.length > few) {
    return [finding('contradiction', 'The failed run has time stamps of the ideal run: they are not two runs', stamps)];
  }
  const gaps = sharedGaps(failed, ideal);
  if (gaps.length >= 4 && failed.precision !== 'seconds') {
    return [
      finding('contradiction', `${gaps.length} gaps in a row are those of the ideal run to the millisecond`, gaps),
    ];
  }
  return overlaps(failed, ideal) ? [finding('doubt', 'The failed run and the ideal run overlap in time', [])] : [];
}
