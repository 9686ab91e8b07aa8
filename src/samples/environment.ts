import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stack } from '../repository/stack.ts';
import type { CycleState } from '../test-runs/cycle.ts';
import type { TestPlan } from '../test-runs/frameworks/test-plan.ts';
import type { InstalledDependencies } from '../test-runs/installation/install-dependencies.ts';
import { runScript } from './run-script.ts';
import { sampleFiles } from './sample-files.ts';

export interface EnvironmentRequest {
  stack: Stack;
  installed: InstalledDependencies;
  /** The plans of the three states; see `CycleResult.plans`. */
  plans: Readonly<Record<CycleState, TestPlan>>;
  /** The base commit; with a bundle, its HEAD is taken. */
  baseCommit: string;
  repositoryUrl?: string;
  tag?: string;
  /** The repository's or the sample's name, for the image. */
  name: string;
}

const isJavaScript = (stack: Stack): boolean => stack.language === 'javascript' || stack.language === 'typescript';

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' \\\n    ');
}

function pythonCommands(installed: InstalledDependencies): string[] {
  const pins = installed.versions.filter((line) => /^[\w.-]+(==\S+| @ (git\+)?https:\S+)$/.test(line));
  const project = installed.evidence.some(
    (entry) => entry.exitCode === 0 && /(-e '?\.|uv sync|poetry install)/.test(entry.command),
  );
  const pip = 'python -m pip install -q --no-deps';
  return [
    'python3 -m venv "$ENVIRONMENT/venv"',
    ...(pins.length > 0 ? [`${pip} \\\n    ${quoted(pins)}`] : []),
    ...(project ? [`${pip} --no-build-isolation -e . || ${pip} -e .`] : []),
  ];
}

/** Exact versions of what package.json names, where no lock file says them. */
function javaScriptCommands(installed: InstalledDependencies, commands: readonly string[]): string[] {
  if (installed.alternative.startsWith('lock file') || installed.alternative === 'as configured') return [...commands];
  const pins = installed.versions.filter((line) => /^(@[\w.-]+\/)?[\w.-]+@\d/.test(line));
  if (pins.length === 0) return [...commands];
  const scripts =
    installed.alternative.includes('without scripts') || installed.alternative.includes('used')
      ? ' --ignore-scripts'
      : '';
  return [
    `npm install --no-save --no-package-lock --legacy-peer-deps --no-audit --no-fund --loglevel=error${scripts} \\\n    ${quoted(pins)}`,
  ];
}

function installCommands(request: EnvironmentRequest): string[] {
  const { stack, installed } = request;
  if (stack.language === 'python') return pythonCommands(installed);
  const ran = installed.evidence.filter((entry) => entry.alternative === installed.alternative && entry.exitCode === 0);
  const commands = ran.map((entry) => entry.command);
  return isJavaScript(stack) ? javaScriptCommands(installed, commands) : commands;
}

function prelude(stack: Stack): string {
  if (stack.language === 'python') return 'export VIRTUAL_ENV="$ENVIRONMENT/venv" PATH="$ENVIRONMENT/venv/bin:$PATH"';
  if (!isJavaScript(stack)) return '';
  const folders = [...new Set([stack.testFolder, stack.installFolder, '.'])];
  const bins = folders.map((folder) =>
    folder === '.' ? '$REPOSITORY/node_modules/.bin' : `$REPOSITORY/${folder}/node_modules/.bin`,
  );
  return `export PATH="${bins.join(':')}:$PATH"`;
}

/** The image of the toolchain that ran, where its version is known; else the stack's own. */
function baseImage(stack: Stack, installed: InstalledDependencies): string {
  const first = installed.versions.slice(0, 3).join('\n');
  const version = (pattern: RegExp): string | undefined => pattern.exec(first)?.[1];
  const python = version(/^Python (\d+\.\d+)/m);
  if (stack.language === 'python' && python !== undefined) return `python:${python}-slim`;
  const node = version(/^v(\d+)\./m);
  if (isJavaScript(stack) && node !== undefined) return `node:${node}-slim`;
  const go = version(/^go version go(\d+\.\d+)/m);
  if (go !== undefined) return `golang:${go}`;
  const rust = version(/^cargo (\d+\.\d+\.\d+)/m);
  return rust === undefined ? stack.baseImage : `rust:${rust}`;
}

function dockerfile(request: EnvironmentRequest): string {
  const image = baseImage(request.stack, request.installed);
  return `# The base commit with its dependencies; run.sh brings the patches when the container is there.
FROM ${image}
RUN command -v git > /dev/null && command -v perl > /dev/null && command -v bash > /dev/null || \\
    (apt-get update && apt-get install -y --no-install-recommends git perl bash ca-certificates && rm -rf /var/lib/apt/lists/*)
RUN (getent passwd 1000 > /dev/null || useradd -m -u 1000 tester) && mkdir -p /work /sample && chown 1000 /work /sample
ENV HOME=/work/home
COPY run.sh source.bundl[e] /sample/
USER 1000
RUN mkdir -p /work/home && bash /sample/run.sh --prepare
WORKDIR /work/repository
CMD ["bash", "/sample/run.sh", "--phases"]
`;
}

const compiled = new Set<Stack['packageManager']>(['go', 'cargo', 'maven', 'gradle']);

/** The texts of a sample's Dockerfile and run.sh: the base commit, what was installed as it was, and the three phases. */
export function environmentFiles(request: EnvironmentRequest): { dockerfile: string; runScript: string } {
  const { stack, installed, plans, repositoryUrl, tag } = request;
  const name = `bugfix-${request.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}`;
  const commands = { before: plans.before.command, withTests: plans.withTests.command, withFix: plans.withFix.command };
  const report = plans.withFix.report;
  const script = runScript({
    name,
    baseCommit: request.baseCommit,
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    ...(tag === undefined ? {} : { tag }),
    installFolder: stack.installFolder,
    testFolder: stack.testFolder,
    prelude: prelude(stack),
    installCommands: installCommands(request),
    warmUp: compiled.has(stack.packageManager),
    environment: { ...installed.environment, ...plans.withFix.environment },
    commands,
    ...(report === undefined ? {} : { report }),
  });
  return { dockerfile: dockerfile(request), runScript: script };
}

/** Writes Dockerfile and run.sh (executable) into a sample's folder. */
export async function writeEnvironment(folder: string, request: EnvironmentRequest): Promise<void> {
  const { dockerfile: text, runScript: script } = environmentFiles(request);
  await writeFile(join(folder, sampleFiles.dockerfile), text);
  await writeFile(join(folder, sampleFiles.runScript), script, { mode: 0o755 });
  await chmod(join(folder, sampleFiles.runScript), 0o755);
}
