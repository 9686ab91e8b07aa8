import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentProgress } from '../../../src/progress/progress.ts';
import { createWorkspace } from '../../../src/repository/create-workspace.ts';
import { differenceOf } from '../../../src/repository/difference.ts';
import { openRepository } from '../../../src/repository/open-repository.ts';
import { type Repository, snapshotOfCommit } from '../../../src/repository/repository.ts';
import { type PullRequest, resolveFix } from '../../../src/repository/resolve-fix.ts';

const identity = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.invalid',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.invalid',
};
const environment = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

let root: string;
let source: string;
let fixCommit: string;
let mergeCommit: string;

function git(folder: string, ...parameters: string[]): string {
  return execFileSync('git', parameters, {
    cwd: folder,
    env: { ...environment, ...identity },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .trim();
}

function commit(folder: string, file: string, text: string, message: string): string {
  writeFileSync(join(folder, file), text);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

function open(path: string, warnings: string[] = []): Promise<Repository> {
  const progress = { ...silentProgress, warn: (line: string) => void warnings.push(line) };
  return openRepository({ source: path, cacheFolder: join(root, 'cache'), progress, environment });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bugfix-repository-'));
  source = join(root, 'source');
  mkdirSync(source);
  git(source, 'init', '-q', '-b', 'main');
  commit(source, 'a.txt', 'one\n', 'Start');
  git(source, 'tag', 'v1.2');
  fixCommit = commit(source, 'a.txt', 'two\n', 'Fix one (#7)\n\nIt was wrong.');
  git(source, 'checkout', '-q', '-b', 'topic', 'HEAD~1');
  commit(source, 'b.txt', 'b\n', 'Fix b, first part');
  commit(source, 'bb.txt', 'bb\n', 'Fix b, second part');
  git(source, 'checkout', '-q', 'main');
  git(source, 'merge', '-q', '--no-ff', '-m', 'Merge pull request #8 from ann/topic', 'topic');
  mergeCommit = git(source, 'rev-parse', 'HEAD');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a working copy, a git directory without remote, a bundle and a URL give the same fix', async () => {
  git(root, 'clone', '-q', '--bare', source, 'bare.git');
  git(join(root, 'bare.git'), 'remote', 'remove', 'origin');
  git(source, 'bundle', 'create', '-q', join(root, 'all.bundle'), '--all');
  const sources = [source, join(root, 'bare.git'), join(root, 'all.bundle'), `file://${source}`];
  const kinds = ['working-copy', 'bare', 'bundle', 'url'];
  for (const [index, path] of sources.entries()) {
    const repository = await open(path);
    expect(repository.kind).toBe(kinds[index]);
    const fix = await resolveFix(repository, { fix: fixCommit.slice(0, 12) });
    expect(fix).toMatchObject({ fixCommit, title: 'Fix one (#7)', body: 'It was wrong.', author: 'Ann' });
    expect((await differenceOf(repository, fix.baseCommit, fix.fixCommit)).toString()).toContain('-one\n+two\n');
    expect(await snapshotOfCommit(repository, fix.baseCommit).readFile('a.txt')).toBe('one\n');
  }
});

test('a clone without contents gets those of the fix in one go, and works when the source is gone', async () => {
  const serving = join(root, 'serving');
  git(root, 'clone', '-q', source, serving);
  git(serving, 'config', 'uploadpack.allowFilter', 'true');
  git(serving, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const repository = await open(`file://${serving}`);
  const missing = () =>
    git(repository.gitFolder, 'rev-list', '--objects', '--all', '--missing=print').match(/^\?/gm)?.length;
  expect(missing()).toBeGreaterThan(3);
  const fix = await resolveFix(repository, { fix: fixCommit });
  rmSync(serving, { recursive: true });
  expect((await differenceOf(repository, fix.baseCommit, fix.fixCommit)).toString()).toContain('-one\n+two\n');
  await createWorkspace(repository, fix.baseCommit, join(root, 'from-partial'));
  expect(readFileSync(join(root, 'from-partial', 'a.txt'), 'utf8')).toBe('one\n');
});

test('a cached clone learns of new commits, and a second opening of it is not a second clone', async () => {
  const moving = join(root, 'moving');
  git(root, 'clone', '-q', source, moving);
  await open(`file://${moving}`);
  const clones = readdirSync(join(root, 'cache', 'repositories')).length;
  const added = commit(moving, 'c.txt', 'c\n', 'Fix c');
  const repository = await open(`file://${moving}`);
  expect((await resolveFix(repository, { fix: added })).title).toBe('Fix c');
  expect(readdirSync(join(root, 'cache', 'repositories'))).toHaveLength(clones);
});

test('a pull request is found by its squash commit, by its merge commit, and by its ref', async () => {
  const repository = await open(source);
  expect(await resolveFix(repository, { pullRequest: 7 })).toMatchObject({ fixCommit, pullRequestNumber: 7 });
  expect(await resolveFix(repository, { pullRequest: 8 })).toMatchObject({
    fixCommit: mergeCommit,
    baseCommit: fixCommit,
  });
  git(source, 'checkout', '-q', '-b', 'open', 'main');
  const head = commit(source, 'd.txt', 'd\n', 'Fix d');
  git(source, 'update-ref', 'refs/pull/9/head', head);
  git(source, 'checkout', '-q', 'main');
  git(source, 'branch', '-q', '-D', 'open');
  expect(await resolveFix(repository, { pullRequest: 9 })).toMatchObject({ fixCommit: head, baseCommit: mergeCommit });
  expect(await resolveFix(await open(`file://${source}`), { pullRequest: 9 })).toMatchObject({ fixCommit: head });
  await expect(resolveFix(repository, { pullRequest: 70 })).rejects.toThrow(/#70 is not in/);
});

test('what GitHub says of a pull request wins; one that is not merged is refused', async () => {
  const repository = await open(source);
  const pull: PullRequest = {
    number: 3,
    title: 'Fix b',
    body: 'text',
    author: 'bob',
    labels: ['bug'],
    commitCount: 2,
    changedFiles: 2,
  };
  await expect(resolveFix(repository, { pullRequest: 3, readPullRequest: async () => pull })).rejects.toThrow(
    /not merged/,
  );
  const rebased = git(source, 'rev-parse', 'topic');
  const merged = { ...pull, mergedAt: '2024-01-01T00:00:00Z', mergeCommit: rebased };
  const fix = await resolveFix(repository, { pullRequest: 3, readPullRequest: async () => merged });
  expect(fix).toMatchObject({
    fixCommit: rebased,
    baseCommit: git(source, 'rev-parse', 'v1.2^{commit}'),
    labels: ['bug'],
    author: 'bob',
  });
});

test('a workspace holds the files of the base and nothing of what came after or before', async () => {
  const repository = await open(`file://${source}`);
  const fix = await resolveFix(repository, { fix: fixCommit });
  const folder = join(root, 'workspace');
  const workspace = await createWorkspace(repository, fix.baseCommit, folder);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one\n');
  expect(git(folder, 'rev-list', '--all')).toBe(workspace.head);
  expect(git(folder, 'status', '--porcelain')).toBe('');
  expect(git(folder, 'describe', '--tags')).toBe('v1.2');
  const objects = git(folder, 'cat-file', '--batch-all-objects', '--batch-check=%(objecttype)').split('\n').sort();
  expect(objects).toEqual(['blob', 'commit', 'tree']);
});

test('the working copy given is warned about when dirty, and never touched', async () => {
  const dirty = join(root, 'dirty');
  git(root, 'clone', '-q', source, dirty);
  writeFileSync(join(dirty, 'a.txt'), 'mine\n');
  const index = readFileSync(join(dirty, '.git/index'));
  const warnings: string[] = [];
  const repository = await open(dirty, warnings);
  await resolveFix(repository, { fix: fixCommit });
  expect(warnings.join()).toMatch(/uncommitted changes/);
  expect(readFileSync(join(dirty, 'a.txt'), 'utf8')).toBe('mine\n');
  expect(readFileSync(join(dirty, '.git/index')).equals(index)).toBe(true);
});

test('sources that are no repository, or are empty, or shallow, are refused with the reason', async () => {
  const empty = join(root, 'empty');
  mkdirSync(empty);
  await expect(open(empty)).rejects.toThrow(/not a git repository/);
  git(empty, 'init', '-q');
  await expect(open(empty)).rejects.toThrow(/is empty/);
  await expect(open(join(root, 'nowhere'))).rejects.toThrow(/no such file or folder/);
  await expect(open(`file://${root}/nowhere`)).rejects.toThrow(/no git repository at/);
  writeFileSync(join(root, 'broken.bundle'), '# v2 git bundle\nnonsense');
  await expect(open(join(root, 'broken.bundle'))).rejects.toThrow(/not a whole git bundle/);
  git(root, 'clone', '-q', '--depth=1', `file://${source}`, 'shallow');
  await expect(resolveFix(await open(join(root, 'shallow')), { fix: fixCommit })).rejects.toThrow(/shallow clone/);
  await expect(resolveFix(await open(join(root, 'shallow')), { fix: 'HEAD' })).rejects.toThrow(/shallow clone/);
});

test.each(['ext::sh -c touch% pwned', '--upload-pack=touch', 'fd::17', 'ssh://-oProxyCommand=x/y', 'gopher://x/y', ''])(
  'the hostile source %j is refused before git sees it',
  async (hostile) => {
    await expect(open(hostile)).rejects.toMatchObject({ name: 'UserError' });
  },
);

test('commits that are no fix are refused: unknown, without a parent, without a change, and options in disguise', async () => {
  const repository = await open(source);
  git(source, 'commit', '-q', '--allow-empty', '-m', 'Nothing');
  await expect(resolveFix(repository, { fix: 'f'.repeat(40) })).rejects.toThrow(/There is no commit/);
  await expect(resolveFix(repository, { fix: 'v1.2' })).rejects.toThrow(/first commit/);
  await expect(resolveFix(repository, { fix: 'HEAD' })).rejects.toThrow(/changes nothing/);
  await expect(resolveFix(repository, { fix: '--all' })).rejects.toThrow(/There is no commit/);
  await expect(resolveFix(repository, {})).rejects.toThrow(/either a fix commit or a pull request/);
});

test('hooks and settings of the repository do not run', async () => {
  const hostile = join(root, 'hostile');
  git(root, 'clone', '-q', source, hostile);
  writeFileSync(join(hostile, '.git/hooks/post-checkout'), `#!/bin/sh\ntouch ${root}/pwned\n`, { mode: 0o755 });
  git(hostile, 'config', 'core.fsmonitor', `touch ${root}/pwned; false`);
  git(hostile, 'config', 'diff.external', `touch ${root}/pwned`);
  const repository = await open(hostile);
  const fix = await resolveFix(repository, { fix: fixCommit });
  expect((await differenceOf(repository, fix.baseCommit, fix.fixCommit)).toString()).toContain('+two');
  await createWorkspace(repository, fix.baseCommit, join(root, 'from-hostile'));
  expect(readdirSync(root)).not.toContain('pwned');
});
