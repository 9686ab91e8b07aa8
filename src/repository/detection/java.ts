import type { Stack } from '../stack.ts';
import { type Evidence, foldersUpwards, inFolder, owningFolder, type Survey, shellWord } from './survey.ts';

const gradleFiles = ['build.gradle', 'build.gradle.kts'];
/** The outermost folder of an unbroken chain of manifests above `folder`. */
function rootOf(survey: Survey, folder: string, names: readonly string[]): string {
  return (
    foldersUpwards(folder).findLast((candidate) => names.some((name) => survey.files.has(inFolder(candidate, name)))) ??
    folder
  );
}

async function javaVersion(survey: Survey, manifests: readonly string[]): Promise<Evidence | undefined> {
  const pattern =
    /<(?:maven\.compiler\.(?:release|target|source)|java\.version|release|target)>\s*(?:1\.)?(\d+)\s*<|(?:sourceCompatibility|targetCompatibility|languageVersion)[^\n]*?(?:1[._])?(\d+)/;
  for (const source of manifests) {
    const match = pattern.exec((await survey.snapshot.readFile(source)) ?? '');
    const value = match?.[1] ?? match?.[2];
    if (value !== undefined) return { field: 'languageVersion', value, source, confidence: 0.8 };
  }
  return undefined;
}

function imageVersion(version: string | undefined): string {
  const wanted = Number(version ?? 17);
  return String([8, 11, 17, 21, 25].find((candidate) => candidate >= wanted) ?? 21);
}

export async function detectMaven(survey: Survey): Promise<Stack | undefined> {
  const folder = owningFolder(survey, survey.changedFiles, ['pom.xml']);
  if (folder === undefined) return undefined;
  const root = rootOf(survey, folder, ['pom.xml']);
  const module = folder === root ? '' : folder.slice(root === '.' ? 0 : root.length + 1);
  const selection = module === '' ? '' : ` -pl ${shellWord(module)} -am`;
  const version = await javaVersion(survey, [inFolder(folder, 'pom.xml'), inFolder(root, 'pom.xml')]);
  const manifest = inFolder(root, 'pom.xml');
  return {
    language: 'java',
    buildTool: 'maven',
    packageManager: 'maven',
    testFramework: 'maven',
    installFolder: root,
    testFolder: root,
    installCommands: [`mvn -B${selection} test-compile`],
    testCommand: `mvn -B${selection} test`,
    ...(version === undefined ? {} : { languageVersion: version.value }),
    baseImage: `maven:3.9-eclipse-temurin-${imageVersion(version?.value)}`,
    evidence: [
      { field: 'packageManager', value: 'maven', source: manifest, confidence: 1 },
      ...(module === ''
        ? []
        : [{ field: 'testCommand', value: `-pl ${module}`, source: inFolder(folder, 'pom.xml'), confidence: 0.9 }]),
      ...(version === undefined ? [] : [version]),
    ],
  };
}

export async function detectGradle(survey: Survey): Promise<Stack | undefined> {
  const folder = owningFolder(survey, survey.changedFiles, gradleFiles);
  if (folder === undefined) return undefined;
  const root = rootOf(survey, folder, [...gradleFiles, 'settings.gradle', 'settings.gradle.kts']);
  const module = folder === root ? '' : folder.slice(root === '.' ? 0 : root.length + 1);
  const task = module === '' ? 'test' : `:${module.replaceAll('/', ':')}:test`;
  const wrapper = survey.files.has(inFolder(root, 'gradlew'));
  const program = wrapper ? './gradlew' : 'gradle';
  const version = await javaVersion(survey, [
    ...gradleFiles.map((name) => inFolder(folder, name)),
    ...gradleFiles.map((name) => inFolder(root, name)),
  ]);
  return {
    language: 'java',
    buildTool: 'gradle',
    packageManager: 'gradle',
    testFramework: 'gradle',
    installFolder: root,
    testFolder: root,
    installCommands: [`${program} ${task}Classes`],
    testCommand: `${program} ${task}`,
    ...(version === undefined ? {} : { languageVersion: version.value }),
    baseImage: `gradle:jdk${imageVersion(version?.value)}`,
    evidence: [
      {
        field: 'packageManager',
        value: 'gradle',
        source: wrapper ? inFolder(root, 'gradlew') : inFolder(folder, 'build.gradle'),
        confidence: 1,
      },
      ...(version === undefined ? [] : [version]),
    ],
  };
}
