import { spawn } from 'node:child_process';
import { BoundedText } from './bounded-text.ts';
import type { CommandResult, SandboxCommand } from './sandbox.ts';

const defaultOutputBytes = 16 * 1024 * 1024;
const floodFactor = 16;

/** How a sandbox starts a command, and how it makes sure that nothing of it is left. */
export interface Execution {
  /** The program and its arguments. */
  argv: readonly [string, ...string[]];
  environment: Record<string, string>;
  /** The folder in which `argv` is started (the sandbox may enter another one itself). */
  folder: string;
  /** Kills what the process group's end leaves alive. */
  killRest(): Promise<void>;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/**
 * Runs one command to its end, its time limit, its output limit or its cancellation, whichever is first, and returns
 * the same shape in each case. Rejects only when the program cannot be started.
 */
export async function execute(request: SandboxCommand, execution: Execution): Promise<CommandResult> {
  const limit = request.limits.outputBytes ?? defaultOutputBytes;
  const all = new BoundedText(limit);
  const stdout = new BoundedText(limit);
  const stderr = new BoundedText(limit);
  const started = performance.now();
  let timedOut = false;

  const [program, ...parameters] = execution.argv;
  const child = spawn(program, parameters, {
    cwd: execution.folder,
    env: execution.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const stop = (): void => {
    if (child.pid !== undefined && process.platform !== 'win32') killGroup(child.pid);
    child.kill('SIGKILL');
  };
  const collect = (own: BoundedText) => (chunk: Buffer) => {
    own.add(chunk);
    all.add(chunk);
    if (all.total > limit * floodFactor) stop();
    request.onOutput?.(chunk.toString('utf8'));
  };
  child.stdout.on('data', collect(stdout));
  child.stderr.on('data', collect(stderr));

  const timer = setTimeout(() => {
    timedOut = true;
    stop();
    // A process that left the group may still hold the pipes open.
    void execution.killRest().finally(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    });
  }, request.limits.seconds * 1000);
  request.signal?.addEventListener('abort', stop, { once: true });

  const end = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      // Background processes may keep the pipes open after the command has ended.
      const grace = setTimeout(() => resolve({ code, signal }), 2000);
      child.on('close', () => {
        clearTimeout(grace);
        resolve({ code, signal });
      });
    });
  }).finally(() => {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', stop);
  });
  if (child.pid !== undefined && process.platform !== 'win32') killGroup(child.pid);
  await execution.killRest();
  child.stdout.destroy();
  child.stderr.destroy();

  return {
    command: request.command,
    exitCode: end.code,
    signal: end.signal,
    output: all.toString(),
    stdout: stdout.toString(),
    stderr: stderr.toString(),
    durationMs: Math.round(performance.now() - started),
    timedOut,
    outputLimitExceeded: all.dropped > 0,
  };
}
