import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import type { Git } from '../../repository/git.ts';

export const identity = { name: 'bugfix', email: 'bugfix@users.noreply.github.com' };

const identityVariables = {
  GIT_AUTHOR_NAME: identity.name,
  GIT_AUTHOR_EMAIL: identity.email,
  GIT_COMMITTER_NAME: identity.name,
  GIT_COMMITTER_EMAIL: identity.email,
};

/** A new commit whose tree is that of `parent` changed by `change`, made with an index of its own. No branch moves. */
export async function commitOn(
  git: Git,
  gitFolder: string,
  parent: string,
  message: string,
  change: (call: { environment: Record<string, string> }) => Promise<void>,
): Promise<string> {
  const index = join(gitFolder, `bugfix-index-${process.pid}-${Date.now()}`);
  const call = { environment: { GIT_DIR: gitFolder, GIT_INDEX_FILE: index, ...identityVariables } };
  try {
    await git.run(['read-tree', parent], call);
    await change(call);
    const tree = (await git.text(['write-tree'], call)).trim();
    return (await git.text(['commit-tree', tree, '-p', parent, '-m', message], call)).trim();
  } finally {
    await rm(index, { force: true });
  }
}

/** Files to put into a commit: path in the repository to content; scripts are executable. */
export type Files = Readonly<Record<string, string>>;

function modeOf(path: string): string {
  return path.endsWith('.sh') ? '100755' : '100644';
}

async function addBlobs(git: Git, gitFolder: string, files: Files): Promise<{ path: string; entry: string }[]> {
  const entries: { path: string; entry: string }[] = [];
  for (const [path, content] of Object.entries(files)) {
    const id = (await git.text(['hash-object', '-w', '--stdin'], { folder: gitFolder, input: content })).trim();
    entries.push({ path, entry: `${modeOf(path)},${id},${path}` });
  }
  return entries;
}

/** Writes `files` into the working copy at `folder`; nothing is staged. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files))
    await writeFileAtomically(join(folder, path), content, modeOf(path) === '100755' ? 0o755 : 0o644);
}

/**
 * Commits `files`, and nothing else, to the branch that is checked out in the working copy `folder`: what the user has
 * staged or changed stays as it is. Returns the commit; undefined when the files are there already, just so.
 */
export async function commitFiles(
  git: Git,
  folder: string,
  files: Files,
  message: string,
): Promise<string | undefined> {
  const gitFolder = (await git.text(['rev-parse', '--absolute-git-dir'], { folder })).trim();
  const head = (await git.text(['rev-parse', '--verify', 'HEAD'], { folder })).trim();
  const entries = await addBlobs(git, folder, files);
  const commit = await commitOn(git, gitFolder, head, message, async (call) => {
    for (const { entry } of entries) await git.run(['update-index', '--add', '--cacheinfo', entry], call);
  });
  const same = await git.run(['diff', '--quiet', head, commit], { folder, expectedExitCodes: [0, 1] });
  if (same.exitCode === 0) return undefined;
  await writeFiles(folder, files);
  // The new files join the user's index as committed; otherwise they would show as deleted.
  for (const { entry } of entries) await git.run(['update-index', '--add', '--cacheinfo', entry], { folder });
  await git.run(['update-ref', '-m', 'bugfix: reproduction', 'HEAD', commit, head], { folder });
  return commit;
}
