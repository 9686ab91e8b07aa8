import { detach } from './detach.ts';
import type { Coverage, TestAttempt, TestCase, TestReport, TestStatus, Totals } from './test-report.ts';

/** What a runner said about one test, before repeats are folded into one entry. */
export interface TestResult {
  file?: string | undefined;
  name: string;
  status: TestStatus;
  durationMs?: number | undefined;
  message?: string | undefined;
  traceback?: string | undefined;
}

type Entry = Omit<TestCase, 'id'>;

const longestText = 20_000;
const severity: Readonly<Record<TestStatus, number>> = { skipped: 0, passed: 1, failed: 2, error: 3 };

/**
 * Collects what a run said into one `TestReport`: one entry per test, retries and repeats as attempts,
 * unique ids, and counts that reconcile.
 */
export class ReportBuilder {
  readonly framework: string;
  totals: Totals = {};
  coverage: Coverage | undefined;
  durationMs: number | undefined;
  truncated = false;
  /** How many passes the run had in all, where the runner does not print that number itself but implies it. */
  impliedPassed: number | undefined;
  /** True where the printed failures count something else than tests (assertions, sub-tests), so no comparison is possible. */
  countsOtherThings = false;
  private readonly entries: Entry[] = [];
  private readonly byKey = new Map<string, Entry[]>();
  private readonly contradictions: string[] = [];

  constructor(framework: string) {
    this.framework = framework;
  }

  get size(): number {
    return this.entries.length;
  }

  /** A test of its own, even if another has the same name. */
  add(result: TestResult): void {
    const entry = entryOf(result);
    this.entries.push(entry);
    const key = keyOf(result.file, result.name);
    const same = this.byKey.get(key);
    if (same) same.push(entry);
    else this.byKey.set(key, [entry]);
  }

  /** Another try at a test: the last one decides, the earlier ones stay as attempts. */
  retry(result: TestResult): void {
    this.attempt(result, () => true);
  }

  /** The same test once more, not because it failed: the worst outcome decides. */
  repeat(result: TestResult): void {
    this.attempt(result, (entry) => severity[result.status] >= severity[entry.status]);
  }

  /** The same outcome told again (a list at the end): fills in what was not known, adds the test if it is new. */
  mention(result: TestResult): void {
    const same = this.find(result.file, result.name);
    const entry = same.find((one) => one.status === result.status && one.message === undefined) ?? same.at(-1);
    if (!entry) {
      this.add(result);
      return;
    }
    if (severity[result.status] > severity[entry.status]) entry.status = result.status;
    fill(entry, result);
  }

  /** Entries of that name, in the order they came. */
  find(file: string | undefined, name: string): readonly Entry[] {
    return this.byKey.get(keyOf(file, name)) ?? [];
  }

  /** Sets the file of the first test of that name which has none yet; false if there is no such test. */
  locate(name: string, file: string): boolean {
    const entry = this.byKey.get(keyOf(undefined, name))?.shift();
    if (!entry) return false;
    entry.file = file;
    const key = keyOf(file, name);
    const same = this.byKey.get(key);
    if (same) same.push(entry);
    else this.byKey.set(key, [entry]);
    return true;
  }

  /** Every entry so far. */
  all(): readonly Entry[] {
    return this.entries;
  }

  contradiction(sentence: string): void {
    if (this.contradictions.length < 50) this.contradictions.push(sentence);
  }

  build(): TestReport {
    this.compareCounts();
    const printed = this.totals.passed ?? this.impliedPassed;
    const named = this.count('passed');
    return {
      framework: this.framework,
      tests: withIds(this.entries),
      ...(Object.keys(this.totals).length > 0 && { totals: this.totals }),
      unnamedPassed: printed === undefined ? null : Math.max(0, printed - named),
      ...(this.durationMs !== undefined && { durationMs: this.durationMs }),
      ...(this.coverage && { coverage: this.coverage }),
      ...(this.truncated && { truncated: true }),
      ...(this.contradictions.length > 0 && { contradictions: this.contradictions }),
    };
  }

  private count(status: TestStatus): number {
    let count = 0;
    for (const entry of this.entries) if (entry.status === status) count++;
    return count;
  }

  private attempt(result: TestResult, decides: (entry: Entry) => boolean): void {
    const entry = this.find(result.file, result.name).at(-1);
    if (!entry) {
      this.add(result);
      return;
    }
    entry.attempts ??= [attemptOf(entry)];
    const next = entryOf(result);
    if (entry.attempts.length < 1000) entry.attempts.push(attemptOf(next));
    if (!decides(entry)) return;
    entry.status = next.status;
    if (next.durationMs !== undefined) entry.durationMs = next.durationMs;
    delete entry.message;
    delete entry.traceback;
    fill(entry, result);
  }

  private compareCounts(): void {
    if (this.countsOtherThings) return;
    const named = this.count('passed');
    if (this.totals.passed !== undefined && named > this.totals.passed) {
      this.contradiction(`The summary counts ${this.totals.passed} passed tests, the output names ${named}.`);
    }
    const printed = sum(this.totals.failed, this.totals.errors);
    if (printed === 0 && this.count('failed') > 0) {
      this.contradiction(`The summary counts no failed test, the output names ${this.count('failed')}.`);
    }
  }
}

/** The id of a test: `file > name`, or the name where no file is known. */
export function testId(file: string | undefined, name: string): string {
  return file === undefined || file === name ? name : `${file} > ${name}`;
}

function withIds(entries: readonly Entry[]): TestCase[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return entries.map((entry) => {
    const base = testId(entry.file, entry.name);
    let id = base;
    let number = next.get(base) ?? 1;
    while (taken.has(id)) id = `${base} (${++number})`;
    next.set(base, number);
    taken.add(id);
    return { id, ...entry };
  });
}

function keyOf(file: string | undefined, name: string): string {
  return `${file ?? ''}\0${name}`;
}

function sum(...values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

function entryOf(result: TestResult): Entry {
  const entry: Entry = { name: detach(result.name), status: result.status };
  if (result.file !== undefined) entry.file = detach(result.file);
  fill(entry, result);
  return entry;
}

function fill(entry: Entry, result: TestResult): void {
  if (result.durationMs !== undefined) entry.durationMs ??= result.durationMs;
  if (result.message) entry.message ??= detach(result.message.slice(0, longestText));
  if (result.traceback) entry.traceback ??= detach(result.traceback.slice(0, longestText));
}

function attemptOf(entry: Entry): TestAttempt {
  return {
    status: entry.status,
    ...(entry.durationMs !== undefined && { durationMs: entry.durationMs }),
    ...(entry.message !== undefined && { message: entry.message }),
  };
}
