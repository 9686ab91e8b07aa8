import picomatch from 'picomatch';
import { type PathVerdict, roleOfPath } from './test-paths.ts';

/** What the repository's own configuration says about where its tests are; see `readTestPathRules`. */
export interface TestPathRules {
  /** Globs of test files, relative to the repository, each with the file that says so. */
  patterns: { glob: string; source: string }[];
  /** Folders of tests, relative to the repository. */
  folders: { folder: string; source: string }[];
}

export const noTestPathRules: TestPathRules = { patterns: [], folders: [] };

/** The role of `path` by the repository's configuration, else by convention. */
export function roleByRules(path: string, rules: TestPathRules): PathVerdict {
  const conventional = roleOfPath(path);
  if (conventional.role === 'test' || conventional.role === 'test-configuration') return conventional;
  const pattern = rules.patterns.find(({ glob }) => picomatch.isMatch(path, glob, { dot: true }));
  if (pattern !== undefined) return { role: 'test', reason: `'${pattern.glob}' in ${pattern.source}` };
  const folder = rules.folders.find((candidate) => path.startsWith(`${candidate.folder}/`));
  if (folder !== undefined) return { role: 'test', reason: `test folder '${folder.folder}' in ${folder.source}` };
  return conventional;
}
