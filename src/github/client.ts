import type { getOctokit } from '@actions/github';

export type GitHubClient = ReturnType<typeof getOctokit>;

export interface ClientOptions {
  token: string;
  /** `https://api.github.com`, or GITHUB_API_URL of an enterprise host. */
  apiUrl: string;
}

/** A client of GitHub's REST API. */
export async function createClient({ token, apiUrl }: ClientOptions): Promise<GitHubClient> {
  const { getOctokit: open } = await import('@actions/github');
  return open(token, { baseUrl: apiUrl.replace(/\/+$/, '') });
}

/** Where the API of a GitHub host is: GITHUB_API_URL where it is set, else as the host's kind has it. */
export function apiUrlFor(origin: string, environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.GITHUB_API_URL) return environment.GITHUB_API_URL;
  return origin === 'https://github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
}
