import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

export const environment = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
};

export function git(folder: string, ...parameters: string[]): Buffer {
  return execFileSync('git', parameters, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A file of a random tree: its bytes, its mode or the target of a link. */
export interface RandomFile {
  content: Uint8Array;
  executable: boolean;
  link: boolean;
}
export type RandomTree = Record<string, RandomFile>;

const names = [
  'a.txt',
  'src/b.py',
  'src/ä ö.js',
  'tests/test "q".py',
  'x/\ttab.ts',
  'back\\slash',
  ' lead',
  'b b/c',
  '-rf',
  'crlf.bat',
];
const line = fc.constantFrom(
  '',
  'one',
  'two',
  '-- x',
  '++ y',
  '@@ -1 +1 @@',
  'diff --git a/x b/x',
  '\\ No newline',
  'tail\r',
  '\u00e9',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.boolean())
  .map(([lines, newline]) => Buffer.from(lines.join('\n') + (newline ? '\n' : '')));
const bytes = fc.uint8Array({ maxLength: 60 });
const file: fc.Arbitrary<RandomFile> = fc.record({
  content: fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: bytes }),
  executable: fc.boolean(),
  link: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
});

/** Two trees with much in common. */
export const treePair: fc.Arbitrary<[RandomTree, RandomTree]> = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.option(file), fc.option(file), fc.boolean()), { maxLength: 6 })
  .map((entries) => {
    const before: RandomTree = {};
    const after: RandomTree = {};
    for (const [name, old, fresh, keep] of entries) {
      if (old !== null) before[name] = old;
      if (keep && old !== null) after[name] = old;
      else if (fresh !== null) after[name] = fresh;
    }
    return [before, after];
  });

function writeTree(folder: string, tree: RandomTree): void {
  for (const [name, { content, executable, link }] of Object.entries(tree)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (link) symlinkSync('target', path);
    else {
      writeFileSync(path, content);
      chmodSync(path, executable ? 0o755 : 0o644);
    }
  }
}

/** Runs `use` in a new repository that has one commit a tree; the folder is removed afterwards. */
export async function withRepository<T>(
  trees: readonly RandomTree[],
  use: (folder: string, commits: string[]) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bugfix-trees-'));
  try {
    git(folder, 'init', '-q', '-b', 'main');
    const commits = trees.map((tree) => {
      git(folder, 'rm', '-rqf', '--ignore-unmatch', '.');
      writeTree(folder, tree);
      git(folder, 'add', '-A', '-f');
      git(folder, 'commit', '-q', '--allow-empty', '-m', 'tree');
      return git(folder, 'rev-parse', 'HEAD').toString().trim();
    });
    return await use(folder, commits);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
