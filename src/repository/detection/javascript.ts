import type { Stack, TestFramework } from '../stack.ts';
import { findInstallFolder, findPackageManager, nodeInstallCommand } from './node-packages.ts';
import { type PackageJson, readPackageJson } from './package-json.ts';
import { type Evidence, inFolder, owningFolder, readFirst, type Survey } from './survey.ts';
import { type FrameworkEvidence, frameworkOfPackage, frameworkOfTests } from './test-framework-evidence.ts';

const bareCommands: Partial<Record<TestFramework, string>> = {
  vitest: 'npx vitest run',
  jest: 'npx jest',
  mocha: 'npx mocha',
  ava: 'npx ava',
  tap: 'npx tap',
  tape: "npx tape 'test/**/*.js'",
  'node:test': 'node --test',
};
const applicationFrameworks = [
  'next',
  'nuxt',
  'react',
  'vue',
  '@angular/core',
  'svelte',
  'express',
  'fastify',
  '@nestjs/core',
  'koa',
];
const testLike = /(?:^|[./_-])(?:tests?|specs?|__tests__)(?:[./_-]|$)/;

interface Decision {
  evidence: Evidence;
  framework: TestFramework;
  testCommand: string;
}

/** The framework with the most certain evidence, run by the script that runs it where there is one. */
function decide(all: readonly FrameworkEvidence[]): Decision | undefined {
  const best = all.toSorted((left, right) => right.confidence - left.confidence)[0];
  if (best === undefined) return undefined;
  const script = all.find((entry) => entry.value === best.value && entry.script !== undefined)?.script;
  const scripted = script === 'test' ? 'npm test' : script === undefined ? undefined : `npm run ${script}`;
  const { script: _script, ...evidence } = best;
  return { evidence, framework: best.value, testCommand: scripted ?? bareCommands[best.value] ?? 'npm test' };
}

async function findNodeVersion(
  survey: Survey,
  folders: readonly string[],
  manifests: readonly PackageJson[],
): Promise<Evidence | undefined> {
  const names = folders.flatMap((folder) => ['.nvmrc', '.node-version'].map((name) => inFolder(folder, name)));
  const file = await readFirst(survey, names);
  const pinned = /^v?(\d+(?:\.\d+)*)/.exec(file?.text.trim() ?? '')?.[1];
  if (file !== undefined && pinned !== undefined)
    return { field: 'languageVersion', value: pinned, source: file.path, confidence: 1 };
  const volta = manifests.map((manifest) => manifest.volta.node).find((value) => value !== undefined);
  if (volta !== undefined)
    return { field: 'languageVersion', value: volta, source: 'package.json (volta)', confidence: 1 };
  const engines = manifests.map((manifest) => manifest.engines.node).find((value) => value !== undefined);
  if (engines === undefined) return undefined;
  return { field: 'languageVersion', value: engines, source: 'package.json (engines)', confidence: 0.5 };
}

/** Node 20, unless another is pinned or a newer one is the oldest that the package accepts. */
function imageOf(version: Evidence | undefined): string {
  const named = [...(version?.value ?? '').matchAll(/(?:^|[^.\d])(\d+)(?:\.|\b)/g)].map((match) => Number(match[1]));
  const pinned = version?.confidence === 1 ? named[0] : undefined;
  const oldest = Math.min(...named, 20) < 20 ? 20 : Math.min(...named);
  const major = pinned ?? (Number.isFinite(oldest) ? oldest : 20);
  return `node:${major >= 16 ? major : 20}-slim`;
}

function applicationOf(manifest: PackageJson): string | undefined {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
  return applicationFrameworks.find((name) => all[name] !== undefined);
}

/** Packages of JavaScript and TypeScript: the one that owns the changed tests, and the workspace that installs it. */
export async function detectJavaScript(survey: Survey): Promise<Stack | undefined> {
  const changed = survey.changedFiles.filter((file) => /\.(?:[cm]?[jt]sx?|vue|svelte|snap)$/.test(file));
  const tests = changed.filter((file) => testLike.test(file));
  const owner = owningFolder(survey, tests.length > 0 ? tests : changed, ['package.json']);
  if (owner === undefined) return undefined;
  const installFolder = await findInstallFolder(survey, owner);
  const manifest = readPackageJson(await survey.snapshot.readFile(inFolder(owner, 'package.json')));
  const root = readPackageJson(await survey.snapshot.readFile(inFolder(installFolder, 'package.json')));
  const imported = await frameworkOfTests(survey, tests);
  const own = frameworkOfPackage(survey, owner, manifest);
  const shared = owner === installFolder ? [] : frameworkOfPackage(survey, installFolder, root);
  const decision = decide(own.length > 0 || shared.length === 0 ? [...imported, ...own] : [...imported, ...shared]);
  if (decision === undefined) return undefined;
  const { packageManager, version: clientVersion, evidence } = await findPackageManager(survey, installFolder, root);
  const version = await findNodeVersion(survey, [owner, installFolder], [manifest, root]);
  const isTypeScript = changed.some((file) => /\.[cm]?tsx?$/.test(file));
  const language = isTypeScript ? 'typescript' : 'javascript';
  const application = applicationOf(manifest);
  const build = manifest.scripts.build?.split(/\s/)[0];
  return {
    language,
    ...(application === undefined ? {} : { framework: application }),
    ...(build === undefined ? {} : { buildTool: build }),
    packageManager,
    testFramework: decision.framework,
    installFolder,
    testFolder: own.length === 0 && shared.length > 0 ? installFolder : owner,
    installCommands: [await nodeInstallCommand(survey, installFolder, packageManager, clientVersion)],
    testCommand: decision.testCommand,
    ...(version === undefined ? {} : { languageVersion: version.value }),
    baseImage: imageOf(version),
    evidence: [
      { field: 'language', value: language, source: 'the changed files', confidence: 0.9 },
      evidence,
      decision.evidence,
      ...(version === undefined ? [] : [version]),
    ],
  };
}
