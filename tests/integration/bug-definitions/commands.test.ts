import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { fixtures } from '../../unit/bug-definitions/fixtures.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bugfix-bugs-'));
  for (const [module, language] of [
    ['ledger', 'python'],
    ['cart', 'javascript'],
  ] as const) {
    cpSync(join(fixtures, language, 'bugs'), join(folder, 'modules', module, 'bugs'), {
      recursive: true,
      filter: (path) => !path.endsWith('.json'),
    });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function bugfix(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCli(words, {
    environment: process.env,
    workingFolder: folder,
    signal: new AbortController().signal,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    terminal: false,
  });
  return { code, out, err };
}

async function json(
  ...words: string[]
): Promise<{ code: number; value: Record<string, never> & { results: Record<string, unknown>[] } }> {
  const { code, out } = await bugfix(...words, '--json');
  return { code, value: JSON.parse(out) };
}

describe('migrate-bugs', () => {
  test('writes a definition beside every patch, then skips what is there', async () => {
    writeFileSync(
      join(folder, 'modules/cart/bugs/zero_is_one_symptom.txt'),
      '# Bug Symptom: Empty lines cost money\n\nMore.\n',
    );
    const first = await json('migrate-bugs', '.');
    expect(first).toMatchObject({ code: 0, value: { total: 24, migrated: 24, skipped: 0, failed: 0 } });
    const path = join(folder, 'modules/cart/bugs/zero_is_one.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      id: 'cart-zero-is-one',
      description: 'Empty lines cost money',
    });
    const report = readFileSync(join(folder, 'migration-report.md'), 'utf8');
    expect(report).toContain('## cart - zero_is_one');
    expect(report).toContain('Successful: 24');
    rmSync(path);
    const again = await json('migrate-bugs', '.');
    expect(again).toMatchObject({ code: 0, value: { migrated: 1, skipped: 23 } });
    expect(
      again.value.results.every(({ stored }) => stored === undefined || (stored as { reproduces: boolean }).reproduces),
    ).toBe(true);
  });

  test('a patch that fails makes exit code 1 and is named with its reason', async () => {
    writeFileSync(join(folder, 'modules/cart/bugs/nothing.patch'), '--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n-# a\n+# b\n');
    const { code, out, err } = await bugfix('migrate-bugs', '.', '--modules', 'cart', '--dry-run');
    expect(code).toBe(1);
    expect(out).toContain('Failed: 1');
    expect(out).toContain('nothing.patch: the patch changes only comments');
    expect(err).toContain('[1/9] cart: cancelled_counts.patch');
    expect(existsSync(join(folder, 'modules/cart/bugs/zero_is_one.json'))).toBe(false);
    expect(existsSync(join(folder, 'migration-report.md'))).toBe(false);
  });

  test('an unknown module and a folder without patches are wrong input', async () => {
    expect((await bugfix('migrate-bugs', '.', '--modules', 'basket')).err).toContain("no module 'basket'");
    expect((await bugfix('migrate-bugs', 'modules/none')).code).toBe(2);
  });
});

describe('one bug', () => {
  test('is created, explained, injected and checked', async () => {
    const source = join(fixtures, 'python/ledger.py');
    const created = await json(
      'create-bug',
      '--patch',
      'modules/ledger/bugs/floor_ignored.patch',
      '--source',
      source,
      '--output',
      'bug.json',
    );
    expect(created).toMatchObject({ code: 0, value: { status: 'verified' } });
    expect((await bugfix('explain-bug', '--bug', 'bug.json')).out).toContain('in the function post of Account');
    const injected = await json('inject-bug', '--bug', 'bug.json', '--source', source);
    const correct = readFileSync(source, 'utf8');
    const broken = correct.replace(/ {8}if after < self.floor:\n.*\n/, '');
    expect(injected.value).toMatchObject({ injected: true, source: broken, edits: [{ startLine: 64, endLine: 65 }] });
    const checked = await bugfix('inject-bug', '--bug', 'bug.json', '--source', source, '--check');
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('can be injected') });
    writeFileSync(join(folder, 'broken.py'), broken);
    const twice = await json('inject-bug', '--bug', 'bug.json', '--source', 'broken.py');
    expect(twice).toMatchObject({
      code: 1,
      value: { injected: false, reason: expect.stringContaining('nothing in the source matches') },
    });
  });

  test('tests that do not see the bug make the definition invalid', async () => {
    writeFileSync(join(folder, 'm.py'), 'def f(x):\n    return x + 1\n');
    writeFileSync(
      join(folder, 'b.patch'),
      '--- a/m.py\n+++ b/m.py\n@@ -1,2 +1,2 @@\n def f(x):\n-    return x + 1\n+    return x\n',
    );
    await bugfix('create-bug', '--patch', 'b.patch', '--output', 'b.json');
    const blind = await json('validate-bug', '--bug', 'b.json', '--source', 'm.py', '--test', 'true');
    expect(blind).toMatchObject({ code: 1, value: { valid: false } });
    const seeing = await json('validate-bug', '--bug', 'b.json', '--source', 'm.py', '--test', "grep -q 'x + 1' m.py");
    expect(seeing).toMatchObject({ code: 0, value: { valid: true } });
    expect(readFileSync(join(folder, 'm.py'), 'utf8')).toContain('x + 1');
  });

  test('a definition that is none fails the schema check', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"engine_version": "3.0", "id": ""}');
    const { code, value } = await json('validate-bug', '--bug', 'bad.json');
    expect(code).toBe(1);
    expect(JSON.stringify(value)).toContain('steps');
  });
});
