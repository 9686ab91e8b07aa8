import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../files/digest.ts';
import type { Stack } from '../../repository/stack.ts';
import type { CommandResult, Sandbox } from '../../sandbox/sandbox.ts';
import { cargoEnvironment } from '../frameworks/cargo.ts';
import type { Tooling } from '../frameworks/plan-test-run.ts';
import { shellQuote } from '../frameworks/test-plan.ts';
import type { InstallAlternative, InstallRequest } from './alternative.ts';
import { compiledAlternatives, newerMaven } from './compiled.ts';
import { javaScriptAlternatives, javaScriptEnvironment } from './javascript.ts';
import {
  createVirtualEnvironment,
  pythonAlternatives,
  pythonRequirementsSchema,
  virtualEnvironment,
} from './python.ts';
import { pythonRequirementsScript } from './python-requirements.ts';
import { tellingLines } from './telling-lines.ts';

/** One install command that was run. */
export interface InstallEvidence {
  alternative: string;
  command: string;
  exitCode: number | null;
  timedOut: boolean;
  durationMs: number;
  /** SHA-256 of the output. */
  outputDigest: string;
}

/** Dependencies that are there, and how commands find them. */
export interface InstalledDependencies {
  installed: true;
  /** The alternative that worked, and its place in the list. */
  alternative: string;
  position: number;
  evidence: InstallEvidence[];
  tooling: Tooling;
  /** A shell fragment that puts the installed tools on PATH. */
  prelude: string;
  environment: Record<string, string>;
  /** The installed packages, one `name==version` (or the package manager's own notation) a line. */
  versions: string[];
}

export interface FailedInstallation {
  installed: false;
  evidence: InstallEvidence[];
  /** The most telling lines of the last alternative that failed. */
  lines: string[];
  timedOut: boolean;
}

export type InstallResult = InstalledDependencies | FailedInstallation;

export interface InstallOptions extends InstallRequest {
  sandbox: Sandbox;
  /** Seconds for all alternatives together. */
  budgetSeconds: number;
  /** Alternatives before this place are left out, since they have been seen not to do. */
  from?: number;
  signal?: AbortSignal;
  onOutput?: (chunk: string) => void;
}

const isPython = (stack: Stack): boolean => stack.language === 'python';
const isJavaScript = (stack: Stack): boolean => stack.language === 'javascript' || stack.language === 'typescript';

/** A shell fragment that puts the tools of an installation on PATH. */
export function toolsPrelude(stack: Stack, repository: string, environmentFolder: string): string {
  if (isPython(stack)) {
    const folder = virtualEnvironment(environmentFolder);
    return `export VIRTUAL_ENV=${shellQuote(folder)} PATH=${shellQuote(join(folder, 'bin'))}:"$PATH"; `;
  }
  if (!isJavaScript(stack)) return '';
  const folders = [...new Set([stack.testFolder, stack.installFolder, '.'])];
  const bins = folders.map((folder) => shellQuote(join(repository, folder, 'node_modules', '.bin')));
  return `export PATH=${bins.join(':')}:"$PATH"; `;
}

function toolsEnvironment(stack: Stack): Record<string, string> {
  if (isJavaScript(stack)) return { ...javaScriptEnvironment };
  if (stack.packageManager === 'cargo') return { ...cargoEnvironment };
  if (stack.packageManager === 'go') return { GOFLAGS: '-mod=mod -modcacherw' };
  return {};
}

const versionCommands: Partial<Record<Stack['packageManager'], string>> = {
  go: 'go version; go list -m all 2>/dev/null',
  cargo: 'cargo --version; cargo tree --prefix none -e all 2>/dev/null | sort -u',
  maven: 'java -version 2>&1; mvn -version',
  gradle: 'java -version 2>&1',
};

/** The packages that package.json names, as `name@version`. */
const directPackages =
  'node --version; npm ls --depth=0 --parseable --long 2>/dev/null | sed "s/^[^:]*://; s/:.*//" | tail -n +2';

/** Commands of one installation, run one after the other with the network on. */
class Installer {
  readonly evidence: InstallEvidence[] = [];
  readonly #options: InstallOptions;
  readonly #deadline: number;
  readonly #prelude: string;

  constructor(options: InstallOptions) {
    this.#options = options;
    this.#deadline = Date.now() + options.budgetSeconds * 1000;
    this.#prelude = toolsPrelude(options.stack, options.repository, options.environmentFolder);
  }

  remainingSeconds(): number {
    return (this.#deadline - Date.now()) / 1000;
  }

  async run(alternative: string, command: string, seconds: number, prelude = this.#prelude): Promise<CommandResult> {
    const { sandbox, stack, repository, environmentFolder, signal, onOutput } = this.#options;
    const result = await sandbox.run({
      command: `${prelude}${command}`,
      folder: join(repository, stack.installFolder),
      writableFolders: [environmentFolder, repository],
      environment: toolsEnvironment(stack),
      network: true,
      limits: { seconds: Math.max(1, Math.min(seconds, this.remainingSeconds())), processes: 2000 },
      ...(signal === undefined ? {} : { signal }),
      ...(onOutput === undefined ? {} : { onOutput }),
    });
    const { exitCode, timedOut, durationMs, output } = result;
    const shown = alternative === 'requirements' ? 'reading what the tests need' : command;
    this.evidence.push({ alternative, command: shown, exitCode, timedOut, durationMs, outputDigest: digest(output) });
    return result;
  }

  /** Runs an alternative's commands; the result of the first that fails, or undefined. */
  async try(alternative: InstallAlternative, seconds: number): Promise<CommandResult | undefined> {
    const end = Date.now() + seconds * 1000;
    for (const command of alternative.commands) {
      const result = await this.run(alternative.name, command, (end - Date.now()) / 1000);
      if (result.exitCode !== 0) return result;
    }
    return undefined;
  }
}

async function alternativesOf(installer: Installer, options: InstallOptions): Promise<InstallAlternative[]> {
  const { stack } = options;
  if (isJavaScript(stack)) return javaScriptAlternatives(options);
  if (!isPython(stack)) return compiledAlternatives(options);
  const made = await installer.run('virtual environment', createVirtualEnvironment(options), 180, '');
  if (made.exitCode !== 0) return [];
  const read = await installer.run('requirements', `python - <<'PYTHON'\n${pythonRequirementsScript}\nPYTHON`, 60);
  const needs = pythonRequirementsSchema.safeParse(lastJsonLine(read.stdout));
  const empty = { project: false, extras: [], requirements: [], files: [] };
  return pythonAlternatives(options, needs.success ? needs.data : empty);
}

function lastJsonLine(text: string): unknown {
  try {
    return JSON.parse(text.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

/** Commands that the repository's own settings prescribe come before all that is guessed. */
function configuredAlternative(stack: Stack): InstallAlternative[] {
  const stated = stack.evidence.some((entry) => entry.field === 'installCommands' && entry.confidence === 1);
  return stated ? [{ name: 'as configured', commands: stack.installCommands }] : [];
}

async function readTooling(installer: Installer, options: InstallOptions, alternative: string): Promise<Tooling> {
  const { stack, environmentFolder } = options;
  const imports = async (module: string): Promise<boolean> =>
    isPython(stack) && (await installer.run('check', `python -c 'import ${module}'`, 60)).exitCode === 0;
  const maven = { 'newer Maven': newerMaven(environmentFolder), mvn: 'mvn', 'mvn, as far as it goes': 'mvn' }[
    alternative
  ];
  return {
    pytest: await imports('pytest'),
    pytestCov: await imports('pytest_cov'),
    offline: true,
    ...(stack.packageManager === 'maven' && maven !== undefined ? { javaBuildTool: maven } : {}),
  };
}

async function readVersions(installer: Installer, stack: Stack): Promise<string[]> {
  const listing = isPython(stack)
    ? 'python --version; python -m pip freeze --all --exclude-editable'
    : (versionCommands[stack.packageManager] ?? directPackages);
  const result = await installer.run('versions', listing, 60);
  return result.stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 5000);
}

/** A package that cannot be had: other versions of the rest do not help, only doing without it. */
const notToBeHad =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|code E40[34]|code EUNSUPPORTEDPROTOCOL|git dep preparation failed|ls-remote/;

/**
 * Installs the dependencies of `options.stack` in the order: the project's own settings, lock file, what was current
 * at `options.date`, today's versions, only what sources and tests use. Each alternative gets a share of the budget.
 */
export async function installDependencies(options: InstallOptions): Promise<InstallResult> {
  await mkdir(options.environmentFolder, { recursive: true });
  const installer = new Installer(options);
  const found = await alternativesOf(installer, options);
  const alternatives = [...configuredAlternative(options.stack), ...found];
  let last: CommandResult | undefined;
  let unavailable = false;
  for (const [position, alternative] of alternatives.entries()) {
    if (position < (options.from ?? 0)) continue;
    if (options.signal?.aborted || installer.remainingSeconds() < 5) break;
    const left = alternatives.length - position;
    const share = left === 1 ? installer.remainingSeconds() : installer.remainingSeconds() * 0.5;
    if (unavailable && left > 1) continue;
    last = await installer.try(alternative, share);
    unavailable ||= last !== undefined && isJavaScript(options.stack) && notToBeHad.test(last.output);
    if (last !== undefined) continue;
    return {
      installed: true,
      alternative: alternative.name,
      position,
      evidence: installer.evidence,
      tooling: await readTooling(installer, options, alternative.name),
      prelude: toolsPrelude(options.stack, options.repository, options.environmentFolder),
      environment: toolsEnvironment(options.stack),
      versions: await readVersions(installer, options.stack),
    };
  }
  const lines = last === undefined ? [] : tellingLines(last.output);
  return { installed: false, evidence: installer.evidence, lines, timedOut: last?.timedOut ?? false };
}
