import { asFields, type Fields, isAnyText, isList, isNumber, isText, pick } from './fields-of-step.ts';
import type { StepEdit } from './step.ts';

const oldNames = [
  'oldCode',
  'old_code',
  'oldText',
  'old_text',
  'old_str',
  'old_string',
  'originalText',
  'search',
  'before',
];
const newNames = ['newCode', 'new_code', 'newText', 'new_text', 'new_str', 'new_string', 'replacement', 'after'];
const contentNames = ['content', 'contents', 'file_text', 'text'];

/** A text, or the text in an object such as `{startLine, endLine, context}`. */
function textOf(value: unknown): { text?: string; startLine?: number } {
  if (isAnyText(value)) return { text: value };
  const fields = asFields(value);
  if (fields === undefined) return {};
  const text = pick([fields], ['context', 'text', 'content', 'code'], isAnyText);
  const startLine = pick([fields], ['startLine', 'start_line', 'line'], isNumber);
  return { ...(text === undefined ? {} : { text }), ...(startLine === undefined ? {} : { startLine }) };
}

function firstOf(layers: readonly Fields[], names: readonly string[]) {
  return textOf(pick(layers, names, (value): value is unknown => value !== undefined && value !== null));
}

function editOf(path: string, layers: readonly Fields[], withContent: boolean): StepEdit | undefined {
  const before = firstOf(layers, oldNames);
  const after = firstOf(layers, newNames);
  const created = withContent && before.text === undefined && after.text === undefined;
  const newText = created ? pick(layers, contentNames, isAnyText) : after.text;
  const startLine = before.startLine ?? after.startLine;
  const linesAdded = pick(layers, ['linesAdded', 'lines_added', 'additions'], isNumber);
  const linesRemoved = pick(layers, ['linesRemoved', 'lines_removed', 'deletions'], isNumber);
  return {
    path,
    ...(before.text === undefined ? {} : { oldText: before.text }),
    ...(newText === undefined ? {} : { newText }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(linesAdded === undefined ? {} : { linesAdded }),
    ...(linesRemoved === undefined ? {} : { linesRemoved }),
  };
}

/**
 * The edits of an editing step: one, or one per entry of a `changes` or `edits` list. A list of sentences
 * ("Added a check") says that the file was edited, not how.
 */
export function editsOfStep(layers: readonly Fields[], paths: readonly string[]): StepEdit[] {
  const changes = pick(layers, ['changes', 'edits'], isList)
    ?.map(asFields)
    .filter((change) => change !== undefined);
  if (changes !== undefined && changes.length > 0) {
    return changes.flatMap((change) => {
      const path = pick([change], ['path', 'file', 'filePath', 'file_path'], isText) ?? paths[0];
      const edit = path === undefined ? undefined : editOf(path, [change], true);
      return edit === undefined ? [] : [edit];
    });
  }
  return paths.slice(0, 1).flatMap((path) => editOf(path, layers, true) ?? []);
}
