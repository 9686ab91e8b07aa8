import { isUtf8 } from 'node:buffer';

const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/**
 * Reads git's C-style quoted name at the start of `text` (`"a/\303\251.txt"`, see `core.quotePath` in git-config).
 * Returns the name and what follows it, or undefined when the quoting is broken. Bytes that are not UTF-8 are kept as
 * one character each.
 */
export function readQuotedPath(text: string): { path: string; rest: string } | undefined {
  const match = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(text);
  if (match === null) return undefined;
  return { path: unquote(match[1] ?? ''), rest: text.slice(match[0].length) };
}

function unquote(body: string): string {
  const pieces: Buffer[] = [];
  for (const [piece, code] of body.matchAll(/\\([abtnvfr"\\]|[0-3][0-7]{2})|[^\\]+/g)) {
    if (code === undefined) pieces.push(Buffer.from(piece, 'utf8'));
    else pieces.push(Buffer.from([escapes[code] ?? Number.parseInt(code, 8)]));
  }
  const bytes = Buffer.concat(pieces);
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

/** `path` as git writes it in a header: quoted only when it holds a quote, a backslash, a control or a non-ASCII character. */
export function quotePath(path: string): string {
  if (!/["\\\u0000-\u001f\u007f-\uffff]/.test(path)) return path;
  let quoted = '';
  for (const byte of Buffer.from(path, 'utf8')) {
    const letter = Object.entries(escapes).find(([, code]) => code === byte)?.[0];
    if (letter !== undefined) quoted += `\\${letter}`;
    else if (byte < 32 || byte > 126) quoted += `\\${byte.toString(8).padStart(3, '0')}`;
    else quoted += String.fromCharCode(byte);
  }
  return `"${quoted}"`;
}
