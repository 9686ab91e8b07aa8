import { describe, expect, it } from 'vitest';
import { readDiff } from '../../../src/samples/read-diff.ts';
import { applyHunks, changedSymbolsOf } from '../../../src/samples/symbols/changed-symbols.ts';
import { findSymbols } from '../../../src/samples/symbols/find-symbols.ts';
import type { SyntaxLanguage } from '../../../src/syntax/languages.ts';
import { parserOf } from '../../../src/syntax/parser.ts';

/** `kind path` of each symbol, with a `+` where it can be used from outside. */
async function symbolsIn(language: SyntaxLanguage, source: string): Promise<string[]> {
  const symbols = findSymbols(await parserOf(language), source);
  return symbols.map(({ type, path, exported }) => `${exported ? '+' : ' '}${type} ${path}`);
}

describe('findSymbols', () => {
  it.each<[SyntaxLanguage, string, string[]]>([
    [
      'python',
      'MAX = 3\nclass A(B):\n    x = 1\n    @property\n    def run(self):\n        def inner(): pass\n    def _hidden(self): ...\nasync def go(): ...\n',
      ['+constant MAX', '+class A', '+constant A.x', '+method A.run', ' method A._hidden', '+function go'],
    ],
    [
      'javascript',
      'export function f() {}\nconst g = () => 1;\nexports.h = function () {};\nclass C { run() {} }\n',
      ['+function f', ' function g', '+function h', ' class C', ' method C.run'],
    ],
    [
      'typescript',
      'export const f = (a: number): string => "";\nexport interface P { x: number }\nexport type Q = string;\nexport class C { private z = 1; run(): void {} }\n',
      ['+function f', '+type P', '+type Q', '+class C', ' constant C.z', '+method C.run'],
    ],
    ['tsx', 'export function View() { return <p>hi</p>; }\nconst style = {};\n', ['+function View', ' constant style']],
    [
      'go',
      'package a\nconst Max = 3\ntype Box struct { A int }\nfunc (b *Box) Open(n int) error { return nil }\nfunc helper() {}\n',
      ['+constant Max', '+type Box', '+method Box.Open', ' function helper'],
    ],
    [
      'java',
      'public class A { private int n; public int get() { return n; } }\ninterface I { void m(); }\n',
      ['+class A', ' constant A.n', '+method A.get', ' type I', ' method I.m'],
    ],
    [
      'rust',
      'pub struct S { a: i32 }\nimpl S { pub fn new() -> S { S { a: 1 } } fn p(&self) {} }\npub trait T { fn t(&self); }\nconst X: i32 = 3;\n',
      ['+type S', '+method S.new', ' method S.p', '+type T', '+method T.t', ' constant X'],
    ],
    [
      'csharp',
      'namespace N { public class B { private int x; public void M() { } } }',
      ['+class N.B', ' constant N.B.x', '+method N.B.M'],
    ],
    [
      'ruby',
      'module M\n  LIMIT = 3\n  class A\n    def run; 1; end\n    private\n    def hid; 1; end\n  end\nend\n',
      ['+class M', '+constant M.LIMIT', '+class M.A', '+method M.A.run', ' method M.A.hid'],
    ],
    [
      'php',
      '<?php\nfunction f() {}\nclass B { const X = 1; public function m() {} private function h() {} }\n',
      ['+function f', '+class B', '+constant B.X', '+method B.m', ' method B.h'],
    ],
    [
      'c',
      '#define N 3\nstatic int h(int a) { return a; }\nint f(void) { return 0; }\nstruct p { int x; };\n',
      ['+constant N', ' function h', '+function f', '+type p'],
    ],
    [
      'cpp',
      'namespace n { class Box { int secret(); public: void open() {} }; }\nvoid n::Box::close() {}\n',
      ['+class n.Box', ' method n.Box.secret', '+method n.Box.open', '+function n.Box.close'],
    ],
  ])('finds what %s declares, and what of it is public', async (language, source, expected) => {
    expect(await symbolsIn(language, source)).toEqual(expected);
  });
});

/** A diff of one file, of the change from `before` to `after` lines of one hunk. */
function diffOf(path: string, hunk: string, heading = '', start = 10) {
  const lines = hunk.split('\n');
  const count = (mark: string) => lines.filter((line) => line[0] === ' ' || line[0] === mark).length;
  const header = `@@ -${start},${count('-')} +${start},${count('+')} @@ ${heading}`;
  return readDiff(`diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${header}\n${hunk}\n`).files[0]!;
}

const changedIn = async (...parameters: Parameters<typeof changedSymbolsOf>) =>
  (await changedSymbolsOf(...parameters))!.changed.map(({ change, type, symbol }) => `${change} ${type} ${symbol}`);

describe('changed symbols from hunks alone', () => {
  it('are the function that git names beside the hunk', async () => {
    expect(
      await changedIn(
        diffOf('a.py', '         total = 0\n-        return total\n+        return total + 1', 'class Sum:'),
      ),
    ).toEqual(['modified class Sum']);
    expect(
      await changedIn(diffOf('a.js', '   const x = 1;\n-  return x;\n+  return x + 1;\n }', 'export function f(a) {')),
    ).toEqual(['modified function f']);
  });

  it('are not the function that ended before the hunk', async () => {
    const hunk = ' \n function second() {\n-  return 1;\n+  return 2;\n }';
    expect(await changedIn(diffOf('a.js', hunk, 'function first() {'))).toEqual(['modified function second']);
  });

  it('are methods with the path of their class, added and removed ones too', async () => {
    const hunk =
      '     def keep(self):\n         pass\n \n-    def old(self):\n-        pass\n+    def new(self, a):\n+        pass';
    expect((await changedIn(diffOf('a.py', hunk, 'class A:'))).sort()).toEqual([
      'added method A.new',
      'removed method A.old',
    ]);
  });

  it('are found though brackets stay open or are closed only', async () => {
    const hunk = '       });\n     }\n   }\n+  log();\n   return 1;\n }\n \n function next() {\n   if (x) {';
    expect(await changedIn(diffOf('a.ts', hunk, 'function outer() {'))).toEqual(['modified function outer']);
  });

  it('are not local variables', async () => {
    expect(await changedIn(diffOf('a.go', ' \tx := 1\n-\ty := 2\n+\ty := 3\n \treturn', 'func Run() {'))).toEqual([
      'modified function Run',
    ]);
    expect(
      await changedIn(diffOf('a.ts', '   const a = 1;\n-  const b = 2;\n+  const b = 3;', 'class C {')),
    ).not.toContain('modified constant b');
  });
});

describe('API changes', () => {
  const apiOf = async (path: string, hunk: string, heading?: string) =>
    (await changedSymbolsOf(diffOf(path, hunk, heading)))!.api;

  it('are exported symbols that are added, removed or declared otherwise', async () => {
    const { added, modified, removed } = await apiOf(
      'a.ts',
      '-export function f(a: number) {\n+export function f(a: number, b = 1) {\n   return a;\n }\n-export const gone = 1;\n+export type New = string;\n+const hidden = 2;',
    );
    expect(added.map(({ symbol }) => symbol)).toEqual(['New']);
    expect(removed.map(({ symbol }) => symbol)).toEqual(['gone']);
    expect(modified).toMatchObject([
      { symbol: 'f', before: 'export function f(a: number)', after: 'export function f(a: number, b = 1)' },
    ]);
  });

  it('are not changes of bodies', async () => {
    expect(await apiOf('a.py', ' def f(a):\n-    return a\n+    return a + 1')).toEqual({
      added: [],
      modified: [],
      removed: [],
    });
  });

  it('are names that are exported from elsewhere', async () => {
    expect((await apiOf('index.ts', ' export {\n+  newName,\n   oldName,\n } from "./a.js";')).added).toMatchObject([
      { symbol: 'newName', type: 'export' },
    ]);
  });
});

describe('changed symbols from whole files', () => {
  const source = [
    'class A:',
    '    def one(self):',
    '        return 1',
    '',
    '    def two(self):',
    '        return 2',
    '',
  ].join('\n');

  it('have their full path and all their lines', async () => {
    const file = diffOf(
      'a.py',
      '     def two(self):\n-        return 2\n+        value = 2\n+        return value',
      '',
      5,
    );
    const symbols = await changedSymbolsOf(file, () => source);
    expect(symbols).toMatchObject({
      exact: true,
      changed: [{ symbol: 'A.two', type: 'method', change: 'modified', startLine: 5, endLine: 7 }],
    });
  });

  it('are those of the hunks when the file is another one', async () => {
    const file = diffOf('a.py', '     def two(self):\n-        return 3\n+        return 4', 'class A:', 5);
    expect(await changedSymbolsOf(file, () => source)).toMatchObject({ exact: false });
  });

  it('need hunks that fit', () => {
    const { hunks } = diffOf('a.py', ' b\n-c\n+C', '', 2);
    expect(applyHunks('a\nb\nc\nd\n', hunks)).toBe('a\nb\nC\nd\n');
    expect(applyHunks('a\nx\nc\nd\n', hunks)).toBeUndefined();
    expect(applyHunks('a', hunks)).toBeUndefined();
  });
});
