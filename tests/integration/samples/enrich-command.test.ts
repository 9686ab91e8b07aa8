import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enrichSamples } from '../../../src/phases/enrich-batch.ts';
import { silentProgress } from '../../../src/progress/progress.ts';
import { createGit } from '../../../src/repository/git.ts';

const root = join(import.meta.dirname, '../../..');
const fixture = join(root, 'tests/fixtures/samples/clamp-range');
let folder: string;
let samples: string;
let cli: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bugfix-enrich-command-'));
  samples = join(folder, 'samples');
  cli = join(folder, 'cli.ts');
  writeFileSync(
    cli,
    `import { startCli } from ${JSON.stringify(join(root, 'src/cli/start-cli.ts'))};\nawait startCli();\n`,
  );
});
beforeEach(() => {
  rmSync(samples, { recursive: true, force: true });
  for (const name of ['task-1', 'task-2', 'task-3']) cpSync(fixture, join(samples, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bugfix(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const metadataOf = (name: string) => JSON.parse(readFileSync(join(samples, name, 'metadata.json'), 'utf8'));

describe('bugfix enrich', { timeout: 60_000 }, () => {
  it('prints one JSON document, whatever becomes of the samples', async () => {
    writeFileSync(join(samples, 'task-2/metadata.json'), '{"a": ');
    const { code, stdout } = await bugfix('enrich', '--samples', 'samples', '--json');
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ enriched: 2, skipped: 0, failed: 1 });
    expect(report.samples.map(({ status }: { status: string }) => status)).toEqual(['enriched', 'failed', 'enriched']);
    expect(report.samples[1].problems.join()).toMatch(/line 1, column 7/);
  });

  it('takes folders, tasks and sections, and prints the tree', async () => {
    const { code, stdout } = await bugfix(
      'enrich',
      '--samples',
      'samples',
      '--tasks',
      'task-1',
      'task-3',
      '--only',
      'taskGoal',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Processing 2 samples[\s\S]*├─ Analyzing ideal trajectory[\s\S]*└─ Generating failure analysis[\s\S]*Successfully enriched: 2/,
    );
    expect(Object.keys(metadataOf('task-1')).filter((key) => key === 'taskGoal' || key === 'diffSemantics')).toEqual([
      'taskGoal',
    ]);
    expect(metadataOf('task-2')).not.toHaveProperty('taskGoal');
  });

  it('writes elsewhere when asked, and leaves the sample as it is', async () => {
    const before = readFileSync(join(samples, 'task-1/metadata.json'), 'utf8');
    expect((await bugfix('enrich', 'samples/task-1', '--output', 'out/enriched.json')).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out/enriched.json'), 'utf8'))).toHaveProperty('navigationMetrics');
    expect(readFileSync(join(samples, 'task-1/metadata.json'), 'utf8')).toBe(before);
  });

  it('says all that is wrong with what it was given', async () => {
    for (const [words, message] of [
      [['enrich'], /nothing to enrich/],
      [['enrich', '--samples', 'nowhere'], /cannot be listed/],
      [['enrich', '--samples', 'samples', '--tasks', 'task-9'], /has no task-9/],
      [['enrich', 'samples/task-1', '--only', 'goals'], /no section 'goals'/],
      [['enrich', 'samples/task-1', 'samples/task-2', '--output', 'x.json'], /one sample/],
      [['plan', '--samples', 'samples', '--shards', '1000'], /1 to 256/],
    ] as const) {
      const { code, stderr } = await bugfix(...words);
      expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    }
  });

  it('enriches the same on several processes, and leaves nothing behind', async () => {
    for (let index = 4; index <= 420; index++) cpSync(fixture, join(samples, `task-${index}`), { recursive: true });
    const folders = readdirSync(samples).map((name) => join(samples, name));
    writeFileSync(join(samples, 'task-77/metadata.json'), 'no');
    const outcomes = await enrichSamples(folders, {
      ...{ only: [], force: false, dryRun: false, jobs: 2, commandLine: [process.execPath, cli] },
      ...{
        git: createGit(process.env),
        environment: process.env,
        progress: silentProgress,
        signal: new AbortController().signal,
      },
    });
    expect(outcomes.map((outcome) => outcome.folder)).toEqual(folders);
    expect(outcomes.filter(({ status }) => status === 'enriched')).toHaveLength(419);
    expect(outcomes.filter(({ status }) => status === 'failed').map(({ sample }) => sample)).toEqual(['task-77']);
    expect(readdirSync(join(samples, 'task-200')).sort()).toEqual(readdirSync(fixture).sort());
  });
});

describe('bugfix plan', { timeout: 60_000 }, () => {
  it('prints a matrix', async () => {
    const { stdout } = await bugfix('plan', '--samples', 'samples', '--shards', '2', '--json');
    expect(JSON.parse(stdout).matrix.include).toHaveLength(2);
  });
});

describe('bugfix validate-sample', { timeout: 60_000 }, () => {
  it('prints one object, and ends with 1 when a check failed', async () => {
    const { code, stdout } = await bugfix('validate-sample', 'samples/task-1', '--no-cycle', '--json');
    expect(code).toBe(1);
    const { valid, checks } = JSON.parse(stdout);
    expect(valid).toBe(false);
    expect(checks.find(({ id }: { id: string }) => id === 'enrichment').status).toBe('failed');
    await bugfix('enrich', 'samples/task-1');
    expect((await bugfix('validate-sample', 'samples/task-1', '--no-cycle')).code).toBe(0);
  });
});
