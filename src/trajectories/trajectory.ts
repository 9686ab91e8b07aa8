import { z } from 'zod';

/** The seeds' vocabulary; imported trajectories may hold other kinds, which are kept and counted as such. */
export const trajectoryActions = [
  'begin_interaction',
  'search_string',
  'search_dir',
  'open_file',
  'find_and_replace_code',
  'execute_terminal_command',
  'add_thought',
  'end_interaction',
] as const;
export type TrajectoryAction = (typeof trajectoryActions)[number];

export const partitions = ['EnvironmentSetup', 'FaultLocalization', 'Solution', 'Verification'] as const;
export type Partition = (typeof partitions)[number];

export const trajectoryEventSchema = z.looseObject({
  action: z.enum(trajectoryActions),
  /** What was asked and what came back: query and results, path and content, command and its output and exit code. */
  details: z.record(z.string(), z.unknown()),
  thought: z.string(),
  /** UTC, with milliseconds: when the action began. */
  timestamp: z.iso.datetime({ precision: 3 }),
  /** Since the first event began. */
  elapsed_seconds: z.number().nonnegative(),
  /** How long the action took. */
  duration_seconds: z.number().nonnegative(),
  partition: z.enum(partitions),
  /** SHA-256 over the hash of the event before it and this event without its hash. */
  hash: z.string(),
});
export type TrajectoryEvent = z.infer<typeof trajectoryEventSchema>;

export const trajectoryModes = ['autonomous', 'guided', 'constrained'] as const;
export type TrajectoryMode = (typeof trajectoryModes)[number];

export const provenanceSchema = z.object({
  agent: z.string(),
  agentVersion: z.string(),
  /** `guided`: the agent knew the fix; `constrained`: it was kept from working well, on purpose. */
  mode: z.enum(trajectoryModes),
  constraints: z.array(z.string()).optional(),
  baseCommit: z.string(),
  /** The unified diff of the workspace at the end. */
  finalDiff: z.string(),
  /** The hash of the last event. */
  lastHash: z.string(),
});

/** What a failed run missed, computed from its final diff and the fix. */
export const failureAnalysisSchema = z.object({
  rootCause: z.string(),
  consequence: z.string(),
  issuesMissed: z.array(z.string()),
});

export const trajectorySchema = z.looseObject({
  annotationTrace: z.array(trajectoryEventSchema).min(1),
  taskIssue: z.string(),
  tags: z.record(z.string(), z.unknown()),
  failureAnalysis: failureAnalysisSchema.optional(),
  provenance: provenanceSchema,
});
export type Trajectory = z.infer<typeof trajectorySchema>;
