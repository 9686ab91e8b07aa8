import { z } from 'zod';
import { failureSchema } from '../ci-logs/failure.ts';

/** One execution that something rests on. */
export const runEvidenceSchema = z.object({
  /** What it was run for. */
  purpose: z.string(),
  command: z.string(),
  exitCode: z.int().nullable(),
  durationMs: z.number().nonnegative(),
  /** SHA-256 of the console output. */
  logDigest: z.string(),
  passed: z.int().nonnegative(),
  failed: z.int().nonnegative(),
});
export type RunEvidence = z.infer<typeof runEvidenceSchema>;

export const rateSchema = z.object({
  failures: z.int().nonnegative(),
  runs: z.int().positive(),
  rate: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
});

export const reproducedTestSchema = z.object({
  id: z.string(),
  name: z.string(),
  file: z.string().optional(),
  message: z.string().optional(),
  traceback: z.string().optional(),
});

/** Whether and how the failure was seen again. */
export const reproductionSchema = z.object({
  name: z.string(),
  status: z.enum(['reproduced', 'not-reproduced', 'unsupported']),
  reason: z.string(),
  deterministic: z.boolean(),
  /** The test that shows the failure, relative to the repository. */
  testFile: z.string().optional(),
  /** The file of the failing test in the log, when the reproduction is another one. */
  originalFile: z.string().optional(),
  /** Made by us (and left out of the pull request), or there before. */
  created: z.boolean(),
  tests: z.array(reproducedTestSchema),
  /** Lines of the test that was made, and of the one it was made from. */
  lines: z.object({ from: z.int(), to: z.int() }).optional(),
  rate: rateSchema.optional(),
  amplifiers: z.array(z.string()).optional(),
  /** Files of the reproduction, relative to the repository, with their content. */
  files: z.record(z.string(), z.string()),
  commit: z.string().optional(),
  evidence: z.array(runEvidenceSchema),
});
export type Reproduction = z.infer<typeof reproductionSchema>;

/** One condition of "verified". */
export const checkSchema = z.object({
  name: z.string(),
  /** Absent when it could not be tried. */
  passed: z.boolean().optional(),
  detail: z.string(),
  evidence: z.array(runEvidenceSchema),
});
export type Check = z.infer<typeof checkSchema>;

/** One try at a fix. */
export const iterationSchema = z.object({
  number: z.int().positive(),
  strategy: z.string(),
  stopReason: z.string(),
  explanation: z.string(),
  seconds: z.number().nonnegative(),
  steps: z.int().nonnegative(),
  changedFiles: z.array(z.string()),
  changedLines: z.int().nonnegative(),
  checks: z.array(checkSchema),
});
export type Iteration = z.infer<typeof iterationSchema>;

export const fixSchema = z.object({
  baseCommit: z.string(),
  baseBranch: z.string(),
  branch: z.string().optional(),
  /** Unified diff without the reproduction. */
  patch: z.string(),
  /** SHA-256 of `patch`. */
  patchDigest: z.string(),
  checks: z.array(checkSchema),
  iterations: z.array(iterationSchema),
});
export type FixResult = z.infer<typeof fixSchema>;

export const developerSchema = z.object({ name: z.string(), reason: z.string() });

export const pullRequestSchema = z.object({
  url: z.string().optional(),
  number: z.int().optional(),
  action: z.enum(['opened', 'updated', 'refused', 'not-asked']),
  reason: z.string(),
});

export const runReportSchema = z.object({
  schemaVersion: z.literal(1),
  status: z.enum(['Success', 'Partial', 'Failed']),
  reason: z.string(),
  description: z.string(),
  startedAt: z.iso.datetime(),
  seconds: z.number().nonnegative(),
  info: z.record(z.string(), z.union([z.string(), z.boolean()])),
  failures: z.array(failureSchema),
  reproduction: reproductionSchema.optional(),
  fix: fixSchema.optional(),
  pullRequest: pullRequestSchema.optional(),
  recommendedWorkflows: z.array(z.object({ file: z.string(), reason: z.string() })),
  nextSteps: z.array(z.string()),
  developers: z.array(developerSchema),
  timeline: z.array(z.object({ title: z.string(), atSeconds: z.number(), seconds: z.number() })),
});
export type RunReport = z.infer<typeof runReportSchema>;

/** The names of conditions that do not hold, or were not tried. */
export function unmetChecks(fix: FixResult): string[] {
  return fix.checks.filter(({ passed }) => passed !== true).map(({ name }) => name);
}

/**
 * The status, computed: Success needs a reproduced failure and a fix all of whose checks passed. A fix with unmet
 * checks, or a reproduction without a fix, is Partial; everything else is Failed.
 */
export function computeStatus(parts: Pick<RunReport, 'reproduction' | 'fix'>): Pick<RunReport, 'status' | 'reason'> {
  const { reproduction, fix } = parts;
  if (reproduction === undefined) return { status: 'Failed', reason: 'The failure was not reproduced.' };
  if (reproduction.status !== 'reproduced') return { status: 'Failed', reason: reproduction.reason };
  if (fix === undefined || fix.patch.trim() === '') {
    const tried = fix?.iterations.at(-1)?.explanation;
    return {
      status: 'Partial',
      reason: `The failure was reproduced, but no fix was found${tried === undefined ? '.' : `: ${tried}`}`,
    };
  }
  const unmet = unmetChecks(fix);
  if (fix.checks.length === 0 || unmet.length > 0) {
    const what = fix.checks.length === 0 ? 'nothing was checked' : `these conditions do not hold: ${unmet.join('; ')}`;
    return { status: 'Partial', reason: `There is a fix, but it is not verified: ${what}.` };
  }
  return {
    status: 'Success',
    reason: `The failure was reproduced, and all ${fix.checks.length} checks of the fix passed.`,
  };
}
