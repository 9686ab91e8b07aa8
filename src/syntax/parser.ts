import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Language, Parser, Tree } from 'web-tree-sitter';
import type { SyntaxLanguage } from './languages.ts';

/** A parser of one language; trees must be `delete()`d by the caller when many are made. */
export interface SyntaxParser {
  readonly language: SyntaxLanguage;
  /** Never throws on bad source: the tree then has error nodes (`tree.rootNode.hasError`). Positions are in UTF-16 units. */
  parse(source: string): Tree;
}

/** The grammars lie beside the bundles in `dist/`; from a checkout's sources they are found there too. */
function grammarFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const candidate of [join(folder, 'grammars'), join(folder, 'dist', 'grammars')]) {
      if (existsSync(join(candidate, 'runtime.wasm.br'))) return candidate;
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The syntax grammars are missing: dist/grammars is not there.');
    folder = parent;
  }
}

const decompress = promisify(brotliDecompress);

async function readGrammar(name: string): Promise<Uint8Array> {
  return decompress(await readFile(join(grammarFolder(), `${name}.wasm.br`)));
}

let runtime: Promise<typeof import('web-tree-sitter')> | undefined;

async function startRuntime(): Promise<typeof import('web-tree-sitter')> {
  const module = await import('web-tree-sitter');
  const bytes = await readGrammar('runtime');
  await module.Parser.init({ wasmBinary: bytes.slice().buffer });
  return module;
}

const parsers = new Map<SyntaxLanguage, Promise<SyntaxParser>>();

async function loadParser(language: SyntaxLanguage): Promise<SyntaxParser> {
  runtime ??= startRuntime();
  const module = await runtime;
  const grammar: Language = await module.Language.load(await readGrammar(language));
  const parser: Parser = new module.Parser();
  parser.setLanguage(grammar);
  return {
    language,
    parse(source) {
      const tree = parser.parse(source);
      if (tree === null) throw new Error(`The ${language} parser returned no tree.`);
      return tree;
    },
  };
}

/** The parser of `language`; its grammar is loaded once per process, at the first call. */
export function parserOf(language: SyntaxLanguage): Promise<SyntaxParser> {
  const known = parsers.get(language);
  if (known !== undefined) return known;
  const loading = loadParser(language);
  parsers.set(language, loading);
  return loading;
}
