import { digest } from '../../files/digest.ts';
import type { StepObserver } from '../../trajectories/read-trajectory.ts';
import type { Step } from '../../trajectories/step.ts';
import { isTestCommand, testRunPassed } from '../../trajectories/test-commands.ts';
import { intentionsIn, tokensOf } from './intentions.ts';

const mostPending = 5000;
const mostRemembered = 50_000;
const longestText = 64 * 1024;

/** The share of stated intentions that were carried out, and what was checked, repeated and taken back. */
export class PlanSignals implements StepObserver {
  thoughts = 0;
  intentions = 0;
  carriedOut = 0;
  edits = 0;
  repeatedMistakes = 0;
  contradictions = 0;
  /** Whether a passing test run came after the last edit. */
  verified = false;
  /** Whether any test run came after the last edit. */
  testedAfterEdit = false;
  /** Intentions not carried out yet. */
  readonly #pending = new Set<string>();
  readonly #stated = new Set<string>();
  readonly #failedCommands = new Set<string>();
  readonly #madeEdits = new Set<string>();

  add(step: Step): void {
    if (step.kind === 'thought') this.thoughts += 1;
    // What an action's own thought announces may be the action itself, so the thought is heard first.
    if (step.thought !== undefined) this.#hear(step.thought);
    this.#act(step);
    if (step.kind === 'edit_file') this.#edit(step);
    if (step.kind === 'command' && step.command !== undefined) this.#command(step, step.command);
  }

  #hear(thought: string): void {
    for (const intention of intentionsIn(thought.slice(0, longestText))) {
      if (this.#stated.has(intention) || this.#pending.size >= mostPending) continue;
      if (this.#stated.size < mostRemembered) this.#stated.add(intention);
      this.#pending.add(intention);
      this.intentions += 1;
    }
  }

  #act(step: Step): void {
    if (this.#pending.size === 0 || step.kind === 'thought' || step.kind === 'completion') return;
    const texts = [
      ...step.paths,
      step.query,
      step.command,
      ...step.edits.flatMap((edit) => [edit.path, edit.oldText, edit.newText]),
    ];
    for (const text of texts) {
      if (text === undefined) continue;
      for (const token of tokensOf(text.slice(0, longestText))) if (this.#pending.delete(token)) this.carriedOut += 1;
    }
  }

  #edit({ edits, paths }: Step): void {
    this.edits += Math.max(1, edits.length);
    this.verified = false;
    this.testedAfterEdit = false;
    for (const { path, oldText, newText } of edits) {
      if (oldText === undefined || newText === undefined || oldText === newText) continue;
      if (this.#madeEdits.has(digest(`${path}\0${newText}\0${oldText}`))) this.contradictions += 1;
      if (this.#madeEdits.size < mostRemembered) this.#madeEdits.add(digest(`${path}\0${oldText}\0${newText}`));
    }
    if (paths.length > 0) this.#failedCommands.clear();
  }

  /** The same command failing again, with no edit since it failed, is a mistake repeated. */
  #command({ output, exitCode }: Step, command: string): void {
    const passed = isTestCommand(command) ? testRunPassed(command, output, exitCode) : undefined;
    const failed = passed === false || (exitCode !== undefined && exitCode !== 0);
    if (failed && this.#failedCommands.has(command)) this.repeatedMistakes += 1;
    if (failed && this.#failedCommands.size < mostRemembered) this.#failedCommands.add(command);
    if (!isTestCommand(command)) return;
    this.testedAfterEdit = true;
    if (passed !== undefined) this.verified = passed;
  }
}
