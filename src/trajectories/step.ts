import type { StepKind } from './step-kinds.ts';

/** One replacement of text in a file; `path` as the recording spells it. */
export interface StepEdit {
  path: string;
  oldText?: string;
  newText?: string;
  linesAdded?: number;
  linesRemoved?: number;
  /** First line of the old text, from 1. */
  startLine?: number;
}

export interface StepSearchResult {
  file: string;
  line?: number;
  text?: string;
}

/** One step of a recording, whatever the dialect; what the recording does not say is absent. */
export interface Step {
  /** From 0. */
  index: number;
  /** One of `stepKinds`, or the recording's own name of a kind that fits none. */
  kind: StepKind | (string & {});
  /** The recording's own name; absent when it names none and the kind follows from the fields. */
  name?: string;
  /** As written. */
  timestamp?: string | number;
  /** Milliseconds since 1970. */
  time?: number;
  /** Since the recording began. */
  elapsedSeconds?: number;
  durationSeconds?: number;
  thought?: string;
  partition?: string;
  /** Files read, edited or searched in. */
  paths: string[];
  query?: string;
  results?: StepSearchResult[];
  resultCount?: number;
  command?: string;
  output?: string;
  exitCode?: number;
  /** Content that a read showed, and the lines it names. */
  content?: string;
  startLine?: number;
  endLine?: number;
  edits: StepEdit[];
  inputTokens?: number;
  outputTokens?: number;
  /** Counts that the step itself states (`filesModified`, `linesAdded`, `linesRead`, ...). */
  counts: Readonly<Record<string, number>>;
  /** The step as recorded. */
  raw: Readonly<Record<string, unknown>>;
}
