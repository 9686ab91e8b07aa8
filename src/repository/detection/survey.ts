import type { Snapshot } from '../snapshot.ts';
import type { Stack } from '../stack.ts';

/** What the detection of one language looks at. */
export interface Survey {
  snapshot: Snapshot;
  files: ReadonlySet<string>;
  /** The files that the fix changes, tests first when known. */
  changedFiles: readonly string[];
}

export type Evidence = Stack['evidence'][number];

/** The folder of `path`; `.` at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

/** `folder` and the folders above it, innermost first, the root (`.`) last. */
export function foldersUpwards(folder: string): string[] {
  const folders: string[] = [];
  for (let current = folder; current !== '.'; current = folderOf(current)) folders.push(current);
  return [...folders, '.'];
}

/** The nearest folder, from that of `path` upwards, that has one of `names`. */
export function nearestWith({ files }: Survey, path: string, names: readonly string[]): string | undefined {
  return foldersUpwards(folderOf(path)).find((folder) => names.some((name) => files.has(inFolder(folder, name))));
}

/** The folder that most of `paths` belong to, by the nearest of `names`; the first one wins a tie. */
export function owningFolder(survey: Survey, paths: readonly string[], names: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const path of paths) {
    const folder = nearestWith(survey, path, names);
    if (folder !== undefined) votes.set(folder, (votes.get(folder) ?? 0) + 1);
  }
  const best = [...votes].sort((left, right) => right[1] - left[1])[0]?.[0];
  return best ?? (names.some((name) => survey.files.has(name)) ? '.' : undefined);
}

export async function readFirst(
  survey: Survey,
  paths: readonly string[],
): Promise<{ path: string; text: string } | undefined> {
  for (const path of paths) {
    if (!survey.files.has(path)) continue;
    const text = await survey.snapshot.readFile(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** A word of a shell command, quoted only when it must be. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
