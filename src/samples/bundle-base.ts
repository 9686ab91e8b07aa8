import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from '../repository/repository.ts';

/**
 * Writes a git bundle to `path` whose only branch ends at `commit`: the past is in it, nothing that came later.
 * The repository itself is only read.
 */
export async function bundleBase({ git, gitFolder }: Repository, commit: string, path: string): Promise<void> {
  const objects = await git.text(['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
    folder: gitFolder,
  });
  const folder = await mkdtemp(join(tmpdir(), 'bugfix-base-'));
  try {
    await git.run(['init', '--quiet', '--bare', '--template=', folder]);
    await mkdir(join(folder, 'objects', 'info'), { recursive: true });
    await writeFile(join(folder, 'objects', 'info', 'alternates'), objects);
    await git.run(['update-ref', 'refs/heads/main', commit], { folder });
    await git.run(['symbolic-ref', 'HEAD', 'refs/heads/main'], { folder });
    await rm(path, { force: true });
    await git.run(['bundle', 'create', '--quiet', path, 'main', 'HEAD'], { folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
