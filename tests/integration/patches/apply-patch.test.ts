import { isUtf8 } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPatch, PatchConflict } from '../../../src/patches/apply-patch.ts';
import { differenceOf } from '../../../src/repository/difference.ts';
import { createGit } from '../../../src/repository/git.ts';
import type { Repository } from '../../../src/repository/repository.ts';
import { environment, git, type RandomTree, withRepository } from './random-tree.ts';

const runner = createGit(environment);
const tree = (text: string): RandomTree => ({
  'a.txt': { content: Buffer.from(text), executable: false, link: false },
});

test('a patch that does not fit changes nothing and names the files; one that fits can be taken back', async () => {
  await withRepository([tree('one\n'), tree('two\n')], async (folder, [base, fix]) => {
    const patch = git(folder, 'diff', base!, fix!);
    await expect(applyPatch(runner, folder, patch)).rejects.toMatchObject({ name: 'UserError', files: ['a.txt'] });
    await expect(applyPatch(runner, folder, patch)).rejects.toBeInstanceOf(PatchConflict);
    expect(git(folder, 'status', '--porcelain').toString()).toBe('');
    await applyPatch(runner, folder, patch, { reverse: true });
    expect(git(folder, 'diff', '--name-only', base!).toString()).toBe('');
    await applyPatch(runner, folder, '');
  });
});

test('a patch cannot write outside of the tree or into .git', async () => {
  await withRepository([tree('one\n')], async (folder) => {
    for (const path of ['../outside', '.git/hooks/post-checkout', '/tmp/outside']) {
      const patch = `diff --git a/${path} b/${path}\nnew file mode 100755\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
      await expect(applyPatch(runner, folder, patch)).rejects.toBeInstanceOf(PatchConflict);
    }
  });
});

test('files in other encodings are carried as binary, so that the patch is UTF-8 and still gives the same bytes', async () => {
  const latin = (text: string): RandomTree => ({
    ...tree(text),
    'old *"[é]".txt': { content: Buffer.from(`${text}caf\u00e9\n`, 'latin1'), executable: false, link: false },
  });
  await withRepository([latin('one\n'), latin('two\n')], async (folder, [base, fix]) => {
    const gitFolder = join(folder, '.git');
    const repository: Repository = { kind: 'working-copy', source: folder, gitFolder, shallow: false, git: runner };
    const patch = await differenceOf(repository, base!, fix!);
    expect(isUtf8(patch)).toBe(true);
    expect(patch.toString()).toContain('-one\n+two');
    git(folder, 'checkout', '-q', base!);
    await applyPatch(runner, folder, patch.toString());
    expect(git(folder, 'status', '--porcelain').toString().split('\n')).toHaveLength(3);
    expect(git(folder, 'diff', fix!).toString()).toBe('');
  });
});

test('a change of 200 MB gets its verdict in bounded time and memory', async () => {
  await withRepository([tree('one\n')], async (folder, [base]) => {
    const line = 'x'.repeat(1023);
    writeFileSync(join(folder, 'big.txt'), Buffer.alloc(200 * 1024 * 1024, `${line}\n`));
    git(folder, 'add', 'big.txt');
    git(folder, 'commit', '-q', '-m', 'Fix by much text');
    const repository: Repository = {
      kind: 'working-copy',
      source: folder,
      gitFolder: join(folder, '.git'),
      shallow: false,
      git: runner,
    };
    const before = process.memoryUsage().rss;
    const started = performance.now();
    await expect(differenceOf(repository, base!, 'HEAD')).rejects.toThrow(/larger than 32 MB/);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });
}, 60_000);
