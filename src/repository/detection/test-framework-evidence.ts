import type { TestFramework } from '../stack.ts';
import type { PackageJson } from './package-json.ts';
import { type Evidence, inFolder, type Survey } from './survey.ts';
import { frameworkOfScript } from './test-script.ts';

export interface FrameworkEvidence extends Evidence {
  value: TestFramework;
  /** The package script that runs it. */
  script?: string;
}

const configurations: readonly [RegExp, TestFramework][] = [
  [/^vitest\.(?:config|workspace|projects)\./, 'vitest'],
  [/^jest\.config\./, 'jest'],
  [/^\.mocharc/, 'mocha'],
  [/^ava\.config\./, 'ava'],
  [/^\.taprc$/, 'tap'],
];
const imports: readonly [RegExp, TestFramework][] = [
  [/['"]vitest['"]/, 'vitest'],
  [/['"]@jest\/globals['"]|\bjest\.(?:fn|mock|spyOn)\(/, 'jest'],
  [/['"]node:test['"]/, 'node:test'],
  [/['"]ava['"]/, 'ava'],
  [/['"](?:tape|tape-promise|@ljharb\/tape)(?:\/\w+)?['"]/, 'tape'],
  [/['"](?:tap|@tapjs\/\w+)['"]/, 'tap'],
  [/['"]mocha['"]/, 'mocha'],
];
const packages: readonly [TestFramework, readonly string[]][] = [
  ['vitest', ['vitest']],
  ['jest', ['jest', 'react-scripts', '@jest/core', 'ts-jest']],
  ['mocha', ['mocha']],
  ['ava', ['ava']],
  ['tap', ['tap', '@tapjs/core']],
  ['tape', ['tape']],
];
const usualScripts = ['test', 'test:unit', 'tests-only', 'unit', 'test:node', 'test:run', 'test:ci', 'jest', 'vitest'];

function fromScripts(manifest: PackageJson, path: string): FrameworkEvidence[] {
  const others = Object.keys(manifest.scripts).filter((name) => /test/.test(name) && !/^(?:pre|post)test/.test(name));
  return [...new Set([...usualScripts, ...others])].flatMap((name) => {
    const value = frameworkOfScript(name, manifest.scripts);
    const confidence = name === 'test' ? 0.9 : 0.7;
    const source = `${path} (scripts.${name})`;
    return value === undefined ? [] : [{ field: 'testFramework', value, source, confidence, script: name }];
  });
}

function fromFiles(survey: Survey, folder: string): FrameworkEvidence[] {
  const found: FrameworkEvidence[] = [];
  for (const file of survey.files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const match = inFolder(folder, name) === file ? configurations.find(([pattern]) => pattern.test(name)) : undefined;
    if (match !== undefined) found.push({ field: 'testFramework', value: match[1], source: file, confidence: 0.8 });
  }
  return found;
}

function fromDependencies(manifest: PackageJson, path: string): FrameworkEvidence[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  return packages.flatMap(([value, names]) => {
    const name = names.find((candidate) => all[candidate] !== undefined);
    return name === undefined ? [] : [{ field: 'testFramework', value, source: `${path} (${name})`, confidence: 0.6 }];
  });
}

/** A `test` script that starts a file with node: the tests report by themselves, as tape's do. */
function fromPlainScript(manifest: PackageJson, path: string): FrameworkEvidence[] {
  if (!/\bnode\s+\S*test/.test(manifest.scripts.test ?? '')) return [];
  const source = `${path} (scripts.test)`;
  return [{ field: 'testFramework', value: 'tape', source, confidence: 0.3, script: 'test' }];
}

/** What the imports of test files say of their framework. */
export async function frameworkOfTests(survey: Survey, tests: readonly string[]): Promise<FrameworkEvidence[]> {
  const found: FrameworkEvidence[] = [];
  for (const file of tests.slice(0, 5)) {
    const text = (await survey.snapshot.readFile(file)) ?? '';
    const match = imports.find(([pattern]) => pattern.test(text));
    if (match === undefined) continue;
    found.push({ field: 'testFramework', value: match[1], source: `${file} (import)`, confidence: 0.95 });
  }
  return found;
}

/** What the package in `folder` says of its test framework: scripts, configuration files, dependencies. */
export function frameworkOfPackage(survey: Survey, folder: string, manifest: PackageJson): FrameworkEvidence[] {
  const path = inFolder(folder, 'package.json');
  return [
    ...fromScripts(manifest, path),
    ...fromFiles(survey, folder),
    ...fromDependencies(manifest, path),
    ...fromPlainScript(manifest, path),
  ];
}
