import { descendants, enclosingStatement, isStatementList } from '../syntax/node-kinds.ts';
import type { SyntaxNode } from '../syntax/syntax-tree.ts';
import type { TreeStep } from './definition.ts';
import { findScope, parameterName, parametersOf } from './find-scope.ts';
import { type Binding, type Bindings, type Match, matchPattern } from './match-pattern.ts';

/** Where the steps of one scope apply: a list of matches for each step, and what the names stand for. */
export interface Assignment {
  matches: Match[][];
  bindings: Bindings;
}

export type Search =
  | { found: Assignment; loose: boolean }
  | { failure: 'no-match'; step: number }
  | { failure: 'no-common-match' }
  | { failure: 'ambiguous'; step: number; places: SyntaxNode[] };

/** Combinations looked at before a search is given up as ambiguous. */
const largestSearch = 20_000;
const largestAnswer = 500;

function candidatesOf(step: TreeStep, nodes: readonly SyntaxNode[], loose: boolean): Match[] {
  const { find } = step;
  if (find === undefined) return nodes.map((node) => ({ node, target: node, bindings: new Map() }));
  const matches: Match[] = [];
  for (const scope of nodes) {
    for (const node of descendants(scope)) {
      const match = matchPattern(find, node, { loose });
      if (match !== undefined) matches.push(match);
    }
  }
  return matches;
}

/** All places below `root` that one step matches, names of other steps aside, in the order of the source. */
export function placesOf(step: TreeStep, root: SyntaxNode): Match[] {
  return candidatesOf(step, findScope(root, step.scope).nodes, false);
}

function merge(left: Bindings, right: Bindings): Map<string, Binding> | undefined {
  const merged = new Map(left);
  for (const [name, binding] of right) {
    const known = merged.get(name);
    if (known !== undefined && known.words !== binding.words) return undefined;
    if (known === undefined) merged.set(name, binding);
  }
  return merged;
}

/** Two steps that take a node away or replace it cannot mean the same one. */
function excludes({ action }: TreeStep): boolean {
  return action !== undefined && action.type !== 'insert';
}

interface Join {
  steps: readonly TreeStep[];
  order: number[];
  candidates: Match[][];
  results: { chosen: Match[]; bindings: Bindings }[];
  visited: number;
}

function isTaken({ steps }: Join, step: number, candidate: Match, chosen: readonly Match[]): boolean {
  if (!excludes(steps[step] as TreeStep)) return false;
  return chosen.some((other, index) => other?.target === candidate.target && excludes(steps[index] as TreeStep));
}

/** Chooses one candidate for each step so that all names agree and no two steps have the same place. */
function join(search: Join, position: number, chosen: Match[], bindings: Bindings): void {
  if (search.visited++ > largestSearch || search.results.length > largestAnswer) return;
  const step = search.order[position];
  if (step === undefined) {
    search.results.push({ chosen: [...chosen], bindings });
    return;
  }
  for (const candidate of search.candidates[step] ?? []) {
    if (isTaken(search, step, candidate, chosen)) continue;
    const merged = merge(bindings, candidate.bindings);
    if (merged === undefined) continue;
    chosen[step] = candidate;
    join(search, position + 1, chosen, merged);
    delete chosen[step];
  }
}

function siblings(node: SyntaxNode): { previous?: SyntaxNode; next?: SyntaxNode; inside?: SyntaxNode } {
  const statement = enclosingStatement(node);
  const list = statement.parent;
  if (list === undefined || !isStatementList(list)) return {};
  const index = list.children.indexOf(statement);
  const [previous, next] = [list.children[index - 1], list.children[index + 1]];
  const inside = list.parent === undefined ? undefined : enclosingStatement(list.parent);
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    ...(inside === undefined ? {} : { inside }),
  };
}

/** How many of the statements around the original are around this place too, and how many there were. */
function contextScore(step: TreeStep, match: Match, bindings: Bindings): number {
  const around = siblings(match.node);
  let score = 0;
  for (const side of ['previous', 'next', 'inside'] as const) {
    const pattern = step.context?.[side];
    const node = around[side];
    if (pattern === undefined || node === undefined) continue;
    if (matchPattern(pattern, node, { loose: false, bindings }) !== undefined) score++;
  }
  return score;
}

type Result = Join['results'][number];

function hasOriginalNames({ bindings }: Result): boolean {
  return [...bindings].every(([name, { words }]) => words === name || name.startsWith('part '));
}

function hasDistinctNames({ bindings }: Result): boolean {
  const words = [...bindings.values()].map((binding) => binding.words);
  return new Set(words).size === words.length;
}

function totalContext(steps: readonly TreeStep[]): number {
  return steps.reduce((sum, step) => sum + Object.keys(step.context ?? {}).length, 0);
}

/** Several places match: the names of the original decide, then the statements around it, then that names differ. */
function narrow(steps: readonly TreeStep[], results: Result[], trustNames: boolean): Result[] {
  let left = results;
  const preferring = (keep: Result[]): void => {
    if (keep.length > 0) left = keep;
  };
  if (trustNames) preferring(left.filter(hasOriginalNames));
  const scores = new Map(
    left.map((result) => [
      result,
      steps.reduce((sum, step, index) => {
        const match = result.chosen[index];
        return match === undefined ? sum : sum + contextScore(step, match, result.bindings);
      }, 0),
    ]),
  );
  const best = Math.max(...scores.values());
  if (left.length > 1 && best * 2 >= totalContext(steps)) {
    preferring(left.filter((result) => scores.get(result) === best));
  }
  preferring(left.filter(hasDistinctNames));
  return withoutRepetitions(steps, left);
}

/** Steps that do the same may change places without another outcome. */
function withoutRepetitions(steps: readonly TreeStep[], results: Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ chosen }) => {
    const places = steps.map((step, index) => `${JSON.stringify(step.action)} ${chosen[index]?.target.start}`);
    const key = places.sort().join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function restrictToNth(step: TreeStep, candidates: Match[]): Match[] {
  if (typeof step.matches === 'string') return candidates;
  const nth = candidates[step.matches.nth - 1];
  return nth === undefined ? [] : [nth];
}

function searchWith(
  steps: readonly TreeStep[],
  nodes: readonly SyntaxNode[],
  loose: boolean,
  trustNames = true,
): Search {
  const candidates = steps.map((step) => restrictToNth(step, candidatesOf(step, nodes, loose)));
  const missing = steps.findIndex((step, index) => !step.optional && candidates[index]?.length === 0);
  if (missing >= 0) return { failure: 'no-match', step: missing };
  const required = steps.flatMap((step, index) => (step.optional || step.matches === 'all' ? [] : [index]));
  const order = [...required].sort((left, right) => (candidates[left]?.length ?? 0) - (candidates[right]?.length ?? 0));
  const search: Join = { steps, order, candidates, results: [], visited: 0 };
  join(search, 0, [], new Map());
  if (search.results.length === 0) return { failure: 'no-common-match' };
  const results = narrow(steps, search.results, trustNames);
  const [first] = results;
  if (first === undefined || results.length > 1) {
    const step = required.find((index) => new Set(results.map(({ chosen }) => chosen[index]?.target)).size > 1) ?? 0;
    const places = [...new Set(results.flatMap(({ chosen }) => chosen[step]?.target ?? []))];
    return { failure: 'ambiguous', step, places };
  }
  return { found: addOthers(steps, candidates, first), loose };
}

/** Adds the matches of the steps that match everywhere, and the names that optional steps capture. */
function addOthers(steps: readonly TreeStep[], candidates: Match[][], result: Result): Assignment {
  let { bindings } = result;
  for (const [index, step] of steps.entries()) {
    if (!step.optional) continue;
    const fitting = (candidates[index] ?? []).flatMap((match) => merge(bindings, match.bindings) ?? []);
    if (fitting.length === 1) bindings = fitting[0] as Bindings;
  }
  const matches = steps.map((step, index) => {
    if (step.optional) return [];
    if (step.matches !== 'all') return result.chosen[index] === undefined ? [] : [result.chosen[index] as Match];
    return (candidates[index] ?? []).filter((match) => merge(bindings, match.bindings) !== undefined);
  });
  return { matches, bindings };
}

function bindParameters(assignment: Assignment, names: readonly string[], scope: SyntaxNode): Assignment {
  const bindings = new Map(assignment.bindings);
  const parameters = parametersOf(scope);
  for (const [index, name] of names.entries()) {
    const node = parameters[index] === undefined ? undefined : parameterName(parameters[index]);
    if (node?.text !== undefined && !bindings.has(name)) bindings.set(name, { node, words: node.text });
  }
  return { ...assignment, bindings };
}

/** The function around the places found, when the scope has no function of the name. */
function functionOf(nodes: readonly SyntaxNode[], named: boolean, assignment: Assignment): SyntaxNode | undefined {
  if (named) {
    const target = assignment.matches.flat()[0]?.target;
    return nodes.find((node) => target !== undefined && node.start <= target.start && target.end <= node.end);
  }
  let current = assignment.matches.flat()[0]?.target;
  while (current !== undefined && parametersOf(current).length === 0) current = current.parent;
  return current;
}

/**
 * Finds where `steps`, which share a scope and its captured names, apply below `root`: first exactly as written, then
 * with anything in the places marked as loose.
 */
export function findTargets(steps: readonly TreeStep[], root: SyntaxNode): Search {
  const { nodes, named } = findScope(root, steps[0]?.scope);
  const strict = searchWith(steps, nodes, false);
  const search = 'found' in strict || strict.failure === 'ambiguous' ? strict : searchWith(steps, nodes, true);
  if (!('found' in search)) return search;
  const parameters = steps.find((step) => step.scope?.parameters !== undefined)?.scope?.parameters;
  const around = parameters === undefined ? undefined : functionOf(nodes, named, search.found);
  if (parameters === undefined || around === undefined) return search;
  return { ...search, found: bindParameters(search.found, parameters, around) };
}

/** The same search with anything in the places marked as loose from the start; to see how far that can be taken. */
export function findLooseTargets(steps: readonly TreeStep[], root: SyntaxNode): Search {
  return searchWith(steps, findScope(root, steps[0]?.scope).nodes, true);
}

/** Whether `steps` would still find one place each if all local names were others. */
export function areFoundWithoutNames(steps: readonly TreeStep[], root: SyntaxNode): boolean {
  const search = searchWith(steps, findScope(root, steps[0]?.scope).nodes, false, false);
  return 'found' in search;
}
