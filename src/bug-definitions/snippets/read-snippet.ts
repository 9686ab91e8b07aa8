import type { SyntaxLanguage } from '../../syntax/languages.ts';
import { parserOf } from '../../syntax/parser.ts';
import { readSyntaxTree, type SyntaxTree } from '../../syntax/syntax-tree.ts';
import { braceWrappers } from './brace-wrappers.ts';
import { pythonWrappers } from './python-wrappers.ts';
import type { Wrapper } from './wrapper.ts';

/** Source code with what had to be thought around it so that it parses. */
export interface WrappedSource {
  tree: SyntaxTree;
  wrapper: Wrapper;
  /** Where the given text lies in the tree's source. */
  start: number;
  end: number;
}

/** Wrappings tried for one snippet, and how much text is parsed for them in all. */
const mostWrappers = 150;
const mostCharacters = 1_000_000;

function needsNoWrapper(language: SyntaxLanguage, text: string): boolean {
  if (language !== 'python') return true;
  const first = text.split('\n').find((line) => /^[ \t]*[^\s#]/.test(line));
  return first === undefined || !/^[ \t]/.test(first);
}

/** What could be missing around `text`, the likeliest first; nothing missing is the first thought. */
export function wrappersFor(language: SyntaxLanguage, text: string): Wrapper[] {
  const wrappers = language === 'python' ? pythonWrappers(text) : braceWrappers(language, text);
  const bare = { prefix: '', suffix: '' };
  const all = needsNoWrapper(language, text) ? [bare, ...wrappers] : [...wrappers, bare];
  const seen = new Set<string>();
  return all
    .filter(({ prefix, suffix }) => {
      const key = `${prefix}\u0000${suffix}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .slice(0, Math.max(2, Math.min(mostWrappers, mostCharacters / Math.max(1, text.length))));
}

export function isWellFormed({ errors }: SyntaxTree): boolean {
  return errors === 0;
}

/**
 * Parses `text`: a whole file, one function, or lines cut out of one. Where it does not parse alone, what is missing is
 * thought around it; where nothing helps, the tree has errors.
 */
export async function readSnippet(language: SyntaxLanguage, text: string): Promise<WrappedSource> {
  const parser = await parserOf(language);
  let best: WrappedSource | undefined;
  for (const wrapper of wrappersFor(language, text)) {
    const tree = readSyntaxTree(parser, `${wrapper.prefix}${text}${wrapper.suffix}`);
    const candidate = { tree, wrapper, start: wrapper.prefix.length, end: wrapper.prefix.length + text.length };
    if (isWellFormed(tree)) return candidate;
    if (best === undefined || tree.errors < best.tree.errors) best = candidate;
  }
  if (best === undefined) throw new Error('There is always the snippet without a wrapper.');
  return best;
}
