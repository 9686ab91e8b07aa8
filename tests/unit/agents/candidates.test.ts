import { describe, expect, it } from 'vitest';
import { generateCandidates } from '../../../src/agents/builtin/candidates/generate.ts';
import { parseFile, unitsOf } from '../../../src/agents/builtin/candidates/unit.ts';
import type { SyntaxLanguage } from '../../../src/syntax/languages.ts';
import { applySplices } from '../../../src/syntax/splice.ts';

/** Every text that one candidate makes of `source`. */
async function variants(source: string, language: SyntaxLanguage): Promise<string[]> {
  const file = await parseFile('file', source, language);
  return unitsOf(file).flatMap((unit) =>
    generateCandidates(unit).map((candidate) => applySplices(source, candidate.splices)),
  );
}

interface Bug {
  name: string;
  language: SyntaxLanguage;
  buggy: string;
  fixed: string;
}

const bugs: Bug[] = [
  {
    name: 'a comparison',
    language: 'python',
    buggy: 'def f(a, b):\n    return a < b\n',
    fixed: 'def f(a, b):\n    return a <= b\n',
  },
  {
    name: 'a variable',
    language: 'python',
    buggy: 'def f(a, b):\n    return a * a\n',
    fixed: 'def f(a, b):\n    return a * b\n',
  },
  {
    name: 'an index off by one',
    language: 'python',
    buggy: 'def f(a, i):\n    return a[i]\n',
    fixed: 'def f(a, i):\n    return a[i - 1]\n',
  },
  {
    name: 'swapped arguments',
    language: 'python',
    buggy: 'def f(a, b):\n    return f(b, a)\n',
    fixed: 'def f(a, b):\n    return f(a, b)\n',
  },
  {
    name: 'a missing early return',
    language: 'python',
    buggy: 'def f(a):\n    return a[0]\n',
    fixed: 'def f(a):\n    if not a:\n        return None\n    return a[0]\n',
  },
  {
    name: 'a missing update',
    language: 'python',
    buggy: 'def f(a):\n    n = 0\n    for x in a:\n        print(x)\n    return n\n',
    fixed: 'def f(a):\n    n = 0\n    for x in a:\n        print(x)\n        n += 1\n    return n\n',
  },
  {
    name: 'a return inside of a loop',
    language: 'python',
    buggy: 'def f(a):\n    n = 0\n    for x in a:\n        n += x\n        return n\n',
    fixed: 'def f(a):\n    n = 0\n    for x in a:\n        n += x\n    return n\n',
  },
  {
    name: 'a missing conjunct',
    language: 'python',
    buggy: 'def f(a, b):\n    if a:\n        return b\n',
    fixed: 'def f(a, b):\n    if a and not b:\n        return b\n',
  },
  {
    name: 'a missing await',
    language: 'javascript',
    buggy: 'async function f(a) {\n  return g(a());\n}\n',
    fixed: 'async function f(a) {\n  return g(await a());\n}\n',
  },
  {
    name: 'brackets around a difference',
    language: 'typescript',
    buggy: 'function f(a: string[]) {\n  return a.length / 2;\n}\n',
    fixed: 'function f(a: string[]) {\n  return (a.length - 1) / 2;\n}\n',
  },
  {
    name: 'an anchor',
    language: 'javascript',
    buggy: 'const f = (a) => /\\d+$/.test(a);\n',
    fixed: 'const f = (a) => /^\\d+$/.test(a);\n',
  },
  {
    name: 'a method',
    language: 'javascript',
    buggy: 'const f = (a) => a.some((x) => x);\n',
    fixed: 'const f = (a) => a.every((x) => x);\n',
  },
  {
    name: 'an operator in Go',
    language: 'go',
    buggy: 'package a\nfunc f(a int) int {\n\treturn a - 1\n}\n',
    fixed: 'package a\nfunc f(a int) int {\n\treturn a + 1\n}\n',
  },
  {
    name: 'a bound in Rust',
    language: 'rust',
    buggy: 'fn f(a: i32) -> bool {\n    a > 3\n}\n',
    fixed: 'fn f(a: i32) -> bool {\n    a >= 3\n}\n',
  },
  {
    name: 'a constant in Java',
    language: 'java',
    buggy: 'class A {\n  int f(int a) {\n    return a + 1;\n  }\n}\n',
    fixed: 'class A {\n  int f(int a) {\n    return a + 2;\n  }\n}\n',
  },
];

describe('generateCandidates', () => {
  it.each(bugs)('repairs $name', async ({ language, buggy, fixed }) => {
    expect(await variants(buggy, language)).toContain(fixed);
  });

  it('gives no edit that changes nothing', async () => {
    const source = bugs[5]!.buggy;
    const all = await variants(source, 'python');
    expect(all).not.toContain(source);
  });

  it('leaves all bytes outside of the edit as they are', async () => {
    const source = 'def f( a ):  # odd   spacing\n\treturn   a<1 # end\n';
    for (const text of await variants(source, 'python')) expect(text.startsWith('def f( a )')).toBe(true);
  });
});
