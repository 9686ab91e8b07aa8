/** What is known of a change before it is tried. */
export interface CandidateFacts {
  title: string;
  body: string;
  labels: readonly string[];
  changedLines: number;
  changedFiles: readonly string[];
  /** Whether a file that belongs to the tests is among them. */
  changesTests: boolean;
}

export const rejections = [
  'not-merged',
  'feature',
  'too-large',
  'documentation-only',
  'dependency-bump',
  'typo',
  'revert',
  'no-tests',
  'no-production-code',
  'low-score',
] as const;
export type Rejection = (typeof rejections)[number];

/** The least score of a candidate that is tried. */
export const threshold = 10;
export const maximumLines = 500;

const documentation =
  /(?:^|\/)docs?\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:CHANGELOG|CHANGES|NEWS|AUTHORS|LICENSE|README)[^/]*$/i;
const saysFix =
  /\b(?:fix(?:e[sd])?|bug(?:fix)?|regression|crash(?:es)?|incorrect(?:ly)?|wrong(?:ly)?|broken|resolves?d?|correct(?:s|ed)?|prevent(?:s|ed)?|handles?|panics?)\b/i;
const saysFeature =
  /^(?:feat|feature|perf|refactor|style|build|ci|chore|docs|test)(?:\([^)]*\))?!?:|^(?:add|implement|introduce|support|allow|drop|deprecate|enable|rename|refactor|release|prepare|bump version)\b/i;
const featureLabel = /^(?:type[:/ -]*)?(?:feature|enhancement|feature[ -]request|refactor(?:ing)?|performance)$/i;
const bugLabel = /\bbug(?:fix)?\b|\bregression\b|\bdefect\b|\bcrash\b/i;
const bump =
  /\b(?:bump|upgrade|update)s?\b.*\b(?:from|to)\s+v?\d|^(?:build|chore|fix)\(deps(?:-dev)?\)|\bdependabot\b|\brenovate\b|^(?:bump|upgrade|update) (?:dependenc|deps)/i;
const typo =
  /\btypos?\b|\bspelling\b|\bmisspell|\bgrammar\b|\bwhitespace\b|\bformatting\b|\blint(?:er|ing)?\b|\bdocstrings?\b|\bcomments?\b/i;
const reproduction =
  /steps to reproduce|to reproduce|reproduc(?:e|er|tion|ible)|minimal example|expected (?:behaviou?r|result|output)|actual (?:behaviou?r|result|output)|```|>>> |traceback|stack ?trace|(?:^|\s)(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?):?\s+(?:\S+)?#\d+/i;

/** Why a change is never a candidate, whatever its score. */
export function reasonToReject(facts: CandidateFacts): Rejection | undefined {
  const { title, labels, changedFiles, changedLines } = facts;
  if (/^revert\b/i.test(title)) return 'revert';
  if (bump.test(title)) return 'dependency-bump';
  if (typo.test(title)) return 'typo';
  const isFix = saysFix.test(title) || labels.some((label) => bugLabel.test(label));
  if (labels.some((label) => featureLabel.test(label)) && !labels.some((label) => bugLabel.test(label)))
    return 'feature';
  if (saysFeature.test(title) || !isFix) return 'feature';
  if (changedLines > maximumLines) return 'too-large';
  if (changedFiles.every((file) => documentation.test(file))) return 'documentation-only';
  return undefined;
}

/**
 * The score of a change as a source of a sample: bug label +5, title says fix +3, 20 to 200 changed lines +5, changes
 * tests +5, clear description +3, reproduction steps +2. A description is clear when it has at least 80 characters.
 * Fixes from plain history have no labels and often a title alone, so that a small one would have at most 8: there a
 * title of at least five words counts as a clear description, and the lines are wanted from 5 up.
 */
export function scoreOf(facts: CandidateFacts, fromHistory = false): number {
  const { title, body, labels, changedLines, changesTests } = facts;
  const fewest = fromHistory ? 5 : 20;
  const isClear = body.trim().length >= 80 || (fromHistory && title.trim().split(/\s+/).length >= 5);
  let score = 0;
  if (labels.some((label) => bugLabel.test(label))) score += 5;
  if (saysFix.test(title)) score += 3;
  if (changedLines >= fewest && changedLines <= 200) score += 5;
  if (changesTests) score += 5;
  if (isClear) score += 3;
  if (reproduction.test(body)) score += 2;
  return score;
}
