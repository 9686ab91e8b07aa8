import type { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { type BugDefinition, bugDefinitionSchema } from './definition.ts';
import { type Definition21, definition21Schema } from './python-ast-step.ts';

/** A path in JSON as a person writes it: `logic[0].pattern`. */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || 'the definition';
}

function explainIssues(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    const nested =
      issue.code === 'invalid_union' && issue.errors.length > 0
        ? [...issue.errors].sort((left, right) => left.length - right.length)[0]
        : undefined;
    if (nested === undefined || nested.length === 0) return [`${pathText(issue.path)}: ${issue.message}`];
    return explainIssues(nested.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}

function parseWith<Schema extends z.ZodType>(schema: Schema, json: unknown, name: string): z.output<Schema> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new UserError(
    [...new Set(explainIssues(result.error.issues))].map((problem) => `${name}: ${problem}.`),
    { cause: result.error },
  );
}

/** Files of drafts spell `pass` as `pass_` and write null for what they leave out. */
function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key === 'pass_' ? 'pass' : key, withoutNulls(value)]),
  );
}

/** A definition of version 2.1 as one of version 3: the same patterns, each looked for in what the pass before left. */
export function upgradeDefinition(old: Definition21): BugDefinition {
  return {
    id: old.id,
    description: old.description,
    injection_type: 'tree',
    engine_version: '3.0',
    language: 'python',
    apply: 'in-turn',
    ...(old.target_function === undefined ? {} : { target_function: old.target_function }),
    steps: [...old.logic].sort((left, right) => left.pass - right.pass),
    ...(old.metadata === undefined ? {} : { metadata: old.metadata }),
  };
}

export interface LoadedDefinition {
  definition: BugDefinition;
  /** The version that the file is written in. */
  version: '2.1' | '3.0';
}

/** Reads a definition of either version; throws a UserError that names `name` and every problem. */
export function loadDefinition(text: string, name: string): LoadedDefinition {
  if (text.trim() === '') throw new UserError(`${name} is empty; write a definition with 'bugfix create-bug'.`);
  const json = parseJson(text, name);
  const version = (json as { engine_version?: unknown } | null)?.engine_version;
  if (version === '3.0') return { definition: parseWith(bugDefinitionSchema, json, name), version };
  if (version === '2.1' || version === undefined) {
    return { definition: upgradeDefinition(parseWith(definition21Schema, withoutNulls(json), name)), version: '2.1' };
  }
  throw new UserError(`${name}: engine_version is ${JSON.stringify(version)}; known are "2.1" and "3.0".`);
}
