import { createHash } from 'node:crypto';

/**
 * What differs from run to run, each with what stands for it; order matters. After the recipes of LUCI
 * (failurereason.go) and drain3: long identifiers, times, addresses, numbers, temporary and absolute folders.
 */
const masks: readonly [RegExp, string][] = [
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/(?:file:\/\/)?(?:[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-])/g, '<path>/'],
  [/\b0x[0-9a-f]+\b/gi, '<hex>'],
  [/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/gi, '<hex>'],
  [/\d+(?:[.,]\d+)*/g, '<n>'],
  [/\s+/g, ' '],
];

/** `text` with everything that differs from run to run replaced, at most 400 characters. */
export function maskVolatile(text: string): string {
  let masked = text.slice(0, 4000);
  for (const [pattern, replacement] of masks) masked = masked.replace(pattern, replacement);
  return masked.trim().slice(0, 400);
}

/** The same, but numbers that an assertion compares are kept: they are the failure. */
export function maskRun(text: string): string {
  let masked = text.slice(0, 4000);
  for (const [pattern, replacement] of masks.slice(0, -2)) masked = masked.replace(pattern, replacement);
  const durations = /\b\d+(?:\.\d+)? ?(?:ms|s|sec|seconds|min)\b|(?<=:)\d{2,5}\b(?=:?\d*\b)|(?<=\bport )\d+/g;
  return masked.replace(durations, '<n>').replace(/\s+/g, ' ').trim().slice(0, 400);
}

export interface SignatureParts {
  class: string;
  tests: readonly { name: string; message?: string | undefined }[];
  message?: string | undefined;
}

/** The kind of an error as its message tells it: `TypeError`, `AssertionError`; else the masked first line. */
function kindOf(message: string | undefined): string {
  if (message === undefined) return '';
  const first = message.split('\n').find((line) => line.trim() !== '') ?? '';
  return maskVolatile(first);
}

/**
 * A name for a failure that stays the same from run to run: the class, and the names of the failing tests with their
 * masked messages, or else the masked message. The order in which tests ran does not matter.
 */
export function signatureOf({ class: failureClass, tests, message }: SignatureParts): string {
  const parts =
    tests.length > 0 ? tests.map((test) => `${test.name}\0${kindOf(test.message)}`).sort() : [kindOf(message)];
  const hash = createHash('sha256').update([failureClass, ...new Set(parts)].join('\n'));
  return `${failureClass}-${hash.digest('hex').slice(0, 16)}`;
}
