import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestExecution } from '../../agents/agent.ts';
import { UserError } from '../../errors/user-error.ts';
import { digest } from '../../files/digest.ts';
import type { Progress } from '../../progress/progress.ts';
import { createWorkspace } from '../../repository/create-workspace.ts';
import { detectStack } from '../../repository/detect-stack.ts';
import { type Repository, snapshotOfCommit } from '../../repository/repository.ts';
import type { Stack } from '../../repository/stack.ts';
import { createSandbox } from '../../sandbox/create-sandbox.ts';
import type { Sandbox, SandboxKind } from '../../sandbox/sandbox.ts';
import type { TestSelection } from '../../test-runs/frameworks/test-plan.ts';
import { type InstalledDependencies, installDependencies } from '../../test-runs/installation/install-dependencies.ts';
import { runTests } from '../../test-runs/run-tests.ts';
import { ignoreInstalled, installedFolders, objectEnvironment } from '../../test-runs/workspace-states.ts';

/** One run of tests with what proves it. */
export interface ProvenRun extends TestExecution {
  durationMs: number;
  /** SHA-256 of the console. */
  logDigest: string;
  timedOut: boolean;
}

export interface RunSettings {
  seconds?: number;
  /** Runs of the same tree at the same time need report folders of their own. */
  lane?: number;
  /** A shell fragment before the command: load that makes races likelier. */
  prelude?: string;
}

/** A copy of the repository at one commit, outside of the user's, with its dependencies installed, to run tests in. */
export interface Workbench {
  repository: Repository;
  baseCommit: string;
  stack: Stack;
  sandbox: Sandbox;
  installed: InstalledDependencies;
  /** The tree. */
  folder: string;
  /** Makes the tree that of the base with `patches` applied in order; throws when one does not apply. */
  checkout(patches: readonly string[]): Promise<void>;
  /** Commits the tree as it is in the copy's own repository: an agent's changes are what differs from that. */
  commit(): Promise<void>;
  run(selection: TestSelection, settings?: RunSettings): Promise<ProvenRun>;
}

export interface WorkbenchRequest {
  repository: Repository;
  baseCommit: string;
  /** Files that say which stack is meant: the failing tests'. */
  nearFiles: readonly string[];
  /** An empty folder to work in. */
  folder: string;
  sandbox: SandboxKind | 'auto';
  environment: Readonly<Record<string, string | undefined>>;
  /** For the installation. */
  seconds: number;
  progress: Progress;
  signal?: AbortSignal;
}

const defaultRunSeconds = 120;

async function chooseStack({ repository, baseCommit, nearFiles }: WorkbenchRequest): Promise<Stack> {
  const snapshot = snapshotOfCommit(repository, baseCommit);
  const [stack] = await detectStack({ snapshot, changedFiles: nearFiles });
  if (stack !== undefined) return stack;
  throw new UserError(
    'No known build tool or test framework was found in the repository. State them in bugfix.yml at its root.',
  );
}

/** Trees are made with an index and objects of our own, where nothing that ran in the sandbox can reach. */
async function treeMaker(request: WorkbenchRequest, privateFolder: string, tree: string) {
  const { repository, baseCommit } = request;
  const { git } = repository;
  const objects = await objectEnvironment({ repository, privateFolder });
  const environment = { ...objects, GIT_INDEX_FILE: join(privateFolder, 'index') };
  const worktree = { ...environment, GIT_WORK_TREE: tree, GIT_INDEX_FILE: join(privateFolder, 'tree-index') };
  return async (patches: readonly string[]): Promise<void> => {
    await git.run(['read-tree', `${baseCommit}^{tree}`], { environment });
    for (const patch of patches.filter((text) => text.trim() !== '')) {
      // A reproduction of an earlier run may be there already; the patch has the one that counts.
      for (const [, path] of patch.matchAll(/^diff --git a\/(.+) b\/\1\nnew file mode/gm))
        await git.run(['update-index', '--force-remove', '--', path as string], { environment });
      await git.run(['apply', '--cached', '--whitespace=nowarn', '-'], { environment, input: patch });
    }
    const wanted = (await git.text(['write-tree'], { environment })).trim();
    await git.run(['read-tree', '--reset', '-u', wanted], { environment: worktree, folder: tree });
    const spared = installedFolders.flatMap((pattern) => ['-e', pattern]);
    await git.run(['clean', '-ffdq', ...spared], { environment: worktree, folder: tree, expectedExitCodes: [0, 1] });
  };
}

async function install(request: WorkbenchRequest, stack: Stack, sandbox: Sandbox, folder: string) {
  const result = await request.progress.step(`Installing dependencies (${stack.packageManager})`, () =>
    installDependencies({
      sandbox,
      stack,
      repository: folder,
      environmentFolder: join(request.folder, 'workspace', 'environment'),
      budgetSeconds: request.seconds,
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    }),
  );
  if (result.installed) return result;
  throw new UserError(
    `The dependencies could not be installed: ${result.lines.slice(-4).join(' | ').slice(0, 900)}. State the install commands in bugfix.yml.`,
  );
}

function runner(
  bench: Pick<Workbench, 'sandbox' | 'stack' | 'installed' | 'folder'>,
  reports: string,
  signal?: AbortSignal,
) {
  return async (selection: TestSelection, settings: RunSettings = {}): Promise<ProvenRun> => {
    const { prelude = '', lane = 0, seconds = defaultRunSeconds } = settings;
    const { run, console } = await runTests({
      sandbox: bench.sandbox,
      stack: bench.stack,
      repository: bench.folder,
      installed: { ...bench.installed, prelude: `${prelude}${bench.installed.prelude}` },
      selection,
      reportFolder: join(reports, String(lane)),
      seconds,
      ...(signal === undefined ? {} : { signal }),
    });
    const { command, exitCode, report, durationMs, timedOut } = run;
    // Where the copy lies is nobody's concern, and would differ from run to run.
    const shown = command.replaceAll(reports, '$REPORTS').replaceAll(bench.folder, '$REPOSITORY');
    return { command: shown, exitCode, report, console, durationMs, timedOut, logDigest: digest(console) };
  };
}

/** Copies the repository at a commit into `request.folder`, opens a sandbox for it and installs its dependencies. */
export async function openWorkbench(request: WorkbenchRequest): Promise<Workbench> {
  const { repository, baseCommit, sandbox: kind, environment, progress } = request;
  const workspace = join(request.folder, 'workspace');
  const folder = join(workspace, 'repository');
  await rm(request.folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const stack = await chooseStack(request);
  const home = join(request.folder, 'home');
  const sandbox = await createSandbox({
    kind,
    environment,
    home,
    writableFolders: [workspace],
    image: stack.baseImage,
  });
  progress.note(`Stack: ${stack.language}, ${stack.packageManager}, ${stack.testFramework}`);
  progress.note(`Sandbox: ${sandbox.description}`);
  await createWorkspace(repository, baseCommit, folder);
  await ignoreInstalled(folder);
  const checkout = await treeMaker(request, join(request.folder, 'private'), folder);
  await checkout([]);
  const installed = await install(request, stack, sandbox, folder);
  const { git } = repository;
  return {
    repository,
    baseCommit,
    stack,
    sandbox,
    installed,
    folder,
    checkout,
    async commit() {
      await git.run(['add', '-A'], { folder });
      const identity = ['-c', 'user.name=base', '-c', 'user.email=base@localhost'];
      await git.run([...identity, 'commit', '-q', '--no-verify', '--allow-empty', '-m', 'base'], { folder });
    },
    run: runner({ sandbox, stack, installed, folder }, join(workspace, 'reports'), request.signal),
  };
}
