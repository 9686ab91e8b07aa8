import { positionAt } from '../files/parse-json.ts';
import { parserOf } from '../syntax/parser.ts';
import { applySplices, findOverlap } from '../syntax/splice.ts';
import { readSyntaxTree, type SyntaxTree } from '../syntax/syntax-tree.ts';
import { type BugDefinition, isTreeStep, type Step, type TreeStep } from './definition.ts';
import { findScope } from './find-scope.ts';
import { findTargets } from './find-targets.ts';
import { type Candidate, describeCandidate, nearestNodes } from './nearest-candidates.ts';
import type { Edit } from './place-edits.ts';
import { type FoundSteps, planEdits } from './plan-edits.ts';
import { applyPythonAstStep } from './python-ast/apply-step.ts';
import { readSnippet, type WrappedSource } from './snippets/read-snippet.ts';

export interface EditedLines {
  /** From 1, in the source as it was given. */
  startLine: number;
  endLine: number;
}

export type Injection =
  | { injected: true; source: string; edits: EditedLines[] }
  | {
      injected: false;
      /** What was looked for and not found, in a sentence. */
      reason: string;
      /** The number of the step, from 1, where one step is to blame. */
      step?: number;
      nearest: Candidate[];
    };

type Failure = Extract<Injection, { injected: false }>;
type Planned = { edits: Edit[] } | Failure;

function leadingLines({ wrapper }: WrappedSource): number {
  return wrapper.prefix.split('\n').length - 1;
}

function nameOf(step: Step, number: number): string {
  return step.description === undefined ? `Step ${number}` : `Step ${number} (${step.description})`;
}

/** Steps that share a scope share its names and are found together. */
function groupByScope(steps: readonly TreeStep[]): { step: TreeStep; number: number }[][] {
  const groups = new Map<string, { step: TreeStep; number: number }[]>();
  for (const [index, step] of steps.entries()) {
    const key = JSON.stringify([step.scope?.class, step.scope?.function]);
    groups.set(key, [...(groups.get(key) ?? []), { step, number: index + 1 }]);
  }
  return [...groups.values()];
}

function planTreeSteps(wrapped: WrappedSource, steps: readonly TreeStep[], firstNumber: number): Planned {
  const { tree } = wrapped;
  const lead = leadingLines(wrapped);
  const found: FoundSteps[] = [];
  for (const group of groupByScope(steps)) {
    const members = group.map(({ step }) => step);
    const search = findTargets(members, tree.root);
    if ('found' in search) {
      found.push({ steps: members, assignment: search.found });
      continue;
    }
    if (search.failure === 'no-common-match') {
      const reason = 'Each step has places that match, but none where the same names mean the same in all of them.';
      return { injected: false, reason, nearest: [] };
    }
    const { step, number } = group[search.step] as { step: TreeStep; number: number };
    const label = nameOf(step, firstNumber + number - 1);
    if (search.failure === 'ambiguous') {
      const nearest = search.places.slice(0, 5).map((node) => describeCandidate(tree, node, lead));
      const reason = `${label}: ${search.places.length} places match where exactly one is required.`;
      return { injected: false, reason, step: number, nearest };
    }
    const scopes = findScope(tree.root, step.scope).nodes;
    const near = scopes.flatMap((node) => (step.find === undefined ? [] : nearestNodes(step.find, node))).slice(0, 3);
    const nearest = near.map((node) => describeCandidate(tree, node, lead, step.find));
    return { injected: false, reason: `${label}: nothing in the source matches.`, step: number, nearest };
  }
  return { edits: planEdits(tree, found) };
}

interface Turn {
  tree: SyntaxTree;
  edits: Edit[];
}

/** Makes the edits of one turn; the tree of what comes out, or why it cannot be. */
async function makeEdits(wrapped: WrappedSource, edits: Edit[]): Promise<SyntaxTree | Failure> {
  const lead = leadingLines(wrapped);
  const overlap = findOverlap(edits);
  if (overlap !== undefined) {
    const nearest = overlap.map(({ node }) => describeCandidate(wrapped.tree, node, lead));
    return { injected: false, reason: 'Two steps change the same code.', nearest };
  }
  const source = applySplices(wrapped.tree.source, edits);
  const tree = readSyntaxTree(await parserOf(wrapped.tree.language), source);
  if (tree.errors > wrapped.tree.errors) {
    const nearest = edits.slice(0, 3).map(({ node }) => describeCandidate(wrapped.tree, node, lead));
    return { injected: false, reason: 'The source would not parse after the injection.', nearest };
  }
  return tree;
}

function editedLines(wrapped: WrappedSource, edits: readonly Edit[]): EditedLines[] {
  const lead = leadingLines(wrapped);
  return edits
    .map(({ start, end }) => ({
      startLine: positionAt(wrapped.tree.source, start).line - lead,
      endLine: positionAt(wrapped.tree.source, Math.max(start, end - 1)).line - lead,
    }))
    .sort((left, right) => left.startLine - right.startLine);
}

/** Makes the steps one after the other, each in what the one before left. */
async function injectInTurn(wrapped: WrappedSource, definition: BugDefinition): Promise<Injection> {
  let current = wrapped;
  let context: ReadonlyMap<string, string> = new Map();
  const lines: EditedLines[] = [];
  for (const [index, step] of definition.steps.entries()) {
    let turn: Turn;
    if (isTreeStep(step)) {
      const planned = planTreeSteps(current, [step], index + 1);
      if ('injected' in planned) return planned;
      turn = { tree: current.tree, edits: planned.edits };
    } else {
      const result = applyPythonAstStep(current.tree, step, definition.target_function, context);
      if ('problem' in result) {
        const nearest = result.nearest.map((node) => describeCandidate(current.tree, node, leadingLines(current)));
        return { injected: false, reason: `${nameOf(step, index + 1)}: ${result.problem}.`, step: index + 1, nearest };
      }
      context = result.context;
      turn = { tree: current.tree, edits: result.edits };
    }
    lines.push(...editedLines(current, turn.edits));
    const tree = await makeEdits(current, turn.edits);
    if ('injected' in tree) return tree;
    current = { ...current, tree };
  }
  return { injected: true, source: unwrap(current), edits: lines };
}

function unwrap({ tree, wrapper }: WrappedSource): string {
  return tree.source.slice(wrapper.prefix.length, tree.source.length - wrapper.suffix.length);
}

/**
 * Injects the bug into `source`: a whole file, one function, or lines cut out of one. Only the bytes that must change
 * do; a source where a step matches nowhere, or several times where one place is required, or that would not parse
 * afterwards, is left alone, and the answer says why and what comes nearest.
 */
export async function injectBug(definition: BugDefinition, source: string): Promise<Injection> {
  const wrapped = await readSnippet(definition.language, source);
  return injectIntoTree(definition, wrapped);
}

/** The same for a source that is parsed already. */
export async function injectIntoTree(definition: BugDefinition, wrapped: WrappedSource): Promise<Injection> {
  const steps = definition.steps.filter(isTreeStep);
  if (definition.apply === 'in-turn' || steps.length < definition.steps.length)
    return injectInTurn(wrapped, definition);
  const planned = planTreeSteps(wrapped, steps, 1);
  if ('injected' in planned) return planned;
  const tree = await makeEdits(wrapped, planned.edits);
  if ('injected' in tree) return tree;
  return {
    injected: true,
    source: unwrap({ ...wrapped, tree }),
    edits: editedLines(wrapped, planned.edits),
  };
}

/** An injection's failure as text for a person: the reason, then a line for each candidate. */
export function explainFailure(failure: Failure): string {
  const candidates = failure.nearest.map(({ line, code, difference }) =>
    difference === undefined ? `  line ${line}: ${code}` : `  line ${line}: ${code}\n    ${difference}`,
  );
  return [failure.reason, ...candidates].join('\n');
}
