import { type CheckResult, judge } from './check.ts';

type Fields = Readonly<Record<string, unknown>>;

const machineNames =
  /^(?:system[-_ ]?generated|auto(?:mated|[-_ ]?generated)|unknown|n\/?a|none|null|author|your[-_ ]name|todo)$/i;
/** Words that say of a failure no more than that it is one. */
const genericFailure =
  /^(?:(?:a |the )?(?:bug|bugs|error|failure|issue|fix|problem|defect|unknown|other|misc|n\/?a|none|todo|general|generic)[\s/_-]*)+$|^bug[\s_-]?fix(?:es)?$/i;

function textProblem(fields: Fields, name: string, use: string): string[] {
  const value = fields[name];
  if (typeof value === 'string' && value.trim() !== '') return [];
  return [`${name} must be a text: ${use}`];
}

function tokenProblems(fields: Fields, name: string): string[] {
  const value = fields[name];
  if (typeof value !== 'number') return [`${name} must be a number of tokens`];
  if (!Number.isInteger(value) || value < 0) return [`${name} must be a whole number, not ${value}`];
  return value === 0 ? [`${name} must not be 0: count or estimate it`] : [];
}

function authorProblems(fields: Fields): string[] {
  const { author } = fields;
  if (typeof author !== 'string' || author.trim() === '') return ['author must be a text: who made the sample'];
  return machineNames.test(author.trim()) ? [`author must name who made the sample, not "${author}"`] : [];
}

function failureProblems(fields: Fields): string[] {
  const { failure } = fields;
  if (typeof failure !== 'string' || failure.trim() === '') return ['failure must be a text: the failure mode'];
  return genericFailure.test(failure.trim()) ? [`failure must name a failure mode, not "${failure}"`] : [];
}

function headProblems(fields: Fields): string[] {
  const { head } = fields;
  if (typeof head !== 'string' || head.trim() === '')
    return ['head must be a text: the commit that the patches apply to'];
  return /^[0-9a-f]{7,64}$/i.test(head) ? [] : [`head must be a commit, not "${head}", which moves`];
}

function pullRequestProblems(fields: Fields): string[] {
  if (!('prNumber' in fields)) return [];
  const { prNumber } = fields;
  if (typeof prNumber !== 'string') return [`prNumber must be a text such as "42", not ${JSON.stringify(prNumber)}`];
  return /^[1-9]\d*$/.test(prNumber) ? [] : [`prNumber must be the number of a pull request, not "${prNumber}"`];
}

/** Counts that are possible and unlikely. */
function tokenWarnings({ inputTokens, outputTokens }: Fields): string[] {
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number' || inputTokens <= 0) return [];
  if (outputTokens === inputTokens) return ['inputTokens and outputTokens are equal'];
  return outputTokens > inputTokens * 20
    ? ['outputTokens is more than twenty times inputTokens: they may be swapped']
    : [];
}

/** The rules for what people state in metadata.json. */
export function checkMetadata(fields: Fields): CheckResult {
  return judge(
    'metadata',
    [
      ...authorProblems(fields),
      ...textProblem(fields, 'repo', 'the address of the repository'),
      ...headProblems(fields),
      ...pullRequestProblems(fields),
      ...failureProblems(fields),
      ...tokenProblems(fields, 'inputTokens'),
      ...tokenProblems(fields, 'outputTokens'),
    ],
    [...('prNumber' in fields ? [] : ['prNumber is absent: the fix has no pull request']), ...tokenWarnings(fields)],
    'author, repo, head, failure and token counts are as they must be',
  );
}
