import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { ElementScanner } from './element-scanner.ts';
import { asFields } from './fields-of-step.ts';
import { normaliseStep } from './normalise-step.ts';
import type { Step } from './step.ts';

/** Under which key dialects keep their steps; the first one present counts. */
const traceKeys = ['annotationTrace', 'trajectory', 'steps', 'events', 'trace', 'actions'];

/** Larger files are read step by step. */
const wholeFileLimit = 32 * 1024 * 1024;

/** What a recording says besides its steps. */
export type TrajectoryHeader = Readonly<Record<string, unknown>>;

export interface NormalisedTrajectory {
  header: TrajectoryHeader;
  steps: Step[];
}

/** Something that looks at every step once, in order. */
export interface StepObserver {
  add(step: Step): void;
}

function traceOf(document: unknown, name: string): { header: TrajectoryHeader; trace: unknown[] } {
  if (Array.isArray(document)) return { header: {}, trace: document };
  const fields = asFields(document) ?? {};
  const key = traceKeys.find((candidate) => Array.isArray(fields[candidate]));
  if (key === undefined) throw new UserError(`${name} has no list of steps: a trajectory needs "annotationTrace".`);
  const { [key]: trace, ...header } = fields;
  return { header, trace: trace as unknown[] };
}

/** Reads a parsed trajectory of any dialect that lists its steps. Throws a UserError when it has no such list. */
export function readTrajectory(document: unknown, name = 'The trajectory'): NormalisedTrajectory {
  const { header, trace } = traceOf(document, name);
  return { header, steps: trace.map(normaliseStep) };
}

/**
 * Shows every step of the file at `path` to `observers` and gives back the rest of it. Memory does not grow with the
 * number of steps of a large file. `content`: the file's bytes, where they are at hand. Throws a UserError for invalid JSON (with line and column) or a file without steps.
 */
export function observeTrajectory(
  path: string,
  observers: readonly StepObserver[],
  content?: Buffer,
): TrajectoryHeader {
  if (content === undefined && statSync(path).size > wholeFileLimit) return observeLargeFile(path, observers);
  const name = basename(path);
  const text = (content ?? readFileSync(path)).toString('utf8');
  const { header, trace } = traceOf(parseJson(text, name), name);
  trace.forEach((value, index) => {
    const step = normaliseStep(value, index);
    for (const observer of observers) observer.add(step);
  });
  return header;
}

function observeLargeFile(path: string, observers: readonly StepObserver[]): TrajectoryHeader {
  const name = basename(path);
  const header: Record<string, unknown> = {};
  let index = 0;
  let key: string | undefined;
  const scanner = new ElementScanner({
    wants: (candidate) => {
      if (key === undefined && (candidate === '' || traceKeys.includes(candidate))) key = candidate;
      return key === candidate;
    },
    element: (text) => {
      const step = normaliseStep(parseJson(text, `Step ${index} of ${name}`), index);
      for (const observer of observers) observer.add(step);
      index += 1;
    },
    field: (field, text) => {
      if (text !== undefined) header[field] = parseJson(text, `"${field}" of ${name}`);
    },
  });
  pushFile(path, scanner);
  if (!scanner.complete) throw new UserError(`${name} is not valid JSON: the text ends too early.`);
  if (key === undefined) throw new UserError(`${name} has no list of steps: a trajectory needs "annotationTrace".`);
  return header;
}

function pushFile(path: string, scanner: ElementScanner): void {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(1024 * 1024);
  try {
    for (;;) {
      const size = readSync(file, buffer);
      if (size === 0) return;
      scanner.push(buffer.subarray(0, size));
    }
  } finally {
    closeSync(file);
  }
}
