import { expect, test } from 'vitest';
import { languageOfFile, syntaxLanguages } from '../../../src/syntax/languages.ts';
import { parserOf } from '../../../src/syntax/parser.ts';

const functions: Record<string, string> = {
  python: 'def f(a):\n    return a\n',
  javascript: 'function f(a) { return a }\n',
  typescript: 'function f(a: number): number { return a }\n',
  tsx: 'const f = (a: string) => <p>{a}</p>;\n',
  go: 'package p\nfunc f(a int) int { return a }\n',
  java: 'class C { int f(int a) { return a; } }\n',
  rust: 'fn f(a: i32) -> i32 { a }\n',
  c: 'int f(int a) { return a; }\n',
  cpp: 'class C { int f(int a) { return a; } };\n',
  csharp: 'class C { int F(int a) { return a; } }\n',
  ruby: 'def f(a)\n  a\nend\n',
  php: '<?php function f($a) { return $a; }\n',
};

test.each(syntaxLanguages)('%s sources are parsed without error nodes, broken ones with', async (language) => {
  const parser = await parserOf(language);
  expect(parser.parse(functions[language]!).rootNode.hasError).toBe(false);
  expect(parser.parse(language === 'php' ? '<?php function (((' : '((( }').rootNode.hasError).toBe(true);
});

test('the grammar follows from the file name', () => {
  expect(languageOfFile('a/b.test.TSX')).toBe('tsx');
  expect(languageOfFile('Makefile')).toBeUndefined();
});
