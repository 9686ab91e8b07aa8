import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstallAlternative, InstallRequest } from './alternative.ts';

/** Downloads of browsers and the like that tests without a display cannot use. */
export const javaScriptEnvironment: Record<string, string> = {
  HUSKY: '0',
  PUPPETEER_SKIP_DOWNLOAD: '1',
  PUPPETEER_SKIP_CHROMIUM_DOWNLOAD: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  CYPRESS_INSTALL_BINARY: '0',
  ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
  YARN_NODE_LINKER: 'node-modules',
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  YARN_ENABLE_TELEMETRY: '0',
  npm_config_manage_package_manager_versions: 'false',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
  // A host that does not answer is asked twice, not for minutes.
  npm_config_fetch_retries: '1',
  npm_config_fetch_retry_mintimeout: '500',
  npm_config_fetch_retry_maxtimeout: '3000',
  npm_config_fetch_timeout: '60000',
  COREPACK_ENABLE_STRICT: '0',
};

const npm = 'npm install --no-audit --no-fund --no-progress --loglevel=error';

/** Removes from package.json the development dependencies that no source, test or configuration names. */
const keepOnlyUsedScript = `
const fs = require('fs'), path = require('path');
const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const used = new Set(), text = [JSON.stringify({ ...manifest, devDependencies: {}, scripts: {} })];
for (const [name, script] of Object.entries(manifest.scripts || {})) if (/test|build|compile|unit|spec|cover/.test(name) && !/lint|docs?|browser|publish/.test(name)) text.push(String(script));
const walk = (folder, depth) => {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git' && depth < 8) walk(full, depth + 1);
    else if (entry.isFile() && /[.]([cm]?[jt]sx?|json|[a-z]*rc)$/.test(entry.name) && entry.name !== 'package.json' && !/lock/.test(entry.name) && fs.statSync(full).size < 500000) text.push(fs.readFileSync(full, 'utf8'));
  }
};
walk('.', 0);
const all = text.join('\\n');
const runners = /^(jest|vitest|mocha|ava|tap|tape|typescript|tsx|ts-node|ts-jest|babel-jest|@types[/]node|@vitest[/].*|@babel[/].*|@swc[/].*|esbuild|c8|nyc|jsdom|jest-environment-.*)$/;
const linters = /(lint|prettier|husky|lint-staged|commitlint|semantic-release|standard|release-it|size-limit|changesets|^xo$|biome|publint|typedoc)/;
for (const name of Object.keys(manifest.devDependencies || {})) {
  const needed = runners.test(name) || (!linters.test(name) && all.includes(name));
  if (!needed) delete manifest.devDependencies[name];
}
fs.writeFileSync('package.json', JSON.stringify(manifest, null, 2));
`;

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The pnpm that understands a lock file's version. */
function pnpmVersion(folder: string): string {
  const asked = /"packageManager"\s*:\s*"pnpm@([\d.]+)/.exec(readText(join(folder, 'package.json')))?.[1];
  if (asked !== undefined) return asked;
  const lock = /lockfileVersion:\s*'?([\d.]+)/.exec(readText(join(folder, 'pnpm-lock.yaml')))?.[1];
  if (lock?.startsWith('5')) return '7';
  return lock?.startsWith('6') ? '8' : '9';
}

function yarnBerryVersion(folder: string): string {
  return /"packageManager"\s*:\s*"yarn@(\d+\.\d+\.\d+)/.exec(readText(join(folder, 'package.json')))?.[1] ?? '4';
}

function lockFileCommands(stack: InstallRequest['stack'], folder: string): string[] | undefined {
  const has = (name: string): boolean => existsSync(join(folder, name));
  if (stack.packageManager === 'pnpm' && has('pnpm-lock.yaml')) {
    return [`npx --yes pnpm@${pnpmVersion(folder)} install --frozen-lockfile --reporter=append-only`];
  }
  if (stack.packageManager === 'yarn-berry' && has('yarn.lock')) {
    return [`npx --yes @yarnpkg/cli-dist@${yarnBerryVersion(folder)} install`];
  }
  if (has('package-lock.json') || has('npm-shrinkwrap.json'))
    return ['npm ci --no-audit --no-fund --no-progress --loglevel=error'];
  if (has('yarn.lock'))
    return ['npx --yes yarn@1.22.22 install --frozen-lockfile --ignore-engines --non-interactive --no-progress'];
  return undefined;
}

/** Ways to install a JavaScript project: its lock file, what was current then, what is now, and at last what is used. */
export function javaScriptAlternatives(request: InstallRequest): InstallAlternative[] {
  const { stack, repository, date } = request;
  const folder = join(repository, stack.installFolder);
  const locked = lockFileCommands(stack, folder);
  const usesPnpm = stack.packageManager === 'pnpm';
  const today = usesPnpm
    ? `npx --yes pnpm@${pnpmVersion(folder)} install --no-frozen-lockfile --reporter=append-only`
    : npm;
  const alternatives: InstallAlternative[] = [];
  if (locked !== undefined) {
    alternatives.push({ name: 'lock file', commands: locked });
    alternatives.push({
      name: 'lock file without scripts',
      commands: locked.map(
        (line) => `${line}${line.includes('cli-dist') ? ' --mode=skip-build' : ' --ignore-scripts'}`,
      ),
    });
  }
  if (date !== undefined && !usesPnpm)
    alternatives.push({ name: 'date cut-off', commands: [`${npm} --no-package-lock --before=${date}`] });
  alternatives.push({ name: "today's versions", commands: [usesPnpm ? today : `${npm} --no-package-lock`] });
  const lenient = `${npm} --no-package-lock --legacy-peer-deps --ignore-scripts`;
  if (!usesPnpm) alternatives.push({ name: "today's versions without scripts and peers", commands: [lenient] });
  alternatives.push({
    name: 'only what is used',
    commands: [`node -e '${keepOnlyUsedScript.replaceAll("'", `'\\''`)}'`, lenient],
  });
  return alternatives;
}
