import { messageOf, UserError } from '../errors/user-error.ts';

interface ApiError {
  status?: number;
  message: string;
  response?: { headers?: Record<string, string | number | undefined> };
}

/** What was being done, and what it takes. */
export interface ApiPurpose {
  /** `the log of job 12`, to be put into a sentence. */
  what: string;
  /** The permission of the workflow's token, e.g. `actions: read`. */
  permission: string;
}

function rateLimited({ status, message, response }: ApiError): boolean {
  const left = String(response?.headers?.['x-ratelimit-remaining'] ?? '');
  return status === 429 || (status === 403 && (left === '0' || /rate limit/i.test(message)));
}

function rateLimitMessage({ response }: ApiError, what: string): string {
  const reset = Number(response?.headers?.['x-ratelimit-reset']);
  const wait = Number(response?.headers?.['retry-after']);
  const when =
    reset > 0 ? ` It ends at ${new Date(reset * 1000).toISOString()}.` : wait > 0 ? ` Try again in ${wait} s.` : '';
  return `GitHub's rate limit is used up, so ${what} could not be had.${when}`;
}

/** An error of the API as one that says what to do about it. */
export function explainApiError(error: unknown, { what, permission }: ApiPurpose): UserError {
  const known = error as ApiError;
  const options = { cause: error };
  const grant = `Add 'permissions: ${permission}' to the job, or give a token that has it.`;
  if (rateLimited(known)) return new UserError(rateLimitMessage(known, what), options);
  switch (known.status) {
    case 401:
      return new UserError(`GitHub does not accept the token. Check that it is whole and not expired.`, options);
    case 403:
      return new UserError(`The token may not have ${what}: ${known.message}. ${grant}`, options);
    case 404:
      return new UserError(
        `GitHub has not found ${what}. Check the URL; for a private repository the token needs '${permission}'. A job that still runs or was skipped has no log.`,
        options,
      );
    case 410:
      return new UserError(
        `GitHub has deleted ${what}: logs are kept for 90 days, or as the repository is set. Run the workflow again, or give the log as raw-logs.`,
        options,
      );
    default:
      return new UserError(`GitHub could not give ${what}: ${messageOf(error)}`, options);
  }
}
