import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Texts = Readonly<Record<string, string>>;

/** The diff that git itself makes between two sets of files. */
export function createTwoFilesPatch(base: Texts, full: Texts): string {
  const folder = mkdtempSync(join(tmpdir(), 'bugfix-diff-'));
  const environment = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: folder, env: environment }).toString();
  const treeOf = (texts: Texts) => {
    git('rm', '-rqf', '--cached', '--ignore-unmatch', '.');
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    if (Object.keys(texts).length > 0) git('add', '-f', '--', ...Object.keys(texts));
    return git('write-tree').trim();
  };
  try {
    git('init', '-q');
    return git('diff', '--binary', '--full-index', treeOf(base), treeOf(full));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
