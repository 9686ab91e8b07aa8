import { UserError } from '../../errors/user-error.ts';
import { parsePatch } from '../../patches/parse-patch.ts';
import { type FilePatch, type Hunk, pathOf } from '../../patches/patch.ts';
import { languageOfFile, type SyntaxLanguage } from '../../syntax/languages.ts';
import { repairCounts } from './repair-counts.ts';

/** The lines of a hunk without their marks. */
export interface HunkSides {
  /** First line of the old side, from 1, as the header claims. */
  oldStart: number;
  before: string[];
  after: string[];
  /** Unchanged lines at the beginning and end. */
  leading: number;
  trailing: number;
  /** What the header says about where it is: git puts the line of the function or class there. */
  heading: string;
}

/** The change of one source file, as a bug patch says it: from correct to broken. */
export interface BugPatch {
  path: string;
  language: SyntaxLanguage;
  hunks: HunkSides[];
}

function sidesOf(hunk: Hunk): HunkSides {
  const lines = hunk.lines.filter((line) => !line.startsWith('\\'));
  const isContext = (line: string): boolean => !line.startsWith('+') && !line.startsWith('-');
  const leading = lines.findIndex((line) => !isContext(line));
  const trailing = lines.findLastIndex((line) => !isContext(line));
  return {
    oldStart: hunk.oldStart,
    before: lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1)),
    after: lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1)),
    leading: leading < 0 ? lines.length : leading,
    trailing: trailing < 0 ? 0 : lines.length - 1 - trailing,
    heading: /^@@.*?@@ ?(.*)$/.exec(hunk.header)?.[1]?.trim() ?? '',
  };
}

function changesSource(file: FilePatch): boolean {
  return languageOfFile(pathOf(file)) !== undefined && file.hunks.length > 0;
}

/**
 * Reads the text of a `.patch` file. Throws a UserError when it changes no source file of a known language or more
 * than one, or adds or deletes the file as a whole.
 */
export function readBugPatch(text: string, name: string): BugPatch {
  const patch = parsePatch(repairCounts(text), { tolerant: true });
  if (patch.files.length === 0)
    throw new UserError(`${name} is no unified diff: it has no '---' and '+++' lines with a hunk.`);
  const sources = patch.files.filter(changesSource);
  const [file] = sources;
  if (file === undefined) {
    const paths = patch.files.map(pathOf).join(', ');
    throw new UserError(`${name} changes no source file of a known language: ${paths}.`);
  }
  if (sources.length > 1) {
    throw new UserError(
      `${name} changes ${sources.length} source files (${sources.map(pathOf).join(', ')}); a definition is for one. Split the patch.`,
    );
  }
  if (file.status === 'added' || file.status === 'deleted') {
    throw new UserError(
      `${name} ${file.status === 'added' ? 'adds' : 'deletes'} ${pathOf(file)} as a whole; a bug changes a file.`,
    );
  }
  return {
    path: pathOf(file),
    language: languageOfFile(pathOf(file)) as SyntaxLanguage,
    hunks: file.hunks.map(sidesOf).filter(({ before, after }) => before.join('\n') !== after.join('\n')),
  };
}
