import { UserError } from '../../errors/user-error.ts';
import { comparisonFindings } from '../../trajectories/authenticity/compare-recordings.ts';
import type { ExpectedResult } from '../../trajectories/authenticity/edits.ts';
import { describeFinding, type Finding } from '../../trajectories/authenticity/finding.ts';
import { RecordingCheck } from '../../trajectories/authenticity/recording-check.ts';
import { observeTrajectory, type StepObserver, type TrajectoryHeader } from '../../trajectories/read-trajectory.ts';
import type { Step } from '../../trajectories/step.ts';
import { stepKinds } from '../../trajectories/step-kinds.ts';
import { provenanceSchema, trajectoryEventSchema } from '../../trajectories/trajectory.ts';
import { addedLinesOf, type Diff, readDiff } from '../read-diff.ts';
import { readText, type SampleFolder, sampleFiles } from '../sample-files.ts';
import { type CheckResult, judge, skipped } from './check.ts';

/** A trajectory as far as it could be read. */
interface Read {
  name: string;
  file: 'idealTrajectory' | 'failedTrajectory';
  recording: RecordingCheck;
  schema: SchemaCheck;
  header: TrajectoryHeader;
  problems: string[];
}

const mostProblems = 20;

/** Whether steps are as the format wants them; strictly for recordings that name their provenance. */
class SchemaCheck implements StepObserver {
  steps = 0;
  readonly unknownKinds = new Set<string>();
  readonly invalid: string[] = [];
  #unnamed = 0;

  add(step: Step): void {
    this.steps += 1;
    if (!(stepKinds as readonly string[]).includes(step.kind) && this.unknownKinds.size < mostProblems)
      this.unknownKinds.add(step.kind);
    if (step.name === undefined) this.#unnamed += 1;
    if (this.invalid.length >= mostProblems || typeof step.raw.hash !== 'string') return;
    const result = trajectoryEventSchema.safeParse(step.raw);
    for (const issue of result.error?.issues.slice(0, 3) ?? [])
      this.invalid.push(`event ${step.index}: ${issue.path.join('.')}: ${issue.message}`);
  }

  problems(name: string, header: TrajectoryHeader): string[] {
    const provenance = header.provenance === undefined ? undefined : provenanceSchema.safeParse(header.provenance);
    return [
      ...(this.steps === 0 ? [`${name} has no events`] : []),
      ...this.invalid.map((problem) => `${name}, ${problem}`),
      ...(provenance?.error?.issues ?? []).map(
        ({ path, message }) => `${name}, provenance.${path.join('.')}: ${message}`,
      ),
    ];
  }

  warnings(name: string): string[] {
    return [
      ...(this.#unnamed > 0 ? [`${name}: ${this.#unnamed} events name no action`] : []),
      ...(this.unknownKinds.size > 0
        ? [`${name} has kinds of steps that are not known: ${[...this.unknownKinds].join(', ')}`]
        : []),
    ];
  }
}

function read(sample: SampleFolder, file: Read['file']): Read | undefined {
  const found = sample.files[file];
  if (found === undefined) return undefined;
  const name = sampleFiles[file];
  const [recording, schema] = [new RecordingCheck(), new SchemaCheck()];
  try {
    const header = observeTrajectory(found.path, [recording, schema]);
    return { name, file, recording, schema, header, problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name, file, recording, schema, header: {}, problems: [...error.problems] };
  }
}

function schemaCheck(trajectories: readonly Read[]): CheckResult {
  if (trajectories.length === 0) return skipped('trajectory-schema', 'there is no trajectory');
  const failed = trajectories.find(({ file, problems }) => file === 'failedTrajectory' && problems.length === 0);
  const tags = failed?.header.tags as Record<string, unknown> | undefined;
  const noMode = failed !== undefined && (typeof tags?.failureMode !== 'string' || tags.failureMode === '');
  const ideal = trajectories.find(({ file, problems }) => file === 'idealTrajectory' && problems.length === 0);
  const few = ideal !== undefined && ideal.schema.steps < 15;
  return judge(
    'trajectory-schema',
    [
      ...trajectories.flatMap(({ problems, schema, name, header }) =>
        problems.length > 0 ? problems : schema.problems(name, header),
      ),
      ...(noMode ? ['failed_trajectory.json must name its failure mode: tags.failureMode'] : []),
    ],
    [
      ...trajectories.flatMap(({ schema, name }) => schema.warnings(name)),
      ...(few ? [`ideal_trajectory.json has ${ideal.schema.steps} events, 15 or more are usual`] : []),
    ],
    trajectories.map(({ name, schema }) => `${name}: ${schema.steps} events`).join('; '),
  );
}

/** The diff that a trajectory must lead to: its own, else for the ideal one the fix. */
function expectedOf({ file, header }: Read, patches: readonly Diff[]): ExpectedResult | undefined {
  const own = (header.provenance as { finalDiff?: unknown } | undefined)?.finalDiff;
  if (typeof own === 'string') return { name: 'its final diff', addedLines: addedLinesOf(readDiff(own)) };
  if (file === 'failedTrajectory' || patches.length === 0) return undefined;
  return { name: 'fix.patch', addedLines: addedLinesOf(...patches) };
}

function authenticityCheck(trajectories: readonly Read[], patches: readonly Diff[], now: number): CheckResult {
  const readable = trajectories.filter(({ problems }) => problems.length === 0);
  if (readable.length === 0) return skipped('trajectory-authenticity', 'there is no trajectory that can be read');
  const found = readable.flatMap((trajectory) => {
    const expected = expectedOf(trajectory, patches);
    const { header, recording } = trajectory;
    const findings = recording.findings({ header, now, ...(expected === undefined ? {} : { expected }) });
    return findings.map((finding) => ({ finding, name: trajectory.name }));
  });
  const [failed, ideal] = (['failedTrajectory', 'idealTrajectory'] as const).map((file) =>
    readable.find((item) => item.file === file),
  );
  if (failed !== undefined && ideal !== undefined) {
    const shared = comparisonFindings(failed.recording.timeline, ideal.recording.timeline);
    found.push(...shared.map((finding) => ({ finding, name: failed.name })));
  }
  const lines = (severity: Finding['severity']) =>
    found
      .filter(({ finding }) => finding.severity === severity)
      .map(({ finding, name }) => `${name}: ${describeFinding(finding)}`);
  const names = readable.map(({ name }) => name).join(' and ');
  const contradictions = lines('contradiction');
  if (contradictions.length > 0) return judge('trajectory-authenticity', contradictions, lines('doubt'), '');
  // What is unusual but possible decides nothing; it is told.
  const unusual = lines('doubt');
  const message = `${names}: nothing speaks against a recording${unusual.length > 0 ? `; unusual: ${unusual.join('; ')}` : ''}`;
  return { id: 'trajectory-authenticity', status: 'passed', message };
}

function chainCheck(trajectories: readonly Read[]): CheckResult {
  const verdicts = trajectories
    .filter(({ problems }) => problems.length === 0)
    .map(({ name, header, recording }) => ({ name, chain: recording.chain(header) }));
  const broken = verdicts.flatMap(({ name, chain }) =>
    chain.state === 'broken' ? [`${name}: the chain breaks at event ${chain.index}`] : [],
  );
  const whole = verdicts.filter(({ chain }) => chain.state === 'whole').map(({ name }) => name);
  if (broken.length === 0 && whole.length < verdicts.length) {
    const without = verdicts.filter(({ chain }) => chain.state === 'absent').map(({ name }) => name);
    return skipped('trajectory-hash-chain', `no hash chain in ${without.join(' and ')}`);
  }
  if (verdicts.length === 0) return skipped('trajectory-hash-chain', 'there is no trajectory that can be read');
  return judge(
    'trajectory-hash-chain',
    broken,
    [],
    `${whole.join(' and ')}: every event has the hash of itself and its past`,
  );
}

function readPatches(sample: SampleFolder): Diff[] {
  return (['fix', 'tests'] as const).flatMap((file) => {
    const found = sample.files[file];
    return found === undefined || found.size === 0 ? [] : [readDiff(readText(found))];
  });
}

/** The three checks on the trajectories, each read once. `now`: milliseconds since 1970. */
export function checkTrajectories(sample: SampleFolder, now: number): CheckResult[] {
  const files = ['idealTrajectory', 'failedTrajectory'] as const;
  const trajectories = files.map((file) => read(sample, file)).filter((trajectory) => trajectory !== undefined);
  return [
    schemaCheck(trajectories),
    authenticityCheck(trajectories, readPatches(sample), now),
    chainCheck(trajectories),
  ];
}
