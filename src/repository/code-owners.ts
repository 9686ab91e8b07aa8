import picomatch from 'picomatch';
import type { Snapshot } from './snapshot.ts';

/** Where GitHub looks for the file, in its order; the first one counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

export interface CodeOwnersRule {
  pattern: string;
  /** `@user`, `@organisation/team` or an address; none takes the ownership away. */
  owners: string[];
  matches: (path: string) => boolean;
}

/** A CODEOWNERS pattern as a test of paths: gitignore's rules without `!` and `[ ]` (docs.github.com, "About code owners"). */
function matcherOf(pattern: string): (path: string) => boolean {
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.replace(/\/$/, '').includes('/');
  // `docs/*` owns the files in docs/ but not those of its subfolders; any other name owns what is below it too.
  const below = body.endsWith('/*') ? [] : [`${body}/**`];
  const globs = [...(pattern.endsWith('/') ? [] : [body]), ...below];
  const options = { dot: true, nobrace: true, nobracket: true, noextglob: true, nonegate: true };
  const isMatch = picomatch(
    globs.map((glob) => (anchored ? glob : `**/${glob}`)),
    options,
  );
  return (path) => isMatch(path);
}

/** The rules of a CODEOWNERS text; comments, and lines GitHub would skip (`!`, `[ ]`), are left out. */
export function parseCodeOwners(text: string): CodeOwnersRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/(?<!\\)\s+/);
    if (pattern === '' || pattern.startsWith('!') || /[[\]]/.test(pattern)) return [];
    return [{ pattern, owners, matches: matcherOf(pattern.replaceAll('\\ ', ' ')) }];
  });
}

/** The owners of `path`: those of the last rule that matches. */
export function ownersOf(rules: readonly CodeOwnersRule[], path: string): string[] {
  return rules.findLast((rule) => rule.matches(path))?.owners ?? [];
}

/** Everybody who owns one of `paths`, by the repository's CODEOWNERS, each once; empty without such a file. */
export async function findCodeOwners(snapshot: Snapshot, paths: readonly string[]): Promise<string[]> {
  for (const place of places) {
    const text = await snapshot.readFile(place);
    if (text === undefined) continue;
    const rules = parseCodeOwners(text);
    return [...new Set(paths.flatMap((path) => ownersOf(rules, path)))];
  }
  return [];
}
