import { type Finding, finding } from './finding.ts';
import { binomialTail } from './probability.ts';
import type { Timeline } from './timeline.ts';

interface Gap {
  event: number;
  milliseconds: number;
}

const rare = 1e-5;
/** With whole seconds there is less to see, and short recordings still show it. */
const rareInSeconds = 1e-3;

function backwardFindings(gaps: readonly Gap[]): Finding[] {
  const backward = gaps.filter(({ milliseconds }) => milliseconds < -1000);
  const slightly = gaps.filter(({ milliseconds }) => milliseconds < 0 && milliseconds >= -1000);
  const events = (list: readonly Gap[]) => list.map(({ event }) => event);
  return [
    ...(backward.length > 0 ? [finding('contradiction', 'Time runs backwards', events(backward))] : []),
    ...(slightly.length > 0 ? [finding('doubt', 'Time runs backwards by less than a second', events(slightly))] : []),
  ];
}

/** Steps that take no noticeable time follow each other at the same millisecond on any machine. */
const noticeable = 100;

function identicalFindings(gaps: readonly Gap[]): Finding[] {
  const long = gaps.filter(({ milliseconds }) => milliseconds >= noticeable);
  const groups = new Map<number, Gap[]>();
  for (const gap of long) {
    const group = groups.get(gap.milliseconds);
    if (group === undefined) groups.set(gap.milliseconds, [gap]);
    else group.push(gap);
  }
  const largest = [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
  if (largest.length < 3 || largest.length < long.length * 0.3) return [];
  const message = `${largest.length} of ${long.length} gaps are exactly ${largest[0]!.milliseconds} ms`;
  return [
    finding(
      'contradiction',
      message,
      largest.map(({ event }) => event),
    ),
  ];
}

/** A coarse clock gives some round gaps; people type little else. */
const mostlyRound = 0.6;

function roundedFindings(gaps: readonly Gap[], units: readonly number[], limit: number): Finding[] {
  const positive = gaps.filter(({ milliseconds }) => milliseconds > 0);
  let best: { unit: number; fitting: Gap[]; chance: number } | undefined;
  for (const unit of units) {
    const fitting = positive.filter(({ milliseconds }) => milliseconds % unit === 0);
    if (fitting.length < positive.length * mostlyRound) continue;
    const chance =
      units.length * binomialTail(fitting.length, positive.length, units === wholeSeconds ? 1000 / unit : 1 / unit);
    if (chance < (best?.chance ?? limit)) best = { unit, fitting, chance };
  }
  if (best === undefined) return [];
  const message = `${best.fitting.length} of ${positive.length} gaps are multiples of ${best.unit / 1000} s`;
  return [
    finding(
      'contradiction',
      message,
      best.fitting.map(({ event }) => event),
    ),
  ];
}

const wholeSeconds = [5000, 10_000, 15_000, 30_000, 60_000];
const milliseconds = [100, 250, 500, 1000];

/** Gaps between events that no work would leave: negative, identical to the millisecond, or round. */
export function gapFindings(timeline: Timeline): Finding[] {
  const gaps = timeline.gaps();
  if (gaps.length >= 2 && gaps.every((gap) => gap.milliseconds === 0)) {
    return [finding('contradiction', 'All events have the same time stamp', timeline.timed())];
  }
  const backward = backwardFindings(gaps);
  if (timeline.precision === 'seconds') return [...backward, ...roundedFindings(gaps, wholeSeconds, rareInSeconds)];
  return [...backward, ...identicalFindings(gaps), ...roundedFindings(gaps, milliseconds, rare)];
}
