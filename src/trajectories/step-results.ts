import { asFields, type Fields, isAnyText, isList, isNumber, isText, pick } from './fields-of-step.ts';
import type { StepSearchResult } from './step.ts';

function resultOf(value: unknown): StepSearchResult | undefined {
  if (isText(value)) {
    const match = /^(.+?):(\d+)(?::(?:\d+:)?(.*))?$/s.exec(value);
    if (match === null) return { file: value };
    return { file: match[1]!, line: Number(match[2]), ...(match[3] === undefined ? {} : { text: match[3] }) };
  }
  const fields = asFields(value);
  const file = fields === undefined ? undefined : pick([fields], ['file', 'path', 'filePath', 'filename'], isText);
  if (fields === undefined || file === undefined) return undefined;
  const line = pick([fields], ['line', 'lineNumber', 'line_number'], isNumber);
  const text = pick([fields], ['text', 'context', 'content', 'match', 'preview'], isAnyText);
  return { file, ...(line === undefined ? {} : { line }), ...(text === undefined ? {} : { text }) };
}

/** The hits of a search: `file`, `file:line`, `file:line:text` or objects with these. */
export function resultsOfStep(layers: readonly Fields[]): { results?: StepSearchResult[]; resultCount?: number } {
  const list = pick(layers, ['results', 'matches', 'hits', 'files'], isList);
  const stated = pick(layers, ['resultCount', 'result_count', 'totalResults', 'total_matches', 'count'], isNumber);
  const results = list?.map(resultOf).filter((result) => result !== undefined);
  return {
    ...(results === undefined ? {} : { results }),
    ...(stated === undefined ? {} : { resultCount: stated }),
  };
}
