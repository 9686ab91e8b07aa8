import type { z } from 'zod';
import type { Progress } from '../progress/progress.ts';

/** What an action's body may do besides its phase; the harness owns outputs, summary, annotations and `setFailed`. */
export interface ActionContext {
  progress: Progress;
  /** GITHUB_WORKSPACE, absolute. */
  workspace: string;
  /** RUNNER_TEMP, absolute. */
  temporaryFolder: string;
  environment: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
}

/** A finding shown at a file and line; GitHub shows ten of each level per step. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
}

export interface ActionOutcome<Outputs extends z.ZodObject> {
  outputs: z.input<Outputs>;
  /** Markdown for the job summary. */
  summary: string;
  annotations?: Annotation[];
  /** Set when the step shall fail although it did its work: the reason, in a sentence. */
  failure?: string;
}

/**
 * One action. `inputs` is a zod object of fields from `inputs/fields.ts`, its keys the kebab-case input names of action.yml;
 * `outputs` a zod object of texts with descriptions.
 */
export interface Action<Inputs extends z.ZodObject = z.ZodObject, Outputs extends z.ZodObject = z.ZodObject> {
  name: string;
  inputs: Inputs;
  outputs: Outputs;
  run(inputs: z.output<Inputs>, context: ActionContext): Promise<ActionOutcome<Outputs>>;
}

/** Keeps the types of inputs and outputs while checking the rest. */
export function defineAction<Inputs extends z.ZodObject, Outputs extends z.ZodObject>(
  action: Action<Inputs, Outputs>,
): Action<Inputs, Outputs> {
  return action;
}
