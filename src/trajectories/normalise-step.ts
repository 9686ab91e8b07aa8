import { asFields, type Fields, isAnyText, isList, isNumber, isText, layersOf, pick } from './fields-of-step.ts';
import type { Step } from './step.ts';
import { editsOfStep } from './step-edits.ts';
import { kindOfName, type StepKind, snakeCase } from './step-kinds.ts';
import { resultsOfStep } from './step-results.ts';
import { timesOfStep } from './step-times.ts';

const nameNames = ['action', 'actionType', 'action_type', 'type', 'stepType', 'step_type', 'kind', 'commandType'];
const toolNames = ['tool', 'tool_name', 'toolName', 'function_name', 'event', 'event_type', 'name'];
const pathNames = ['path', 'file', 'filePath', 'file_path', 'filename', 'fileName', 'target_file', 'relative_path'];
const thoughtNames = ['thought', 'reasoning', 'thinking', 'rationale', 'explanation'];
const commandNames = ['command', 'cmd', 'commandLine', 'command_line'];
const queryNames = ['searchKey', 'query', 'searchString', 'pattern', 'search_term', 'searchTerm', 'regex', 'keyword'];
const outputNames = ['output', 'stdout', 'aggregated_output', 'observation', 'response', 'result'];

/** The step's own name for its kind and the kind it means; a nested command type speaks when the outer name says nothing known. */
function nameAndKind(raw: Fields, layers: readonly Fields[]): { name?: string; kind?: StepKind } {
  let first: string | undefined;
  for (const layer of layers) {
    for (const key of layer === raw
      ? [...nameNames, ...toolNames]
      : ['commandType', 'actionType', ...toolNames.slice(0, 3)]) {
      const name = layer[key];
      if (!isText(name) || name.length > 80) continue;
      first ??= name;
      const kind = kindOfName(name);
      if (kind !== undefined) return { name, kind };
    }
  }
  return first === undefined ? {} : { name: first };
}

/** What a step without a name does, by the fields it has. */
function kindOfFields(layers: readonly Fields[]): StepKind | 'unknown' {
  const has = (names: readonly string[]) =>
    pick(layers, names, (value): value is unknown => value !== undefined) !== undefined;
  if (has(commandNames)) return 'command';
  if (has(['oldCode', 'newCode', 'old_str', 'new_str', 'changes', 'edits', 'diff']) && has(pathNames))
    return 'edit_file';
  if (has(queryNames)) return 'search';
  if (has(pathNames)) return 'read_file';
  return has([...thoughtNames, 'content', 'message']) ? 'thought' : 'unknown';
}

function pathsOf(layers: readonly Fields[]): string[] {
  const path = pick(layers, pathNames, isText);
  if (path !== undefined) return [path];
  const list = pick(layers, ['paths', 'files'], isList)?.filter(isText);
  return list ?? [];
}

function countsOf(layers: readonly Fields[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (isNumber(value) && /^(?:files|lines|tests|total)[A-Z_]/.test(key)) counts[key] = value;
    }
  }
  return counts;
}

function tokensOf(layers: readonly Fields[]): { inputTokens?: number; outputTokens?: number } {
  const usage = layers
    .map((layer) => asFields(layer.usage) ?? asFields(layer.metrics))
    .filter((item) => item !== undefined);
  const places = [...layers, ...usage];
  const input = pick(
    places,
    ['inputTokens', 'input_tokens', 'prompt_tokens', 'promptTokens', 'token_usage_prompt'],
    isNumber,
  );
  const output = pick(
    places,
    ['outputTokens', 'output_tokens', 'completion_tokens', 'completionTokens', 'token_usage_completion'],
    isNumber,
  );
  return {
    ...(input === undefined ? {} : { inputTokens: input }),
    ...(output === undefined ? {} : { outputTokens: output }),
  };
}

function commandOf(layers: readonly Fields[]): Pick<Step, 'command' | 'output' | 'exitCode'> {
  const command = pick(layers, commandNames, isText);
  const output = pick(layers, outputNames, isAnyText);
  const exitCode = pick(layers, ['exitCode', 'exit_code', 'returncode', 'return_code', 'exit_status'], isNumber);
  return {
    ...(command === undefined ? {} : { command }),
    ...(output === undefined ? {} : { output }),
    ...(exitCode === undefined ? {} : { exitCode }),
  };
}

function readOf(layers: readonly Fields[]): Pick<Step, 'content' | 'startLine' | 'endLine'> {
  const content = pick(layers, ['content', 'contents', 'text', 'output'], isAnyText);
  const startLine = pick(layers, ['startLine', 'start_line', 'start'], isNumber);
  const endLine = pick(layers, ['endLine', 'end_line', 'end'], isNumber);
  return {
    ...(content === undefined ? {} : { content }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
  };
}

function specificsOf(kind: string, layers: readonly Fields[], paths: readonly string[]): Partial<Step> {
  if (kind === 'command') return commandOf(layers);
  if (kind === 'read_file') return readOf(layers);
  if (kind === 'edit_file') return { edits: editsOfStep(layers, paths) };
  if (kind !== 'search') return {};
  const query = pick(layers, queryNames, isText);
  return { ...(query === undefined ? {} : { query }), ...resultsOfStep(layers) };
}

/** The text of a thought step is in its `thought`, or in what the dialect calls content or message. */
function thoughtOf(kind: string, layers: readonly Fields[]): string | undefined {
  const direct = pick(layers, thoughtNames, isText);
  if (direct !== undefined || kind !== 'thought') return direct;
  return pick(layers, ['content', 'message', 'text'], isText);
}

/** Reads one step of any dialect; never throws, whatever the step is. */
export function normaliseStep(value: unknown, index: number): Step {
  const raw = asFields(value) ?? (isText(value) ? { content: value } : {});
  const layers = layersOf(raw);
  const { name, kind: known } = nameAndKind(raw, layers);
  const kind = known ?? (name === undefined ? kindOfFields(layers) : snakeCase(name));
  const paths = pathsOf(layers);
  const thought = thoughtOf(kind, layers);
  const partition = pick([raw], ['partition', 'phase'], isText);
  return {
    index,
    kind,
    ...(name === undefined ? {} : { name }),
    ...timesOfStep(layers),
    ...(thought === undefined ? {} : { thought }),
    ...(partition === undefined ? {} : { partition }),
    paths,
    edits: [],
    ...specificsOf(kind, layers, paths),
    ...tokensOf(layers),
    counts: countsOf(layers),
    raw,
  };
}
