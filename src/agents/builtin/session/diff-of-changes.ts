import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Git } from '../../../repository/git.ts';
import type { FileChange } from './workspace.ts';

/**
 * The unified diff of `changes`, made in a fresh repository of our own: the workspace's git settings and attributes
 * may have been written by the code under repair.
 */
export async function diffOfChanges(git: Git, changes: readonly FileChange[]): Promise<string> {
  if (changes.length === 0) return '';
  const folder = await mkdtemp(join(tmpdir(), 'bugfix-diff-'));
  try {
    await git.run(['init', '-q'], { folder });
    const tree = async (side: 'before' | 'after'): Promise<string> => {
      for (const change of changes) await put(folder, change.path, change[side], change.encoding);
      await git.run(['add', '-A', '-f'], { folder });
      return (await git.text(['write-tree'], { folder })).trim();
    };
    const range = [await tree('before'), await tree('after')];
    return await git.text(['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-renames', ...range], {
      folder,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function put(folder: string, path: string, text: string | undefined, encoding: BufferEncoding): Promise<void> {
  const absolute = join(folder, path);
  if (text === undefined) return rm(absolute, { force: true });
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, text, encoding);
}
