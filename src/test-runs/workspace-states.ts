import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWorkspace } from '../repository/create-workspace.ts';
import type { Git } from '../repository/git.ts';
import type { Repository } from '../repository/repository.ts';
import type { CycleState } from './cycle.ts';

/** A patch that does not apply where it has to. */
export class PatchConflictError extends Error {
  override readonly name = 'PatchConflictError';
  readonly patch: 'tests' | 'fix';

  constructor(patch: 'tests' | 'fix', detail: string) {
    super(`The ${patch} patch does not apply: ${detail}`);
    this.patch = patch;
  }
}

export interface WorkspaceStatesRequest {
  repository: Repository;
  baseCommit: string;
  testsPatch: string;
  fixPatch: string;
  /** How the texts of the patches stand for their bytes; default utf8. */
  patchEncoding?: BufferEncoding;
  /** The tree that the sandbox may write to; made when it does not exist. */
  folder: string;
  /** Where our index and new objects live, outside of the sandbox's reach. */
  privateFolder: string;
}

/** A folder that can be put exactly into each of the three states, installed dependencies left in place. */
export interface WorkspaceStates {
  readonly folder: string;
  /** Paths that the tests patch and the fix patch touch, relative to the repository. */
  readonly changedByTests: readonly string[];
  readonly changedByFix: readonly string[];
  switchTo(state: CycleState): Promise<void>;
  /** The text of a file in a state; undefined where it does not exist. */
  read(state: CycleState, path: string): Promise<string | undefined>;
  /** All tracked paths of a state. */
  list(state: CycleState): Promise<string[]>;
}

/** Folders that package managers and builds fill; a clean-up of the tree leaves them alone. */
export const installedFolders = [
  'node_modules',
  '.yarn',
  '.pnp.*',
  'target',
  'build',
  '.gradle',
  '.venv',
  'venv',
  '*.egg-info',
  '.eggs',
  '*.so',
  '.mvn',
];

/** Where objects are read from and written to: the repository's are only read. */
export async function objectEnvironment(
  request: Pick<WorkspaceStatesRequest, 'repository' | 'privateFolder'>,
): Promise<Record<string, string>> {
  const { repository, privateFolder } = request;
  const { git, gitFolder } = repository;
  const objects = await git.text(['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
    folder: gitFolder,
  });
  await mkdir(join(privateFolder, 'objects'), { recursive: true });
  return {
    GIT_DIR: gitFolder,
    GIT_OBJECT_DIRECTORY: join(privateFolder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.trim(),
  };
}

/** The tree that `patch` makes of `tree`. */
async function applyToTree(
  git: Git,
  environment: Record<string, string>,
  tree: string,
  patch: Buffer,
  name: 'tests' | 'fix',
): Promise<string> {
  const call = { environment };
  await git.run(['read-tree', tree], call);
  if (patch.length > 0) {
    const applied = await git.run(['apply', '--cached', '--whitespace=nowarn', '-'], {
      ...call,
      input: patch,
      expectedExitCodes: [0, 1, 128],
    });
    if (applied.exitCode !== 0) throw new PatchConflictError(name, applied.stderr.trim().slice(0, 2000));
  }
  return (await git.text(['write-tree'], call)).trim();
}

async function changedPaths(
  git: Git,
  environment: Record<string, string>,
  from: string,
  to: string,
): Promise<string[]> {
  const listed = await git.text(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to], { environment });
  return listed.split('\0').filter((path) => path !== '');
}

/** What package managers and builds leave is no change of the tree. */
export async function ignoreInstalled(folder: string): Promise<void> {
  await mkdir(join(folder, '.git', 'info'), { recursive: true });
  await writeFile(join(folder, '.git', 'info', 'exclude'), `${installedFolders.join('\n')}\n`);
}

/**
 * Prepares `request.folder` (new, empty, or prepared before) as the base, with a repository of one commit in it. The trees of the
 * three states are made beforehand, so a patch that does not apply throws a PatchConflictError before anything is installed.
 */
export async function prepareWorkspaceStates(request: WorkspaceStatesRequest): Promise<WorkspaceStates> {
  const { repository, folder, privateFolder } = request;
  const { git } = repository;
  const objects = await objectEnvironment(request);
  const bytes = (patch: string): Buffer => Buffer.from(patch, request.patchEncoding ?? 'utf8');
  const scratch = { ...objects, GIT_INDEX_FILE: join(privateFolder, 'scratch-index') };
  const base = (
    await git.text(['rev-parse', '--verify', `${request.baseCommit}^{tree}`], { environment: objects })
  ).trim();
  const withTests = await applyToTree(git, scratch, base, bytes(request.testsPatch), 'tests');
  const withFix = await applyToTree(git, scratch, withTests, bytes(request.fixPatch), 'fix');
  const trees: Record<CycleState, string> = { before: base, withTests, withFix };

  if (!existsSync(join(folder, '.git'))) {
    await createWorkspace(repository, request.baseCommit, folder);
    await ignoreInstalled(folder);
  }
  const environment = { ...objects, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(privateFolder, 'index') };
  const switchTo = async (state: CycleState): Promise<void> => {
    await git.run(['read-tree', '--reset', '-u', trees[state]], { environment, folder });
    const spared = installedFolders.flatMap((pattern) => ['-e', pattern]);
    await git.run(['clean', '-ffdq', ...spared], { environment, folder, expectedExitCodes: [0, 1] });
  };
  await switchTo('before');
  return {
    folder,
    changedByTests: await changedPaths(git, objects, base, withTests),
    changedByFix: await changedPaths(git, objects, withTests, withFix),
    switchTo,
    async read(state, path) {
      const shown = await git.run(['cat-file', 'blob', `${trees[state]}:${path}`], {
        environment: objects,
        expectedExitCodes: [0, 128],
      });
      return shown.exitCode === 0 ? shown.stdout.toString('utf8') : undefined;
    },
    async list(state) {
      const listed = await git.text(['ls-tree', '-r', '-z', '--name-only', trees[state]], { environment: objects });
      return listed.split('\0').filter((path) => path !== '');
    },
  };
}
