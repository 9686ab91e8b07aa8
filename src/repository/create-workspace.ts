import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import type { Repository } from './repository.ts';

export interface Workspace {
  folder: string;
  /** The only commit of the workspace; its tree is that of `commit`. */
  head: string;
  /** The commit of the repository that the tree was taken from. */
  commit: string;
  /** Folders of submodules; they are empty. */
  submodules: string[];
  /** Whether files are kept in Git LFS: only their pointers are there. */
  usesLargeFileStorage: boolean;
}

const identity = { name: 'bugfix', email: 'bugfix@users.noreply.github.com' };

/** The latest tag before `commit`: tools that take a version from git fail without one. */
async function latestTag({ git, gitFolder: folder }: Repository, commit: string): Promise<string | undefined> {
  const { stdout, exitCode } = await git.run(['describe', '--tags', '--abbrev=0', commit], {
    folder,
    expectedExitCodes: [0, 128],
  });
  return exitCode === 0 ? stdout.toString().trim() : undefined;
}

async function refuseFilled(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new UserError(`The folder ${folder} is not empty.`);
}

/** Brings the objects of `tree`, and nothing else, into the repository `target`, as a pack written in place. */
async function copyTree({ git, gitFolder }: Repository, tree: string, target: string): Promise<void> {
  const pack = join(resolve(target), '.git', 'objects', 'pack', 'pack');
  await mkdir(dirname(pack), { recursive: true });
  await git.run(['pack-objects', '--revs', '-q', pack], { folder: gitFolder, input: `${tree}\n`, seconds: 1800 });
}

async function commitTree(repository: Repository, commit: string, tree: string, folder: string): Promise<string> {
  const { git, gitFolder } = repository;
  const date = (await git.text(['show', '-s', '--format=%ct +0000', commit], { folder: gitFolder })).trim();
  const environment = {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: date,
  };
  const head = await git.text(['commit-tree', tree, '-m', 'The state before the fix'], { folder, environment });
  return head.trim();
}

/**
 * Makes `folder` (new or empty) a git repository whose whole history is one commit with the tree of `commit`: nobody
 * can read the answer from the future. It has an identity to commit with and the name of the latest tag before.
 */
export async function createWorkspace(repository: Repository, commit: string, folder: string): Promise<Workspace> {
  const { git, gitFolder } = repository;
  await refuseFilled(folder);
  await git.run(['init', '--quiet', '--template=', folder]);
  const tree = (await git.text(['rev-parse', '--verify', `${commit}^{tree}`], { folder: gitFolder })).trim();
  await copyTree(repository, tree, folder);
  const head = await commitTree(repository, commit, tree, folder);
  await git.run(['config', 'user.name', identity.name], { folder });
  await git.run(['config', 'user.email', identity.email], { folder });
  await git.run(['config', 'core.autocrlf', 'false'], { folder });
  await git.run(['reset', '--quiet', '--hard', head], { folder });
  const tag = await latestTag(repository, commit);
  if (tag !== undefined) await git.run(['tag', '--no-sign', '--', tag, head], { folder });
  const entries = (await git.text(['ls-tree', '-r', '-z', head], { folder })).split('\0');
  const submodules = entries
    .filter((entry) => entry.startsWith('160000'))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
  const lfs = await git.run(['grep', '-q', '-e', 'filter=lfs', head, '--', '.gitattributes', '**/.gitattributes'], {
    folder,
    expectedExitCodes: [0, 1],
  });
  return { folder, head, commit, submodules, usesLargeFileStorage: lfs.exitCode === 0 };
}
