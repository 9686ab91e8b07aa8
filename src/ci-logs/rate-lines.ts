import { consequence, type EvidenceRule, matchRule } from './evidence-rules.ts';
import { frameOf, isOwnFrame } from './frames.ts';
import { maskVolatile } from './mask.ts';
import type { LogLine } from './step-lines.ts';

/** A line that shows something of the cause. */
export interface RatedLine {
  line: LogLine;
  /** Its place among the lines that were read. */
  position: number;
  rule: EvidenceRule;
  /** How well it shows the cause; comparable within one step. */
  score: number;
}

const places = /^\S{1,300}?[:(]\d+(?:[:,]\d+)?\)?:? /;
const mostRated = 20_000;

function isConsequence(text: string): boolean {
  return consequence.test(text.length > 1000 ? text.slice(0, 1000) : text);
}

function baseScore(line: LogLine, rule: EvidenceRule): number {
  let score = rule.weight;
  if (isConsequence(line.text)) score = Math.min(score - 25, 50);
  const frame = frameOf(line.text);
  if (frame !== undefined && isOwnFrame(line.text, frame)) score += 3;
  return score;
}

/** Rates the lines that may be evidence; repeated lines (the same but for numbers) count once, at their first place. */
export function rateLines(lines: readonly LogLine[]): RatedLine[] {
  const rated: RatedLine[] = [];
  const known = new Map<string, number>();
  for (let position = lines.length - 1; position >= 0 && rated.length < mostRated; position--) {
    const line = lines[position] as LogLine;
    if (!line.candidate && !places.test(line.text)) continue;
    const rule = matchRule(line.text);
    if (rule === undefined) continue;
    rated.push({ line, position, rule, score: baseScore(line, rule) });
  }
  rated.reverse();
  for (const one of rated) {
    const key = maskVolatile(one.line.text.replace(/^##\[\w+\]/, ''));
    const times = known.get(key) ?? 0;
    known.set(key, times + 1);
    one.score -= Math.min(times * 12, 40);
  }
  return rated;
}
