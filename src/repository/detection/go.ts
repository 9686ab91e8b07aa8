import type { Stack } from '../stack.ts';
import { type Evidence, inFolder, owningFolder, type Survey } from './survey.ts';

/** The Go module that owns the changed files. */
export async function detectGo(survey: Survey): Promise<Stack | undefined> {
  const goFiles = survey.changedFiles.filter((file) => file.endsWith('.go'));
  const folder = owningFolder(survey, goFiles.length > 0 ? goFiles : survey.changedFiles, ['go.mod']);
  if (folder === undefined && ![...survey.files].some((file) => file.endsWith('.go'))) return undefined;
  const testFolder = folder ?? '.';
  const manifest = folder === undefined ? undefined : inFolder(folder, 'go.mod');
  const text = manifest === undefined ? '' : ((await survey.snapshot.readFile(manifest)) ?? '');
  const version = /^go (\d+\.\d+)/m.exec(text)?.[1];
  const vendored = survey.files.has(inFolder(testFolder, 'vendor/modules.txt'));
  const evidence: Evidence[] = [
    {
      field: 'packageManager',
      value: 'go',
      source: manifest ?? 'no go.mod, only .go files',
      confidence: manifest === undefined ? 0.5 : 1,
    },
  ];
  if (version !== undefined && manifest !== undefined)
    evidence.push({ field: 'languageVersion', value: version, source: `${manifest} (go)`, confidence: 1 });
  return {
    language: 'go',
    buildTool: 'go',
    packageManager: 'go',
    testFramework: 'go test',
    installFolder: testFolder,
    testFolder,
    installCommands: installCommands(manifest !== undefined, vendored),
    testCommand: 'go test ./...',
    ...(version === undefined ? {} : { languageVersion: version }),
    baseImage: `golang:${version ?? '1'}`,
    evidence,
  };
}

function installCommands(hasManifest: boolean, vendored: boolean): string[] {
  if (!hasManifest) return ['go mod init example.invalid/module', 'go mod tidy'];
  return vendored ? [] : ['go mod download'];
}
