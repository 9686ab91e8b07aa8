import { perTrajectory, type SampleEvidence } from './evidence.ts';
import { pathResolver } from './navigation.ts';
import { present, rounded } from './present.ts';
import type { TrajectoryFacts } from './trajectory-facts.ts';

const longestList = 10_000;

/** The files that each patch changes, by path. */
export function patchedFiles(evidence: SampleEvidence): { fix: Set<string>; all: Set<string> } {
  const fix = new Set(evidence.fix?.files.map(({ path }) => path));
  const tests = evidence.tests?.files.map(({ path }) => path) ?? [];
  return { fix, all: new Set([...fix, ...tests]) };
}

/** Paths that a trajectory read, and edited, relative to the repository and sorted. */
export function touchedFiles({ navigation }: TrajectoryFacts, known: ReadonlySet<string>) {
  const resolve = pathResolver(known, [...navigation.read.keys(), ...navigation.edited.keys()]);
  const sorted = (paths: Iterable<string>) => [...new Set([...paths].map(resolve))].sort().slice(0, longestList);
  return { read: sorted(navigation.read.keys()), edited: sorted(navigation.edited.keys()), resolve };
}

function measure(facts: TrajectoryFacts, evidence: SampleEvidence) {
  const { fix, all } = patchedFiles(evidence);
  const { read, edited, resolve } = touchedFiles(facts, all);
  const opened = [...new Set([...read, ...edited])].sort();
  const ofTheFix = edited.filter((path) => fix.has(path));
  const first = facts.navigation.firstRelevant(fix, resolve);
  const knowsFix = fix.size > 0;
  return present({
    filesOpened: opened.length,
    filesEdited: edited.length,
    editPrecision: knowsFix && edited.length > 0 ? rounded(ofTheFix.length / edited.length) : undefined,
    editRecall: knowsFix ? rounded(ofTheFix.length / fix.size) : undefined,
    filesOpenedList: opened,
    filesReadList: read,
    filesEditedList: edited,
    unnecessaryFileModifications: knowsFix ? edited.filter((path) => !all.has(path)) : undefined,
    missedFiles: knowsFix ? [...fix].filter((path) => !edited.includes(path)).sort() : undefined,
    firstRelevantFile:
      first &&
      present({
        step: first.index,
        seconds: facts.metrics.secondsSinceStart(first),
      }),
    reReads: [...facts.navigation.read.values()].reduce((sum, count) => sum + count - 1, 0),
  });
}

/** Which files each trajectory read and edited, compared with the files of the fix. */
export function navigationMetrics(evidence: SampleEvidence): Record<string, unknown> {
  return perTrajectory(evidence, (facts) => measure(facts, evidence)) ?? {};
}
