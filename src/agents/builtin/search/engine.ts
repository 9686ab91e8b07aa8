import type { Candidate } from '../candidates/candidate.ts';
import type { Unit } from '../candidates/unit.ts';
import type { Session } from '../session/session.ts';

/** A test as the worker saw it, before any edit. */
export interface ObservedTest {
  name: string;
  passed: boolean;
  /** Whether it can be run within a worker that goes on, without a process of its own. */
  quick: boolean;
  /** Function entries and loop rounds it took. */
  ticks: number;
}

/** What the tests run: per file and line, how many failing and passing tests execute it. */
export interface Observation {
  tests: ObservedTest[];
  lines: ReadonlyMap<string, ReadonlyMap<number, readonly [failing: number, passing: number]>>;
}

/** A candidate with its rank in the order of trial. */
export interface RankedCandidate extends Candidate {
  unit: Unit;
  /** Cost and distance from the suspicious lines together; lower is tried earlier. */
  score: number;
}

export interface SearchStatistics {
  /** Handed to the worker. */
  candidates: number;
  /** Really run against the tests. */
  executed: number;
  seconds: number;
  /** Until the first that passes all tests; absent when there was none. */
  firstSeconds?: number;
  replacedWorkers?: number;
}

export interface SearchOutcome {
  statistics: SearchStatistics;
  /** Positions in the list of candidates, ascending. */
  survivors: number[];
  /** Per survivor, what it answers on inputs near those of the tests: equal texts mean equal answers. */
  behaviour: ReadonlyMap<number, readonly string[]>;
  /** The unchanged code's answers, by unit. */
  original: ReadonlyMap<Unit, readonly string[]>;
}

/** A way to run many candidates against the tests without starting the runner for each. */
export interface SearchEngine {
  /** Undefined when the tests cannot be run this way; the reason has been recorded. */
  observe(session: Session): Promise<Observation | undefined>;
  search(session: Session, request: SearchRequest): Promise<SearchOutcome | undefined>;
}

export interface SearchRequest {
  candidates: readonly RankedCandidate[];
  observation: Observation;
  /** Positions in `observation.tests`. */
  failing: readonly number[];
  passing: readonly number[];
}

/** Behind the first survivor, candidates up to this much above its score are still tried: it need not be the best. */
export const scoreMargin = 1;
