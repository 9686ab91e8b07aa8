import { asFields } from '../fields-of-step.ts';
import { ChainCheck, type ChainVerdict } from '../hash-chain.ts';
import type { StepObserver, TrajectoryHeader } from '../read-trajectory.ts';
import type { Step } from '../step.ts';
import { clockFindings } from './clock.ts';
import { CommandCheck } from './commands.ts';
import { consistencyFindings } from './consistency.ts';
import { CountCheck } from './counts.ts';
import { EditCheck, type ExpectedResult } from './edits.ts';
import { type Finding, finding } from './finding.ts';
import { gapFindings } from './gaps.ts';
import { SearchCheck } from './searches.ts';
import { Timeline } from './timeline.ts';

export interface RecordingContext {
  header: TrajectoryHeader;
  /** The diff that the edits have to lead to, when it is known. */
  expected?: ExpectedResult;
  /** Milliseconds since 1970, to recognise times that are yet to come. */
  now: number;
}

/**
 * Judges whether a trajectory is a recording, from what can be measured in it: times, outputs, edits, counts and, where it
 * has one, the hash chain. Show it every step in order, then ask for the findings.
 */
export class RecordingCheck implements StepObserver {
  readonly timeline = new Timeline();
  readonly #chain = new ChainCheck();
  readonly #searches = new SearchCheck();
  readonly #commands = new CommandCheck();
  readonly #edits = new EditCheck();
  readonly #counts = new CountCheck();

  add(step: Step): void {
    this.#chain.add(step.raw);
    for (const check of [this.timeline, this.#searches, this.#commands, this.#edits, this.#counts]) check.add(step);
  }

  /** The state of the hash chain; a recording that names its last hash must have one, ending in it. */
  chain(header: TrajectoryHeader): ChainVerdict {
    const verdict = this.#chain.verdict();
    const lastHash = asFields(header.provenance)?.lastHash;
    if (typeof lastHash !== 'string' || verdict.state === 'broken') return verdict;
    const ends = verdict.state === 'whole' && verdict.lastHash === lastHash;
    return ends ? verdict : { state: 'broken', index: this.timeline.times.length };
  }

  findings({ header, expected, now }: RecordingContext): Finding[] {
    const chain = this.chain(header);
    const broken = 'The hash chain is broken: the recording was changed afterwards';
    return [
      ...(chain.state === 'broken' ? [finding('contradiction', broken, [chain.index])] : []),
      ...consistencyFindings(this.timeline, now),
      ...clockFindings(this.timeline),
      ...gapFindings(this.timeline),
      ...this.#searches.findings(),
      ...this.#commands.findings(this.timeline),
      ...this.#edits.findings(expected),
      ...this.#counts.findings(header),
    ];
  }
}
