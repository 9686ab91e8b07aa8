import type { FilePatch } from './patch.ts';
import { readQuotedPath } from './quoted-path.ts';

/** The prefix pairs of `diff.mnemonicPrefix` and the default; their order is that of `diff --git`. */
const prefixPairs = new Set(['ab', 'ba', 'iw', 'wi', 'cw', 'wc', 'ci', 'ic', 'ow', 'wo']);

/** Git's extended header lines, besides `---` and `+++`. */
export const extendedHeader =
  /^(?:old mode |new mode |deleted file mode |new file mode |copy from |copy to |rename from |rename to |similarity index |dissimilarity index |index )/;

function readName(text: string): string | undefined {
  const withoutReturn = text.replace(/\r$/, '');
  if (withoutReturn.startsWith('"')) return readQuotedPath(withoutReturn)?.path;
  // Git ends a name that holds a space with a tab; diff(1) puts a time stamp after it.
  return withoutReturn.split('\t')[0];
}

function stripPrefixes(
  oldName: string | undefined,
  newName: string | undefined,
): [string | undefined, string | undefined] {
  const oldPrefix = oldName === undefined ? undefined : /^([a-z])\//.exec(oldName)?.[1];
  const newPrefix = newName === undefined ? undefined : /^([a-z])\//.exec(newName)?.[1];
  const known =
    oldName === undefined || newName === undefined
      ? /[abciwo]/.test(oldPrefix ?? newPrefix ?? '')
      : oldPrefix !== undefined && newPrefix !== undefined && prefixPairs.has(oldPrefix + newPrefix);
  return known ? [oldName?.slice(2), newName?.slice(2)] : [oldName, newName];
}

/** The two names of a `diff --git` line; where no quote tells them apart, the split at which they are equal. */
export function readGitLine(line: string): [string, string] | undefined {
  const rest = line.slice('diff --git '.length).replace(/\r$/, '');
  if (rest.startsWith('"')) {
    const first = readQuotedPath(rest);
    const second = first === undefined ? undefined : readName(first.rest.replace(/^ /, ''));
    return first === undefined || second === undefined ? undefined : namePair(first.path, second);
  }
  if (rest.endsWith('"')) {
    const start = rest.indexOf(' "');
    const second = start < 0 ? undefined : readQuotedPath(rest.slice(start + 1));
    return second === undefined ? undefined : namePair(rest.slice(0, start), second.path);
  }
  const middle = (rest.length - 1) / 2;
  const halves = namePair(rest.slice(0, middle), rest.slice(middle + 1));
  if (Number.isInteger(middle) && rest[middle] === ' ' && halves[0] === halves[1]) return halves;
  const space = rest.indexOf(' ');
  return space < 0 ? undefined : namePair(rest.slice(0, space), rest.slice(space + 1));
}

function namePair(oldName: string, newName: string): [string, string] {
  const [oldPath, newPath] = stripPrefixes(oldName, newName);
  return [oldPath ?? oldName, newPath ?? newName];
}

interface HeaderFields {
  oldName?: string;
  newName?: string;
  from?: string;
  to?: string;
  oldMode?: string;
  newMode?: string;
  status: FilePatch['status'];
}

function readField(line: string, fields: HeaderFields): void {
  const text = line.replace(/\r$/, '');
  const [, key, value] =
    /^(--- |\+\+\+ |old mode |new mode |deleted file mode |new file mode |copy from |copy to |rename from |rename to |index )(.*)$/s.exec(
      text,
    ) ?? [];
  if (key === undefined || value === undefined) return;
  const name = readName(value);
  if (key === '--- ' && name !== undefined) fields.oldName = name;
  else if (key === '+++ ' && name !== undefined) fields.newName = name;
  else if (key === 'old mode ') fields.oldMode = value;
  else if (key === 'new mode ') fields.newMode = value;
  else if (key === 'deleted file mode ') Object.assign(fields, { oldMode: value, status: 'deleted' });
  else if (key === 'new file mode ') Object.assign(fields, { newMode: value, status: 'added' });
  else if (key.endsWith(' from ') && name !== undefined) fields.from = name;
  else if (key.endsWith(' to ') && name !== undefined)
    Object.assign(fields, { to: name, status: key.startsWith('copy') ? 'copied' : 'renamed' });
  else if (key === 'index ') {
    const mode = /^\S+ ([0-7]{6})$/.exec(value)?.[1];
    if (mode !== undefined) Object.assign(fields, { oldMode: mode, newMode: mode });
  }
}

function namesOf(header: readonly string[], fields: HeaderFields): [string, string] | undefined {
  if (fields.from !== undefined && fields.to !== undefined) return [fields.from, fields.to];
  const oldName = fields.oldName === '/dev/null' ? undefined : fields.oldName;
  const newName = fields.newName === '/dev/null' ? undefined : fields.newName;
  const [oldPath, newPath] = stripPrefixes(oldName, newName);
  const single = newPath ?? oldPath;
  if (single !== undefined) return [oldPath ?? single, newPath ?? single];
  const gitLine = header[0];
  return gitLine?.startsWith('diff --git ') ? readGitLine(gitLine) : undefined;
}

/** The meaning of a file's header lines; undefined when they name no file. */
export function readFileHeader(
  header: readonly string[],
): Omit<FilePatch, 'header' | 'hunks' | 'binary' | 'trailer'> | undefined {
  const fields: HeaderFields = { status: 'modified' };
  for (const line of header) readField(line, fields);
  const names = namesOf(header, fields);
  if (names === undefined) return undefined;
  if (fields.status === 'modified' && fields.oldName === '/dev/null') fields.status = 'added';
  if (fields.status === 'modified' && fields.newName === '/dev/null') fields.status = 'deleted';
  return {
    status: fields.status,
    oldPath: names[0],
    newPath: names[1],
    ...(fields.oldMode === undefined ? {} : { oldMode: fields.oldMode }),
    ...(fields.newMode === undefined ? {} : { newMode: fields.newMode }),
  };
}
