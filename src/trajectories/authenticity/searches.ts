import type { StepObserver } from '../read-trajectory.ts';
import type { Step } from '../step.ts';
import { snakeCase } from '../step-kinds.ts';
import { type Finding, finding } from './finding.ts';

/** Searches for a text or pattern; searches by meaning may well show lines without it. */
const textual = /^(?:search_string|search_text|grep|grep_search|ripgrep|rg|find_in_files)$/;

/** Literal words in a key that may be a regular expression; without running it, which hostile input could exploit. */
function wordsOf(key: string): string[] {
  const literal = key
    .replace(/\\[a-zA-Z]/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\w[*?]|\{[^}]*\}/g, ' ');
  return literal.split(/\W+/).filter((word) => word.length >= 3);
}

function couldMatch(key: string, text: string): boolean {
  const haystack = text.toLowerCase();
  if (haystack.includes(key.toLowerCase())) return true;
  if (!/[\\^$.|?*+()[\]{}]/.test(key)) return false;
  const words = wordsOf(key);
  return words.length === 0 || words.some((word) => haystack.includes(word.toLowerCase()));
}

/** A comment in words behind a path: `src/app.ts (import only)`. */
const remark = /\.\w+\s+\((?=[^)]*\s)[^)]*\)$/;

/** Search results that could not have come from their search. */
export class SearchCheck implements StepObserver {
  readonly #without: number[] = [];
  readonly #remarks: number[] = [];
  readonly #miscounted: number[] = [];

  add(step: Step): void {
    if (step.kind !== 'search' || step.results === undefined) return;
    const { query, results } = step;
    const isTextual = step.name !== undefined && textual.test(snakeCase(step.name));
    const texts = results.flatMap(({ text }) => (text === undefined || text.trim() === '' ? [] : [text]));
    if (isTextual && query !== undefined && texts.some((text) => !couldMatch(query, text)))
      this.#without.push(step.index);
    if (results.some(({ file }) => remark.test(file))) this.#remarks.push(step.index);
    if (step.resultCount !== undefined && step.resultCount < results.length) this.#miscounted.push(step.index);
  }

  findings(): Finding[] {
    const of = (message: string, events: number[]) =>
      events.length === 0 ? [] : [finding('contradiction', message, events)];
    return [
      ...of('The search shows lines without what was searched for', this.#without),
      ...of('The search results say more than a search prints', this.#remarks),
      ...of('The search states fewer results than it lists', this.#miscounted),
    ];
  }
}
