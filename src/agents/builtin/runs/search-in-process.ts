import { applySplices } from '../../../syntax/splice.ts';
import type { Observation, RankedCandidate, SearchEngine, SearchOutcome } from '../search/engine.ts';
import { removeSearchFolder } from '../search/search-folder.ts';
import type { Session } from '../session/session.ts';
import { editBetween } from '../session/unique-edit.ts';
import { type Cluster, clusterSurvivors } from './choose.ts';
import { countFailing, newFailures } from './failure.ts';
import { describeWeights, rankCandidates, unitsOfLines, weighLines } from './localise.ts';
import type { Orientation } from './orient.ts';
import type { RunEnd } from './run-end.ts';
import { reviewChanges } from './verify.ts';

/** Candidates tried in one process, and where each needs a process of its own. */
const mostCandidates = { quick: 40_000, slow: 3_000 };
const mostConfirmed = 4;
/** A patch is called certain when patches of its behaviour have this share of the likelihood. */
const certainShare = 0.6;
const hopelessShare = 0.2;

/** Finds, chooses and verifies a repair with `engine`; undefined when the tests cannot be run with it. */
export async function searchInProcess(
  session: Session,
  orientation: Orientation,
  engine: SearchEngine,
): Promise<RunEnd | undefined> {
  const observation = await engine.observe(session);
  if (observation === undefined) return undefined;
  const failing = failingTests(session, observation);
  if (failing.length === 0) return undefined;
  const weights = weighLines(observation, orientation);
  const units = await unitsOfLines(session, weights, orientation.suspects);
  if (units.length === 0) return undefined;
  await session.think(
    `Most suspicious lines by Ochiai over failing and passing tests: ${describeWeights(units, weights)}.`,
    'FaultLocalization',
  );
  for (const { file, startLine, endLine, name } of units.slice(0, 3))
    await session.open(
      `Read ${name}, which failing tests execute.`,
      file.path,
      startLine,
      Math.min(endLine, startLine + 60),
    );
  const quick = failing.every((index) => observation.tests[index]!.quick);
  const candidates = rankCandidates(units, weights, quick ? mostCandidates.quick : mostCandidates.slow);
  const passing = observation.tests.flatMap((test, index) => (test.passed ? [index] : []));
  const files = await session.workspace.snapshot();
  const outcome = await engine.search(session, { candidates, observation, failing, passing });
  await removeSearchFolder(session);
  await session.workspace.putBack(files);
  if (outcome === undefined) return undefined;
  return { candidates: outcome.statistics.executed, ...(await choose(session, orientation, candidates, outcome)) };
}

/** Positions of the tests to repair; all that fail when the names of the task are not among them. */
function failingTests(session: Session, { tests }: Observation): number[] {
  const wanted = session.task.failingTests.map((test) => test.name);
  const failing = tests.flatMap((test, index) => (test.passed ? [] : [index]));
  const named = failing.filter((index) => wanted.some((name) => name.endsWith(tests[index]!.name)));
  return named.length > 0 ? named : failing;
}

async function choose(
  session: Session,
  orientation: Orientation,
  candidates: readonly RankedCandidate[],
  outcome: SearchOutcome,
): Promise<RunEnd> {
  if (outcome.survivors.length === 0) {
    return {
      stopReason: 'abstained',
      explanation: `None of ${outcome.statistics.executed} edits makes the target tests pass.`,
    };
  }
  const clusters = clusterSurvivors(candidates, outcome);
  await session.think(describeClusters(clusters), 'Solution');
  const tags = { alternatives: alternatives(clusters), statistics: outcome.statistics };
  if (clusters[0]!.share < hopelessShare) {
    const explanation = `${outcome.survivors.length} edits satisfy the tests and differ in behaviour; none stands out, so none is chosen.`;
    return { stopReason: 'abstained', explanation, tags };
  }
  await showLosing(session, candidates, outcome);
  for (const [rank, cluster] of clusters.slice(0, mostConfirmed).entries()) {
    const [candidate] = cluster.candidates;
    if (!(await confirm(session, orientation, candidate!))) continue;
    await reviewChanges(session);
    return { stopReason: 'finished', explanation: describeChoice(cluster, rank), tags };
  }
  return { stopReason: 'abstained', explanation: 'No edit found in the search stood up to the real test run.', tags };
}

function describeEdit({ kind, path, line, unit, splices }: RankedCandidate): string {
  const [first] = splices;
  const removed = unit.file.source.slice(first!.start, first!.end).trim().slice(0, 60);
  const added = first!.text.trim().slice(0, 60);
  return `${kind.replaceAll('-', ' ')} at ${path}:${line} (\`${removed}\` -> \`${added}\`)`;
}

function describeClusters(clusters: readonly Cluster[]): string {
  const parts = clusters
    .slice(0, 5)
    .map(
      ({ candidates, share }) =>
        `${Math.round(share * 100)} %: ${describeEdit(candidates[0]!)}${candidates.length > 1 ? ` and ${candidates.length - 1} that behave the same` : ''}`,
    );
  return `Edits that pass all tests, grouped by behaviour on inputs near those of the tests: ${parts.join('; ')}.`;
}

function alternatives(clusters: readonly Cluster[]): { edit: string; share: number; alike: number }[] {
  return clusters.slice(0, 8).map(({ candidates, share }) => ({
    edit: describeEdit(candidates[0]!),
    share: Math.round(share * 1000) / 1000,
    alike: candidates.length,
  }));
}

function describeChoice({ candidates, share }: Cluster, rank: number): string {
  const certainty =
    share >= certainShare && rank === 0
      ? 'Certain as far as the tests and inputs near them tell'
      : 'Plausible, not certain';
  return `${certainty}: ${describeEdit(candidates[0]!)} makes the target tests pass.`;
}

/** Really applies the likeliest edit that lost, and takes it back: what it leaves failing tells why the other was chosen. */
async function showLosing(
  session: Session,
  candidates: readonly RankedCandidate[],
  outcome: SearchOutcome,
): Promise<void> {
  const survivors = new Set(outcome.survivors);
  const losing = candidates.find((_candidate, index) => !survivors.has(index));
  if (losing === undefined || session.secondsLeft < 60) return;
  const { before, after } = await apply(session, losing, 'The first thing to try');
  const execution = await session.runTests('Run the affected tests.', 'Verification', session.task.testFiles);
  const back = editBetween(after, before);
  const failing = countFailing(session.task, execution);
  await session.replace(`${failing} target tests fail with it; take it back.`, losing.path, back.oldCode, back.newCode);
}

async function apply(session: Session, candidate: RankedCandidate, why: string) {
  const before = candidate.unit.file.source;
  const after = applySplices(before, candidate.splices);
  const edit = editBetween(before, after);
  await session.replace(`${why}: ${describeEdit(candidate)}.`, candidate.path, edit.oldCode, edit.newCode);
  return { before, after };
}

/** Applies a survivor and runs the project's own test command; takes it back when that does not agree. */
async function confirm(session: Session, { baseline }: Orientation, candidate: RankedCandidate): Promise<boolean> {
  const { before, after } = await apply(session, candidate, 'The best of the search');
  const execution = await session.runTests(
    'Confirm it with a fresh run of the real test command.',
    'Verification',
    session.task.testFiles,
  );
  if (countFailing(session.task, execution) === 0 && newFailures(baseline, execution).length === 0) return true;
  const back = editBetween(after, before);
  await session.replace('The fresh run does not agree; take it back.', candidate.path, back.oldCode, back.newCode);
  return false;
}
