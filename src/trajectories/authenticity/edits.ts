import type { StepObserver } from '../read-trajectory.ts';
import type { Step, StepEdit } from '../step.ts';
import { type Finding, finding } from './finding.ts';

/** What the edits of a recording have to lead to. */
export interface ExpectedResult {
  /** What it is, for messages: "fix.patch". */
  name: string;
  /** Lines that the diff adds, without white space at either end, by file. */
  addedLines: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Kept for one file: what it must contain by now, where that is known in whole. */
interface FileState {
  /** The whole text, while every change to it is known. */
  text?: string;
  /** Lines added by edits and not taken away again, with the event that added them. */
  added: Map<string, number>;
}

const longestText = 1024 * 1024;
const longestList = 20_000;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 2);

/** A text in which a tool left something out. */
const shortened = /characters left out|\[\.\.\.|\.\.\. ?\(|truncated|omitted|\(showing|more lines/i;

/** Edits whose text is not in the file or not in the diff, and reads whose lines are not as many as they say. */
export class EditCheck implements StepObserver {
  readonly #files = new Map<string, FileState>();
  readonly #notInFile: number[] = [];
  readonly #linesMiscounted: number[] = [];
  #edits = 0;

  add(step: Step): void {
    if (step.kind === 'read_file') this.#read(step);
    else if (step.kind === 'command') this.#forget();
    else if (step.kind === 'edit_file') for (const edit of step.edits) this.#edit(edit, step);
  }

  #state(path: string): FileState {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const state: FileState = { added: new Map() };
    if (this.#files.size < 10_000) this.#files.set(path, state);
    return state;
  }

  /** A command may have changed any file. */
  #forget(): void {
    for (const state of this.#files.values()) delete state.text;
  }

  #read({ index, content, startLine, endLine, counts, paths, raw }: Step): void {
    if (content === undefined || startLine === undefined || endLine === undefined || shortened.test(content)) return;
    const lines = content === '' ? 0 : content.replace(/\n$/, '').split('\n').length;
    const stated = Math.max(0, endLine - startLine + 1);
    if ('details' in raw && Math.abs(lines - stated) > 1) this.#linesMiscounted.push(index);
    const whole = startLine === 1 && counts.totalLines === lines && content.length < longestText;
    if (whole && paths[0] !== undefined) this.#state(paths[0]).text = content;
  }

  #edit(edit: StepEdit, { index, name = '' }: Step): void {
    this.#edits += 1;
    const state = this.#state(edit.path);
    const { oldText = '', newText } = edit;
    if (newText === undefined) {
      delete state.text;
      return;
    }
    if (/create|write/i.test(name) && oldText === '') state.text = newText.slice(0, longestText);
    else if (state.text !== undefined) this.#replace(state, oldText, newText, index);
    this.#follow(state, oldText, newText, index);
  }

  #replace(state: FileState, oldText: string, newText: string, index: number): void {
    const text = state.text!;
    if (oldText === newText) return;
    if (oldText === '') delete state.text;
    else if (!text.includes(oldText)) {
      this.#notInFile.push(index);
      delete state.text;
    } else state.text = text.replace(oldText, () => newText);
  }

  #follow(state: FileState, oldText: string, newText: string, index: number): void {
    const before = new Set(linesOf(oldText));
    const after = new Set(linesOf(newText));
    for (const line of before) if (!after.has(line)) state.added.delete(line);
    for (const line of after) if (!before.has(line) && state.added.size < longestList) state.added.set(line, index);
  }

  /** Lines that the edits leave behind and the diff does not add, where most of a file's are of that kind. */
  #notInDiff(expected: ExpectedResult): number[] {
    const events = new Set<number>();
    for (const [path, { added }] of this.#files) {
      const diff = linesForPath(expected, path);
      if (diff === undefined || added.size < 3) continue;
      const strange = [...added].filter(([line]) => !diff.has(line));
      if (strange.length > added.size / 2) for (const [, event] of strange) events.add(event);
    }
    return [...events];
  }

  findings(expected: ExpectedResult | undefined): Finding[] {
    const of = (message: string, events: number[]) =>
      events.length === 0 ? [] : [finding('contradiction', message, events)];
    const strange = expected === undefined || this.#edits === 0 ? [] : this.#notInDiff(expected);
    return [
      ...of('The edit replaces text that is not in the file', this.#notInFile),
      ...of(`The edits leave lines behind that ${expected?.name} does not add`, strange),
      ...of('The file shown has another number of lines than the lines named', this.#linesMiscounted),
    ];
  }
}

/** Recordings spell paths with the folder they ran in before them. */
function linesForPath(expected: ExpectedResult, path: string): ReadonlySet<string> | undefined {
  const direct = expected.addedLines.get(path);
  if (direct !== undefined) return direct;
  for (const [file, lines] of expected.addedLines) if (path.endsWith(`/${file}`)) return lines;
  return undefined;
}
