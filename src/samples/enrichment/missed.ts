import type { DiffHunk } from '../read-diff.ts';
import type { SampleEvidence } from './evidence.ts';
import { patchedFiles, touchedFiles } from './navigation-metrics.ts';
import type { TrajectoryFacts } from './trajectory-facts.ts';

/** What a failed run left undone or did besides, compared with the fix. */
export interface Missed {
  filesMissed: string[];
  /** Of these, the files that it never looked at. */
  filesNeverOpened: string[];
  symbolsMissed: { file: string; symbol: string }[];
  /** Hunks of the fix of which the run made no added line (for a hunk that only removes: whose file it did not edit). */
  hunksMissed: { file: string; line: number }[];
  unnecessaryEdits: string[];
  filesEdited: string[];
}

const added = (hunk: DiffHunk) =>
  hunk.lines.flatMap((line) => (line.startsWith('+') && line.slice(1).trim().length > 2 ? [line.slice(1).trim()] : []));

/** Compares the failed run's final diff, or as far as recorded its edits, with fix.patch; undefined when either is missing. */
export function whatWasMissed(evidence: SampleEvidence, failed: TrajectoryFacts): Missed | undefined {
  if (evidence.fix === undefined || evidence.fix.files.length === 0) return undefined;
  const { fix, all } = patchedFiles(evidence);
  const touched = touchedFiles(failed, all);
  const edited = failed.finalDiff === undefined ? touched.edited : failed.finalDiff.files.map(({ path }) => path);
  const linesOf = new Map([...failed.editedLines].map(([path, lines]) => [touched.resolve(path), lines] as const));
  const hunksMissed = evidence.fix.files.flatMap(({ path, hunks }) =>
    hunks
      .filter((hunk) => isMissed(hunk, edited.includes(path), linesOf.get(path)))
      .map(({ newStart }) => ({ file: path, line: newStart })),
  );
  const filesMissed = [...fix].filter((path) => !edited.includes(path));
  return {
    filesMissed,
    filesNeverOpened: filesMissed.filter((path) => !touched.read.includes(path)),
    symbolsMissed: missedSymbols(evidence, filesMissed, hunksMissed),
    hunksMissed,
    unnecessaryEdits: edited.filter((path) => !all.has(path)),
    filesEdited: edited,
  };
}

function isMissed(hunk: DiffHunk, fileEdited: boolean, lines: ReadonlySet<string> | undefined): boolean {
  if (!fileEdited) return true;
  const wanted = added(hunk);
  return wanted.length > 0 && lines !== undefined && !wanted.some((line) => lines.has(line));
}

function missedSymbols({ symbols }: SampleEvidence, filesMissed: readonly string[], hunks: Missed['hunksMissed']) {
  return [...symbols.values()].flatMap(({ changed }) =>
    changed
      .filter(({ file, startLine, endLine }) => {
        if (filesMissed.includes(file)) return true;
        return hunks.some((hunk) => hunk.file === file && hunk.line <= endLine && hunk.line + 3 >= startLine);
      })
      .map(({ file, symbol }) => ({ file, symbol })),
  );
}
