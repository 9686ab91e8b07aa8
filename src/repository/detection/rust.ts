import type { Stack } from '../stack.ts';
import { readToml, tableOf, textOf } from './read-toml.ts';
import { type Evidence, foldersUpwards, inFolder, owningFolder, readFirst, type Survey } from './survey.ts';

/** The outermost manifest with a `[workspace]`; Cargo keeps one lock file there. */
async function workspaceRoot(survey: Survey, packageFolder: string): Promise<string> {
  for (const folder of foldersUpwards(packageFolder).reverse()) {
    const text = await survey.snapshot.readFile(inFolder(folder, 'Cargo.toml'));
    if (text !== undefined && /^\[workspace[\].]/m.test(text)) return folder;
  }
  return packageFolder;
}

async function toolchain(survey: Survey, root: string): Promise<Evidence | undefined> {
  const file = await readFirst(survey, [inFolder(root, 'rust-toolchain.toml'), inFolder(root, 'rust-toolchain')]);
  if (file === undefined) return undefined;
  const value = /channel\s*=\s*"([^"]+)"/.exec(file.text)?.[1] ?? /^[\w.-]+$/.exec(file.text.trim())?.[0];
  return value === undefined ? undefined : { field: 'languageVersion', value, source: file.path, confidence: 1 };
}

/** The Cargo package that owns the changed files. */
export async function detectRust(survey: Survey): Promise<Stack | undefined> {
  const folder = owningFolder(
    survey,
    survey.changedFiles.filter((file) => file.endsWith('.rs')),
    ['Cargo.toml'],
  );
  if (folder === undefined) return undefined;
  const root = await workspaceRoot(survey, folder);
  const manifestPath = inFolder(folder, 'Cargo.toml');
  const manifest = readToml((await survey.snapshot.readFile(manifestPath)) ?? '');
  const minimum = textOf(tableOf(manifest, 'package')['rust-version']);
  const pinned = await toolchain(survey, root);
  const locked = survey.files.has(inFolder(root, 'Cargo.lock'));
  const version = pinned?.value ?? minimum;
  const evidence: Evidence[] = [{ field: 'packageManager', value: 'cargo', source: manifestPath, confidence: 1 }];
  if (root !== folder)
    evidence.push({
      field: 'testFolder',
      value: folder,
      source: `${inFolder(root, 'Cargo.toml')} ([workspace])`,
      confidence: 0.9,
    });
  if (pinned !== undefined) evidence.push(pinned);
  else if (minimum !== undefined)
    evidence.push({
      field: 'languageVersion',
      value: minimum,
      source: `${manifestPath} (rust-version)`,
      confidence: 0.5,
    });
  return {
    language: 'rust',
    buildTool: 'cargo',
    packageManager: 'cargo',
    testFramework: 'cargo test',
    installFolder: root,
    testFolder: folder,
    installCommands: [locked ? 'cargo fetch --locked' : 'cargo fetch'],
    testCommand: 'cargo test',
    ...(version === undefined ? {} : { languageVersion: version }),
    baseImage: `rust:${/^\d+\.\d+/.exec(pinned?.value ?? '')?.[0] ?? '1'}`,
    evidence,
  };
}
