import { z } from 'zod';

/** What kind of failure it is, decided inside the failing step only. */
export const failureClassSchema = z.enum([
  'test',
  'build',
  'lint',
  'dependency',
  'network',
  'timeout',
  'out-of-memory',
  'crash',
  'disk',
  'permission',
  'cancelled',
  'configuration',
  'unknown',
]);
export type FailureClass = z.infer<typeof failureClassSchema>;

/** A place in the repository's sources; `file` as printed, relative to the checkout where that is known. */
export const frameSchema = z.object({ file: z.string(), line: z.int().positive() });
export type Frame = z.infer<typeof frameSchema>;

export const failingTestSchema = z.object({
  name: z.string(),
  file: z.string().optional(),
  message: z.string().optional(),
  frame: frameSchema.optional(),
});
export type FailingTest = z.infer<typeof failingTestSchema>;

/** `line` counts from 1 at every `\n` of the log; `text` has no time stamp and no colours, and may be cut with an ellipsis. */
export const citedLineSchema = z.object({ line: z.int().positive(), text: z.string() });
export type CitedLine = z.infer<typeof citedLineSchema>;

/** What can be rebuilt of the environment of the failing step, as the log shows it. */
export const stepEnvironmentSchema = z.object({
  shell: z.string().optional(),
  variables: z.record(z.string(), z.string()).optional(),
  runnerImage: z.string().optional(),
  operatingSystem: z.string().optional(),
  runnerVersion: z.string().optional(),
  /** Set-up actions that ran before in the job, with what they were given. */
  setUp: z.array(z.object({ action: z.string(), inputs: z.record(z.string(), z.string()) })).optional(),
  /** What cannot be rebuilt: masked values, services. */
  missing: z.array(z.string()).optional(),
});
export type StepEnvironment = z.infer<typeof stepEnvironmentSchema>;

/** One failing step. What the log does not say is absent. */
export const failureSchema = z.object({
  job: z.string().optional(),
  step: z.string().optional(),
  command: z.string().optional(),
  exitCode: z.int().optional(),
  class: failureClassSchema,
  message: z.string().optional(),
  frame: frameSchema.optional(),
  signature: z.string(),
  failingTests: z.array(failingTestSchema),
  context: z.object({ lines: z.array(citedLineSchema), dropped: z.int().nonnegative() }),
  evidence: z.array(citedLineSchema),
  environment: stepEnvironmentSchema.optional(),
  /** The log ends before the job did. */
  truncated: z.boolean().optional(),
});
export type Failure = z.infer<typeof failureSchema>;
