/** `values` without what is undefined, empty text or an empty object: what can't be known has no key. */
export function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));
}

function isPresent(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || (typeof value === 'number' && Number.isNaN(value)))
    return false;
  return typeof value !== 'object' || Array.isArray(value) || Object.keys(value).length > 0;
}

/** As `present`, and names under `notDerivable` the keys that are left out, when there are any. */
export function presentOrNamed(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const left = Object.keys(values).filter((key) => !isPresent(values[key]));
  return { ...present(values), ...(left.length === 0 ? {} : { notDerivable: left }) };
}

/** `value` with at most `digits` digits behind the point. */
export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
