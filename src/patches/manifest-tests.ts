import type { LineRange } from './in-file-tests.ts';

const lockFiles = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'Pipfile.lock',
  'Cargo.lock',
  'go.sum',
  'gradle.lockfile',
]);

const largestManifest = 500_000;

/** Whether a file records resolved versions for a manifest beside or above it. */
export function isLockFile(path: string): boolean {
  return lockFiles.has(path.split('/').at(-1) ?? '');
}

export function isManifest(path: string): boolean {
  return /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.cfg|Pipfile|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?)$/.test(
    path,
  );
}

const jsonTestKeys = /^(?:devDependencies|jest|ava|mocha|tap|vitest|nyc|c8|tsd)$/;
const tomlTestSections =
  /^(?:(?:target\..*\.)?dev-dependencies\b.*|\[test\]|dependency-groups|tool\.(?:pytest|coverage|tox|nox)\b.*|tool\.poetry\.(?:dev-dependencies|group\.(?:dev|tests?|testing)\..*)|tool\.pdm\.dev-dependencies|tool\.hatch\.envs\.(?:default|tests?|hatch-test)\b.*|dev-packages)$/;
const testExtra = /^["']?(?:tests?|testing|dev|develop|unittests?)["']?$/;

/** Top-level sections of a pretty-printed package.json that only development needs, and its test scripts. */
function packageJsonRanges(lines: readonly string[]): LineRange[] {
  const indent = /^(\s+)"/.exec(lines.find((line) => /^\s+"/.test(line)) ?? '')?.[1] ?? '  ';
  const ranges: LineRange[] = [];
  let section = '';
  lines.forEach((line, index) => {
    const key = line.startsWith(`${indent}"`) ? /^\s*"([^"]+)"\s*:/.exec(line)?.[1] : undefined;
    if (key !== undefined) section = key;
    const isTestScript = section === 'scripts' && /^\s*"(?:pre|post)?test(?::[\w:-]+)?"\s*:/.test(line);
    if (isTestScript || (jsonTestKeys.test(section) && line.startsWith(indent)))
      ranges.push({ start: index, end: index });
  });
  return ranges;
}

/** Sections of TOML and INI manifests for tests, and the test extras among optional dependencies. */
function sectionRanges(lines: readonly string[]): LineRange[] {
  const ranges: LineRange[] = [];
  let section = '';
  let key = '';
  lines.forEach((line, index) => {
    const heading = /^\s*\[(.+)\]\s*(?:#.*)?\r?$/.exec(line)?.[1];
    if (heading !== undefined) {
      section = heading.replaceAll(' ', '');
      key = '';
    }
    key = /^["']?([\w.-]+)["']?\s*=/.exec(line)?.[1] ?? key;
    const isExtras = section === 'project.optional-dependencies' || section === 'options.extras_require';
    const isUvGroup = section === 'tool.uv' && key === 'dev-dependencies';
    const isTest =
      tomlTestSections.test(section) || section === 'tool:pytest' || isUvGroup || (isExtras && testExtra.test(key));
    if (isTest) ranges.push({ start: index, end: index });
  });
  return ranges;
}

function pomRanges(lines: readonly string[]): LineRange[] {
  const ranges: LineRange[] = [];
  let start: number | undefined;
  let isTest = false;
  lines.forEach((line, index) => {
    if (line.includes('<dependency>')) {
      start = index;
      isTest = false;
    }
    if (/<scope>\s*test\s*<\/scope>/.test(line)) isTest = true;
    if (!line.includes('</dependency>')) return;
    if (start !== undefined && isTest) ranges.push({ start, end: index });
    start = undefined;
  });
  return ranges;
}

function rangesOfMatching(lines: readonly string[], pattern: RegExp): LineRange[] {
  return lines.flatMap((line, index) => (pattern.test(line) ? [{ start: index, end: index }] : []));
}

/**
 * The lines of the manifest `path` that only tests need: development dependencies, test extras, settings of test
 * runners. `testModules` are Go modules that only the tests of the change import.
 */
export function findManifestTests(path: string, source: string, testModules: readonly string[]): LineRange[] {
  const name = path.split('/').at(-1) ?? '';
  if (source.length > largestManifest) return [];
  const lines = source.split('\n');
  if (name === 'package.json') return packageJsonRanges(lines);
  if (name.endsWith('.toml') || name === 'setup.cfg' || name === 'Pipfile') return sectionRanges(lines);
  if (name === 'pom.xml') return pomRanges(lines);
  if (name.startsWith('build.gradle'))
    return rangesOfMatching(lines, /^\s*(?:test|androidTest|integrationTest|testFixtures)\w*\s*[( ]\s*["'(\w]/);
  if (name === 'go.mod') {
    const required = (line: string) => /^(?:require\s+|\t)(\S+)\s+v/.exec(line)?.[1];
    return lines.flatMap((line, index) =>
      testModules.includes(required(line) ?? '') ? [{ start: index, end: index }] : [],
    );
  }
  return [];
}
