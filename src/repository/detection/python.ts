import type { PackageManager, Stack } from '../stack.ts';
import { readToml, tableOf, textOf } from './read-toml.ts';
import { type Evidence, folderOf, foldersUpwards, inFolder, readFirst, type Survey, shellWord } from './survey.ts';

const manifests = ['pyproject.toml', 'setup.py', 'setup.cfg'];
const testExtras = ['test', 'tests', 'testing', 'test-all', 'dev', 'develop', 'development'];
const testRequirements = [
  'requirements-test.txt',
  'requirements-tests.txt',
  'requirements_test.txt',
  'test-requirements.txt',
  'test_requirements.txt',
  'requirements/test.txt',
  'requirements/tests.txt',
  'requirements/testing.txt',
  'tests/requirements.txt',
  'test/requirements.txt',
  'requirements-dev.txt',
  'requirements_dev.txt',
  'dev-requirements.txt',
  'requirements/dev.txt',
  'requirements.txt',
];

/** The folder of the project that owns most changed files: the nearest with a manifest, else with requirements, else the root. */
function projectFolder(survey: Survey, changed: readonly string[]): string | undefined {
  const first = changed.find((file) => /\.pyi?$/.test(file)) ?? changed[0];
  const folders = foldersUpwards(folderOf(first ?? 'x'));
  const has = (folder: string, names: readonly string[]) =>
    names.some((name) => survey.files.has(inFolder(folder, name)));
  return (
    folders.find((folder) => has(folder, manifests)) ??
    folders.find((folder) => has(folder, ['requirements.txt', 'tox.ini', 'Pipfile'])) ??
    ([...survey.files].some((file) => file.endsWith('.py')) ? '.' : undefined)
  );
}

function packageManagerOf(survey: Survey, folder: string, pyproject: Record<string, unknown>): Evidence {
  const path = inFolder(folder, 'pyproject.toml');
  const backend = textOf(tableOf(pyproject, 'build-system')['build-backend']) ?? '';
  const isHere = (name: string) => survey.files.has(inFolder(folder, name));
  const has = (...keys: string[]) => Object.keys(tableOf(pyproject, ...keys)).length > 0;
  const candidates: [boolean, PackageManager, string, number][] = [
    [isHere('uv.lock'), 'uv', inFolder(folder, 'uv.lock'), 1],
    [isHere('poetry.lock'), 'poetry', inFolder(folder, 'poetry.lock'), 1],
    [isHere('pdm.lock'), 'pdm', inFolder(folder, 'pdm.lock'), 1],
    [has('tool', 'uv'), 'uv', `${path} (tool.uv)`, 0.8],
    [has('tool', 'poetry'), 'poetry', `${path} (tool.poetry)`, 0.9],
    [has('tool', 'pdm') || backend.startsWith('pdm'), 'pdm', `${path} (tool.pdm)`, 0.8],
    [has('tool', 'hatch', 'envs'), 'hatch', `${path} (tool.hatch.envs)`, 0.7],
  ];
  const [, value, source, confidence] = candidates.find(([applies]) => applies) ?? [
    true,
    'pip',
    inFolder(folder, manifestOf(survey, folder)),
    0.8,
  ];
  return { field: 'packageManager', value, source, confidence };
}

function manifestOf(survey: Survey, folder: string): string {
  return manifests.find((name) => survey.files.has(inFolder(folder, name))) ?? 'requirements.txt';
}

/** Names of the extras that a project declares for its tests, in the order of `testExtras`. */
async function findTestExtras(survey: Survey, folder: string, pyproject: Record<string, unknown>): Promise<string[]> {
  const names = new Set(Object.keys(tableOf(pyproject, 'project', 'optional-dependencies')));
  for (const name of Object.keys(tableOf(pyproject, 'tool', 'poetry', 'extras'))) names.add(name);
  const settings = (await survey.snapshot.readFile(inFolder(folder, 'setup.cfg'))) ?? '';
  const section = /^\[options\.extras_require\]\r?\n((?:(?!\[).*\r?\n?)*)/m.exec(settings)?.[1] ?? '';
  for (const match of section.matchAll(/^([\w-]+)\s*=/gm)) names.add(match[1] ?? '');
  const script = (await survey.snapshot.readFile(inFolder(folder, 'setup.py'))) ?? '';
  const extras = /extras_require\s*=\s*(?:dict\(|\{)([\s\S]{0,4000})/.exec(script)?.[1] ?? '';
  for (const match of extras.matchAll(/["']([\w-]+)["']\s*:/g)) names.add(match[1] ?? '');
  const found = testExtras.filter((name) => names.has(name));
  const forTestsOnly = found.filter((name) => name.startsWith('test'));
  return forTestsOnly.length > 0 ? forTestsOnly : found.slice(0, 1);
}

async function installCommands(
  survey: Survey,
  folder: string,
  packageManager: PackageManager,
  pyproject: Record<string, unknown>,
): Promise<string[]> {
  if (packageManager === 'uv' && survey.files.has(inFolder(folder, 'uv.lock')))
    return ['uv sync --frozen --all-extras --all-groups'];
  if (packageManager === 'poetry' && survey.files.has(inFolder(folder, 'poetry.lock')))
    return ['poetry install --all-extras'];
  if (packageManager === 'pdm' && survey.files.has(inFolder(folder, 'pdm.lock')))
    return ['pdm install --frozen-lockfile -G :all'];
  const extras = await findTestExtras(survey, folder, pyproject);
  const isProject = manifests.some((name) => survey.files.has(inFolder(folder, name)));
  const project = isProject ? [`-e ${shellWord(extras.length === 0 ? '.' : `.[${extras.join(',')}]`)}`] : [];
  const files = testRequirements.filter((name) => survey.files.has(inFolder(folder, name))).map((name) => `-r ${name}`);
  const groups = Object.keys(tableOf(pyproject, 'dependency-groups')).filter((name) => testExtras.includes(name));
  const parts = [...project, ...files, ...groups.slice(0, 2).map((name) => `--group ${name}`), 'pytest'];
  return [`python -m pip install ${parts.join(' ')}`];
}

async function findFramework(survey: Survey, folder: string, changed: readonly string[]): Promise<Evidence> {
  const evidence = (value: string, source: string, confidence: number) => ({
    field: 'testFramework',
    value,
    source,
    confidence,
  });
  const configurations: [string, RegExp][] = [
    ['pytest.ini', /^\[pytest\]/m],
    ['pyproject.toml', /^\[tool\.pytest/m],
    ['tox.ini', /^\[pytest\]|\bpytest\b/m],
    ['setup.cfg', /^\[tool:pytest\]/m],
  ];
  for (const [name, pattern] of configurations) {
    const path = inFolder(folder, name);
    if (pattern.test((await survey.snapshot.readFile(path)) ?? '')) return evidence('pytest', path, 1);
  }
  const conftest = [...survey.files].find((file) => file.endsWith('conftest.py'));
  if (conftest !== undefined) return evidence('pytest', conftest, 0.95);
  const tests = changed.filter((file) => /(?:^|\/|_)tests?(?:_|\/|\.py)/.test(file) && file.endsWith('.py'));
  for (const file of tests.slice(0, 5)) {
    const text = (await survey.snapshot.readFile(file)) ?? '';
    if (/^\s*(?:import pytest|from pytest)/m.test(text)) return evidence('pytest', `${file} (import)`, 0.95);
    if (/^\s*(?:import unittest|from unittest import)/m.test(text))
      return evidence('unittest', `${file} (import)`, 0.7);
  }
  const texts = await readFirst(
    survey,
    ['tox.ini', 'noxfile.py', 'Makefile', ...testRequirements, 'pyproject.toml', 'setup.py', 'setup.cfg'].map((name) =>
      inFolder(folder, name),
    ),
  );
  if (/\bpytest\b/.test(texts?.text ?? '')) return evidence('pytest', texts?.path ?? '', 0.8);
  return evidence('pytest', 'the usual runner, which runs unittest classes too', 0.4);
}

async function findPythonVersion(
  survey: Survey,
  folder: string,
  pyproject: Record<string, unknown>,
): Promise<Evidence | undefined> {
  const file = await readFirst(survey, [inFolder(folder, '.python-version'), '.python-version']);
  const pinned = /^\s*(\d+\.\d+(?:\.\d+)?)/.exec(file?.text ?? '')?.[1];
  if (file !== undefined && pinned !== undefined)
    return { field: 'languageVersion', value: pinned, source: file.path, confidence: 0.9 };
  const path = inFolder(folder, 'pyproject.toml');
  const required =
    textOf(tableOf(pyproject, 'project')['requires-python']) ??
    textOf(tableOf(pyproject, 'tool', 'poetry', 'dependencies').python);
  if (required !== undefined)
    return { field: 'languageVersion', value: required, source: `${path} (requires-python)`, confidence: 0.6 };
  const setup = await readFirst(survey, [inFolder(folder, 'setup.cfg'), inFolder(folder, 'setup.py')]);
  const value = /python_requires\s*=\s*["']?([^"'\n,]+(?:,\s*[<>=!~][^"'\n,]+)*)/.exec(setup?.text ?? '')?.[1]?.trim();
  return setup === undefined || value === undefined
    ? undefined
    : { field: 'languageVersion', value, source: setup.path, confidence: 0.6 };
}

/** An image with a Python that the project allows: 3.11 unless it pins another or asks for a newer one. */
function imageOf(version: string | undefined): string {
  const pinned = /^\d+\.\d+/.exec(version ?? '')?.[0];
  const minimum = /(?:>=|\^|~=)\s*3\.(\d+)/.exec(version ?? '')?.[1];
  const below = /<=?\s*3\.(\d+)/.exec(version ?? '')?.[1];
  const minor = Math.max(Number(minimum ?? 0), Math.min(11, below === undefined ? 11 : Number(below) - 1));
  return `python:${pinned ?? `3.${minor}`}-slim`;
}

/** Projects in Python: pip, uv, poetry, pdm and hatch; pytest and unittest. */
export async function detectPython(survey: Survey): Promise<Stack | undefined> {
  const folder = projectFolder(survey, survey.changedFiles);
  if (folder === undefined) return undefined;
  const pyproject = readToml((await survey.snapshot.readFile(inFolder(folder, 'pyproject.toml'))) ?? '');
  const manager = packageManagerOf(survey, folder, pyproject);
  const packageManager = manager.value as PackageManager;
  const framework = await findFramework(survey, folder, survey.changedFiles);
  const version = await findPythonVersion(survey, folder, pyproject);
  const backend = textOf(tableOf(pyproject, 'build-system')['build-backend'])?.split(/[.:]/)[0];
  return {
    language: 'python',
    ...(backend === undefined ? {} : { buildTool: backend }),
    packageManager,
    testFramework: framework.value === 'unittest' ? 'unittest' : 'pytest',
    installFolder: folder,
    testFolder: folder,
    installCommands: await installCommands(survey, folder, packageManager, pyproject),
    testCommand: framework.value === 'unittest' ? 'python -m unittest' : 'python -m pytest',
    ...(version === undefined ? {} : { languageVersion: version.value }),
    baseImage: imageOf(version?.value),
    evidence: [manager, framework, ...(version === undefined ? [] : [version])],
  };
}
