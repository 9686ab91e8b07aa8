import { applySplices } from '../../../syntax/splice.ts';
import { mutateExpressions } from './calls.ts';
import type { Candidate } from './candidate.ts';
import { mutateBranches, mutateConditions } from './conditions.ts';
import { type Element, walk } from './element.ts';
import { mutateLiterals } from './literals.ts';
import { mutateNames } from './names.ts';
import { mutateOperators } from './operators.ts';
import { insertStatements, mutateStatements } from './statements.ts';
import { CandidateCollector, type Unit } from './unit.ts';

type Mutation = (collector: CandidateCollector, element: Element) => void;

const mutations: readonly Mutation[] = [
  mutateOperators,
  mutateLiterals,
  mutateNames,
  mutateExpressions,
  mutateConditions,
  mutateBranches,
  mutateStatements,
  insertStatements,
];

/** The candidates of `unit`, the likeliest first; edits that lead to the same text (blanks aside) come once. */
export function generateCandidates(unit: Unit): Candidate[] {
  const collector = new CandidateCollector(unit);
  for (const element of elementsOfUnit(unit)) for (const mutate of mutations) mutate(collector, element);
  return deduplicate(unit.file.source, collector.candidates);
}

/** At the module's own level the functions are left out: they are units themselves. */
function* elementsOfUnit(unit: Unit): Generator<Element> {
  if (unit.name !== '' || unit.element.parent !== undefined) {
    yield* walk(unit.element);
    return;
  }
  const visit = function* (element: Element): Generator<Element> {
    yield element;
    for (const child of element.children) if (!unit.file.profile.functions.has(child.type)) yield* visit(child);
  };
  yield* visit(unit.element);
}

/** Sorted by cost, then position, then text, so that the order depends on nothing else. */
export function sortCandidates(candidates: readonly Candidate[]): Candidate[] {
  const key = (one: Candidate) => one.splices[0]!;
  return [...candidates].sort(
    (a, b) => a.cost - b.cost || key(a).start - key(b).start || (key(a).text < key(b).text ? -1 : 1),
  );
}

function deduplicate(source: string, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>([normalise(source, 0, source.length, [])]);
  return sortCandidates(candidates).filter((candidate) => {
    const first = candidate.splices[0]!;
    const last = candidate.splices.at(-1)!;
    const key = normalise(source, first.start, last.end, candidate.splices);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The edited lines with blanks made one, and where they are. */
function normalise(source: string, start: number, end: number, splices: Candidate['splices']): string {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end) < 0 ? source.length : source.indexOf('\n', end);
  const moved = splices.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
  const edited = applySplices(source.slice(from, to), moved);
  return `${from}:${to}:${edited.replace(/(?<=\S)[ \t]+/g, ' ')}`;
}
