/**
 * How fast samples are enriched, against a Python script that does it the usual way (regular expressions, one process),
 * measured in the same run: `node tests/benchmarks/enrich.ts [samples] [folder of samples to copy]`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enrichSample } from '../../src/phases/enrich.ts';
import { enrichSamples } from '../../src/phases/enrich-batch.ts';
import { silentProgress } from '../../src/progress/progress.ts';
import { createGit } from '../../src/repository/git.ts';

const count = Number(process.argv[2] ?? 600);
const source = process.argv[3] ?? join(import.meta.dirname, '../fixtures/samples');
const cli = join(import.meta.dirname, '../../dist/cli/index.js');
const options = { only: [], force: true, dryRun: false, git: createGit(process.env) };

function copies(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bugfix-benchmark-'));
  const names = readdirSync(source);
  for (let index = 0; index < count; index++) {
    cpSync(join(source, names[index % names.length]!), join(folder, `task-${index + 1}`), { recursive: true });
  }
  return folder;
}

/** Every round enriches from the start: what is enriched already would not be written again. */
function restoreMetadata(folders: readonly string[]): void {
  const names = readdirSync(source);
  for (const folder of folders) {
    const index = Number(folder.slice(folder.lastIndexOf('-') + 1)) - 1;
    copyFileSync(join(source, names[index % names.length]!, 'metadata.json'), join(folder, 'metadata.json'));
  }
}

const foldersIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

async function measureOurs(folders: readonly string[]): Promise<{ wall: number; cpu: number }> {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  for (const folder of folders) {
    const { status, problems } = await enrichSample(folder, options);
    if (status !== 'enriched') throw new Error(problems?.join(' '));
  }
  const used = process.cpuUsage(cpu);
  return { wall: (performance.now() - began) / folders.length, cpu: (used.user + used.system) / 1000 / folders.length };
}

function measureBaseline(folder: string): { wall: number; cpu: number } | undefined {
  const script = join(import.meta.dirname, 'enrich-baseline.py');
  const { status, stdout } = spawnSync('python3', [script, folder], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [wall = 0, cpu = 0] = stdout
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wall, cpu };
}

async function measureJobs(folders: readonly string[], jobs: number): Promise<number> {
  const began = performance.now();
  const batch = { commandLine: [process.execPath, cli], environment: process.env, progress: silentProgress };
  await enrichSamples(folders, { ...options, ...batch, jobs, signal: new AbortController().signal });
  return (performance.now() - began) / folders.length;
}

const row = (name: string, { wall, cpu }: { wall: number; cpu: number }) =>
  console.log(
    `${name.padEnd(26)} ${(1000 / wall).toFixed(0).padStart(6)} samples/s  ${wall.toFixed(2)} ms, of which ${cpu.toFixed(2)} ms of processor time`,
  );

const [ours, theirs] = [copies(), copies()];
try {
  const folders = foldersIn(ours);
  await measureOurs(folders.slice(0, 100));
  for (let round = 1; round <= 3; round++) {
    const baseline = measureBaseline(theirs);
    restoreMetadata(folders);
    const own = await measureOurs(folders);
    row(`round ${round}, one thread`, own);
    if (baseline === undefined) console.log('baseline: there is no python3');
    else {
      row(`round ${round}, baseline`, baseline);
      console.log(
        `ratio (above 1: faster): ${(baseline.wall / own.wall).toFixed(2)} by time, ${(baseline.cpu / own.cpu).toFixed(2)} by processor time`,
      );
    }
    console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB after ${round * count} samples`);
  }
  const [one, two] = [await measureJobs(folders, 1), await measureJobs(folders, 2)];
  console.log(`--jobs 2 against --jobs 1: ${(one / two).toFixed(2)} times as fast`);
} finally {
  for (const folder of [ours, theirs]) rmSync(folder, { recursive: true, force: true });
}
