import { describe, expect, test } from 'vitest';
import { injectBug } from '../../../src/bug-definitions/inject.ts';
import { loadDefinition } from '../../../src/bug-definitions/load-definition.ts';
import { sameCode } from '../../../src/bug-definitions/same-behaviour.ts';
import { readBugPatch } from '../../../src/bug-definitions/synthesis/read-patch.ts';
import { type Synthesis, synthesise } from '../../../src/bug-definitions/synthesis/synthesise.ts';
import type { SyntaxLanguage } from '../../../src/syntax/languages.ts';
import { parseSource } from '../../../src/syntax/syntax-tree.ts';
import { fixtureBugs } from './fixtures.ts';

async function same(language: SyntaxLanguage, left: string, right: string): Promise<boolean> {
  const [one, other] = [await parseSource(language, left), await parseSource(language, right)];
  return sameCode(language, one.root, other.root);
}

function synthesisOf(patch: string, source?: string): Promise<Synthesis> {
  return synthesise({
    patch: readBugPatch(patch, 'bug.patch'),
    id: 'bug',
    description: 'a bug',
    ...(source === undefined ? {} : { source }),
  });
}

/** Synthesises from the hunks alone, injects into `source` and returns what comes out. */
async function roundTrip(patch: string, source: string): Promise<string> {
  const synthesis = await synthesisOf(patch);
  if (synthesis.status === 'failed') return `${synthesis.reason}\n${synthesis.differences.join('\n')}`;
  const injection = await injectBug(synthesis.definition, source);
  return injection.injected ? injection.source : injection.reason;
}

function hunk(path: string, heading: string, lines: string[]): string {
  return `--- a/${path}\n+++ b/${path}\n@@ -1,1 +1,1 @@ ${heading}\n${lines.join('\n')}\n`;
}

test.each(fixtureBugs)(
  '$name: hunks alone give a definition that breaks the whole file as the patch does',
  async (bug) => {
    const synthesis = await synthesise({ patch: bug.patch, id: 'bug', description: 'a bug' });
    expect(synthesis.status, JSON.stringify(synthesis)).toBe('verified');
    if (synthesis.status !== 'verified') return;
    const stored = loadDefinition(bug.definition, 'bug.json').definition;
    const [fromHunks, fromFile] = [
      await injectBug(synthesis.definition, bug.source),
      await injectBug(stored, bug.source),
    ];
    if (!fromHunks.injected || !fromFile.injected) throw new Error(JSON.stringify([fromHunks, fromFile]));
    const expected = bug.patch.hunks.reduce(
      (source, { before, after }) => source.replace(`${before.join('\n')}\n`, `${after.join('\n')}\n`),
      bug.source,
    );
    expect(expected).not.toBe(bug.source);
    expect(await same(bug.patch.language, fromHunks.source, expected)).toBe(true);
    expect(await same(bug.patch.language, fromFile.source, expected)).toBe(true);
  },
);

describe('what hand-made patches look like', () => {
  test('wrong counts, no line numbers, stripped blank lines', async () => {
    const patch =
      '--- a/m.py\n+++ b/m.py\n@@ ... @@\n def f(a, b):\n     c = a\n\n-    if a < b:\n+    if a <= b:\n         return c\n';
    expect(await roundTrip(patch, 'def f(a, b):\n    c = a\n    # why\n    if a < b:\n        return c\n')).toBe(
      'def f(a, b):\n    c = a\n    # why\n    if a <= b:\n        return c\n',
    );
  });

  test('carriage returns in the patch, and those of the source are kept', async () => {
    const patch = hunk('m.py', 'def f(x):', [' y = x + 1', '-y = clamp(y)', ' return y']).replaceAll('\n', '\r\n');
    expect(await roundTrip(patch, 'def f(x):\r\n    y = x + 1\r\n    y = clamp(y)  # keep\r\n    return y\r\n')).toBe(
      'def f(x):\r\n    y = x + 1\r\n    return y\r\n',
    );
  });

  test('a docstring as the only context', async () => {
    const patch = hunk('m.py', 'def area(width, height):', [
      '     Returns the area.',
      '     """',
      '+    width = width + 1',
    ]);
    expect(
      await roundTrip(patch, 'def area(w, h):\n    """Area.\n\n    Returns the area.\n    """\n    return w * h\n'),
    ).toBe('def area(w, h):\n    """Area.\n\n    Returns the area.\n    """\n    w = w + 1\n    return w * h\n');
  });

  test('the end of a call, of deeper blocks and of an else whose if is not shown', async () => {
    const call = hunk('m.py', '', ['         first,', '-        third=True,', '     )', '     return x']);
    expect(
      await roundTrip(call, 'def f(first):\n    x = g(\n        first,\n        third=True,\n    )\n    return x\n'),
    ).toBe('def f(first):\n    x = g(\n        first,\n    )\n    return x\n');
    const blocks = hunk('m.py', '', [
      '             deep(1)',
      '     else:',
      '-        shallow(2)',
      '+        shallow(3)',
    ]);
    expect(await roundTrip(blocks, 'if a:\n    if b:\n        deep(1)\nelse:\n    shallow(2)\n')).toBe(
      'if a:\n    if b:\n        deep(1)\nelse:\n    shallow(3)\n',
    );
  });

  test('a class member cut off on both sides, in a language with braces', async () => {
    const patch = hunk('m.js', 'class Cart {', [
      '     } else {',
      '-      this.total += price * rate;',
      '+      this.total += price;',
      '     }',
      '   }',
      ' ',
      '   remove(id) {',
    ]);
    const source =
      'class Cart {\n  add(price, rate) {\n    if (rate) {\n      stop();\n    } else {\n      this.total += price * rate; // sum\n    }\n  }\n\n  remove(id) {}\n}\n';
    expect(await roundTrip(patch, source)).toBe(source.replace('price * rate', 'price'));
  });

  test('two hunks in two functions', async () => {
    const patch =
      '--- a/m.go\n+++ b/m.go\n@@ -3 +3 @@ func F(x int) int {\n \ty := x + 1\n-\treturn y\n+\treturn x\n }\n@@ -9 +9 @@ func G(x int) int {\n \ty := x * 2\n-\ty = clamp(y)\n \treturn y\n }\n';
    const source =
      'package p\n\nfunc F(x int) int {\n\ty := x + 1\n\treturn y\n}\n\nfunc G(x int) int {\n\ty := x * 2\n\ty = clamp(y)\n\treturn y\n}\n';
    expect(await roundTrip(patch, source)).toBe(
      'package p\n\nfunc F(x int) int {\n\ty := x + 1\n\treturn x\n}\n\nfunc G(x int) int {\n\ty := x * 2\n\treturn y\n}\n',
    );
  });

  test('the source is given and the line numbers are off', async () => {
    const patch = '--- a/m.py\n+++ b/m.py\n@@ -900,3 +900,3 @@\n def g(x):\n-    return x\n+    return -x\n';
    const source = '# top\n\ndef f(x):\n    return x\n\n\ndef g(x):\n    return x\n';
    const synthesis = await synthesisOf(patch, source);
    if (synthesis.status !== 'verified') throw new Error(synthesis.reason);
    const injection = await injectBug(synthesis.definition, source);
    expect(injection).toMatchObject({ injected: true, source: source.replace(/return x\n$/, 'return -x\n') });
  });
});

describe('edits of every kind', () => {
  const before = [
    'def f(items, limit):',
    '    total = 0',
    '    for item in items:',
    '        if item > limit:',
    '            total += item',
    '    log(total)',
    '    return total',
  ];
  const edits: [string, (lines: string[]) => string[]][] = [
    ['delete several statements', (lines) => lines.filter((line) => !/log|total = 0/.test(line))],
    ['change a condition', (lines) => lines.map((line) => line.replace('item > limit', 'item >= limit or not item'))],
    ['insert', (lines) => [...lines.slice(0, 2), '    limit = max(limit, total)', ...lines.slice(2)]],
    ['move a statement', (lines) => [...lines.slice(0, 2), '    log(total)', ...lines.slice(2, 5), '    return total']],
    [
      'unwrap',
      (lines) =>
        lines.filter((line) => !/if item/.test(line)).map((line) => line.replace('            total', '        total')),
    ],
    [
      'wrap',
      (lines) =>
        lines.flatMap((line) => (line === '    log(total)' ? ['    if total:', '        log(total)'] : [line])),
    ],
    ['add an else', (lines) => [...lines.slice(0, 5), '        else:', '            total -= 1', ...lines.slice(5)]],
    ['change the head', (lines) => lines.map((line) => line.replace('limit):', 'limit=3):'))],
    ['move into the loop', (lines) => lines.map((line) => line.replace('    log', '        log'))],
  ];

  test.each(edits)('%s', async (_name, edit) => {
    const after = edit(before);
    const patch = hunk('m.py', '', [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)]);
    const noisy = before
      .map((line) => (line.includes('total') ? `${line}  # total` : line))
      .join('\n')
      .replace('0  #', '0   #');
    const result = await roundTrip(patch, `${noisy}\n`);
    expect(await same('python', result, `${after.join('\n')}\n`), result).toBe(true);
  });
});

describe('failures have names', () => {
  test.each([
    ['only comments change', hunk('m.py', '', [' x = 1', '-# old', '+# new']), 'only comments'],
    ['the result does not parse', hunk('m.js', '', ['-f(1);', '+f(1;']), 'does not parse'],
  ])('%s', async (_name, patch, reason) => {
    const synthesis = await synthesisOf(patch);
    expect(synthesis.status).toBe('failed');
    expect('reason' in synthesis && synthesis.reason).toContain(reason);
    expect(synthesis).not.toHaveProperty('definition');
  });

  test('the source is another file, or has the bug already', async () => {
    const patch = hunk('m.py', '', [' x = 1', '-y = 2', '+y = 3']);
    expect(await synthesisOf(patch, 'z = 9\n')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('does not fit'),
    });
    expect(await synthesisOf(patch, 'x = 1\ny = 3\n')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('already contains the bug'),
    });
  });

  test('a patch of no source file, of two, or no patch at all', () => {
    expect(() => readBugPatch('hello\n', 'a.patch')).toThrow('no unified diff');
    expect(() => readBugPatch(hunk('notes.txt', '', ['-a', '+b']), 'a.patch')).toThrow('no source file');
    const two = hunk('a.py', '', ['-a', '+b']) + hunk('b.py', '', ['-a', '+b']);
    expect(() => readBugPatch(two, 'a.patch')).toThrow('2 source files');
  });
});
