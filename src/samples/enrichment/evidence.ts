import type { TestReport } from '../../test-runs/test-report.ts';
import type { Metadata } from '../metadata.ts';
import type { Diff } from '../read-diff.ts';
import type { FileSymbols } from '../symbols/changed-symbols.ts';
import type { TrajectoryFacts } from './trajectory-facts.ts';

/** What one of the three logs says. */
export interface LogEvidence {
  reports: TestReport[];
  /** The file is so large that its middle was not read. */
  shortened: boolean;
}

/** All that a sample's files say, read once; a file that is absent has no entry. */
export interface SampleEvidence {
  metadata: Metadata;
  fix?: Diff;
  tests?: Diff;
  ideal?: TrajectoryFacts;
  failed?: TrajectoryFacts;
  logs: { before?: LogEvidence; withTests?: LogEvidence; withFix?: LogEvidence };
  /** By file of the fix; a file of a language without a grammar has no entry. */
  symbols: ReadonlyMap<string, FileSymbols>;
}

/** The trajectories that are there, under the names that sections use. */
export function trajectoriesOf(evidence: SampleEvidence): ['idealTrajectory' | 'failedTrajectory', TrajectoryFacts][] {
  const { ideal, failed } = evidence;
  return [
    ...(ideal === undefined ? [] : [['idealTrajectory', ideal] as ['idealTrajectory', TrajectoryFacts]]),
    ...(failed === undefined ? [] : [['failedTrajectory', failed] as ['failedTrajectory', TrajectoryFacts]]),
  ];
}

/** An object with an entry for each trajectory of which `measure` knows something; undefined when it knows nothing of any. */
export function perTrajectory<T>(evidence: SampleEvidence, measure: (facts: TrajectoryFacts) => T | undefined) {
  const entries = trajectoriesOf(evidence).flatMap(([name, facts]) => {
    const value = measure(facts);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Record<string, T>);
}
