import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Progress } from '../progress/progress.ts';
import { type EnrichedSample, type EnrichOptions, enrichSample } from './enrich.ts';

export interface BatchOptions extends EnrichOptions {
  /** Processes at work at the same time; 1 stays in this one. */
  jobs: number;
  /** The words that start this program's command line, such as `['/usr/bin/node', '/bugfix/dist/cli/index.js']`. */
  commandLine: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  progress: Progress;
  signal: AbortSignal;
}

/** Fewer samples than this are not worth the start of another process. */
const smallestShare = 8;
/** Folders handed to one process; their names have to fit on a command line. */
const largestShare = 1000;
/** Diffs of a dry run that are kept, in characters. */
const mostChanges = 64 * 1024 * 1024;

function shares(folders: readonly string[], count: number, largest: number): string[][] {
  const size = Math.min(largest, Math.max(1, Math.ceil(folders.length / count)));
  return Array.from({ length: Math.ceil(folders.length / size) }, (_, index) =>
    folders.slice(index * size, (index + 1) * size),
  );
}

function parametersOf(options: BatchOptions): string[] {
  return [
    '--jobs=1',
    '--json',
    ...(options.only.length === 0 ? [] : [`--only=${options.only.join(',')}`]),
    ...(options.force ? ['--force'] : []),
    ...(options.dryRun ? ['--dry-run'] : []),
  ];
}

/** Runs one share in a process of its own; when that dies, its samples are reported as failed. */
function runShare(folders: readonly string[], options: BatchOptions): Promise<EnrichedSample[]> {
  const [program, ...words] = options.commandLine;
  const parameters = [...words, 'enrich', ...folders.map((folder) => resolve(folder)), ...parametersOf(options)];
  const child = spawn(program!, parameters, {
    env: options.environment as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: options.signal,
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4000);
  });
  return new Promise((done) => {
    const finish = (why: string) => done(samplesIn(output, folders) ?? failedShare(folders, why));
    child.on('error', (error) => finish(error.message));
    child.on('close', (code) => finish(`the process ended with exit code ${code}. ${errors.trim()}`));
  });
}

function samplesIn(output: string, folders: readonly string[]): EnrichedSample[] | undefined {
  try {
    const { samples } = JSON.parse(output) as { samples: EnrichedSample[] };
    return samples.map((sample, index) => ({ ...sample, folder: folders[index] ?? sample.folder }));
  } catch {
    return undefined;
  }
}

function failedShare(folders: readonly string[], why: string): EnrichedSample[] {
  return folders.map((folder) => ({ sample: folder, folder, status: 'failed', problems: [`Not enriched: ${why}`] }));
}

class Results {
  readonly samples: EnrichedSample[] = [];
  #changes = 0;

  add(sample: EnrichedSample): void {
    this.#changes += sample.change?.length ?? 0;
    const { change: _change, ...rest } = sample;
    this.samples.push(this.#changes > mostChanges ? rest : sample);
  }
}

/** `1200 of 18000 samples, 950 a second, 18 s left` */
function rateLine(done: number, total: number, startedAt: number): string {
  const seconds = (performance.now() - startedAt) / 1000;
  const rate = done / Math.max(seconds, 0.001);
  return done === 0
    ? `Enriching ${total} samples`
    : `${done} of ${total} samples, ${rate.toFixed(0)} a second, ${Math.ceil((total - done) / rate)} s left`;
}

/** Works through `shares` with `jobs` at a time. */
async function inParallel<T>(jobs: number, work: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < work.length) await run(work[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, work.length) }, worker));
}

async function enrichHere(folders: readonly string[], options: BatchOptions, results: Results): Promise<void> {
  for (const folder of folders) {
    options.signal.throwIfAborted();
    results.add(await enrichSample(folder, options));
  }
}

/**
 * Enriches `folders`, in this process or in `jobs` others, and gives the outcomes in the order of the folders. A sample that
 * cannot be enriched does not stop the rest.
 */
export async function enrichSamples(folders: readonly string[], options: BatchOptions): Promise<EnrichedSample[]> {
  const jobs = Math.min(options.jobs, Math.ceil(folders.length / smallestShare));
  const results = new Results();
  const startedAt = performance.now();
  const parts = shares(folders, folders.length < 50 ? 1 : 20, Number.POSITIVE_INFINITY);
  for (const part of parts) {
    const title = rateLine(results.samples.length, folders.length, startedAt);
    await options.progress.step(title, async () => {
      if (jobs <= 1) await enrichHere(part, options, results);
      else await enrichElsewhere(part, jobs, options, results);
    });
  }
  return results.samples;
}

async function enrichElsewhere(
  part: readonly string[],
  jobs: number,
  options: BatchOptions,
  results: Results,
): Promise<void> {
  const work = shares(part, jobs, largestShare);
  const found: EnrichedSample[][] = [];
  const indexed = work.map((folders, index) => ({ folders, index }));
  await inParallel(jobs, indexed, async ({ folders, index }) => {
    found[index] = await runShare(folders, options);
  });
  for (const sample of found.flat()) results.add(sample);
}
