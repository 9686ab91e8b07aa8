import { digest } from '../files/digest.ts';

/**
 * `value` as canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space.
 * What `JSON.stringify` leaves out (undefined, functions) is left out here too.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(JSON.parse(JSON.stringify(value))));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

/** The hash of an event: SHA-256 over the hash of the event before it (empty for the first) and the event without its hash. */
export function hashEvent(previousHash: string, event: Readonly<Record<string, unknown>>): string {
  const { hash: _hash, ...rest } = event;
  return digest(previousHash + canonicalJson(rest));
}

export type ChainVerdict =
  | { state: 'whole'; lastHash: string }
  | { state: 'absent' }
  /** `index`: the first event (from 0) whose hash is not that of its content and its past. */
  | { state: 'broken'; index: number };

/** Checks hashes one event at a time, so that the length of a trajectory does not matter. */
export class ChainCheck {
  #previous = '';
  #index = 0;
  #hashed = 0;
  #broken: number | undefined;

  add(event: Readonly<Record<string, unknown>>): void {
    if (typeof event.hash === 'string') this.#hashed += 1;
    if (this.#broken === undefined && this.#hashed > 0) this.#compare(event);
    this.#index += 1;
  }

  #compare(event: Readonly<Record<string, unknown>>): void {
    const expected = hashEvent(this.#previous, event);
    if (event.hash !== expected || this.#hashed !== this.#index + 1) this.#broken = this.#index;
    this.#previous = expected;
  }

  verdict(): ChainVerdict {
    if (this.#hashed === 0) return { state: 'absent' };
    return this.#broken === undefined
      ? { state: 'whole', lastHash: this.#previous }
      : { state: 'broken', index: this.#broken };
  }
}
