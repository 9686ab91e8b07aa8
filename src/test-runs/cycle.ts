import { z } from 'zod';
import { testReportSchema } from './test-report.ts';

/** The three states of a repository that a cycle compares: the base; the base with the tests; that with the fix. */
export const cycleStates = ['before', 'withTests', 'withFix'] as const;
export type CycleState = (typeof cycleStates)[number];

/** The closed list of verdicts on a fix; all but `valid` say why there is no sample. */
export const cycleVerdictSchema = z.enum([
  'valid',
  'no-tests-in-fix',
  'no-fix-in-change',
  'tests-do-not-fail',
  'fix-does-not-pass',
  'breaks-passing-tests',
  'install-failed',
  'no-tests-ran',
  'flaky',
  'timeout',
  'patch-conflict',
  'contradictory-results',
  'unknown-stack',
  'infrastructure',
]);
export type CycleVerdict = z.infer<typeof cycleVerdictSchema>;

/** One execution of the test command in one state. */
export const stateRunSchema = z.object({
  command: z.string(),
  exitCode: z.int().nullable(),
  timedOut: z.boolean(),
  durationMs: z.number().nonnegative(),
  /** SHA-256 of the console output. */
  outputDigest: z.string(),
  report: testReportSchema,
});
export type StateRun = z.infer<typeof stateRunSchema>;

/** A test whose result changed between repeats of the same state; `passes` of `runs` per state. */
export const flakyTestSchema = z.object({
  id: z.string(),
  states: z.partialRecord(z.enum(cycleStates), z.object({ passes: z.int(), runs: z.int() })),
});

export const cycleSchema = z.object({
  repeat: z.int().min(1),
  runs: z.object({
    before: z.array(stateRunSchema),
    withTests: z.array(stateRunSchema),
    withFix: z.array(stateRunSchema),
  }),
  failToPass: z.array(z.string()),
  passToPass: z.array(z.string()),
  passToFail: z.array(z.string()),
  /** Failed before the change and still fail after it: listed, tolerated. */
  alreadyFailing: z.array(z.string()),
  flaky: z.array(flakyTestSchema),
  verdict: cycleVerdictSchema,
  /** What the verdict rests on, in a sentence. */
  reason: z.string(),
  /** What the user can do about it; absent when valid. */
  nextStep: z.string().optional(),
  sandbox: z.string(),
});
export type Cycle = z.infer<typeof cycleSchema>;
