import { messageOf, UserError } from '../errors/user-error.ts';

/** Addresses of merged pull requests that GitHub's search finds for `query`, at most `maximum`. Throws a UserError. */
export async function searchMergedPullRequests(
  query: string,
  maximum: number,
  source: { token?: string; apiUrl?: string },
): Promise<string[]> {
  const { GitHub } = await import('@actions/github/lib/utils');
  const client = new GitHub({
    ...(source.token === undefined ? {} : { auth: source.token }),
    ...(source.apiUrl === undefined ? {} : { baseUrl: source.apiUrl }),
    request: { timeout: 30_000 },
  });
  const found: string[] = [];
  try {
    for (let page = 1; found.length < maximum; page += 1) {
      const { data } = await client.rest.search.issuesAndPullRequests({
        q: `${query} is:pr is:merged`,
        per_page: 100,
        page,
      });
      found.push(...data.items.map(({ html_url }) => html_url));
      if (data.items.length < 100) break;
    }
  } catch (error) {
    throw new UserError(`GitHub's search does not answer the query: ${messageOf(error)}`, { cause: error });
  }
  return found.slice(0, maximum);
}
