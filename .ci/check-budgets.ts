import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tarballBytes = 4_000_000;
const startUpGoal = 1.3;
/** What is enforced until the goal is reached: zod's own start is what is left. */
const startUpRatio = 1.8;
const runs = 15;

/** What GitHub sends to every job that uses one of the actions. */
function measureTarball(): number {
  const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: root, maxBuffer: 1 << 30 });
  return gzipSync(archive).length;
}

/** A bundle that imports nothing but @actions/core, built the way ours are. */
function buildBaseline(folder: string): string {
  const source = join(folder, 'source.js');
  writeFileSync(source, "import * as core from '@actions/core';\ncore.info(core.getInput('name'));\n");
  const bundler = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [bundler, 'build', source, '-o', join(folder, 'out'), '--quiet'], { stdio: 'ignore' });
  writeFileSync(join(folder, 'out/package.json'), '{"type":"module"}');
  return join(folder, 'out/index.js');
}

/** Milliseconds of CPU, user and system, that one start takes, as bash measures it. */
function cpuOfStart(script: string): number {
  const line = `TIMEFORMAT='%U %S'; time "${process.execPath}" "${script}" >/dev/null 2>&1`;
  const { stderr } = spawnSync('bash', ['--norc', '-c', line], {
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 1000;
}

function median(values: number[]): number {
  return values.sort((left, right) => left - right)[Math.floor(values.length / 2)] as number;
}

const folder = mkdtempSync(join(root, 'node_modules/.start-up-'));
mkdirSync(join(folder, 'out'), { recursive: true });
try {
  const tarball = measureTarball();
  console.log(`tarball: ${tarball} of at most ${tarballBytes} bytes, gzipped`);
  const baseline = buildBaseline(folder);
  const action = join(root, 'dist/validate-sample/index.js');
  const samples: { baseline: number[]; action: number[] } = { baseline: [], action: [] };
  for (let run = 0; run < runs; run++) {
    samples.baseline.push(cpuOfStart(baseline));
    samples.action.push(cpuOfStart(action));
  }
  const ratio = median(samples.action) / median(samples.baseline);
  console.log(
    `start-up: ${ratio.toFixed(2)} times the CPU of @actions/core alone; goal ${startUpGoal}, at most ${startUpRatio}`,
  );
  if (tarball > tarballBytes || !(ratio <= startUpRatio)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
