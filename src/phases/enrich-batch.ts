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
const smallestShare = 200;
/** Samples handed to one process: their folders have to fit on its command line. */
const largestShare = process.platform === 'win32' ? 200 : 2000;
/** Between two lines of progress so many samples are worked on, or a twentieth of all. */
const smallestPart = 500;
/** Diffs of a dry run that are kept, in characters. */
const mostChanges = 64 * 1024 * 1024;

/** `folders` in parts of equal size, at most `largest` each. */
function partsOf(folders: readonly string[], largest: number, multipleOf: number): string[][] {
  const count = Math.max(1, Math.ceil(folders.length / (largest * multipleOf)) * multipleOf);
  const size = Math.max(1, Math.ceil(folders.length / count));
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
  // Each step lets all processes work on a share of the same size.
  const shares =
    jobs > 1 ? partsOf(folders, largestShare, jobs) : partsOf(folders, Math.max(smallestPart, folders.length / 20), 1);
  for (let done = 0; done < shares.length; done += Math.max(1, jobs)) {
    const title = rateLine(results.samples.length, folders.length, startedAt);
    await options.progress.step(title, async () => {
      if (jobs <= 1) return enrichHere(shares[done]!, options, results);
      const found = await Promise.all(shares.slice(done, done + jobs).map((share) => runShare(share, options)));
      for (const sample of found.flat()) results.add(sample);
    });
    options.signal.throwIfAborted();
  }
  return results.samples;
}
