import { messageOf, UserError } from '../errors/user-error.ts';
import type { GitHubName } from '../repository/repository.ts';
import type { ChangedFile } from '../repository/working-copy-changes.ts';

export interface PublishTarget {
  repository: Pick<GitHubName, 'owner' | 'name'>;
  token: string;
  /** The address of the REST API; default that of github.com. */
  apiUrl?: string;
}

export interface PullRequestProposal {
  /** Branch of the change; ours alone: it is written anew each time. */
  branch: string;
  /** Branch that the change is for; default the default branch. */
  base?: string;
  /** The commit that the files were changed in. */
  baseCommit: string;
  title: string;
  body: string;
  draft: boolean;
  labels: readonly string[];
}

export interface PublishedPullRequest {
  number: number;
  url: string;
  operation: 'created' | 'updated' | 'unchanged';
}

/** Commits that carry this line are ours to replace; a branch that ends in another commit is left alone. */
const ownMark = 'Made-by: bugfix open-pull-request';
/** GitHub takes whole files inside a tree; requests stay well below its limits in pieces of this size. */
const bytesPerTree = 4 * 1024 * 1024;
const filesPerTree = 500;

async function connect({ token, apiUrl }: PublishTarget) {
  const { GitHub } = await import('@actions/github/lib/utils');
  const { retry } = await import('@octokit/plugin-retry');
  return new (GitHub.plugin(retry))({
    auth: token,
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
    request: { timeout: 60_000 },
  });
}
type Client = Awaited<ReturnType<typeof connect>>;
type Place = { owner: string; repo: string };
interface TreeEntry {
  path: string;
  mode: '100644' | '100755';
  type: 'blob';
  content?: string;
  sha?: string | null;
}

function statusOf(error: unknown): number | undefined {
  return (error as { status?: number }).status;
}

function explain(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const reason = messageOf(error);
  if (/not permitted to create or approve pull requests/i.test(reason)) {
    return new UserError(
      "GitHub Actions may not open pull requests here. Switch on 'Allow GitHub Actions to create and approve pull requests' in the settings of the repository (Actions, General), or give the token of an app.",
      { cause: error },
    );
  }
  if (statusOf(error) === 403 || statusOf(error) === 404) {
    return new UserError(
      `The pull request cannot be published: ${reason}. The job needs the permissions contents: write and pull-requests: write.`,
      { cause: error },
    );
  }
  return new UserError(`The pull request cannot be published: ${reason}`, { cause: error });
}

function asText(content: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

async function entryOf(client: Client, place: Place, file: ChangedFile): Promise<TreeEntry> {
  const { path, mode, content } = file;
  const entry = { path, mode, type: 'blob' as const };
  if (content === undefined) return { ...entry, sha: null };
  const text = asText(content);
  if (text !== undefined) return { ...entry, content: text };
  const { data } = await client.rest.git.createBlob({
    ...place,
    content: Buffer.from(content).toString('base64'),
    encoding: 'base64',
  });
  return { ...entry, sha: data.sha };
}

/** The tree of the base with the changed files in it, built in pieces: each request adds to the tree of the one before. */
async function createTree(client: Client, place: Place, base: string, files: readonly ChangedFile[]): Promise<string> {
  let tree = base;
  let piece: TreeEntry[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    if (piece.length === 0) return;
    const { data } = await client.rest.git.createTree({ ...place, base_tree: tree, tree: piece });
    tree = data.sha;
    piece = [];
    bytes = 0;
  };
  for (const file of files) {
    const size = file.content?.length ?? 0;
    if (bytes + size > bytesPerTree || piece.length >= filesPerTree) await send();
    piece.push(await entryOf(client, place, file));
    bytes += size;
  }
  await send();
  return tree;
}

interface Head {
  sha: string;
  tree: string;
  message: string;
  parents: string[];
}

async function readHead(client: Client, place: Place, branch: string): Promise<Head | undefined> {
  try {
    const { data } = await client.rest.git.getRef({ ...place, ref: `heads/${branch}` });
    const commit = await client.rest.git.getCommit({ ...place, commit_sha: data.object.sha });
    const { sha, tree, message, parents } = commit.data;
    return { sha, tree: tree.sha, message, parents: parents.map((parent) => parent.sha) };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** A request that was repeated after a lost answer finds its own branch there. */
async function createRef(client: Client, place: Place, branch: string, sha: string): Promise<void> {
  try {
    await client.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (statusOf(error) !== 422 || (await readHead(client, place, branch))?.sha !== sha) throw error;
  }
}

/** Puts the change on its branch; false when the branch holds exactly it already. */
async function writeBranch(
  client: Client,
  place: Place,
  proposal: PullRequestProposal,
  files: readonly ChangedFile[],
): Promise<boolean> {
  const { branch, baseCommit, title } = proposal;
  const base = await client.rest.git.getCommit({ ...place, commit_sha: baseCommit });
  const tree = await createTree(client, place, base.data.tree.sha, files);
  const head = await readHead(client, place, branch);
  if (head !== undefined && !head.message.includes(ownMark))
    throw new UserError(
      `The branch ${branch} ends in a commit that is not from bugfix. Merge or delete the branch, or name another.`,
    );
  if (head?.tree === tree && head.parents[0] === baseCommit) return false;
  const message = `${title}\n\n${ownMark}\n`;
  const commit = await client.rest.git.createCommit({ ...place, message, tree, parents: [baseCommit] });
  const { sha } = commit.data;
  if (head === undefined) await createRef(client, place, branch, sha);
  else await client.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha, force: true });
  return true;
}

async function findOpen(client: Client, place: Place, base: string, branch: string) {
  const { data } = await client.rest.pulls.list({ ...place, state: 'open', head: `${place.owner}:${branch}`, base });
  return data[0];
}

async function openNew(client: Client, place: Place, base: string, proposal: PullRequestProposal) {
  const { branch, title, body, draft } = proposal;
  const request = { ...place, base, head: branch, title, body };
  try {
    return (await client.rest.pulls.create({ ...request, draft })).data;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    // Some plans have no draft pull requests in private repositories.
    if (draft && /draft/i.test(messageOf(error))) return (await client.rest.pulls.create(request)).data;
    // The answer to an earlier request was lost.
    const existing = await findOpen(client, place, base, branch);
    if (existing === undefined) throw error;
    return existing;
  }
}

async function publish(
  client: Client,
  place: Place,
  proposal: PullRequestProposal,
  files: readonly ChangedFile[],
): Promise<PublishedPullRequest> {
  const base = proposal.base ?? (await client.rest.repos.get(place)).data.default_branch;
  const written = await writeBranch(client, place, proposal, files);
  const { branch, title, body, labels } = proposal;
  const existing = await findOpen(client, place, base, branch);
  if (existing !== undefined) {
    const { number, html_url: url } = existing;
    const changed = written || existing.title !== title || existing.body !== body;
    if (changed) await client.rest.pulls.update({ ...place, pull_number: number, title, body });
    return { number, url, operation: changed ? 'updated' : 'unchanged' };
  }
  const { number, html_url: url } = await openNew(client, place, base, proposal);
  if (labels.length > 0) await client.rest.issues.addLabels({ ...place, issue_number: number, labels: [...labels] });
  return { number, url, operation: 'created' };
}

/**
 * Commits `files` on the proposal's branch through the API and opens its pull request, or brings the one that is open up
 * to date; doing it twice changes nothing. Throws a UserError that says which right or setting is missing.
 */
export async function publishChanges(
  target: PublishTarget,
  proposal: PullRequestProposal,
  files: readonly ChangedFile[],
): Promise<PublishedPullRequest> {
  const place = { owner: target.repository.owner, repo: target.repository.name };
  try {
    return await publish(await connect(target), place, proposal, files);
  } catch (error) {
    throw explain(error);
  }
}
