import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createGit } from '../../../src/repository/git.ts';
import {
  PatchConflictError,
  prepareWorkspaceStates,
  type WorkspaceStates,
} from '../../../src/test-runs/workspace-states.ts';

let source: string;
let root: string;

function git(...parameters: string[]): string {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...settings, ...parameters], { cwd: source, encoding: 'utf8' });
}

function commit(files: Record<string, string | Buffer>): string {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(source, path), content);
  git('add', '-A');
  git('commit', '-q', '-m', 'change');
  return git('rev-parse', 'HEAD').trim();
}

function prepare(baseCommit: string, testsPatch: string, fixPatch: string): Promise<WorkspaceStates> {
  const repository = {
    kind: 'working-copy' as const,
    source,
    gitFolder: join(source, '.git'),
    shallow: false,
    git: createGit(process.env),
  };
  const folders = { folder: join(root, 'tree'), privateFolder: join(root, 'private') };
  return prepareWorkspaceStates({ repository, baseCommit, testsPatch, fixPatch, ...folders });
}

beforeEach(() => {
  source = mkdtempSync(join(tmpdir(), 'bugfix-source-'));
  root = mkdtempSync(join(tmpdir(), 'bugfix-states-'));
  git('init', '-q');
});

describe('workspace states', () => {
  test('are exact, line ends and binary content included, and leave installed dependencies alone', async () => {
    const base = commit({
      'a.txt': 'one\r\n',
      'data.bin': Buffer.from([0, 1, 2, 255]),
      '.gitignore': 'node_modules/\n',
    });
    const tests = commit({ 'test.txt': 'new', 'data.bin': Buffer.from([0, 9, 9, 255]) });
    const fix = commit({ 'a.txt': 'two\r\n' });
    const states = await prepare(base, git('diff', '--binary', base, tests), git('diff', '--binary', tests, fix));
    const read = (path: string): Buffer => readFileSync(join(root, 'tree', path));
    mkdirSync(join(root, 'tree/node_modules/x'), { recursive: true });
    writeFileSync(join(root, 'tree/stray.txt'), 'left by a test');

    await states.switchTo('withFix');
    expect(read('a.txt').toString()).toBe('two\r\n');
    expect(read('data.bin')).toEqual(Buffer.from([0, 9, 9, 255]));
    writeFileSync(join(root, 'tree/a.txt'), 'overwritten by a test');
    rmSync(join(root, 'tree/data.bin'));

    await states.switchTo('before');
    expect(read('a.txt').toString()).toBe('one\r\n');
    expect(read('data.bin')).toEqual(Buffer.from([0, 1, 2, 255]));
    expect(existsSync(join(root, 'tree/test.txt'))).toBe(false);
    expect(existsSync(join(root, 'tree/stray.txt'))).toBe(false);
    expect(existsSync(join(root, 'tree/node_modules/x'))).toBe(true);
    expect(states.changedByTests).toEqual(['data.bin', 'test.txt']);
    expect(states.changedByFix).toEqual(['a.txt']);
    expect(await states.read('withTests', 'test.txt')).toBe('new');
    expect(await states.read('before', 'test.txt')).toBeUndefined();
  });

  test('cannot be reached by what a test writes into the git folder of the tree', async () => {
    const base = commit({ 'a.txt': 'one\n' });
    const fix = commit({ 'a.txt': 'two\n' });
    const states = await prepare(base, git('diff', base, fix), '');
    const marker = join(root, 'ran');
    writeFileSync(join(root, 'tree/.git/config'), `[core]\n\tfsmonitor = "touch ${marker}"\n\thooksPath = ${root}\n`);
    await states.switchTo('withTests');
    expect(existsSync(marker)).toBe(false);
    expect(readFileSync(join(root, 'tree/a.txt'), 'utf8')).toBe('two\n');
  });

  test('hold one commit only, and nothing is written to the source', async () => {
    const base = commit({ 'a.txt': 'one\n' });
    const fix = commit({ 'a.txt': 'two\n' });
    const before = git('count-objects');
    await prepare(base, git('diff', base, fix), '');
    const log = execFileSync('git', ['log', '--all', '--format=%H'], { cwd: join(root, 'tree'), encoding: 'utf8' });
    expect(log.trim().split('\n')).toHaveLength(1);
    expect(git('count-objects')).toBe(before);
  });

  test('a patch that does not apply is named before anything runs', async () => {
    const base = commit({ 'a.txt': 'one\n' });
    const other = commit({ 'a.txt': 'two\n' });
    const last = commit({ 'a.txt': 'three\n' });
    const conflict = prepare(base, '', git('diff', other, last));
    await expect(conflict).rejects.toThrow(PatchConflictError);
    await expect(conflict).rejects.toThrow(/fix patch.*a\.txt/s);
  });
});
