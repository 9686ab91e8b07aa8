import { UserError } from '../errors/user-error.ts';
import { type Git, GitError } from '../repository/git.ts';

/** A patch did not apply; `files` are the ones git named. */
export class PatchConflict extends UserError {
  readonly files: readonly string[];

  constructor(files: readonly string[], details: string) {
    const where = files.length > 0 ? ` in ${files.join(', ')}` : '';
    super(`The patch does not apply${where}: the text it expects is not there.\n${details}`);
    this.files = files;
  }
}

function conflictingFiles(stderr: string): string[] {
  const files = new Set<string>();
  for (const line of stderr.split('\n')) {
    const file =
      /^error: patch failed: (.+):\d+$/.exec(line)?.[1] ??
      /^error: (.+): (?:patch does not apply|No such file|already exists|does not exist)/.exec(line)?.[1];
    if (file !== undefined) files.add(file);
  }
  return [...files];
}

/**
 * Applies a patch text to the working tree `folder` with `git apply`: all of it or nothing. An empty patch changes
 * nothing. `reverse` takes it back. Throws a PatchConflict that names the files when it does not fit.
 */
export async function applyPatch(
  git: Git,
  folder: string,
  patch: string | Uint8Array,
  options: { reverse?: boolean; checkOnly?: boolean } = {},
): Promise<void> {
  if (patch.length === 0) return;
  const flags = [...(options.reverse ? ['--reverse'] : []), ...(options.checkOnly ? ['--check'] : [])];
  try {
    await git.run(['apply', '--whitespace=nowarn', ...flags, '-'], { folder, input: patch });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new PatchConflict(conflictingFiles(error.stderr), error.stderr.trim().split('\n').slice(0, 10).join('\n'));
  }
}
