import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BugPatch, readBugPatch } from '../../../src/bug-definitions/synthesis/read-patch.ts';

export const fixtures = join(import.meta.dirname, '../../fixtures/bug-definitions');

const sources: Readonly<Record<string, string>> = {
  python: 'ledger.py',
  javascript: 'cart.js',
  typescript: 'route.ts',
  go: 'queue.go',
  java: 'Matrix.java',
};

export interface FixtureBug {
  name: string;
  language: string;
  patch: BugPatch;
  /** The correct source. */
  source: string;
  /** The stored definition's text. */
  definition: string;
}

/** The bugs of our own below tests/fixtures, each a patch and the definition computed from it. */
export const fixtureBugs: FixtureBug[] = globSync('*/bugs/*.patch', { cwd: fixtures })
  .sort()
  .map((path) => {
    const language = dirname(dirname(path));
    const read = (file: string): string => readFileSync(join(fixtures, file), 'utf8');
    return {
      name: `${language}/${basename(path, '.patch')}`,
      language,
      patch: readBugPatch(read(path), basename(path)),
      source: read(join(language, sources[language] as string)),
      definition: read(path.replace(/\.patch$/, '.json')),
    };
  });
