import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ChainCheck } from '../../../src/trajectories/hash-chain.ts';
import { createRecorder, type Recorder } from '../../../src/trajectories/recorder.ts';
import { trajectorySchema } from '../../../src/trajectories/trajectory.ts';

function startRecorder(): Recorder {
  return createRecorder({
    taskIssue: 'adds instead of multiplying',
    agent: 'builtin',
    agentVersion: '1.0.0',
    mode: 'autonomous',
    baseCommit: 'a'.repeat(40),
  });
}

async function recordTwo(recorder: Recorder): Promise<void> {
  await recorder.record('begin_interaction', 'Start.', 'EnvironmentSetup', () => ({ problemStatement: 'wrong sum' }));
  await recorder.record('execute_terminal_command', 'Run.', 'Verification', async () => {
    await sleep(25);
    return { command: 'true', output: '', exitCode: 0 };
  });
}

function verdictOf(events: readonly Record<string, unknown>[]) {
  const check = new ChainCheck();
  for (const event of events) check.add(event);
  return check.verdict();
}

describe('createRecorder', () => {
  it('records real times that agree with each other', async () => {
    const recorder = startRecorder();
    const before = Date.now();
    await recordTwo(recorder);
    const trajectory = trajectorySchema.parse(recorder.finish({ finalDiff: '' }));
    const [first, second] = trajectory.annotationTrace;
    expect(second!.duration_seconds).toBeGreaterThanOrEqual(0.02);
    expect(Date.parse(first!.timestamp)).toBeGreaterThanOrEqual(before - 1);
    expect(Math.round(second!.elapsed_seconds * 1000)).toBe(
      Date.parse(second!.timestamp) - Date.parse(first!.timestamp),
    );
  });

  it('chains events so that any change, removal or swap shows', async () => {
    const recorder = startRecorder();
    await recordTwo(recorder);
    await recorder.record('end_interaction', 'Done.', 'Verification', () => ({}));
    const { annotationTrace, provenance } = recorder.finish({ finalDiff: '' });
    const events: Record<string, unknown>[] = JSON.parse(JSON.stringify(annotationTrace));
    expect(verdictOf(events)).toEqual({ state: 'whole', lastHash: provenance.lastHash });
    expect(verdictOf(events.toSpliced(1, 1, { ...events[1], thought: 'Rum.' }))).toEqual({ state: 'broken', index: 1 });
    expect(verdictOf(events.toSpliced(1, 1))).toEqual({ state: 'broken', index: 1 });
    expect(verdictOf([events[1]!, events[0]!, events[2]!])).toEqual({ state: 'broken', index: 0 });
    expect(verdictOf(events.map(({ hash: _hash, ...event }) => event))).toEqual({ state: 'absent' });
  });

  it('does not depend on the order of keys', async () => {
    const recorder = startRecorder();
    await recordTwo(recorder);
    const { annotationTrace } = recorder.finish({ finalDiff: '' });
    const reversed = annotationTrace.map((event) => Object.fromEntries(Object.entries(event).reverse()));
    expect(verdictOf(reversed).state).toBe('whole');
  });

  it('records what failed and lets the error through', async () => {
    const recorder = startRecorder();
    const failing = recorder.record('open_file', 'Look.', 'FaultLocalization', () => {
      throw new Error('no such file');
    });
    await expect(failing).rejects.toThrow('no such file');
    expect(recorder.finish({ finalDiff: '' }).annotationTrace[0]!.details).toEqual({ error: 'no such file' });
  });

  it('refuses two actions at once', async () => {
    const recorder = startRecorder();
    const slow = recorder.record('add_thought', 'a', 'Solution', async () => {
      await sleep(20);
      return {};
    });
    await expect(recorder.record('add_thought', 'b', 'Solution', () => ({}))).rejects.toThrow('busy');
    await slow;
    expect(recorder.length).toBe(1);
  });

  it('keeps head and tail of a gigantic output', async () => {
    const recorder = startRecorder();
    const output = `first${'x'.repeat(1_000_000)}last`;
    await recorder.record('execute_terminal_command', '', 'Verification', () => ({
      command: 'a',
      output,
      exitCode: 0,
    }));
    const kept = recorder.finish({ finalDiff: '' }).annotationTrace[0]!.details.output as string;
    expect(kept.length).toBeLessThanOrEqual(64 * 1024);
    expect(kept.startsWith('first') && kept.endsWith('last')).toBe(true);
  });
});
