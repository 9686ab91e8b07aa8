import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AgentTask, TestExecution } from '../../../src/agents/agent.ts';
import { silentProgress } from '../../../src/progress/progress.ts';
import { createGit } from '../../../src/repository/git.ts';
import type { Stack } from '../../../src/repository/stack.ts';
import { createSandbox } from '../../../src/sandbox/create-sandbox.ts';
import type { TestSelection } from '../../../src/test-runs/frameworks/test-plan.ts';
import type { TestCase } from '../../../src/test-runs/test-report.ts';

export const git = createGit(process.env);

const frameworks: Record<string, Pick<Stack, 'language' | 'packageManager' | 'testFramework' | 'testCommand'>> = {
  python: { language: 'python', packageManager: 'pip', testFramework: 'pytest', testCommand: 'pytest' },
  node: { language: 'javascript', packageManager: 'npm', testFramework: 'node:test', testCommand: 'node --test' },
  go: { language: 'go', packageManager: 'go', testFramework: 'go test', testCommand: 'go test ./...' },
};

export interface TaskFiles {
  framework: keyof typeof frameworks;
  files: Readonly<Record<string, string>>;
  testFiles: string[];
}

async function commit(folder: string, message: string): Promise<void> {
  await git.run(['add', '-A'], { folder });
  await git.run(['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', message], { folder });
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function commandOf(framework: TaskFiles['framework'], files: readonly string[]): string {
  if (framework === 'node') return `node --test --test-reporter=tap ${files.join(' ')}`;
  if (framework === 'go') return 'go test -v ./...';
  return `python -B -m pytest -rA -q -p no:cacheprovider ${files.join(' ')}`;
}

/** The lines of TAP, of pytest's summary and of `go test -v` that name a test. */
function readTests(output: string): TestCase[] {
  const tests = new Map<string, TestCase>();
  for (const line of output.split('\n')) {
    const match = /^(?:\s*(not ok|ok) \d+ - (.*)|(PASSED|FAILED|ERROR) (\S+)|--- (PASS|FAIL): (\S+))/.exec(line);
    if (match === null) continue;
    const name = (match[2] ?? match[4] ?? match[6])!.trim();
    const passed = /^(ok|PASS)/.test((match[1] ?? match[3] ?? match[5])!);
    tests.set(name, { id: name, name, status: passed ? 'passed' : 'failed', ...(passed ? {} : { traceback: output }) });
  }
  return [...tests.values()];
}

/** A task in a fresh repository, its tests run for real; what fails there is what has to be repaired. */
export async function repairTask(given: TaskFiles, change: Partial<AgentTask> = {}): Promise<AgentTask> {
  const base = await mkdtemp(join(tmpdir(), 'bugfix-agent-'));
  const workspace = join(base, 'workspace');
  const home = join(base, 'home');
  await writeFiles(workspace, given.files);
  await git.run(['init', '-q'], { folder: workspace });
  await commit(workspace, 'base');
  const sandbox = await createSandbox({ kind: 'auto', environment: process.env, home, writableFolders: [base] });
  const stack: Stack = {
    ...frameworks[given.framework]!,
    installFolder: '.',
    testFolder: '.',
    installCommands: [],
    baseImage: 'none',
    evidence: [],
  };
  const run = async (selection: TestSelection): Promise<TestExecution> => {
    const command = commandOf(given.framework, selection.files ?? []);
    const result = await sandbox.run({ command, folder: workspace, limits: { seconds: 20 } });
    const tests = readTests(result.output);
    const report = { framework: given.framework, tests, unnamedPassed: 0 };
    return { command, exitCode: result.exitCode, console: result.output, report };
  };
  const baseline = await run({ files: given.testFiles });
  const failing = baseline.report.tests.filter((test) => test.status === 'failed' || test.status === 'error');
  return {
    workspace,
    goal: 'The tests fail.',
    baseCommit: (await git.text(['rev-parse', 'HEAD'], { folder: workspace })).trim(),
    stack,
    sandbox,
    git,
    runTests: run,
    failingTests: failing.map(({ id, name, traceback = '' }) => ({ id, name, traceback })),
    testFiles: given.testFiles,
    protectedPaths: given.testFiles,
    budget: { seconds: 120 },
    mode: 'autonomous',
    progress: silentProgress,
    ...change,
  };
}
