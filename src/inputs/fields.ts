import { z } from 'zod';

/*
 * Inputs of both doors arrive as text (an action input, a command-line flag); these builders give each a parser,
 * its description for `--help` and action.yml, and tell the command line which ones are switches.
 */

/** A text that may be left out. */
export function text(description: string) {
  return z.string().min(1).optional().meta({ description });
}

/** A text that must be given. */
export function requiredText(description: string) {
  return z.string().min(1).meta({ description, required: true });
}

/** A yes or no; `--name` on the command line, `true` or `false` as an action input. */
export function toggle(description: string) {
  return z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .meta({ description, toggle: true, default: 'false' });
}

/** One of `values`; the first is the default. */
export function choice<const Values extends readonly [string, ...string[]]>(description: string, values: Values) {
  return z
    .enum(values)
    .default(values[0] as never)
    .meta({ description: `${description} (${values.join(', ')})`, default: values[0] });
}

interface Range {
  minimum: number;
  maximum: number;
}

function wholeNumber(range: Range) {
  return z
    .string()
    .regex(/^-?\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(range.minimum).max(range.maximum));
}

/** A whole number from `minimum` to `maximum` that may be left out. */
export function integer(description: string, range: Range) {
  return wholeNumber(range).optional().meta({ description });
}

/** A whole number from `minimum` to `maximum`; `fallback` when it is left out. */
export function integerWithDefault(description: string, range: Range, fallback: number) {
  return wholeNumber(range)
    .default(fallback)
    .meta({ description, default: String(fallback) });
}

/** Several texts, separated by commas, white space or newlines; on the command line also by repeating the flag. */
export function list(description: string) {
  return z
    .string()
    .default('')
    .transform((value) => value.split(/[\s,]+/).filter((item) => item !== ''))
    .meta({ description, list: true });
}
