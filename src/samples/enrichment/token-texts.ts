import type { StepObserver } from '../../trajectories/read-trajectory.ts';
import type { Step } from '../../trajectories/step.ts';

/** More text than this is not tokenised: the rest is taken to have as many tokens per character. */
const mostTokenised = 1_000_000;

class TextSample {
  readonly #texts: string[] = [];
  #kept = 0;
  #length = 0;

  add(text: string | undefined): void {
    if (text === undefined || text === '') return;
    this.#length += text.length;
    if (this.#kept >= mostTokenised) return;
    const part = text.slice(0, mostTokenised - this.#kept);
    this.#texts.push(part);
    this.#kept += part.length;
  }

  async tokens(): Promise<number> {
    const { countTokens } = await import('gpt-tokenizer/encoding/cl100k_base');
    let sum = 0;
    for (const text of this.#texts) sum += countTokens(text, { allowedSpecial: 'all' });
    return this.#kept === 0 ? 0 : Math.round((sum * this.#length) / this.#kept);
  }
}

function resultsText({ results = [] }: Step): string {
  return results
    .map(({ file, line, text }) => [file, line, text].filter((part) => part !== undefined).join(':'))
    .join('\n');
}

/** The texts that an agent wrote (thoughts, commands, edits) and was shown (results, outputs), to count their tokens. */
export class TokenTexts implements StepObserver {
  readonly written = new TextSample();
  readonly shown = new TextSample();

  add(step: Step): void {
    for (const text of [step.thought, step.command, step.query, ...step.paths]) this.written.add(text);
    for (const edit of step.edits) {
      this.written.add(edit.oldText);
      this.written.add(edit.newText);
    }
    for (const text of [step.output, step.kind === 'read_file' ? step.content : undefined, resultsText(step)])
      this.shown.add(text);
  }

  /** Estimated with the cl100k_base encoding; `taskIssue`: what the agent was told at the start. */
  async estimate(taskIssue: string | undefined): Promise<{ inputTokens: number; outputTokens: number }> {
    this.shown.add(taskIssue);
    return { inputTokens: await this.shown.tokens(), outputTokens: await this.written.tokens() };
  }
}
