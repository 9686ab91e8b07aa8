/** Replaces the text from `start` to `end` (UTF-16 offsets) by `text`; an insertion has `start === end`. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The first two splices that would change the same text, if any. */
export function findOverlap<T extends Splice>(splices: readonly T[]): [T, T] | undefined {
  const sorted = [...splices].sort((left, right) => left.start - right.start || left.end - right.end);
  for (let index = 1; index < sorted.length; index++) {
    const [left, right] = [sorted[index - 1] as T, sorted[index] as T];
    if (right.start < left.end) return [left, right];
  }
  return undefined;
}

/** `source` with all `splices` made, each meant in the source as it was; those at one place keep their order. Throws when two overlap. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  if (findOverlap(splices) !== undefined) throw new Error('Two splices change the same text.');
  const sorted = splices
    .map((splice, index) => ({ splice, index }))
    .sort(
      (left, right) =>
        left.splice.start - right.splice.start || left.splice.end - right.splice.end || left.index - right.index,
    );
  let result = '';
  let position = 0;
  for (const { splice } of sorted) {
    result += source.slice(position, splice.start) + splice.text;
    position = splice.end;
  }
  return result + source.slice(position);
}
