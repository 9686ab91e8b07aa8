import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository made for one test. */
export interface SmallRepository {
  folder: string;
  /** Writes `files`, commits everything and returns the commit. */
  commit(message: string, files: Readonly<Record<string, string>>): string;
  git(...parameters: string[]): string;
}

export function newFolder(purpose: string): string {
  return mkdtempSync(join(tmpdir(), `bugfix-${purpose}-`));
}

export function smallRepository(): SmallRepository {
  const folder = newFolder('repository');
  const git = (...parameters: string[]): string => {
    const identity = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.com', '-c', 'init.defaultBranch=main'];
    return execFileSync('git', [...identity, ...parameters], { cwd: folder, encoding: 'utf8' }).trim();
  };
  git('init', '-q');
  return {
    folder,
    git,
    commit(message, files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

const suite = (cases: string) => `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clamp } from '../src/clamp.js';

test('a number inside stays', () => {
  assert.equal(clamp(5, 1, 10), 5);
});
${cases}`;

/** A package without dependencies, tested by Node's own runner, whose last commit fixes a bug. */
export function repositoryWithFix(): { repository: SmallRepository; base: string; fix: string } {
  const repository = smallRepository();
  const base = repository.commit('Clamp numbers', {
    'package.json': JSON.stringify({
      name: 'clamp',
      version: '1.0.0',
      type: 'module',
      scripts: { test: 'node --test' },
    }),
    'src/clamp.js':
      'export function clamp(value, low, high) {\n  if (value < low) return low;\n  if (value > high) return low;\n  return value;\n}\n',
    'test/clamp.test.js': suite(''),
  });
  const fix = repository.commit('Fix numbers above the range becoming its lower end', {
    'src/clamp.js':
      'export function clamp(value, low, high) {\n  if (value < low) return low;\n  if (value > high) return high;\n  return value;\n}\n',
    'test/clamp.test.js': suite(
      "\ntest('a number above becomes the upper end', () => {\n  assert.equal(clamp(11, 1, 10), 10);\n  assert.equal(clamp(99, 1, 10), 10);\n});\n",
    ),
  });
  return { repository, base, fix };
}
