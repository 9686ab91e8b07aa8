import { z } from 'zod';

export const testStatusSchema = z.enum(['passed', 'failed', 'error', 'skipped']);
export type TestStatus = z.infer<typeof testStatusSchema>;

/** One try at a test; repeats, retries and reruns of the same test are attempts of one entry. */
export const testAttemptSchema = z.object({
  status: testStatusSchema,
  durationMs: z.number().nonnegative().optional(),
  message: z.string().optional(),
});

export type TestAttempt = z.infer<typeof testAttemptSchema>;

export const testCaseSchema = z.object({
  /** Unique in its report: the file (when known), ` > `, and the name; ` (2)` and so on where both repeat. */
  id: z.string().min(1),
  file: z.string().optional(),
  /** The full title path without the file, parameters kept, durations and trailing decoration gone. */
  name: z.string().min(1),
  status: testStatusSchema,
  durationMs: z.number().nonnegative().optional(),
  /** The assertion or error message. */
  message: z.string().optional(),
  traceback: z.string().optional(),
  attempts: z.array(testAttemptSchema).optional(),
});
export type TestCase = z.infer<typeof testCaseSchema>;

/** Counts as the runner printed them; a count that was not printed is absent. */
export const totalsSchema = z.object({
  total: z.int().nonnegative().optional(),
  passed: z.int().nonnegative().optional(),
  failed: z.int().nonnegative().optional(),
  errors: z.int().nonnegative().optional(),
  skipped: z.int().nonnegative().optional(),
});
export type Totals = z.infer<typeof totalsSchema>;

/** Percentages from 0 to 100, as printed. */
export const coverageSchema = z.object({
  lines: z.number().min(0).max(100).optional(),
  statements: z.number().min(0).max(100).optional(),
  branches: z.number().min(0).max(100).optional(),
  functions: z.number().min(0).max(100).optional(),
});
export type Coverage = z.infer<typeof coverageSchema>;

/**
 * What one test run said. Nothing in it is invented: a name, a count or a percentage that was not in the
 * output is absent. `unnamedPassed` is how many tests passed without being named (null where no count was printed),
 * so that named passes and `unnamedPassed` together are the printed count.
 */
export const testReportSchema = z.object({
  framework: z.string(),
  command: z.string().optional(),
  exitCode: z.int().nullable().optional(),
  durationMs: z.number().nonnegative().optional(),
  tests: z.array(testCaseSchema),
  totals: totalsSchema.optional(),
  unnamedPassed: z.int().nonnegative().nullable(),
  coverage: coverageSchema.optional(),
  /** The output ended before the runner had finished. */
  truncated: z.boolean().optional(),
  /** Where the output contradicts itself (a summary that disagrees with the list), one sentence each. */
  contradictions: z.array(z.string()).optional(),
});
export type TestReport = z.infer<typeof testReportSchema>;
