import { groupsOfHunks, type LineGroup, splitKeepingNewlines } from '../../../patches/line-groups.ts';
import { parsePatch } from '../../../patches/parse-patch.ts';
import { changesMode, type FilePatch, isSubmodule, isSymlink } from '../../../patches/patch.ts';

/** What the fix does to one file, in the order in which it is carried out. */
export interface FixedFile {
  path: string;
  /** The path before a rename. */
  renamedFrom?: string;
  status: FilePatch['status'];
  /** Lines removed and added in one place each; positions are those of the file before the fix. */
  groups: LineGroup[];
  /** Six octal digits where the fix changes the file's mode. */
  newMode?: string;
}

/** The files of a fix; throws an Error that names a file the agent has no means to edit. */
export function readKnownFix(diff: string): FixedFile[] {
  return parsePatch(diff, { tolerant: true }).files.map(readFile);
}

function readFile(file: FilePatch): FixedFile {
  if (file.binary !== undefined) throw new Error(`${file.newPath} is a binary file.`);
  if (isSubmodule(file) || isSymlink(file)) throw new Error(`${file.newPath} is a submodule or a symbolic link.`);
  return {
    path: file.newPath,
    status: file.status,
    ...(file.oldPath === file.newPath ? {} : { renamedFrom: file.oldPath }),
    ...(changesMode(file) ? { newMode: file.newMode! } : {}),
    groups: groupsOfHunks(file.hunks),
  };
}

/** Where the removed lines of `group` are now in `text`, nearest to `expected`; undefined when they are nowhere. */
export function locateGroup(text: string, group: LineGroup, expected: number): number | undefined {
  const lines = splitKeepingNewlines(text);
  const fits = (at: number) =>
    at >= 0 && at + group.oldLines.length <= lines.length && group.oldLines.every((line, i) => lines[at + i] === line);
  for (let distance = 0; distance <= lines.length; distance += 1) {
    if (fits(expected - distance)) return expected - distance;
    if (fits(expected + distance)) return expected + distance;
  }
  return undefined;
}

/** The text of a file that the fix adds. */
export function addedText(file: FixedFile): string {
  return file.groups.flatMap((group) => group.newLines).join('');
}
