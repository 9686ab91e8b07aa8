import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from '../repository/git.ts';
import type { Diff } from './read-diff.ts';
import { sourceBundle } from './sample-files.ts';
import type { SourceOfFile } from './symbols/changed-symbols.ts';

const largestSource = 2 * 1024 * 1024;

/**
 * The files that `fix` changes, as they were at `commit`, out of the sample's source.bundle; undefined without a bundle.
 * A file that cannot be had (no such commit, larger than 2 MiB) is left out.
 */
export async function sourcesFromBundle(
  folder: string,
  commit: string,
  fix: Diff,
  git: Git,
): Promise<SourceOfFile | undefined> {
  const bundle = join(folder, sourceBundle);
  if (!existsSync(bundle) || !/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
  const repository = await mkdtemp(join(tmpdir(), 'bugfix-bundle-'));
  try {
    await git.run(['clone', '--quiet', '--bare', bundle, repository], { seconds: 120 });
    const sources = new Map<string, string>();
    for (const path of new Set(fix.files.map((file) => file.oldPath ?? file.path))) {
      const call = { folder: repository, maximumBytes: largestSource };
      const source = await git.text(['show', `${commit}:${path}`], call).catch(() => undefined);
      if (source !== undefined) sources.set(path, source);
    }
    return (path) => sources.get(path);
  } catch {
    return undefined;
  } finally {
    await rm(repository, { recursive: true, force: true });
  }
}
