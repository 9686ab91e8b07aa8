import { messageOf, UserError } from '../errors/user-error.ts';

const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next: a value, a key, a colon, a comma or the end of the container. */
type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The offset of the first character that makes `text` invalid JSON; its length when it ends too early. */
export function locateJsonError(text: string): number {
  const containers: ('{' | '[')[] = [];
  let expected: Expectation = 'value';
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (match === null) return offset + (/^[ \t\n\r]*/.exec(text.slice(offset, offset + 10_000))?.[0].length ?? 0);
    const next = advance(expected, match, containers);
    if (next === undefined) return token.lastIndex - match[0].trimStart().length;
    expected = next;
    offset = token.lastIndex;
  }
}

function advance(expected: Expectation, match: RegExpExecArray, containers: ('{' | '[')[]): Expectation | undefined {
  const [, mark, string, literal] = match;
  const takesValue = expected === 'value' || expected === 'value-or-end';
  const after = (): Expectation => (containers.length === 0 ? 'nothing' : 'comma-or-end');
  if (string !== undefined && (expected === 'key' || expected === 'key-or-end')) return 'colon';
  if (string !== undefined || literal !== undefined) return takesValue ? after() : undefined;
  if (mark === '{' || mark === '[') {
    if (!takesValue) return undefined;
    containers.push(mark);
    return mark === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined;
  if (mark === ',') {
    if (expected !== 'comma-or-end') return undefined;
    return containers.at(-1) === '{' ? 'key' : 'value';
  }
  return close(expected, mark, containers) ? after() : undefined;
}

function close(expected: Expectation, mark: string | undefined, containers: ('{' | '[')[]): boolean {
  const opened = containers.at(-1);
  if (opened !== (mark === '}' ? '{' : '[')) return false;
  if (expected !== 'comma-or-end' && expected !== (opened === '{' ? 'key-or-end' : 'value-or-end')) return false;
  containers.pop();
  return true;
}

/** The line and column of `offset` in `text`, both from 1; columns count UTF-16 units. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/**
 * Parses `text` (a byte order mark is skipped). Throws a UserError that gives `name`, the line and the column
 * of the first mistake.
 */
export function parseJson(text: string, name: string): unknown {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(source);
  } catch (error) {
    const offset = locateJsonError(source);
    const { line, column } = positionAt(source, offset);
    const what = offset >= source.length ? 'the text ends too early' : messageOf(error).replace(/ in JSON at .*/s, '');
    throw new UserError(`${name} is not valid JSON: line ${line}, column ${column}: ${what.slice(0, 160)}`);
  }
}
