/** What the runner prints before it runs a step: `##[group]Run …` to `##[endgroup]`. */
export interface StepPrologue {
  title: string;
  /** The lines of a `run:` script; empty for an action. */
  script: string[];
  shell?: string;
  /** What the workflow gave: `with:` of an action, `env:` of any step. */
  inputs: Record<string, string>;
  environment: Record<string, string>;
  /** The first line after it, and the byte where that begins. */
  bodyLine: number;
  bodyStart: number;
}

/** One step of a job as the log shows it; lines count from 1, offsets are bytes. */
export interface LogStep {
  job?: string;
  /** The job's run in this file: two jobs may have the same name. */
  jobIndex: number;
  name?: string;
  prologue?: StepPrologue;
  /** Set-up before the steps of the workflow, clean-up after them, or a step of the workflow. */
  kind: 'set-up' | 'step' | 'clean-up';
  firstLine: number;
  start: number;
  lastLine: number;
  end: number;
  exitCode?: number;
  /** The runner or the action said that this step failed. */
  failed?: boolean;
  /** `##[error]` lines that are not the exit code. */
  errors: { line: number; text: string }[];
  /** Lines with a word of a failure in them, and where they begin. */
  candidates: { lines: number[]; starts: number[] };
  /** In logs where jobs are interleaved: what the lines of this one begin with. */
  linePrefix?: string;
}
