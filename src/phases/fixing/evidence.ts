import type { RunEvidence } from '../../reports/run-report.ts';
import type { ProvenRun } from './workbench.ts';

/** What of a run goes into the report. */
export function evidenceOf(purpose: string, run: ProvenRun): RunEvidence {
  const count = (...statuses: string[]) => run.report.tests.filter(({ status }) => statuses.includes(status)).length;
  return {
    purpose,
    command: run.command,
    exitCode: run.exitCode,
    durationMs: Math.round(run.durationMs),
    logDigest: run.logDigest,
    passed: count('passed') + (run.report.unnamedPassed ?? 0),
    failed: count('failed', 'error'),
  };
}
