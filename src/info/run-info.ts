import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { parseActionsUrl } from './actions-url.ts';

const optionalText = z
  .string('must be a text')
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? undefined : value));

/** What a person asks for: the fields of `info.json`. An empty text counts as not given. */
export const runInfoSchema = z
  .strictObject({
    deterministic: z.boolean('must be true (fails every time) or false (fails now and then)').meta({
      description: 'Whether the failure happens every time (true) or now and then (false)',
    }),
    prompt: z
      .string('must be a text')
      .refine((value) => value.trim() !== '', 'must say what is wrong or what to fix')
      .meta({ description: 'What is wrong, or what to fix' }),
    url: optionalText.meta({
      description: 'URL of the failed run, job, attempt or check, or of a pull request’s checks page',
    }),
    'raw-logs': optionalText.meta({ description: 'The log itself, or the path of a file that holds it' }),
    'existing-test-path': optionalText.meta({
      description: 'Path of a test that shows the failure; no reproduction is made then',
    }),
  })
  .superRefine((info, context) => {
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (info.url !== undefined && parseActionsUrl(info.url) === undefined)
      problem(
        'url',
        'must be the URL of a run, attempt, job or check of GitHub Actions, or of a pull request’s checks page',
      );
    if (info['existing-test-path'] !== undefined) return;
    if (info.url !== undefined && info['raw-logs'] !== undefined)
      problem('raw-logs', 'must not be given together with url: exactly one of them is needed');
    if (info.url === undefined && info['raw-logs'] === undefined)
      problem('url', 'or raw-logs must be given (exactly one of them), unless existing-test-path is');
  });
export type RunInfo = z.output<typeof runInfoSchema>;

export const runInfoFields = Object.keys(runInfoSchema.shape);

/** zod asks cross-field rules only when every field is right by itself; this asks them of the right ones. */
function crossFieldIssues(fields: Record<string, unknown>, wrong: ReadonlySet<string>): z.core.$ZodIssue[] {
  // A source that is wrong by itself is named already; whether there is exactly one can't be told then.
  if (['url', 'raw-logs', 'existing-test-path'].some((field) => wrong.has(field))) return [];
  const known = Object.fromEntries(runInfoFields.map((field) => [field, fields[field]]));
  const result = runInfoSchema.safeParse({ ...known, deterministic: true, prompt: 'given' });
  return result.error?.issues ?? [];
}

function describe(issue: z.core.$ZodIssue, json: Record<string, unknown>): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = `The fields are ${runInfoFields.join(', ')}.`;
    return issue.keys.map((key) => `'${key}' is not a field of info.json. ${known}`);
  }
  const field = String(issue.path[0]);
  if (json[field] === undefined && (field === 'deterministic' || field === 'prompt'))
    return [`${field} is required: it ${issue.message}.`];
  return [`${field} ${issue.message}.`];
}

/** Checks what was parsed from `info.json` (or gathered from flags); throws one UserError that names every problem. */
export function checkRunInfo(json: unknown): RunInfo {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UserError('info.json must hold one JSON object with the fields deterministic and prompt.');
  const fields = json as Record<string, unknown>;
  const result = runInfoSchema.safeParse(fields);
  if (result.success) return result.data;
  const issues = [...result.error.issues];
  if (!issues.some((issue) => issue.code === 'custom')) {
    const wrong = new Set(issues.filter((issue) => issue.path.length > 0).map((issue) => String(issue.path[0])));
    issues.push(...crossFieldIssues(fields, wrong));
  }
  throw new UserError([...new Set(issues.flatMap((issue) => describe(issue, fields)))], { cause: result.error });
}

/** Parses the text of an `info.json`; `name` is how messages call it. Throws a UserError. */
export function parseRunInfo(text: string, name: string): RunInfo {
  return checkRunInfo(parseJson(text, name));
}
