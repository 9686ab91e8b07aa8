import type { FailureClass } from './failure.ts';
import { frameOf } from './frames.ts';
import type { RatedLine } from './rate-lines.ts';
import type { LogLine } from './step-lines.ts';

const mostEvidence = 12;
const leastEvidence = 5;

/** For these the first line is the cause and later ones follow from it; elsewhere the end of the log is nearer to it. */
const firstIsCause: readonly FailureClass[] = ['build', 'lint', 'dependency', 'configuration', 'test', 'crash'];

function finalScore({ rule, score, position }: RatedLine, failureClass: FailureClass, count: number): number {
  const place = position / Math.max(1, count);
  const nearness = firstIsCause.includes(failureClass) ? (1 - place) * 2 : place * 2;
  const fits = rule.class === failureClass ? 14 : rule.class === 'any' ? 4 : 0;
  return score + nearness + fits;
}

/** Lines that belong to the one before: where the compiler points, the chain of causes. */
function companion(lines: readonly LogLine[], position: number): number | undefined {
  for (let next = position + 1; next <= position + 3 && next < lines.length; next++) {
    const text = (lines[next] as LogLine).text;
    if (/^\s*(?:-->|= note|Caused by|note: )/.test(text) || (frameOf(text) !== undefined && /^\s/.test(text)))
      return next;
  }
  return undefined;
}

const saysNothing = /^##\[(?:end)?group\]|^##\[error\]Process completed with exit code|^##\[end-action|^[\s^~|=*-]*$/;

/** Fills up with what was printed last: at the end of a step is usually why it ended. */
function fillFromEnd(chosen: Set<number>, lines: readonly LogLine[]): void {
  for (let position = lines.length - 1; position >= 0 && chosen.size < leastEvidence; position--)
    if (!saysNothing.test((lines[position] as LogLine).text.trim())) chosen.add(position);
  const exit = lines.findLastIndex(({ text }) => /^##\[error\]/.test(text));
  if (chosen.size === 0 && exit >= 0) chosen.add(exit);
}

/** Positions in `lines` of the lines that best show the cause, best first. */
export function rankEvidence(
  lines: readonly LogLine[],
  rated: readonly RatedLine[],
  failureClass: FailureClass,
): number[] {
  const ranked = rated
    .map((one) => ({ position: one.position, score: finalScore(one, failureClass, lines.length) }))
    .sort((a, b) => b.score - a.score || a.position - b.position);
  const chosen = new Set<number>();
  for (const { position } of ranked.slice(0, mostEvidence)) {
    if (chosen.size >= mostEvidence) break;
    chosen.add(position);
    const next = chosen.size <= 4 ? companion(lines, position) : undefined;
    if (next !== undefined) chosen.add(next);
  }
  fillFromEnd(chosen, lines);
  return [...chosen].slice(0, mostEvidence);
}
