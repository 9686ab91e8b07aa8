import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeEnrichment } from '../../../src/phases/describe-enrichment.ts';
import { type EnrichOptions, enrichSample, listSamples } from '../../../src/phases/enrich.ts';
import { createGit } from '../../../src/repository/git.ts';
import { enrichmentSections } from '../../../src/samples/metadata.ts';

const fixture = join(import.meta.dirname, '../../fixtures/samples/clamp-range');
let samples: string;
let sample: string;

beforeEach(() => {
  samples = mkdtempSync(join(tmpdir(), 'bugfix-enrich-'));
  sample = join(samples, 'task-1');
  cpSync(fixture, sample, { recursive: true });
});
afterEach(() => rmSync(samples, { recursive: true, force: true }));

const options: EnrichOptions = { only: [], force: false, dryRun: false, git: createGit(process.env) };
const metadataOf = (folder = sample) => JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8'));

describe('enriching a sample', () => {
  it('writes the seven sections and keeps every other key as it was written', async () => {
    const before = readFileSync(join(sample, 'metadata.json'), 'utf8');
    expect(await enrichSample(sample, options)).toMatchObject({ status: 'enriched', sample: 'task-1' });
    const text = readFileSync(join(sample, 'metadata.json'), 'utf8');
    expect(Object.keys(JSON.parse(text))).toEqual([
      ...Object.keys(JSON.parse(before)),
      ...enrichmentSections,
      'enrichment',
    ]);
    expect(text.startsWith(before.trimEnd().slice(0, -1).trimEnd())).toBe(true);
  });

  it('keeps numbers that JavaScript cannot hold', async () => {
    writeFileSync(
      join(sample, 'metadata.json'),
      '{"id": 12345678901234567890, "rate": 1.50, "none": null, "list": [ 1,2 ]}',
    );
    await enrichSample(sample, options);
    const text = readFileSync(join(sample, 'metadata.json'), 'utf8');
    for (const kept of ['"id": 12345678901234567890', '"rate": 1.50', '"none": null', '"list": [ 1,2 ]'])
      expect(text).toContain(kept);
  });

  it('computes what the files say', async () => {
    await enrichSample(sample, options);
    const { diffSemantics, testExecution, navigationMetrics, stepLevelMetrics, planAndMemorySignals } = metadataOf();
    expect(diffSemantics).toMatchObject({
      filesChanged: 1,
      totalLinesAdded: 2,
      totalLinesRemoved: 1,
      modifiedFiles: ['src/clamp.js'],
    });
    expect(diffSemantics.changedSymbols).toMatchObject([
      { symbol: 'clamp', type: 'function', change: 'modified', startLine: 4 },
    ]);
    expect(testExecution.preTestStatus).toMatchObject({ totalTests: 1, passed: 1, failed: 0 });
    expect(testExecution.preFixStatus).toMatchObject({ totalTests: 4, passed: 2, failed: 2 });
    expect(testExecution.postPatchStatus).toMatchObject({ totalTests: 4, passed: 4, failed: 0 });
    expect(testExecution.failToPass.join()).toMatch(
      /cuts values above the range.*takes a range whose ends are swapped/s,
    );
    expect(testExecution.passToPass).toHaveLength(2);
    expect(testExecution).not.toHaveProperty('coverageDelta');
    expect(navigationMetrics.idealTrajectory).toMatchObject({
      filesEditedList: ['src/clamp.js'],
      editPrecision: 1,
      editRecall: 1,
      missedFiles: [],
    });
    expect(stepLevelMetrics.totalSteps).toEqual({ idealTrajectory: 10, failedTrajectory: 6 });
    expect(stepLevelMetrics.testRuns.idealTrajectory).toMatchObject({
      count: 3,
      passed: 1,
      failed: 2,
      firstPassedStep: 8,
    });
    expect(planAndMemorySignals.idealTrajectory.verificationStepsCompleted).toBe(true);
    expect(planAndMemorySignals.failedTrajectory.verificationStepsCompleted).toBe(false);
  });

  it('says what the failed run missed', async () => {
    await enrichSample(sample, options);
    const { failureModeAnalysis } = metadataOf();
    expect(failureModeAnalysis).toMatchObject({
      failureCategory: 'Logic Errors',
      failureMode: 'off-by-one',
      verificationSkipped: true,
    });
    expect(failureModeAnalysis.rootCause).toMatch(/no test ran after its last edit/i);
  });

  it('leaves out what cannot be known', async () => {
    for (const file of [
      'failed_trajectory.json',
      'PASS_pre_tests.log',
      'FAIL_pre_patch.log',
      'PASS_post_patch.log',
      'tests.patch',
    ])
      rmSync(join(sample, file));
    await enrichSample(sample, options);
    const metadata = metadataOf();
    expect(JSON.stringify(enrichmentSections.map((section) => metadata[section]))).not.toMatch(
      /null|:""|failedTrajectory/,
    );
    expect(metadata.failureModeAnalysis.notDerivable).toContain('issuesMissed');
    expect(metadata.testExecution).toEqual({ hasAutomatedTests: false, testType: 'none' });
  });

  it('skips a sample until one of its files changes', async () => {
    await enrichSample(sample, options);
    expect(await enrichSample(sample, options)).toMatchObject({ status: 'skipped' });
    expect(await enrichSample(sample, { ...options, force: true })).toMatchObject({ status: 'enriched' });
    writeFileSync(join(sample, 'PASS_post_patch.log'), 'ℹ tests 0\n');
    expect(await enrichSample(sample, options)).toMatchObject({ status: 'enriched' });
  });

  it('computes only the sections asked for, and the rest later', async () => {
    await enrichSample(sample, { ...options, only: ['diffSemantics'] });
    expect(metadataOf()).not.toHaveProperty('taskGoal');
    expect(await enrichSample(sample, options)).toMatchObject({ status: 'enriched' });
    expect(metadataOf()).toHaveProperty('taskGoal');
  });

  it('shows the change of a dry run and writes nothing', async () => {
    const before = readFileSync(join(sample, 'metadata.json'), 'utf8');
    const outcome = await enrichSample(sample, { ...options, dryRun: true });
    expect(outcome.change).toMatch(/^\+ {2}"taskGoal": \{$/m);
    expect(readFileSync(join(sample, 'metadata.json'), 'utf8')).toBe(before);
    expect(readdirSync(sample)).toHaveLength(10);
  });

  it('is enriched from whole files where a bundle has them', async () => {
    const repository = join(samples, 'repository');
    const git = createGit(process.env);
    mkdirSync(join(repository, 'src'), { recursive: true });
    const lines = [
      'export class Range {',
      ...Array.from({ length: 40 }, (_, index) => `  // ${index}`),
      '  cut(value) {',
      '    return value;',
      '  }',
      '}',
      '',
    ];
    writeFileSync(join(repository, 'src/range.js'), lines.join('\n'));
    const settings = { 'user.name': 'n', 'user.email': 'n@example.com' };
    for (const words of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'base'],
      ['bundle', 'create', join(sample, 'source.bundle'), 'HEAD', 'main'],
    ]) {
      await git.run(words, { folder: repository, settings });
    }
    const head = (await git.text(['rev-parse', 'HEAD'], { folder: repository })).trim();
    writeFileSync(
      join(sample, 'fix.patch'),
      'diff --git a/src/range.js b/src/range.js\n--- a/src/range.js\n+++ b/src/range.js\n@@ -42,4 +42,4 @@\n   cut(value) {\n-    return value;\n+    return Math.abs(value);\n   }\n }\n',
    );
    writeFileSync(join(sample, 'metadata.json'), JSON.stringify({ head }));
    await enrichSample(sample, options);
    const { diffSemantics } = metadataOf();
    expect(diffSemantics.symbolSource).toBe('files');
    expect(diffSemantics.changedSymbols).toMatchObject([
      { symbol: 'Range.cut', type: 'method', change: 'modified', startLine: 42, endLine: 44 },
    ]);
  });
});

describe('bad input', () => {
  const problems = async (folder = sample) => (await enrichSample(folder, options)).problems?.join('\n') ?? '';

  it('is named with line and column', async () => {
    writeFileSync(join(sample, 'metadata.json'), '{\n  "author": "me",\n  "head" "abc"\n}');
    expect(await problems()).toMatch(/metadata.json is not valid JSON: line 3, column 10/);
    cpSync(join(fixture, 'metadata.json'), join(sample, 'metadata.json'));
    writeFileSync(join(sample, 'ideal_trajectory.json'), '{"annotationTrace": [{"action": "x"}');
    expect(await problems()).toMatch(/ideal_trajectory.json is not valid JSON: line 1, column 37/);
  });

  it('is refused where it is no sample', async () => {
    expect(await problems(join(samples, 'nothing'))).toMatch(/is not a sample/);
    expect(await problems(join(sample, 'fix.patch'))).toMatch(/./);
    writeFileSync(join(sample, 'metadata.json'), '[]');
    expect(await problems()).toMatch(/must hold a JSON object/);
  });

  it.skipIf(process.platform === 'win32')('does not follow links that go round or lead out', async () => {
    rmSync(join(sample, 'fix.patch'));
    rmSync(join(sample, 'FAIL_pre_patch.log'));
    symlinkSync('fix.patch', join(sample, 'fix.patch'));
    symlinkSync('/etc/hostname', join(sample, 'FAIL_pre_patch.log'));
    const outcome = await enrichSample(sample, options);
    expect(outcome.status).toBe('enriched');
    expect(outcome.warnings?.join('\n')).toMatch(
      /fix.patch cannot be read.*FAIL_pre_patch.log is a link that leads out/s,
    );
  });

  it('is enriched with a warning where a patch is odd', async () => {
    const patch = readFileSync(join(sample, 'fix.patch'), 'utf8');
    writeFileSync(
      join(sample, 'fix.patch'),
      `A note before the patch.\n\n${patch.replace('@@ -3,7 +3,8 @@', '@@ -3,9 +3,9 @@')}`,
    );
    const outcome = await enrichSample(sample, options);
    expect(outcome.warnings?.length).toBeGreaterThan(0);
    expect(metadataOf().diffSemantics).toMatchObject({ filesChanged: 1, totalLinesAdded: 2, totalLinesRemoved: 1 });
  });

  it('of bytes that are no text is survived', async () => {
    for (const file of ['fix.patch', 'FAIL_pre_patch.log', 'PASS_post_patch.log'])
      writeFileSync(join(sample, file), Buffer.from([0xff, 0xfe, 0, 0x80, 0x0a, 0xc3, 0x28]));
    expect(await enrichSample(sample, options)).toMatchObject({ status: 'enriched' });
  });

  it('stops no other sample, and is listed in order', async () => {
    cpSync(fixture, join(samples, 'task-10'), { recursive: true });
    mkdirSync(join(samples, 'task-2'));
    const folders = listSamples({ folders: [], samples, tasks: [] });
    expect(folders.map((folder) => folder.split(/[\\/]/).at(-1))).toEqual(['task-1', 'task-2', 'task-10']);
    const outcomes = [];
    for (const folder of folders) outcomes.push(await enrichSample(folder, options));
    expect(outcomes.map(({ status }) => status)).toEqual(['enriched', 'failed', 'enriched']);
    expect(describeEnrichment(outcomes)).toMatch(/✅ Successfully enriched: 2\n❌ Failed: 1/);
    expect(() => listSamples({ folders: [], samples, tasks: ['task-7'] })).toThrow('has no task-7');
  });
});

const predecessors = join(import.meta.dirname, '../../../../shared/data/predecessor-samples');
describe.skipIf(!existsSync(predecessors))('the predecessor samples', () => {
  it('are all enriched, with the numbers that the predecessor computed correctly', async () => {
    cpSync(predecessors, samples, { recursive: true });
    for (const name of readdirSync(predecessors)) {
      writeFileSync(join(samples, name, '.keep'), '');
      expect(await enrichSample(join(samples, name), options), name).toMatchObject({ status: 'enriched' });
    }
    const theirs = JSON.parse(readFileSync(join(predecessors, 'task-16/metadata.json'), 'utf8'));
    const ours = metadataOf(join(samples, 'task-16'));
    expect(ours.stepLevelMetrics).toMatchObject(theirs.stepLevelMetrics);
    expect(ours.navigationMetrics).toMatchObject(theirs.navigationMetrics);
    const { changedSymbols: _symbols, ...counts } = theirs.diffSemantics;
    expect(ours.diffSemantics).toMatchObject(counts);
    expect(ours.failureModeAnalysis.issuesMissed).toEqual(
      expect.arrayContaining(theirs.failureModeAnalysis.issuesMissed),
    );
    expect(ours.testExecution.hasAutomatedTests).toBe(theirs.testExecution.hasAutomatedTests);
  });
});
