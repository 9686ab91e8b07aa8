import { runCli } from './run-cli.ts';

/** Standard output may be a pipe: the process must not end before it is written. */
async function flush(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((resolve) => stream.write('', () => resolve()));
}

/** The CLI as a process: binds it to this process's arguments, streams and signals. */
export async function startCli(): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (): void => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort(new Error('interrupted'));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // A reader that goes away (`bugfix ... | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
  const exitCode = await runCli(process.argv.slice(2), {
    environment: process.env,
    workingFolder: process.cwd(),
    signal: interruption.signal,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
  });
  await flush(process.stdout);
  process.exit(exitCode);
}
