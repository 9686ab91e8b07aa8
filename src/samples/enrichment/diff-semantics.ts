import { basename, extname } from 'node:path';
import { isTestPath } from '../../patches/test-paths.ts';
import { languageOfFile } from '../../syntax/languages.ts';
import type { DiffFile } from '../read-diff.ts';
import type { SampleEvidence } from './evidence.ts';
import { present } from './present.ts';

export type FileKind = 'source' | 'test' | 'configuration' | 'documentation';

const documentation = /\.(?:md|mdx|rst|adoc|txt)$|^(?:LICENSE|NOTICE|AUTHORS|CHANGELOG|CHANGES|README)\b/i;
const configuration =
  /\.(?:json|jsonc|ya?ml|toml|ini|cfg|conf|properties|lock|env|gradle|editorconfig)$|^\.|^(?:Dockerfile|Makefile|Jenkinsfile|Gemfile|Pipfile|Procfile|go\.(?:mod|sum)|pom\.xml|setup\.cfg|requirements.*\.txt)$|(?:^|\.)(?:config|rc)\.[cm]?[jt]s$|\.csproj$/i;

/** What a file is for, by its path: tests first, then configuration, then documentation; everything else is source. */
export function kindOfFile(path: string): FileKind {
  const name = basename(path);
  if (isTestPath(path)) return 'test';
  if (configuration.test(name) || /^requirements.*\.txt$/i.test(name)) return 'configuration';
  if (
    documentation.test(name) ||
    (/^docs?\//.test(path) && languageOfFile(path) === undefined && extname(path) !== '')
  ) {
    return 'documentation';
  }
  return 'source';
}

function describeFile(file: DiffFile) {
  return present({
    path: file.path,
    kind: kindOfFile(file.path),
    change: file.change,
    oldPath: file.change === 'renamed' ? file.oldPath : undefined,
    binary: file.binary ? true : undefined,
    linesAdded: file.linesAdded,
    linesRemoved: file.linesRemoved,
  });
}

/** What fix.patch changes: files, lines, symbols and the surface that other code can use. Empty without a fix.patch. */
export function diffSemantics({ fix, symbols }: SampleEvidence): Record<string, unknown> {
  if (fix === undefined) return {};
  const found = [...symbols.values()];
  const api = (kind: 'added' | 'modified' | 'removed') => found.flatMap((file) => file.api[kind]);
  const sum = (count: (file: DiffFile) => number) => fix.files.reduce((total, file) => total + count(file), 0);
  return present({
    filesChanged: fix.files.length,
    totalLinesAdded: sum(({ linesAdded }) => linesAdded),
    totalLinesRemoved: sum(({ linesRemoved }) => linesRemoved),
    modifiedFiles: fix.files.map(({ path }) => path),
    files: fix.files.map(describeFile),
    changedSymbols: found.flatMap(({ changed }) => changed),
    publicAPIChanges: { added: api('added'), modified: api('modified'), removed: api('removed') },
    symbolSource: found.length === 0 ? undefined : found.every(({ exact }) => exact) ? 'files' : 'hunks',
    warnings: fix.warnings.length === 0 ? undefined : fix.warnings,
  });
}
