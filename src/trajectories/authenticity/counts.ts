import { asFields, isNumber, pick } from '../fields-of-step.ts';
import type { StepObserver, TrajectoryHeader } from '../read-trajectory.ts';
import type { Step } from '../step.ts';
import { type Finding, finding } from './finding.ts';

/** Commands that can change files without an edit being recorded. */
const changesFiles =
  />|\b(?:sed|patch|git (?:apply|checkout|merge|stash|restore|revert|reset|cherry-pick)|mv|cp|rm|tee|prettier|eslint|biome|black|ruff|gofmt|codemod|generate|python3?|node|npm|yarn|pnpm|make)\b/;

/** Counts that a recording states, compared with what it shows. */
export class CountCheck implements StepObserver {
  #steps = 0;
  #seconds = 0;
  #unmeasured = false;
  #added = 0;
  #removed = 0;
  #edits = 0;
  #firstTime: number | undefined;
  #wallTime = Number.NaN;
  #uncounted = false;
  #commandsMayEdit = false;
  readonly #files = new Set<string>();
  readonly #created = new Set<string>();
  readonly #claims: { event: number; counts: Readonly<Record<string, number>> }[] = [];

  add(step: Step): void {
    this.#steps += 1;
    if (step.durationSeconds === undefined) this.#unmeasured = true;
    else this.#seconds += step.durationSeconds;
    this.#firstTime ??= step.time;
    if (step.time !== undefined) this.#wallTime = step.time - this.#firstTime!;
    if (step.kind === 'edit_file') this.#edit(step);
    if (step.kind === 'command' && changesFiles.test(step.command ?? '')) this.#commandsMayEdit = true;
    if (step.kind === 'completion') this.#claims.push({ event: step.index, counts: step.counts });
    const stat = step.kind === 'command' ? diffStat(step.output ?? '') : undefined;
    if (stat !== undefined) this.#claims.push({ event: step.index, counts: stat });
  }

  #edit(step: Step): void {
    for (const edit of step.edits) {
      this.#edits += 1;
      if (this.#files.size < 100_000) this.#files.add(edit.path);
      if (/create|write/i.test(step.name ?? '')) this.#created.add(edit.path);
      if (edit.linesAdded === undefined) this.#uncounted = true;
      this.#added += edit.linesAdded ?? 0;
      this.#removed += edit.linesRemoved ?? 0;
    }
  }

  /** A diff cannot have more lines or files than the edits that made it. */
  #claimed({ event, counts }: { event: number; counts: Readonly<Record<string, number>> }): Finding[] {
    if (this.#edits === 0 || this.#commandsMayEdit) return [];
    const found: Finding[] = [];
    const more = (what: string, claimed: number | undefined, shown: number) => {
      if (claimed !== undefined && claimed > shown) {
        found.push(finding('contradiction', `${claimed} ${what} are claimed, the edits make ${shown}`, [event]));
      }
    };
    more('files', counts.filesModified ?? counts.filesChanged, this.#files.size);
    if (this.#uncounted) return found;
    more('added lines', counts.linesAdded, this.#added);
    more('removed lines', counts.linesRemoved, this.#removed);
    return found;
  }

  #summary(header: TrajectoryHeader): Finding[] {
    const summary = [asFields(header.summary), asFields(header.stats), asFields(header.statistics)].filter(
      (item) => item !== undefined,
    );
    const found: Finding[] = [];
    const differs = (what: string, names: string[], shown: number | undefined, tolerance = 0) => {
      const stated = pick(summary, names, isNumber);
      if (stated !== undefined && shown !== undefined && Math.abs(stated - shown) > tolerance) {
        found.push(
          finding(
            'contradiction',
            `The summary states ${stated} ${what}, the events come to ${Number(shown.toFixed(3))}`,
            [],
          ),
        );
      }
    };
    differs('events', ['totalActions', 'totalSteps', 'actionCount', 'stepCount'], this.#steps);
    const stated = pick(summary, ['totalElapsedMs', 'totalDurationMs'], isNumber);
    const isWallTime = stated !== undefined && Math.abs(stated - this.#wallTime) <= 2000;
    if (!this.#unmeasured && !isWallTime) {
      differs('ms in all', ['totalElapsedMs', 'totalDurationMs'], this.#seconds * 1000, this.#steps);
    }
    if (!this.#commandsMayEdit) differs('created files', ['filesCreated'], this.#created.size);
    return found;
  }

  findings(header: TrajectoryHeader): Finding[] {
    return [...this.#claims.flatMap((claim) => this.#claimed(claim)), ...this.#summary(header)];
  }
}

/** The summary line of `git diff --stat`. */
function diffStat(output: string): Record<string, number> | undefined {
  const match = /^\s*(\d+) files? changed(?:, (\d+) insertions?\(\+\))?(?:, (\d+) deletions?\(-\))?\s*$/m.exec(
    output.slice(-2000),
  );
  if (match === null) return undefined;
  return { filesChanged: Number(match[1]), linesAdded: Number(match[2] ?? 0), linesRemoved: Number(match[3] ?? 0) };
}
