import { existsSync } from 'node:fs';

/** The shell that runs command lines: bash where it is, since package scripts expect it. */
export function shellArguments(command: string): [string, ...string[]] {
  if (process.platform === 'win32') return ['bash', '-c', command];
  return [existsSync('/bin/bash') ? '/bin/bash' : '/bin/sh', '-c', command];
}

/** A program line that joins the control group through `joinFiles` and then becomes `argv`. */
export function joiningArguments(
  joinFiles: readonly string[],
  argv: readonly [string, ...string[]],
): [string, ...string[]] {
  if (joinFiles.length === 0) return [...argv];
  const joins = joinFiles.map((_file, index) => `echo $$ > "$${index + 1}"`).join(' && ');
  return ['/bin/sh', '-c', `${joins} && shift ${joinFiles.length} && exec "$@"`, 'sh', ...joinFiles, ...argv];
}
