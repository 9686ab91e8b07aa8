import { rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { languageOfFile } from '../../../syntax/languages.ts';
import { parserOf } from '../../../syntax/parser.ts';
import type { Element } from '../candidates/element.ts';
import { type ParsedFile, parseFile, type Unit } from '../candidates/unit.ts';
import type { Session } from '../session/session.ts';
import { createBodyCheck } from './body-check.ts';
import {
  type Observation,
  type RankedCandidate,
  type SearchEngine,
  type SearchOutcome,
  type SearchRequest,
  scoreMargin,
} from './engine.ts';
import { importedFiles } from './import-graph.ts';
import {
  copyOfTest,
  copyPath,
  harnessOf,
  harnessPath,
  quickAssertions,
  type RunnerStyle,
  runnerStyle,
  shimOf,
} from './javascript-runner.ts';
import { buildSchemata, enclosingFunction, type Mutant, mutatedBody, tickSplices } from './javascript-schemata.ts';
import { readSearchResult, writeSearchFiles } from './search-folder.ts';

const callsSchema = z.record(z.string(), z.array(z.array(z.unknown())));
const observationSchema = z.object({
  tests: z.array(
    z.object({ name: z.string(), passed: z.boolean(), quick: z.boolean(), ticks: z.number().nonnegative() }),
  ),
  lines: z.record(z.string(), z.tuple([z.int(), z.int()])),
  calls: callsSchema,
});
const outcomeSchema = z.object({
  executed: z.int(),
  survivors: z.array(z.int()),
  behaviour: z.record(z.string(), z.array(z.string())),
  seconds: z.number(),
  firstSeconds: z.number().nullable(),
});

/** Lines are noted as file * this + line. */
const lineBase = 1_000_000;
const mostTicks = 1_000_000;
/** Characters of mutated bodies compiled into one run; transformers other than esbuild are slow on large files. */
const batchSize = { vitest: 1_000_000, node: 2_000_000, mocha: 1_000_000, jest: 600_000 };
const mostBatches = 4;
/** The first run is small, since most repairs are found early and a large function is slow to start. */
const firstShare = 0.06;

/** Compiles many mutants into one file behind a switch and runs all in one process of the project's own runner. */
export function createJavascriptEngine(): SearchEngine {
  let calls: z.output<typeof callsSchema> = {};
  return {
    async observe(session) {
      const observed = await observe(session);
      calls = observed?.calls ?? {};
      return observed?.observation;
    },
    search: (session, request) => search(session, request, calls),
  };
}

/** Runs the harness with `sources` in the place of the files they stand for; everything is put back. */
async function runHarness<S extends z.ZodType>(
  session: Session,
  runner: RunnerStyle,
  thought: string,
  sources: ReadonlyMap<string, string>,
  plan: object,
  schema: S,
): Promise<z.output<S> | undefined> {
  const { workspace, task } = session;
  const tests = task.testFiles.filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  const copies = tests.map((path, index) => copyPath(path, index));
  const written = new Map<string, string>([...sources]);
  for (const [index, path] of tests.entries())
    written.set(copies[index]!, copyOfTest((await workspace.read(path)) ?? '', path, runner));
  const harness = harnessPath(runner.testFile);
  written.set(harness, harnessOf(session, runner, copies, plan));
  const before = new Map<string, string>();
  try {
    const ending = runner.module ? 'mjs' : 'cjs';
    await writeSearchFiles(session, {
      [`shim.${ending}`]: shimOf(runner),
      [`assert.${ending}`]: quickAssertions(runner.module, false),
      [`assert-strict.${ending}`]: quickAssertions(runner.module, true),
    });
    for (const [path, text] of written) {
      const old = await workspace.read(path);
      if (old !== undefined) before.set(path, old);
      await writeFile(workspace.resolve(path), text);
    }
    await session.runTests(thought, 'Solution', [harness]);
    return await readSearchResult(session, schema);
  } finally {
    for (const path of written.keys()) {
      const old = before.get(path);
      if (old === undefined) await rm(workspace.resolve(path), { force: true });
      else await writeFile(workspace.resolve(path), old);
    }
  }
}

async function observe(session: Session) {
  const runner = await runnerStyle(session);
  if (runner === undefined) return undefined;
  const files: ParsedFile[] = [];
  for (const path of await importedFiles(session, session.task.testFiles)) {
    const source = await session.workspace.read(path);
    const language = languageOfFile(path);
    if (source !== undefined && language !== undefined && source.length < 300_000)
      files.push(await parseFile(path, source, language));
  }
  if (files.length === 0) return undefined;
  const sources = new Map(files.map((file, index) => [file.path, buildSchemata(file, new Map(), index)]));
  const thought = `Run the affected tests once with ${files.length} source files noting their executed lines.`;
  const plan = { mode: 'observe', ticks: mostTicks, asyncMilliseconds: 2000 };
  const read = await runHarness(session, runner, thought, sources, plan, observationSchema);
  if (read === undefined || read.tests.length === 0) return undefined;
  const lines = new Map(files.map((file) => [file.path, new Map<number, readonly [number, number]>()]));
  for (const [key, counts] of Object.entries(read.lines)) {
    const file = files[Math.floor(Number(key) / lineBase)];
    if (file !== undefined) lines.get(file.path)!.set(Number(key) % lineBase, counts);
  }
  const observation: Observation = { tests: read.tests, lines };
  return { observation, calls: read.calls };
}

interface PlacedMutant extends Mutant {
  position: number;
  candidate: RankedCandidate;
  element: Element;
}

/** Candidates that can be switched on in a body and compile there, in batches of limited size. */
async function* batchesOf(candidates: readonly RankedCandidate[], limit: number): AsyncGenerator<PlacedMutant[]> {
  const checks = new Map<ParsedFile, ReturnType<typeof createBodyCheck>>();
  const ticks = new Map<ParsedFile, ReturnType<typeof tickSplices>>();
  let batch: PlacedMutant[] = [];
  let size = 0;
  let share = firstShare;
  for (const [position, candidate] of candidates.entries()) {
    const { file } = candidate.unit;
    const element = enclosingFunction(file, candidate.splices);
    if (element === undefined) continue;
    if (!checks.has(file)) checks.set(file, createBodyCheck(await parserOf(file.language), file.source));
    if (!ticks.has(file)) ticks.set(file, tickSplices(file.root));
    const mutant = { id: 0, position, candidate, element, splices: candidate.splices };
    const text = mutatedBody(file, element, mutant, []);
    if (!checks.get(file)!(text, /^\s*constructor\b/.test(file.source.slice(element.start, element.start + 20))))
      continue;
    batch.push(mutant);
    size += text.length;
    if (size > limit * share) {
      yield batch;
      batch = [];
      size = 0;
      share = 1;
    }
  }
  if (batch.length > 0) yield batch;
}

/** Numbers the mutants so that those of one unit, and in it those of one function, follow each other. */
function numberMutants(batch: readonly PlacedMutant[]): Map<number, PlacedMutant> {
  const order = new Map<Unit, number>();
  for (const { candidate } of batch) if (!order.has(candidate.unit)) order.set(candidate.unit, order.size);
  const sorted = [...batch].sort(
    (a, b) =>
      order.get(a.candidate.unit)! - order.get(b.candidate.unit)! ||
      a.element.start - b.element.start ||
      a.position - b.position,
  );
  return new Map(
    sorted.map((mutant, index) => {
      mutant.id = index + 1;
      return [mutant.id, mutant];
    }),
  );
}

function sourcesOf(batch: readonly PlacedMutant[]): Map<string, string> {
  const files = new Map<ParsedFile, Map<Element, PlacedMutant[]>>();
  for (const mutant of batch) {
    const { file } = mutant.candidate.unit;
    const ofFile = files.get(file) ?? new Map<Element, PlacedMutant[]>();
    ofFile.set(mutant.element, [...(ofFile.get(mutant.element) ?? []), mutant]);
    files.set(file, ofFile);
  }
  return new Map([...files].map(([file, mutants]) => [file.path, buildSchemata(file, mutants)]));
}

function unitRanges(numbered: ReadonlyMap<number, PlacedMutant>): Record<string, [number, number]> {
  const ranges: Record<string, [number, number]> = {};
  for (const [id, { candidate }] of numbered) {
    const key = `${candidate.path}:${candidate.unit.startLine}`;
    const [low] = ranges[key] ?? [id];
    ranges[key] = [low, id + 1];
  }
  return ranges;
}

async function search(
  session: Session,
  { candidates, observation, failing, passing }: SearchRequest,
  calls: z.output<typeof callsSchema>,
): Promise<SearchOutcome | undefined> {
  const runner = await runnerStyle(session);
  if (runner === undefined) return undefined;
  const slowest = Math.max(0, ...observation.tests.map((test) => (test.passed ? test.ticks : 0)));
  const total: SearchOutcome = {
    statistics: { candidates: candidates.length, executed: 0, seconds: 0 },
    survivors: [],
    behaviour: new Map(),
    original: new Map(),
  };
  let batches = 0;
  for await (const batch of batchesOf(candidates, batchSize[runner.style])) {
    if (batches++ === mostBatches || session.secondsLeft < 30) break;
    const [best] = total.survivors;
    const ceiling = best === undefined ? Number.POSITIVE_INFINITY : candidates[best]!.score + scoreMargin;
    if (batch[0]!.candidate.score > ceiling) break;
    const numbered = numberMutants(batch);
    const order = [...numbered.values()].sort((a, b) => a.position - b.position);
    const plan = {
      mode: 'search',
      mutants: order.map(({ id, candidate }) => [id, Math.round(candidate.score * 1000) / 1000]),
      failing,
      passing,
      ticks: Math.min(mostTicks, slowest * 10 + 10_000),
      margin: scoreMargin,
      ceiling: Number.isFinite(ceiling) ? ceiling : 1e9,
      asyncMilliseconds: 500,
      seconds: Math.max(10, Math.min(45, session.secondsLeft * 0.2)),
      functions: unitRanges(numbered),
      calls,
    };
    const thought = `Try ${batch.length} small edits, compiled into ${new Set(batch.map((one) => one.candidate.path)).size} files behind a switch, in one run of the test runner.`;
    const read = await runHarness(session, runner, thought, sourcesOf(batch), plan, outcomeSchema);
    if (read === undefined) return batches === 1 ? undefined : total;
    merge(total, read, numbered);
  }
  return total;
}

function merge(
  total: SearchOutcome,
  read: z.output<typeof outcomeSchema>,
  numbered: ReadonlyMap<number, PlacedMutant>,
): void {
  const { statistics } = total;
  if (read.firstSeconds !== null && statistics.firstSeconds === undefined)
    statistics.firstSeconds = statistics.seconds + read.firstSeconds;
  statistics.executed += read.executed;
  statistics.seconds += read.seconds;
  const behaviour = total.behaviour as Map<number, readonly string[]>;
  for (const id of read.survivors) {
    const mutant = numbered.get(id);
    if (mutant === undefined) continue;
    total.survivors.push(mutant.position);
    const answers = read.behaviour[String(id)];
    if (answers !== undefined) behaviour.set(mutant.position, answers);
  }
  total.survivors.sort((a, b) => a - b);
}
