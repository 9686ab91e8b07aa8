import { messageOf } from '../errors/user-error.ts';
import { type ActionDetails, actionDetailsSchemas } from './action-details.ts';
import { hashEvent } from './hash-chain.ts';
import { shortenTexts } from './shorten-texts.ts';
import type { Partition, Trajectory, TrajectoryAction, TrajectoryEvent, TrajectoryMode } from './trajectory.ts';

export interface RecorderOptions {
  /** The problem as the agent was told it. */
  taskIssue: string;
  agent: string;
  agentVersion: string;
  mode: TrajectoryMode;
  constraints?: readonly string[];
  baseCommit: string;
}

export interface RecordingEnd {
  /** Unified diff of the workspace at the end; empty when nothing was changed. */
  finalDiff: string;
  tags?: Record<string, unknown>;
  failureAnalysis?: Trajectory['failureAnalysis'];
  /** Added beside the fields of the schema. */
  extra?: Record<string, unknown>;
}

export interface Recorder {
  /** How many events are recorded. */
  readonly length: number;
  /**
   * Runs `work` and records it with its real time; gives back what `work` gave. When `work` throws, the event is
   * recorded with the error's message and the error goes on. One at a time: a second call before the first ended throws.
   */
  record<A extends TrajectoryAction, D extends ActionDetails[A]>(
    action: A,
    thought: string,
    partition: Partition,
    work: () => Promise<D> | D,
  ): Promise<D>;
  /** Closes the recording; nothing can be recorded afterwards. Throws when nothing was recorded. */
  finish(end: RecordingEnd): Trajectory;
}

/** Wall clock in whole milliseconds that never goes back, whatever happens to the system clock. */
function steadyClock(): () => number {
  const startedAt = Date.now();
  const zero = performance.now();
  return () => Math.floor(startedAt + performance.now() - zero);
}

/**
 * Records what an agent really does: every event has the time at which it began and how long it took, measured here,
 * the real details, and a hash over itself and all events before it. Texts over 64 KiB keep their head and tail.
 */
export function createRecorder(options: RecorderOptions): Recorder {
  const now = steadyClock();
  const events: TrajectoryEvent[] = [];
  let busy = false;
  let finished = false;

  function append(event: Omit<TrajectoryEvent, 'hash'>): void {
    const hash = hashEvent(events.at(-1)?.hash ?? '', event);
    events.push({ ...event, hash } as TrajectoryEvent);
  }

  function eventOf(action: TrajectoryAction, thought: string, partition: Partition, beganAt: number) {
    const first = events[0];
    const firstAt = first === undefined ? beganAt : Date.parse(first.timestamp);
    return (details: Record<string, unknown>) => ({
      action,
      details: shortenTexts(details),
      thought,
      timestamp: new Date(beganAt).toISOString(),
      elapsed_seconds: (beganAt - firstAt) / 1000,
      duration_seconds: (now() - beganAt) / 1000,
      partition,
    });
  }

  return {
    get length() {
      return events.length;
    },
    async record(action, thought, partition, work) {
      if (busy || finished) throw new Error(`"${action}" cannot be recorded: the recorder is busy or finished.`);
      busy = true;
      const complete = eventOf(action, thought, partition, now());
      try {
        const details = await work();
        append(complete(actionDetailsSchemas[action].parse(details)));
        return details;
      } catch (error) {
        append(complete({ error: messageOf(error) }));
        throw error;
      } finally {
        busy = false;
      }
    },
    finish(end) {
      const last = events.at(-1);
      if (busy || last === undefined) throw new Error('A recording without a finished event cannot be closed.');
      finished = true;
      return {
        taskIssue: options.taskIssue,
        tags: end.tags ?? {},
        ...(end.failureAnalysis === undefined ? {} : { failureAnalysis: end.failureAnalysis }),
        ...end.extra,
        annotationTrace: events,
        provenance: {
          agent: options.agent,
          agentVersion: options.agentVersion,
          mode: options.mode,
          ...(options.constraints === undefined ? {} : { constraints: [...options.constraints] }),
          baseCommit: options.baseCommit,
          finalDiff: end.finalDiff,
          lastHash: last.hash,
        },
      };
    },
  };
}
