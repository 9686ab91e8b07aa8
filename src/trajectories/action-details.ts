import { z } from 'zod';
import type { TrajectoryAction } from './trajectory.ts';

/** A place where a search found something; lines count from 1. */
export const searchResultSchema = z.object({ file: z.string(), line: z.int().min(1), text: z.string() });
export type SearchResult = z.infer<typeof searchResultSchema>;

/** What each action of the vocabulary records: what was asked and what came back. Agents may add fields. */
export const actionDetailsSchemas = {
  begin_interaction: z.looseObject({
    repository: z.string().optional(),
    baseCommit: z.string().optional(),
    problemStatement: z.string(),
  }),
  /** Lines of the files under `path` that contain `searchKey`, in the order found. */
  search_string: z.looseObject({ path: z.string(), searchKey: z.string(), results: z.array(searchResultSchema) }),
  /** Files and folders under `path` whose name fits `pattern` (all when absent). */
  search_dir: z.looseObject({ path: z.string(), pattern: z.string().optional(), results: z.array(z.string()) }),
  /** The lines from `startLine` to `endLine` (both included, from 1) as they were in the file. */
  open_file: z.looseObject({
    path: z.string(),
    startLine: z.int().min(1),
    endLine: z.int().min(0),
    content: z.string(),
  }),
  /** `oldCode` was in the file and was replaced by `newCode`; a new file has an empty `oldCode`. */
  find_and_replace_code: z.looseObject({ path: z.string(), oldCode: z.string(), newCode: z.string() }),
  /** `exitCode` is null when the command was killed. */
  execute_terminal_command: z.looseObject({
    command: z.string(),
    output: z.string(),
    exitCode: z.int().nullable(),
  }),
  add_thought: z.looseObject({}),
  end_interaction: z.looseObject({ reason: z.string().optional(), summary: z.string().optional() }),
} satisfies Record<TrajectoryAction, z.ZodType>;

export type ActionDetails = { [A in TrajectoryAction]: z.input<(typeof actionDetailsSchemas)[A]> };
