import { shellQuote } from '../../../test-runs/frameworks/test-plan.ts';
import type { SearchResult } from '../../../trajectories/action-details.ts';
import type { Recorder } from '../../../trajectories/recorder.ts';
import type { Partition } from '../../../trajectories/trajectory.ts';
import type { AgentTask, TestExecution } from '../../agent.ts';
import { isUnder, searchText } from './search-text.ts';
import { Workspace } from './workspace.ts';

const mostListed = 200;

/** The agent's hands: each method does one thing in the workspace and records it as one event. */
export class Session {
  readonly task: AgentTask;
  readonly workspace: Workspace;
  readonly #recorder: Recorder;
  readonly #deadline: number;

  constructor(task: AgentTask, recorder: Recorder) {
    this.task = task;
    this.workspace = new Workspace(task.workspace, task.git);
    this.#recorder = recorder;
    this.#deadline = performance.now() + task.budget.seconds * 1000;
  }

  get steps(): number {
    return this.#recorder.length;
  }

  /** Seconds until the outer limit. */
  get secondsLeft(): number {
    return (this.#deadline - performance.now()) / 1000;
  }

  get interrupted(): boolean {
    return this.task.signal?.aborted === true;
  }

  async begin(): Promise<void> {
    const { goal, baseCommit } = this.task;
    await this.#recorder.record('begin_interaction', `The task: ${firstLine(goal)}`, 'EnvironmentSetup', () => ({
      baseCommit,
      problemStatement: goal,
    }));
  }

  async end(reason: string, summary: string): Promise<void> {
    await this.#recorder.record('end_interaction', summary, 'Verification', () => ({ reason, summary }));
  }

  async think(thought: string, partition: Partition): Promise<void> {
    await this.#recorder.record('add_thought', thought, partition, () => ({}));
  }

  /** Runs tests of the project: `files`, or the whole suite without them. */
  async runTests(thought: string, partition: Partition, files?: readonly string[]): Promise<TestExecution> {
    let execution: TestExecution | undefined;
    await this.#recorder.record('execute_terminal_command', thought, partition, async () => {
      execution = await this.task.runTests(files === undefined ? {} : { files });
      return { command: execution.command, output: execution.console, exitCode: execution.exitCode };
    });
    return execution!;
  }

  /** Runs `command` in the sandbox, at the root of the workspace, without network. */
  async command(thought: string, partition: Partition, command: string, seconds = 60): Promise<string> {
    const details = await this.#recorder.record('execute_terminal_command', thought, partition, async () => {
      const { sandbox, workspace, environment, commandPrelude = '', signal } = this.task;
      const result = await sandbox.run({
        command: commandPrelude + command,
        folder: workspace,
        environment: { ...environment, ...gitSettings },
        limits: { seconds },
        ...(signal === undefined ? {} : { signal }),
      });
      return { command, output: result.output, exitCode: result.exitCode };
    });
    return details.output;
  }

  async search(thought: string, searchKey: string, path = '.'): Promise<SearchResult[]> {
    const details = await this.#recorder.record('search_string', thought, 'FaultLocalization', async () => ({
      path,
      searchKey,
      results: await searchText(this.workspace, searchKey, path),
    }));
    return details.results;
  }

  /** Lists tracked files under `path` whose path contains `pattern`. */
  async list(thought: string, path: string, pattern?: string): Promise<string[]> {
    const details = await this.#recorder.record('search_dir', thought, 'FaultLocalization', async () => ({
      path,
      ...(pattern === undefined ? {} : { pattern }),
      results: (await this.workspace.trackedFiles())
        .filter((file) => isUnder(file, path) && (pattern === undefined || file.includes(pattern)))
        .slice(0, mostListed),
    }));
    return details.results;
  }

  /** Opens the lines `start` to `end` (from 1, both included, cut to the file). */
  async open(thought: string, path: string, start: number, end: number): Promise<string> {
    const details = await this.#recorder.record('open_file', thought, 'FaultLocalization', async () => {
      const lines = ((await this.workspace.read(path)) ?? '').split('\n');
      const from = Math.max(1, Math.min(start, lines.length));
      const to = Math.max(from, Math.min(end, lines.length));
      return { path, startLine: from, endLine: to, content: lines.slice(from - 1, to).join('\n') };
    });
    return details.content;
  }

  /** Replaces the one place where `oldCode` is; an empty `oldCode` makes the file. Throws when it is not there once. */
  async replace(thought: string, path: string, oldCode: string, newCode: string): Promise<void> {
    await this.#recorder.record('find_and_replace_code', thought, 'Solution', async () => {
      const before = (await this.workspace.read(path)) ?? '';
      const at = before.indexOf(oldCode);
      if (at < 0 || (oldCode !== '' && before.indexOf(oldCode, at + 1) >= 0) || (oldCode === '' && before !== '')) {
        throw new Error(`The code to replace is not exactly once in ${path}.`);
      }
      await this.workspace.write(path, before.slice(0, at) + newCode + before.slice(at + oldCode.length));
      return { path, oldCode, newCode };
    });
  }

  async removeFile(thought: string, path: string): Promise<void> {
    await this.workspace.remember(path);
    await this.command(thought, 'Solution', `rm -- ${shellQuote(path)}`);
  }
}

/** The workspace may belong to another user inside of a container. */
const gitSettings = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
};

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!.slice(0, 200);
}
