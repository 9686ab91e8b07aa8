import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchText } from '../../../src/agents/builtin/session/search-text.ts';
import { Workspace } from '../../../src/agents/builtin/session/workspace.ts';
import { createGit } from '../../../src/repository/git.ts';

describe('searchText', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bugfix-search-'));
    execFileSync('git', ['init', '--quiet', folder]);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([0, 100, 200, 239, 300, 5000])('shows the match at column %i of a long line', async (column) => {
    writeFileSync(join(folder, 'long.js'), `  ${'-'.repeat(column)}parsePath ${'-'.repeat(5000)}\n`);
    execFileSync('git', ['add', '.'], { cwd: folder });
    const [result] = await searchText(new Workspace(folder, createGit(process.env)), 'parsePath', '.');
    expect(result).toMatchObject({ file: 'long.js', line: 1 });
    expect(result?.text).toContain('parsePath');
    expect(result?.text.length).toBeLessThanOrEqual(240);
  });
});
