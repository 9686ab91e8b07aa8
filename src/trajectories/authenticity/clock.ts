import { type Finding, finding } from './finding.ts';
import { binomialTail, poissonTail } from './probability.ts';
import type { Timeline } from './timeline.ts';

/** A recording is called typed when a clock would have given its times less often than once in this many recordings. */
const rare = 1e-5;

interface Instant {
  event: number;
  time: number;
  /** Milliseconds within the second, 0 to 999. */
  fraction: number;
}

/** Events with different times; several events at one instant say no more about the clock than one. */
function instantsOf(timeline: Timeline): Instant[] {
  const seen = new Set<number>();
  return timeline.timed().flatMap((event) => {
    const time = timeline.times[event]!;
    if (seen.has(time)) return [];
    seen.add(time);
    return [{ event, time, fraction: Math.floor(((time % 1000) + 1000) % 1000) }];
  });
}

const eventsOf = (instants: readonly Instant[]) => instants.map(({ event }) => event);

/** Digit patterns that people type and clocks give rarely, each with the chance of a clock giving it. */
const patterns: readonly { name: string; chance: number; fits: (fraction: number) => boolean }[] = [
  { name: 'are whole seconds', chance: 1 / 1000, fits: (fraction) => fraction === 0 },
  { name: 'are rounded to a tenth of a second', chance: 1 / 100, fits: (fraction) => fraction % 100 === 0 },
  { name: 'are rounded to 50 milliseconds', chance: 1 / 50, fits: (fraction) => fraction % 50 === 0 },
  { name: 'have milliseconds of digits in sequence', chance: 16 / 1000, fits: inSequence },
  { name: 'have milliseconds of one digit repeated', chance: 10 / 1000, fits: (fraction) => fraction % 111 === 0 },
];

function inSequence(fraction: number): boolean {
  const [a, b, c] = digitsOf(fraction);
  return (b - a === 1 && c - b === 1) || (a - b === 1 && b - c === 1);
}

function digitsOf(fraction: number): [number, number, number] {
  return [Math.floor(fraction / 100), Math.floor(fraction / 10) % 10, fraction % 10];
}

function patternFindings(instants: readonly Instant[], tick: number): Finding[] {
  for (const { name, chance, fits } of patterns) {
    const fitting = instants.filter(({ fraction }) => fits(fraction));
    if (binomialTail(fitting.length, instants.length, Math.min(0.5, chance * tick)) >= rare) continue;
    const share = `${fitting.length} of ${instants.length} time stamps`;
    return [finding('contradiction', `${share} ${name}, which a clock does not give`, eventsOf(fitting))];
  }
  return [];
}

/** The milliseconds between two ticks of the clock: 1, or more for the coarse clocks of some systems. */
function tickOf(instants: readonly Instant[]): number {
  const round = instants.filter(({ fraction }) => fraction % 50 === 0).length;
  const ticks = round > instants.length * 0.6 ? [15.625] : [15.625, 10];
  const fits = (tick: number) => {
    const phases = instants.map(({ time }) => (((time - instants[0]!.time) % tick) + tick) % tick);
    return phases.every((phase) => phase <= 1.01 || phase >= tick - 1.01);
  };
  return ticks.find(fits) ?? 1;
}

function repeatFindings(instants: readonly Instant[]): Finding[] {
  const byFraction = new Map<number, Instant[]>();
  for (const instant of instants)
    byFraction.set(instant.fraction, [...(byFraction.get(instant.fraction) ?? []).slice(0, 50), instant]);
  const repeated = [...byFraction.values()].filter((group) => group.length > 1);
  const pairs = repeated.reduce((sum, group) => sum + (group.length * (group.length - 1)) / 2, 0);
  const expected = (instants.length * (instants.length - 1)) / 2000;
  if (instants.length > 2000 || poissonTail(pairs, expected) >= rare) return [];
  const values = repeated.map(([instant]) => String(instant!.fraction).padStart(3, '0'));
  return [
    finding(
      'contradiction',
      `The milliseconds ${values.slice(0, 6).join(', ')} come back in ${pairs} pairs of time stamps where ${expected.toFixed(1)} are expected`,
      eventsOf(repeated.flat()),
    ),
  ];
}

/** People who make up milliseconds avoid some digits (0 and 5 look round); a clock gives all ten equally often. */
function missingDigitFindings(instants: readonly Instant[], medianGap: number): Finding[] {
  const places = [2, 1, 0].filter((place) => medianGap >= [2000, 500, 50][place]!);
  const digits = instants.flatMap(({ fraction }) => places.map((place) => digitsOf(fraction)[place]!));
  const missing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => !digits.includes(digit));
  const ways = [1, 10, 45, 120, 210, 252][missing.length] ?? 252;
  if (missing.length === 0 || ways * ((10 - missing.length) / 10) ** digits.length >= rare) return [];
  return [
    finding(
      'contradiction',
      `The digits ${missing.join(', ')} never occur among ${digits.length} digits of milliseconds, which a clock does not avoid`,
      [],
    ),
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Time stamps that no clock would give: rounded, patterned, repeated or with avoided digits. */
export function clockFindings(timeline: Timeline): Finding[] {
  const instants = instantsOf(timeline);
  if (timeline.precision === 'seconds' || instants.length < 3) return [];
  const tick = tickOf(instants);
  const patterned = patternFindings(instants, Math.ceil(tick));
  if (patterned.length > 0 || tick > 1) return patterned;
  return [
    ...repeatFindings(instants),
    ...missingDigitFindings(instants, median(timeline.gaps().map(({ milliseconds }) => milliseconds))),
  ];
}
