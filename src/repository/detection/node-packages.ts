import type { PackageManager } from '../stack.ts';
import type { PackageJson } from './package-json.ts';
import { type Evidence, foldersUpwards, inFolder, type Survey, shellWord } from './survey.ts';

const lockFiles: readonly [string, PackageManager][] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/** The folder that installs for `folder`: the workspace root above it, or itself. */
export async function findInstallFolder(survey: Survey, folder: string): Promise<string> {
  for (const candidate of foldersUpwards(folder)) {
    const marks = [...lockFiles.map(([name]) => name), 'pnpm-workspace.yaml'];
    if (marks.some((name) => survey.files.has(inFolder(candidate, name)))) return candidate;
    if (candidate === folder) continue;
    const manifest = await survey.snapshot.readFile(inFolder(candidate, 'package.json'));
    if (manifest !== undefined && /"workspaces"\s*:/.test(manifest)) return candidate;
  }
  return folder;
}

async function isBerry(survey: Survey, folder: string): Promise<boolean> {
  if (survey.files.has(inFolder(folder, '.yarnrc.yml'))) return true;
  return /^__metadata:/m.test((await survey.snapshot.readFile(inFolder(folder, 'yarn.lock'))) ?? '');
}

/** The package manager of `folder`: the one its manifest names, else the one whose lock file is there, else npm. */
export async function findPackageManager(
  survey: Survey,
  folder: string,
  manifest: PackageJson,
): Promise<{ packageManager: PackageManager; version?: string; evidence: Evidence }> {
  const named = /^(npm|yarn|pnpm|bun)@(\d+[\w.-]*)/.exec(manifest.packageManager ?? '');
  const lock = lockFiles.find(([name]) => survey.files.has(inFolder(folder, name)));
  const name = named?.[1] ?? lock?.[1] ?? 'npm';
  const version = named?.[2];
  const berry = name === 'yarn' && (version === undefined ? await isBerry(survey, folder) : !version.startsWith('1.'));
  const packageManager = (berry ? 'yarn-berry' : name) as PackageManager;
  const lockSource = lock === undefined ? 'no lock file' : inFolder(folder, lock[0]);
  const source = named === null ? lockSource : `${inFolder(folder, 'package.json')} (packageManager)`;
  const confidence = named !== null || lock !== undefined ? 1 : 0.5;
  const evidence = { field: 'packageManager', value: packageManager, source, confidence };
  return { packageManager, evidence, ...(version === undefined ? {} : { version }) };
}

/** The pnpm that wrote the lock file, by the lock file's format. */
async function pnpmVersion(survey: Survey, folder: string): Promise<string> {
  const lock = (await survey.snapshot.readFile(inFolder(folder, 'pnpm-lock.yaml'))) ?? '';
  const format = Number(/^lockfileVersion:\s*['"]?(\d+(?:\.\d+)?)/m.exec(lock)?.[1] ?? 9);
  if (format >= 9) return '9';
  if (format >= 6) return '8';
  return format >= 5.4 ? '7' : '6';
}

async function yarnBerry(survey: Survey, folder: string, version: string | undefined): Promise<string> {
  const settings = (await survey.snapshot.readFile(inFolder(folder, '.yarnrc.yml'))) ?? '';
  const own = /^yarnPath:\s*["']?([^"'\s]+)/m.exec(settings)?.[1];
  const isThere = own !== undefined && survey.files.has(inFolder(folder, own));
  const program = isThere ? `node ${shellWord(own)}` : `npx --yes @yarnpkg/cli-dist@${version ?? '4'}`;
  return `YARN_NODE_LINKER=node-modules ${program}`;
}

/** The command with which a person installs in `folder`, by the lock file where there is one. */
export async function nodeInstallCommand(
  survey: Survey,
  folder: string,
  packageManager: PackageManager,
  version: string | undefined,
): Promise<string> {
  const has = (name: string) => survey.files.has(inFolder(folder, name));
  if (packageManager === 'pnpm') {
    const frozen = has('pnpm-lock.yaml') ? ' --frozen-lockfile' : '';
    return `npx --yes pnpm@${version ?? (await pnpmVersion(survey, folder))} install${frozen}`;
  }
  if (packageManager === 'bun') return 'npx --yes bun install';
  if (packageManager === 'yarn-berry') return `${await yarnBerry(survey, folder, version)} install --immutable`;
  if (packageManager === 'yarn') return `npx --yes yarn@${version ?? '1.22.22'} install --frozen-lockfile`;
  return has('package-lock.json') || has('npm-shrinkwrap.json') ? 'npm ci' : 'npm install';
}
