import type { Git } from './git.ts';
import type { Snapshot } from './snapshot.ts';

export type RepositoryKind = 'url' | 'working-copy' | 'bare' | 'bundle';

/** A repository that commits can be read from; it is never written to, unless it is our own cached copy. */
export interface Repository {
  kind: RepositoryKind;
  /** What the user gave. */
  source: string;
  /** The git directory that holds the objects. */
  gitFolder: string;
  /** Where others can get it: the URL given, or the `origin` of a local repository; without credentials. */
  url?: string;
  /** `owner/name`, when `url` is on GitHub. */
  gitHub?: GitHubName;
  /** Only part of the history is there. */
  shallow: boolean;
  git: Git;
}

export interface GitHubName {
  host: string;
  owner: string;
  name: string;
}

/** The full id of `revision`, peeled to a commit; undefined when there is no such commit. */
export async function findCommit(repository: Repository, revision: string): Promise<string | undefined> {
  if (revision === '' || revision.startsWith('-')) return undefined;
  const { stdout, exitCode } = await repository.git.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { folder: repository.gitFolder, expectedExitCodes: [0, 1, 128] },
  );
  return exitCode === 0 ? stdout.toString().trim() : undefined;
}

/**
 * Brings the file contents of `commits` into a clone that was made without them, in one request; git would else ask for
 * each file by itself. Nothing to do for whole repositories.
 */
export async function fetchContents(
  { git, gitFolder: folder, kind }: Repository,
  commits: readonly string[],
): Promise<void> {
  if (kind !== 'url') return;
  const trees = commits.map((commit) => `${commit}^{tree}`);
  const listing = await git.text(['rev-list', '--objects', '--no-object-names', '--missing=print', ...trees, '--'], {
    folder,
  });
  const missing = listing.split('\n').filter((line) => line.startsWith('?'));
  if (missing.length === 0) return;
  const parameters = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--filter=blob:none',
    '--stdin',
    'origin',
  ];
  const settings = { 'fetch.negotiationAlgorithm': 'noop' };
  await git.run(parameters, {
    folder,
    settings,
    input: missing.map((line) => `${line.slice(1)}\n`).join(''),
    seconds: 1800,
  });
}

/** The files of `commit`; submodules and their content are not among them. */
export function snapshotOfCommit(repository: Repository, commit: string): Snapshot {
  const { git, gitFolder: folder } = repository;
  let files: Promise<string[]> | undefined;
  async function list(): Promise<string[]> {
    const entries = (await git.text(['ls-tree', '-r', '-z', commit], { folder })).split('\0');
    return entries
      .filter((entry) => entry !== '' && !entry.startsWith('160000'))
      .map((entry) => entry.slice(entry.indexOf('\t') + 1))
      .sort();
  }
  return {
    listFiles() {
      files ??= list();
      return files;
    },
    async readFile(path) {
      const { stdout, exitCode } = await git.run(['cat-file', 'blob', `${commit}:${path}`], {
        folder,
        expectedExitCodes: [0, 128],
      });
      return exitCode === 0 ? stdout.toString('utf8') : undefined;
    },
  };
}
