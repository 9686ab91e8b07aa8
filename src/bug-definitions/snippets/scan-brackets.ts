import type { SyntaxLanguage } from '../../syntax/languages.ts';

/** Brackets of a snippet that have no partner in it. */
export interface OpenEnds {
  /** Closing brackets without an opening one, in order, each with its offset. */
  closers: { bracket: string; offset: number }[];
  /** Opening brackets without a closing one, in order. */
  openers: { bracket: string; offset: number }[];
  /** The quotes of a string that does not end. */
  quotes?: string;
  /** For each line, whether it begins inside a bracket or a string of the snippet. */
  continued: boolean[];
}

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

const pythonToken =
  /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[()[\]{}\n]/g;
const braceToken =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`(?:[^`\\]|\\[\s\S])*(?:`|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)'|'(?:[^'\\\n]|\\.)*'|[()[\]{}\n]/g;

function unfinishedQuotes(token: string): string | undefined {
  for (const quotes of ['"""', "'''"]) {
    if (token.startsWith(quotes) && (token.length < 6 || !token.endsWith(quotes))) return quotes;
  }
  return undefined;
}

/** Reads over strings and comments of `text` and pairs its brackets; linear in its length. */
export function scanBrackets(language: SyntaxLanguage, text: string): OpenEnds {
  const ends: OpenEnds = { closers: [], openers: [], continued: [false] };
  for (const match of text.matchAll(language === 'python' ? pythonToken : braceToken)) {
    const token = match[0];
    if (token === '\n') ends.continued.push(ends.openers.length > 0);
    else if ('([{'.includes(token)) ends.openers.push({ bracket: token, offset: match.index });
    else if (partners[token] !== undefined) {
      if (ends.openers.at(-1)?.bracket === partners[token]) ends.openers.pop();
      else ends.closers.push({ bracket: token, offset: match.index });
    } else {
      for (const _line of token.matchAll(/\n/g)) ends.continued.push(true);
      const quotes = language === 'python' ? unfinishedQuotes(token) : undefined;
      if (quotes !== undefined) ends.quotes = quotes;
    }
  }
  return ends;
}
