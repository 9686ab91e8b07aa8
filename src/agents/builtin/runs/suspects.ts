import { languageOfFile } from '../../../syntax/languages.ts';
import { parseFile, type Unit, unitsOf } from '../candidates/unit.ts';
import type { Session } from '../session/session.ts';
import type { Orientation } from './orient.ts';

/** A function and how suspicious it is; higher is more. */
export interface SuspectUnit {
  unit: Unit;
  score: number;
}

const mostFiles = 8;

/** The functions the failure names and the failing tests use, the most suspicious first; opens and names the top ones. */
export async function rankUnits(session: Session, orientation: Orientation): Promise<SuspectUnit[]> {
  const { frames, suspects } = orientation;
  const editable = (path: string) => !session.task.protectedPaths.includes(path);
  const paths = [...new Set([...frames.map((one) => one.path).reverse(), ...suspects.map((one) => one.path)])]
    .filter(editable)
    .slice(0, mostFiles);
  const ranked: SuspectUnit[] = [];
  for (const path of paths) {
    const source = await session.workspace.read(path);
    const language = languageOfFile(path);
    if (source === undefined || language === undefined || source.length > 400_000) continue;
    for (const unit of unitsOf(await parseFile(path, source, language))) {
      const score = scoreOf(unit, orientation);
      if (score > 0) ranked.push({ unit, score });
    }
  }
  ranked.sort((a, b) => b.score - a.score);
  await show(session, ranked);
  return ranked;
}

function scoreOf(unit: Unit, { frames, suspects }: Orientation): number {
  if (unit.name === '') return 0;
  const { path } = unit.file;
  const inside = (line: number) => unit.startLine <= line && line <= unit.endLine;
  let score = 0;
  frames.forEach((frame, index) => {
    if (frame.path === path && inside(frame.line)) score = Math.max(score, 3 + (index + 1) / frames.length);
  });
  suspects.forEach((suspect, index) => {
    if (suspect.path === path && inside(suspect.line)) score += 2 / (1 + index * 0.2);
  });
  return score > 0 ? score : suspects.some((suspect) => suspect.path === path) ? 0.2 : 0;
}

async function show(session: Session, ranked: readonly SuspectUnit[]): Promise<void> {
  for (const { unit } of ranked.slice(0, 2)) {
    await session.open(
      `Read ${unit.name} in ${unit.file.path}, which the failure leads to.`,
      unit.file.path,
      unit.startLine,
      Math.min(unit.endLine, unit.startLine + 80),
    );
  }
  const lines = ranked
    .slice(0, 5)
    .map(({ unit, score }) => `${unit.file.path}:${unit.startLine} ${unit.name} (${score.toFixed(2)})`);
  await session.think(
    `Most suspicious, by frames and names of the failing tests: ${lines.join('; ')}.`,
    'FaultLocalization',
  );
}
