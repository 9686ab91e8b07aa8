import { type Fields, isNumber, isTextOrNumber, pick } from './fields-of-step.ts';

export interface StepTimes {
  timestamp?: string | number;
  time?: number;
  elapsedSeconds?: number;
  durationSeconds?: number;
}

const timestampNames = [
  'timestamp',
  'time',
  'ts',
  'startTime',
  'start_time',
  'started_at',
  'startedAt',
  'created_at',
  'date',
];

/** Milliseconds since 1970 of an ISO 8601 text (UTC when it names no zone) or of epoch seconds, milliseconds, micro- or nanoseconds. */
export function timeOf(value: string | number): number | undefined {
  if (typeof value === 'number') return epochTime(value);
  const text = value.trim();
  if (/^\d{9,19}(?:\.\d+)?$/.test(text)) return epochTime(Number(text));
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
  if (match === null) return undefined;
  const [, day, clock, fraction = '', zone = 'Z'] = match;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const time = Date.parse(`${day}T${clock}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  return Number.isNaN(time) ? undefined : time;
}

function epochTime(value: number): number | undefined {
  if (value < 1e8) return undefined;
  if (value < 1e11) return Math.round(value * 1000);
  if (value < 1e14) return value;
  return value < 1e17 ? value / 1e3 : value / 1e6;
}

function seconds(layers: readonly Fields[], inSeconds: readonly string[], inMilliseconds: readonly string[]) {
  const direct = pick(layers, inSeconds, isNumber);
  if (direct !== undefined) return direct;
  const milliseconds = pick(layers, inMilliseconds, isNumber);
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

/** When a step began and how long it took, as far as it says. A step's own `elapsedMs` is the time that the step took. */
export function timesOfStep(layers: readonly Fields[]): StepTimes {
  const outer = layers.slice(0, 1);
  const timestamp = pick(outer, timestampNames, isTextOrNumber);
  const time = timestamp === undefined ? undefined : timeOf(timestamp);
  const elapsed = seconds(outer, ['elapsed_seconds', 'elapsedSeconds', 'elapsed'], ['elapsed_ms']);
  const duration = seconds(
    layers,
    ['duration_seconds', 'durationSeconds', 'duration', 'execution_time'],
    ['duration_ms', 'durationMs', 'elapsedMs'],
  );
  return {
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(time === undefined ? {} : { time }),
    ...(elapsed === undefined ? {} : { elapsedSeconds: elapsed }),
    ...(duration === undefined ? {} : { durationSeconds: duration }),
  };
}
