import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePatch, formatPatch } from '../../../src/patches/format-patch.ts';
import { maximumPatchBytes, parsePatch } from '../../../src/patches/parse-patch.ts';
import { quotePath, readQuotedPath } from '../../../src/patches/quoted-path.ts';

const simple = 'diff --git a/x.txt b/x.txt\n--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,2 @@\n-a\n+b\n c\n';

test('mail around a patch and wrong counts are read tolerantly, reported with their line, and written back as they were', () => {
  const mail = `From 1234 Mon Sep 17\nSubject: [PATCH] x\n\n---\n x.txt | 2 +-\n\n${simple.replace('-1,2 +1,2', '-1,3 +1,3')}-- \n2.39.5\n`;
  const patch = parsePatch(mail, { tolerant: true });
  expect(patch.files.map((file) => file.newPath)).toEqual(['x.txt']);
  expect(patch.files[0]?.hunks[0]?.lines).toEqual(['-a', '+b', ' c', '-- ']);
  expect(patch.warnings.join('\n')).toMatch(
    /Line 1: text that belongs to no file[\s\S]*fewer lines than its header says/,
  );
  expect(formatPatch(patch)).toBe(mail);
  expect(() => parsePatch(mail)).toThrow(/Line 1[\s\S]*\n[\s\S]*fewer lines/);
});

test('a mail signature after a whole hunk is no removed line', () => {
  const patch = parsePatch(`${simple}-- \n2.39.5\n`, { tolerant: true });
  expect(patch.files[0]?.hunks[0]?.lines).toEqual(['-a', '+b', ' c']);
});

test('a hunk with more lines than its header says keeps them', () => {
  const patch = parsePatch(simple.replace('-1,2 +1,2', '-1 +1'), { tolerant: true });
  expect(patch.files[0]?.hunks[0]?.lines).toEqual(['-a', '+b', ' c']);
  expect(patch.warnings.join()).toMatch(/more lines than its header says/);
});

test('output of diff -u, several files in a row, and no diff --git lines', () => {
  const text =
    '--- a/one\t2024-01-01 00:00:00\n+++ b/one\t2024-01-02 00:00:00\n@@ -1 +1 @@\n--- x\n+++ y\n--- /dev/null\n+++ b/two\n@@ -0,0 +1 @@\n+z\n';
  const patch = parsePatch(text);
  expect(patch.files.map(({ newPath, status }) => [newPath, status])).toEqual([
    ['one', 'modified'],
    ['two', 'added'],
  ]);
  expect(patch.files[0]?.hunks[0]?.lines).toEqual(['--- x', '+++ y']);
});

test('names: quoted, with spaces, without prefixes, of a mode change alone', () => {
  const names = (text: string) =>
    parsePatch(text, { tolerant: true }).files.map(({ oldPath, newPath }) => [oldPath, newPath]);
  expect(
    names('diff --git "a/\\303\\244 \\"q\\".txt" "b/\\303\\244 \\"q\\".txt"\nold mode 100644\nnew mode 100755\n'),
  ).toEqual([['ä "q".txt', 'ä "q".txt']]);
  expect(names('diff --git a/b c/d b/b c/d\nold mode 100644\nnew mode 100755\n')).toEqual([['b c/d', 'b c/d']]);
  expect(names('diff --git src/x.c src/x.c\n--- src/x.c\n+++ src/x.c\n@@ -1 +1 @@\n-a\n+b\n')).toEqual([
    ['src/x.c', 'src/x.c'],
  ]);
  expect(names('diff --git a/old b/new\nsimilarity index 100%\nrename from old\nrename to new\n')).toEqual([
    ['old', 'new'],
  ]);
});

test('bytes that are no UTF-8 survive', () => {
  const bytes = Buffer.from(simple.replace('+b', '+\u00e9'), 'latin1');
  const patch = parsePatch(bytes);
  expect(patch.encoding).toBe('latin1');
  expect(encodePatch(patch).equals(bytes)).toBe(true);
});

test('a patch above the limit is refused unread, with its size', () => {
  expect(() => parsePatch(Buffer.alloc(maximumPatchBytes + 1024 * 1024, 'x'))).toThrow(/33 MB; more than 32 MB/);
});

test('quoting a name and reading it again is the identity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const quoted = quotePath(`a/${name}`);
      if (quoted.startsWith('"')) expect(readQuotedPath(quoted)).toEqual({ path: `a/${name}`, rest: '' });
      else expect(quoted).toBe(`a/${name}`);
    }),
  );
});

const hostileLine = fc.oneof(
  fc.constantFrom(
    'diff --git a/x b/x',
    'diff --git "a',
    '--- a/x',
    '+++ b/x',
    '@@ -1,999999999 +1 @@',
    '@@ -0,0 +1,2 @@',
    'GIT binary patch',
    'literal 5',
    'index 1..2 160000',
    'rename from x',
    'rename to "y',
    '-',
    '+',
    ' ',
    '',
    '\\ No newline',
    '-- ',
    'Binary files a/x and b/x differ',
  ),
  fc.string(),
);

test('whatever text comes in, tolerant reading neither throws nor loses a byte', () => {
  fc.assert(
    fc.property(fc.array(hostileLine), fc.boolean(), (lines, newline) => {
      const text = lines.join('\n') + (newline ? '\n' : '');
      expect(formatPatch(parsePatch(text, { tolerant: true }))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('the time to read grows with the size only', () => {
  const file = (index: number) => simple.replaceAll('x.txt', `x${index}.txt`);
  const measure = (count: number) => {
    const text = Array.from({ length: count }, (_unused, index) => file(index)).join('');
    const started = performance.now();
    expect(parsePatch(text).files).toHaveLength(count);
    return performance.now() - started;
  };
  measure(2000);
  expect(measure(40_000)).toBeLessThan(Math.max(2000, 40 * measure(4000)));
});
