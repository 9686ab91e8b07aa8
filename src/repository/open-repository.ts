import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { digest, digestFile } from '../files/digest.ts';
import type { Progress } from '../progress/progress.ts';
import { createGit, type Git, GitError } from './git.ts';
import type { Repository } from './repository.ts';
import { checkSource, gitHubNameOf, isRemote, withoutCredentials } from './repository-source.ts';

export interface OpenRequest {
  /** A git URL, a working copy, a git directory or a bundle file. */
  source: string;
  /** Where clones are kept from run to run. */
  cacheFolder: string;
  progress: Progress;
  /** The environment of the door: PATH, proxies and certificates are taken from it. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Sent to GitHub only. */
  token?: string;
  /** The host of GitHub, when it is GitHub Enterprise. */
  serverHost?: string;
}

/** The GitHub token as a setting for git that is valid for one host. */
function tokenSettings(url: string, token: string | undefined, serverHost?: string): Record<string, string> {
  const gitHub = gitHubNameOf(url, serverHost);
  if (token === undefined || gitHub === undefined || !url.startsWith('https://')) return {};
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return { [`http.https://${gitHub.host}/.extraHeader`]: `AUTHORIZATION: basic ${credentials}` };
}

function explainCloneFailure(source: string, error: unknown): unknown {
  if (!(error instanceof GitError)) return error;
  const url = withoutCredentials(source);
  const { stderr } = error;
  if (/Authentication failed|could not read Username|Permission denied|terminal prompts disabled|403|401/i.test(stderr))
    return new UserError(
      `The repository ${url} asks for a sign-in: it is private, or does not exist. Give a token that may read it, or clone it yourself and pass the path.`,
      { cause: error },
    );
  if (/not found|does not exist|does not appear to be a git repository|404/i.test(stderr))
    return new UserError(`There is no git repository at ${url}. Check the address.`, { cause: error });
  if (/Could not resolve host|unable to access|Connection (?:refused|timed out)|Failed to connect/i.test(stderr))
    return new UserError(`${url} cannot be reached: ${lastLine(stderr)}. Check the address and the network.`, {
      cause: error,
    });
  return new UserError(`${url} could not be cloned: ${lastLine(stderr) || error.message}`, { cause: error });
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^fatal: /, '') ?? ''
  );
}

/** Fills a new folder beside its place and renames it there, so that an interrupted clone is never taken for a whole one. */
async function createWhole(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${folder}.${randomUUID()}.tmp`;
  try {
    await mkdir(temporary, { recursive: true });
    await fill(temporary);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another run has put its clone there first: as good as ours.
    if (!(await exists(folder))) throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function cloneUrl(request: OpenRequest, git: Git): Promise<string> {
  const { source, cacheFolder, progress } = request;
  const folder = join(resolve(cacheFolder), 'repositories', `${digest(withoutCredentials(source)).slice(0, 24)}.git`);
  try {
    if (await exists(folder)) {
      await git
        .run(
          [
            'fetch',
            '--quiet',
            '--prune',
            '--force',
            'origin',
            '+refs/heads/*:refs/heads/*',
            '+refs/tags/*:refs/tags/*',
          ],
          { folder },
        )
        .catch((error: unknown) => {
          if (!(error instanceof GitError)) throw error;
          progress.warn(
            `${withoutCredentials(source)} could not be asked for news (${lastLine(error.stderr)}); the cached copy is used.`,
          );
        });
      return folder;
    }
    await createWhole(folder, async (temporary) => {
      await git.run(['clone', '--quiet', '--bare', '--filter=blob:none', '--', source, temporary], {
        seconds: 1800,
      });
    });
  } catch (error) {
    throw explainCloneFailure(source, error);
  }
  return folder;
}

async function openBundle(request: OpenRequest, git: Git, file: string): Promise<string> {
  const folder = join(
    resolve(request.cacheFolder),
    'repositories',
    `bundle-${(await digestFile(file)).slice(0, 24)}.git`,
  );
  if (await exists(folder)) return folder;
  try {
    await createWhole(folder, async (temporary) => {
      await git.run(['init', '--quiet', '--bare', temporary]);
      const heads = await git.text(['bundle', 'list-heads', file]);
      if (heads === '') throw new UserError(`${file} is not a whole git bundle: it names no branch.`);
      await git.run(['fetch', '--quiet', file, '+refs/*:refs/*'], { folder: temporary });
      await pointHead(git, temporary, heads);
    });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(`${file} is not a whole git bundle: ${lastLine(error.stderr)}`, { cause: error });
  }
  return folder;
}

/** HEAD of a repository made from a bundle: the branch the bundle's HEAD is on, else its first branch. */
async function pointHead(git: Git, folder: string, heads: string): Promise<void> {
  const refs = heads
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const head = refs.find(([, name]) => name === 'HEAD')?.[0];
  const branches = refs.filter(([, name]) => name?.startsWith('refs/heads/'));
  const branch = branches.find(([id]) => id === head) ?? branches[0];
  if (branch?.[1] !== undefined) await git.run(['symbolic-ref', 'HEAD', branch[1]], { folder });
  else if (head !== undefined) await git.run(['update-ref', '--no-deref', 'HEAD', head], { folder });
}

async function gitFolderOf(git: Git, path: string): Promise<{ gitFolder: string; bare: boolean }> {
  try {
    const lines = await git.text(['rev-parse', '--absolute-git-dir', '--is-bare-repository'], { folder: path });
    const [gitFolder = '', bare] = lines.trim().split('\n');
    return { gitFolder, bare: bare === 'true' };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(`${path} is not a git repository: neither a working copy nor a git directory.`, {
      cause: error,
    });
  }
}

async function openLocal(request: OpenRequest, git: Git): Promise<Pick<Repository, 'kind' | 'gitFolder'>> {
  const path = resolve(request.source);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UserError(`There is no repository at ${path}: no such file or folder.`);
  if (found.isFile()) return { kind: 'bundle', gitFolder: await openBundle(request, git, path) };
  const { gitFolder, bare } = await gitFolderOf(git, path);
  if (bare) return { kind: 'bare', gitFolder };
  const changes = await git.text(['status', '--porcelain', '--untracked-files=no'], { folder: path }).catch(() => '');
  if (changes !== '')
    request.progress.warn(
      `${path} has uncommitted changes; only what is committed is used, and nothing there is touched.`,
    );
  return { kind: 'working-copy', gitFolder };
}

async function originOf(git: Git, folder: string): Promise<string | undefined> {
  const { stdout, exitCode } = await git.run(['config', '--get', 'remote.origin.url'], {
    folder,
    expectedExitCodes: [0, 1],
  });
  const url = stdout.toString().trim();
  return exitCode === 0 && isRemote(url) && !url.startsWith('file:') ? withoutCredentials(url) : undefined;
}

async function refuseEmpty(git: Git, folder: string, source: string): Promise<void> {
  const refs = await git.text(['for-each-ref', '--count=1'], { folder });
  const head = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD'], { folder, expectedExitCodes: [0, 1, 128] });
  if (refs === '' && head.exitCode !== 0) throw new UserError(`The repository ${source} is empty: it has no commits.`);
}

/**
 * Opens a repository to read commits from. A URL is cloned into the cache folder (without file contents, which git
 * fetches when they are needed) or brought up to date there; a bundle is unpacked there; a local repository is read
 * where it is. Throws a UserError when there is nothing to open, and refuses sources that could run commands.
 */
export async function openRepository(request: OpenRequest): Promise<Repository> {
  checkSource(request.source);
  // Git fetches missing contents by itself, so every call needs the token.
  const git = createGit(request.environment, tokenSettings(request.source, request.token, request.serverHost));
  const shown = withoutCredentials(request.source);
  const opened = isRemote(request.source)
    ? { kind: 'url' as const, gitFolder: await request.progress.step(`Clone ${shown}`, () => cloneUrl(request, git)) }
    : await openLocal(request, git);
  const folder = opened.gitFolder;
  await refuseEmpty(git, folder, shown);
  const shallow = (await git.text(['rev-parse', '--is-shallow-repository'], { folder })).trim() === 'true';
  const url = opened.kind === 'url' ? shown : await originOf(git, folder);
  const gitHub = url === undefined ? undefined : gitHubNameOf(url, request.serverHost);
  return {
    ...opened,
    source: shown,
    shallow,
    git,
    ...(url === undefined ? {} : { url }),
    ...(gitHub === undefined ? {} : { gitHub }),
  };
}
