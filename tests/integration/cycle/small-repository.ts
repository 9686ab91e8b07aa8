import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { silentProgress } from '../../../src/progress/progress.ts';
import { createGit } from '../../../src/repository/git.ts';
import type { Stack } from '../../../src/repository/stack.ts';
import { createSandbox } from '../../../src/sandbox/create-sandbox.ts';
import type { SandboxKind } from '../../../src/sandbox/sandbox.ts';
import { type CycleResult, runCycle } from '../../../src/test-runs/run-cycle.ts';

export type Files = Record<string, string>;

export interface Change {
  stack: Pick<Stack, 'language' | 'packageManager' | 'testFramework' | 'testCommand'>;
  base: Files;
  tests: Files;
  fix: Files;
}

export interface CycleSettings {
  kind?: SandboxKind | 'auto';
  repeat?: number;
  budgetSeconds?: number;
}

export function hasProgram(program: string): boolean {
  try {
    execFileSync(program, [program === 'go' ? 'version' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A repository of one commit, and the patches of a change to it, made by git. */
class SmallRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'bugfix-small-'));

  git(...parameters: string[]): string {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...identity, ...parameters], { cwd: this.folder, encoding: 'utf8' });
  }

  commit(files: Files): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'change');
    return this.git('rev-parse', 'HEAD').trim();
  }
}

interface Committed {
  small: SmallRepository;
  base: string;
  tests: string;
  fix: string;
}

function commitChange(change: Change): Committed {
  const small = new SmallRepository();
  small.git('init', '-q');
  const base = small.commit(change.base);
  const withTests = small.commit(change.tests);
  const withFix = small.commit(change.fix);
  const tests = small.git('diff', '--binary', base, withTests);
  return { small, base, tests, fix: small.git('diff', '--binary', withTests, withFix) };
}

export function patchesOf(change: Change): { tests: string; fix: string } {
  const { tests, fix } = commitChange(change);
  return { tests, fix };
}

/** Runs the whole cycle of a change to a repository made for it, with the network off. */
export async function cycleOf(
  change: Change,
  settings: CycleSettings = {},
): Promise<CycleResult & { workspace: string }> {
  const { small, base, tests, fix } = commitChange(change);
  const root = mkdtempSync(join(tmpdir(), 'bugfix-cycle-'));
  const workspace = join(root, 'workspace');
  mkdirSync(workspace);
  const sandbox = await createSandbox({
    kind: settings.kind ?? 'auto',
    environment: process.env,
    home: join(root, 'home'),
    writableFolders: [workspace],
  });
  const git = createGit(process.env);
  const result = await runCycle({
    sandbox,
    stack: {
      ...change.stack,
      installFolder: '.',
      testFolder: '.',
      installCommands: [],
      baseImage: 'none',
      evidence: [],
    },
    repository: {
      kind: 'working-copy',
      source: small.folder,
      gitFolder: join(small.folder, '.git'),
      shallow: false,
      git,
    },
    baseCommit: base,
    testsPatch: tests,
    fixPatch: fix,
    workspace,
    privateFolder: join(root, 'private'),
    repeat: settings.repeat ?? 1,
    budgetSeconds: settings.budgetSeconds ?? 120,
    progress: silentProgress,
  });
  return { ...result, workspace };
}
