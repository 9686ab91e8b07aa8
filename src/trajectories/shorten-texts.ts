const longest = 64 * 1024;

/** A text of at most 64 KiB characters: a longer one keeps its head and tail, and says how much is left out. */
export function shortenText(text: string): string {
  if (text.length <= longest) return text;
  const kept = longest - 80;
  const head = text.slice(0, Math.ceil(kept / 2));
  const tail = text.slice(text.length - Math.floor(kept / 2));
  return `${head}\n[... ${text.length - kept} characters left out ...]\n${tail}`;
}

/** A copy of `details` in which every text, however deep, is shortened. */
export function shortenTexts(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return shorten(details) as Record<string, unknown>;
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return shortenText(value);
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shorten(item)]));
}
