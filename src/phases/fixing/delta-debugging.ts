/**
 * Zeller and Hildebrandt's ddmin (2002), on complements only: leaves out as many of `items` as possible while
 * `stillFails(kept)` holds. Stops when `mayGoOn` says no; what was found until then is returned.
 */
export async function minimise<T>(
  items: readonly T[],
  stillFails: (kept: readonly T[]) => Promise<boolean>,
  mayGoOn: () => boolean,
): Promise<readonly T[]> {
  let kept = items;
  let size = Math.ceil(kept.length / 2);
  while (kept.length > 0 && size >= 1) {
    let removed = false;
    for (let start = 0; start < kept.length && mayGoOn(); ) {
      const rest = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (await stillFails(rest)) {
        kept = rest;
        removed = true;
      } else start += size;
    }
    if (!mayGoOn()) return kept;
    if (size === 1 && !removed) return kept;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return kept;
}
