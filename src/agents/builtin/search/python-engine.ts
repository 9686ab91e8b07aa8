import { z } from 'zod';
import { ancestors } from '../candidates/element.ts';
import type { Unit } from '../candidates/unit.ts';
import type { Session } from '../session/session.ts';
import { type Observation, type SearchEngine, type SearchOutcome, type SearchRequest, scoreMargin } from './engine.ts';
import { pythonWorker } from './python-worker.py.ts';
import { readSearchResult, searchFolder, writeSearchFiles } from './search-folder.ts';

const observationSchema = z.object({
  tests: z.array(z.object({ name: z.string(), passed: z.boolean(), quick: z.boolean(), ticks: z.int().nonnegative() })),
  lines: z.record(z.string(), z.record(z.string(), z.tuple([z.int(), z.int()]))),
});

const outcomeSchema = z.object({
  stats: z.object({
    candidates: z.int(),
    executed: z.int(),
    seconds: z.number(),
    firstSeconds: z.number().nullable(),
    replacedWorkers: z.int(),
  }),
  survivors: z.array(z.int().nonnegative()),
  behaviour: z.record(z.string(), z.array(z.string()).nullable()),
});

const observeTicks = 400_000;
const mostTicks = 2_000_000;

/** Collects the tests once with the project's own pytest or unittest and exchanges the code of one function at a time. */
export const pythonEngine: SearchEngine = { observe, search };

function pythonOf(session: Session): string {
  const word = session.task.stack.testCommand.split(/\s+/).find((one) => /(?:^|\/)python[\d.]*$/.test(one));
  return word ?? 'python';
}

function commonTask(session: Session) {
  const { stack, testFiles, protectedPaths } = session.task;
  const { testFolder } = stack;
  const prefix = testFolder === '.' ? '' : `${testFolder}/`;
  return {
    testFolder,
    testFiles: testFiles.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)),
    protected: [...new Set([...protectedPaths, ...testFiles])],
    runner: stack.testFramework === 'unittest' ? 'unittest' : 'pytest',
    observeTicks,
  };
}

async function observe(session: Session): Promise<Observation | undefined> {
  await writeSearchFiles(session, { 'worker.py': pythonWorker, 'task.json': JSON.stringify(commonTask(session)) });
  await session.command(
    'Run the affected tests once under a tracer: which lines do failing and passing tests execute?',
    'FaultLocalization',
    `${pythonOf(session)} ${searchFolder}/worker.py observe ${searchFolder}/task.json`,
    180,
  );
  const read = await readSearchResult(session, observationSchema);
  if (read === undefined) return undefined;
  const lines = Object.entries(read.lines).map(
    ([path, counts]) => [path, new Map(Object.entries(counts).map(([line, pair]) => [Number(line), pair]))] as const,
  );
  return { tests: read.tests, lines: new Map(lines) };
}

/** Positions count characters in Python and UTF-16 units here; they differ where characters lie beyond the basic plane. */
function characterPositions(source: string): (position: number) => number {
  if (!/[\ud800-\udbff]/.test(source)) return (position) => position;
  return (position) => [...source.slice(0, position)].length;
}

function unitTask(unit: Unit) {
  const { element, file } = unit;
  const position = characterPositions(file.source);
  const lineStart = file.source.lastIndexOf('\n', element.start - 1) + 1;
  const owner = [...ancestors(element)].find((one) => one.type === 'class_definition');
  const ownerName = owner?.children.find((child) => child.field === 'name');
  return {
    path: file.path,
    name: unit.name,
    start: position(element.start),
    end: position(element.end),
    firstLine: element.parent?.type === 'decorated_definition' ? element.parent.line : element.line,
    line: element.line,
    indent: file.source.slice(lineStart, element.start),
    owner: ownerName === undefined ? '' : file.source.slice(ownerName.start, ownerName.end),
  };
}

async function search(session: Session, request: SearchRequest): Promise<SearchOutcome | undefined> {
  const { candidates, observation, failing, passing } = request;
  const units = [...new Set(candidates.map((one) => one.unit))];
  const positions = new Map(units.map((unit) => [unit, characterPositions(unit.file.source)]));
  const lines = candidates.map(({ unit, score, splices }) => {
    const position = positions.get(unit)!;
    const placed = splices.map(({ start, end, text }) => [position(start), position(end), text]);
    return JSON.stringify([units.indexOf(unit), Math.round(score * 1000) / 1000, placed]);
  });
  const slowest = Math.max(...observation.tests.map((test) => (test.passed ? test.ticks : 0)), 0);
  const ticks = Math.min(mostTicks, slowest * 10 + 10_000);
  const task = {
    ...commonTask(session),
    units: units.map(unitTask),
    failing,
    passing,
    ticks,
    confirmTicks: ticks * 40,
    margin: scoreMargin,
    chunk: 400,
    workers: 2,
    memoryBytes: 1024 ** 3,
    hangSeconds: 4,
    mostSurvivors: 60,
    seconds: Math.max(10, Math.min(120, session.secondsLeft * 0.4)),
  };
  await writeSearchFiles(session, { 'task.json': JSON.stringify(task), 'candidates.jsonl': lines.join('\n') });
  await session.command(
    `Try ${candidates.length} small edits of ${units.map((unit) => unit.name).join(', ')} against the tests, the likeliest first.`,
    'Solution',
    `${pythonOf(session)} ${searchFolder}/worker.py search ${searchFolder}/task.json`,
    task.seconds + 120,
  );
  const read = await readSearchResult(session, outcomeSchema);
  return read === undefined ? undefined : readOutcome(read, candidates.length, units);
}

function readOutcome(read: z.output<typeof outcomeSchema>, count: number, units: readonly Unit[]): SearchOutcome {
  const { firstSeconds, ...stats } = read.stats;
  const behaviour = new Map<number, readonly string[]>();
  const original = new Map<Unit, readonly string[]>();
  for (const [key, answers] of Object.entries(read.behaviour)) {
    const [name, index] = key.split(':') as [string, string | undefined];
    if (answers === null) continue;
    if (index === undefined) behaviour.set(Number(name), answers);
    else if (units[Number(index)] !== undefined) original.set(units[Number(index)]!, answers);
  }
  return {
    statistics: { ...stats, ...(firstSeconds === null ? {} : { firstSeconds }) },
    survivors: read.survivors.filter((index) => index < count),
    behaviour,
    original,
  };
}
