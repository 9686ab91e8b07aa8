import { parse, type TomlTable } from 'smol-toml';

/** The table in `text`; an empty one when it is no TOML (a repository's mistake is not ours to report here). */
export function readToml(text: string): TomlTable {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** The table at `keys`; an empty one when there is none. */
export function tableOf(value: unknown, ...keys: string[]): Record<string, unknown> {
  let current: unknown = value;
  for (const key of keys) current = (current as Record<string, unknown> | undefined)?.[key];
  return typeof current === 'object' && current !== null && !Array.isArray(current)
    ? (current as Record<string, unknown>)
    : {};
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
