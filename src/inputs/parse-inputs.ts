import type { z } from 'zod';
import { UserError } from '../errors/user-error.ts';

/** What a field of `inputs/fields.ts` says about itself. */
export interface FieldDescription {
  description: string;
  required: boolean;
  toggle: boolean;
  list: boolean;
  default?: string;
}

/** The description of each field of `schema`, in the order written; throws when one has none. */
export function describeFields(schema: z.ZodObject): Map<string, FieldDescription> {
  const fields = new Map<string, FieldDescription>();
  for (const [name, field] of Object.entries(schema.shape)) {
    const meta = (field as z.ZodType).meta() ?? {};
    if (typeof meta.description !== 'string') throw new Error(`The field ${name} has no description.`);
    fields.set(name, {
      description: meta.description,
      required: meta.required === true,
      toggle: meta.toggle === true,
      list: meta.list === true,
      ...(typeof meta.default === 'string' ? { default: meta.default } : {}),
    });
  }
  return fields;
}

function explain(name: string, value: string | undefined, issue: z.core.$ZodIssue): string {
  if (value === undefined) return `${name} is required.`;
  if (issue.code === 'invalid_value') return `${name}: '${value}' is not one of ${issue.values.join(', ')}.`;
  return `${name}: '${value}' is not accepted: ${issue.message}.`;
}

/**
 * Parses the texts of a door with `schema`; an empty text counts as not given. `label` turns a field's name into what
 * the user typed (`--name`, or the input's name). Throws one UserError that names every problem.
 */
export function parseInputs<Schema extends z.ZodObject>(
  schema: Schema,
  texts: Readonly<Record<string, string | undefined>>,
  label: (name: string) => string,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return explain(label(name), given[name], issue);
  });
  throw new UserError([...new Set(problems)], { cause: result.error });
}
