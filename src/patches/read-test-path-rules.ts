import type { Snapshot } from '../repository/snapshot.ts';
import type { TestPathRules } from './test-path-rules.ts';
import { isTestPath } from './test-paths.ts';

type Found = { kind: 'pattern' | 'folder'; value: string };

function quotedStrings(text: string): string[] {
  return [...text.matchAll(/(["'`])((?:(?!\1)[^\\\n])*)\1/g)].map((match) => match[2] ?? '');
}

/** The strings of `key: [...]` (or `key: '...'`) in a JavaScript or JSON configuration, without running it. */
function stringsOfKey(text: string, key: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    new RegExp(`["']?\\b${key}["']?\\s*[:=]\\s*(\\[[^\\]]*\\]|["'\`][^"'\`\\n]*["'\`])`, 'g'),
  ))
    found.push(...quotedStrings(match[1] ?? ''));
  return found;
}

/** Values of an INI or TOML key, on its line or indented below it. */
function valuesOfKey(text: string, key: string): string[] {
  const match = new RegExp(`^${key}\\s*=\\s*(\\[[^\\]]*\\]|.*(?:\\n[ \\t]+\\S.*)*)`, 'm').exec(text);
  const value = match?.[1] ?? '';
  return value.includes('"') || value.includes("'") ? quotedStrings(value) : value.split(/\s+/).filter(Boolean);
}

function globs(values: readonly string[]): Found[] {
  return values.map((value) => ({ kind: 'pattern' as const, value }));
}

function readConfiguration(name: string, text: string): Found[] {
  if (/^jest\.config\./.test(name)) return globs(stringsOfKey(text, 'testMatch'));
  if (/^(?:vitest|vite)\.config\./.test(name)) {
    const start = text.search(/\btest\s*:\s*\{/);
    return start < 0 ? [] : globs(stringsOfKey(text.slice(start), 'include').slice(0, 20));
  }
  if (/^\.mocharc/.test(name)) return globs([...stringsOfKey(text, 'spec'), ...yamlList(text, 'spec')]);
  if (name === '.taprc') return globs(yamlList(text, 'include'));
  if (name === 'package.json')
    return globs([
      ...stringsOfKey(text, 'testMatch'),
      ...stringsIn(text, 'ava', 'files'),
      ...stringsIn(text, 'mocha', 'spec'),
    ]);
  if (/^(?:pyproject\.toml|pytest\.ini|tox\.ini|setup\.cfg)$/.test(name)) {
    const files = valuesOfKey(text, 'python_files').map((value) => (value.includes('/') ? value : `**/${value}`));
    return [...globs(files), ...valuesOfKey(text, 'testpaths').map((value) => ({ kind: 'folder' as const, value }))];
  }
  if (name === 'pom.xml')
    return [...text.matchAll(/<testSourceDirectory>\s*([^<\s]+)\s*</g)].map((match) => ({
      kind: 'folder',
      value: match[1] ?? '',
    }));
  if (name === 'Cargo.toml')
    return [...text.matchAll(/^\[\[test\]\][^[]*?^path\s*=\s*"([^"]+)"/gm)].map((match) => ({
      kind: 'pattern',
      value: match[1] ?? '',
    }));
  return [];
}

function yamlList(text: string, key: string): string[] {
  const match = new RegExp(`^${key}:[ \\t]*(.*)((?:\\n[ \\t]*- .*)*)`, 'm').exec(text);
  if (match === null) return [];
  const items = (match[2] ?? '').split('\n').map((line) => line.replace(/^\s*- /, ''));
  return [match[1] ?? '', ...items]
    .map((item) => item.trim().replace(/^["']|["']$/g, ''))
    .filter((item) => item !== '' && !item.startsWith('['));
}

function stringsIn(text: string, section: string, key: string): string[] {
  try {
    const part = (JSON.parse(text) as Record<string, unknown>)[section] as Record<string, unknown> | undefined;
    const value = part?.[key];
    return Array.isArray(value)
      ? value.filter((item) => typeof item === 'string')
      : typeof value === 'string'
        ? [value]
        : [];
  } catch {
    return [];
  }
}

/** A glob that would call production code a test is no rule: `src/**` or `*.py` say where to look, not what is a test. */
function isTelling(glob: string): boolean {
  return /test|spec|check|suite|scenario|feature|(?:^|\/)t\//i.test(glob) && !glob.startsWith('!');
}

function relativeTo(folder: string, value: string): string {
  const path = value.replaceAll('<rootDir>/', '').replace(/^\.\//, '').replace(/\/$/, '');
  return folder === '' || path.startsWith('**/') ? path : `${folder}/${path}`;
}

/** A configured folder counts when most of its files look like tests; `testpaths = src` (for doctests) does not. */
function holdsMostlyTests(folder: string, files: readonly string[]): boolean {
  const inside = files.filter((file) => file.startsWith(`${folder}/`) && /\.\w+$/.test(file));
  return inside.length > 0 && inside.filter(isTestPath).length * 2 >= inside.length;
}

const configurationName =
  /^(?:jest\.config\.\w+|vite(?:st)?\.config\.\w+|\.mocharc(?:\.\w+)?|\.taprc|package\.json|pyproject\.toml|pytest\.ini|tox\.ini|setup\.cfg|pom\.xml|Cargo\.toml)$/;
const largestCount = 60;
const largestText = 100_000;

/**
 * Where the test runners' configurations of a repository say that its tests are: jest's testMatch, vitest's include,
 * ava's and mocha's files, pytest's testpaths and python_files, Maven's testSourceDirectory, Cargo's `[[test]]`.
 * `near` are the changed files: only configurations in their folders, or above, are read.
 */
export async function readTestPathRules(snapshot: Snapshot, near: readonly string[]): Promise<TestPathRules> {
  const files = await snapshot.listFiles();
  const above = (folder: string) => folder === '' || near.some((path) => path.startsWith(`${folder}/`));
  const configurations = files.filter((file) => {
    const slash = file.lastIndexOf('/');
    return configurationName.test(file.slice(slash + 1)) && above(slash < 0 ? '' : file.slice(0, slash));
  });
  const rules: TestPathRules = { patterns: [], folders: [] };
  for (const source of configurations.slice(0, largestCount)) {
    const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/')) : '';
    const text = ((await snapshot.readFile(source)) ?? '').slice(0, largestText);
    for (const { kind, value } of readConfiguration(source.slice(source.lastIndexOf('/') + 1), text)) {
      const path = relativeTo(folder, value);
      if (kind === 'pattern' && isTelling(value)) rules.patterns.push({ glob: path, source });
      if (kind === 'folder' && holdsMostlyTests(path, files)) rules.folders.push({ folder: path, source });
    }
  }
  return rules;
}
