import { languageOfFile } from '../../../syntax/languages.ts';
import { generateCandidates } from '../candidates/generate.ts';
import { parseFile, type Unit, unitsOf } from '../candidates/unit.ts';
import type { Observation, RankedCandidate } from '../search/engine.ts';
import type { Session } from '../session/session.ts';
import type { Orientation } from './orient.ts';

/** How suspicious the lines of a file are, from 0 to 1. */
export type LineWeights = ReadonlyMap<string, ReadonlyMap<number, number>>;

const mostUnits = 12;
/** What an unsuspicious line adds to a candidate's cost. */
const distanceCost = 1.2;

/**
 * Ochiai's coefficient of every executed line: failing / sqrt(all failing * (failing + passing)) (Abreu et al. 2006),
 * raised for lines that a traceback names.
 */
export function weighLines(observation: Observation, { frames }: Orientation): LineWeights {
  const failed = observation.tests.filter((test) => !test.passed).length;
  const weights = new Map<string, Map<number, number>>();
  for (const [path, lines] of observation.lines) {
    const ofFile = new Map<number, number>();
    for (const [line, [failing, passing]] of lines) {
      const weight = failing === 0 ? 0 : failing / Math.sqrt(failed * (failing + passing));
      const named = frames.some((frame) => frame.path === path && frame.line === line);
      ofFile.set(line, Math.min(1, weight + (named ? 0.2 : 0)));
    }
    weights.set(path, ofFile);
  }
  return weights;
}

/** The functions that failing tests execute, the most suspicious first. */
export async function unitsOfLines(
  session: Session,
  weights: LineWeights,
  suspects: Orientation['suspects'],
): Promise<Unit[]> {
  const found: { unit: Unit; score: number }[] = [];
  const tracked = new Set(await session.workspace.trackedFiles());
  for (const [path, lines] of weights) {
    if (!tracked.has(path)) continue;
    if (session.task.protectedPaths.includes(path) || session.task.testFiles.includes(path)) continue;
    const source = await session.workspace.read(path);
    const language = languageOfFile(path);
    if (source === undefined || language === undefined || source.length > 400_000) continue;
    for (const unit of unitsOf(await parseFile(path, source, language))) {
      if (unit.name === '') continue;
      const inside = [...lines].filter(([line]) => line > unit.startLine && line <= unit.endLine);
      const own =
        inside.length > 0 ? inside : [...lines].filter(([line]) => line === unit.startLine && unit.endLine === line);
      const highest = Math.max(0, ...own.map(([, weight]) => weight));
      const named = suspects.some((one) => one.path === path && unit.startLine <= one.line && one.line <= unit.endLine);
      if (highest > 0) found.push({ unit, score: highest + (named ? 0.15 : 0) });
    }
  }
  return found
    .sort((a, b) => b.score - a.score || (a.unit.file.path < b.unit.file.path ? -1 : 1))
    .slice(0, mostUnits)
    .map((one) => one.unit);
}

/** The candidates of `units` in the order of trial, at most `limit`. */
export function rankCandidates(units: readonly Unit[], weights: LineWeights, limit: number): RankedCandidate[] {
  const ranked = units.flatMap((unit, rank) => {
    const lines = weights.get(unit.file.path);
    const highest = Math.max(0.01, ...units.flatMap((one) => maximumOf(weights, one)));
    return generateCandidates(unit).map((candidate) => {
      const weight = (lines?.get(candidate.line) ?? 0) / highest;
      return { ...candidate, unit, score: candidate.cost + distanceCost * (1 - weight) + rank * 0.02 };
    });
  });
  // Sorting is stable: equal scores keep the order of the generator.
  return ranked.sort((a, b) => a.score - b.score).slice(0, limit);
}

function maximumOf(weights: LineWeights, unit: Unit): number {
  const lines = weights.get(unit.file.path) ?? new Map<number, number>();
  let highest = 0;
  for (const [line, weight] of lines)
    if (line >= unit.startLine && line <= unit.endLine) highest = Math.max(highest, weight);
  return highest;
}

/** The most suspicious lines of `units`, for the record. */
export function describeWeights(units: readonly Unit[], weights: LineWeights): string {
  const lines = units.flatMap((unit) =>
    [...(weights.get(unit.file.path) ?? [])]
      .filter(([line, weight]) => line > unit.startLine && line <= unit.endLine && weight > 0)
      .map(([line, weight]) => ({ place: `${unit.file.path}:${line}`, weight })),
  );
  lines.sort((a, b) => b.weight - a.weight);
  return lines
    .slice(0, 6)
    .map(({ place, weight }) => `${place} (${weight.toFixed(2)})`)
    .join(', ');
}
