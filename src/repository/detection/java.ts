import type { Stack } from '../stack.ts';
import { type Evidence, foldersUpwards, inFolder, owningFolder, type Survey, shellWord } from './survey.ts';

const gradleFiles = ['build.gradle', 'build.gradle.kts'];
/** Checks that stop a build of old sources before a test runs. */
const skippedChecks =
  '-Drat.skip -Dcheckstyle.skip -Denforcer.skip -Danimal.sniffer.skip -Dspotless.check.skip -Dspotbugs.skip -Dpmd.skip -Djacoco.skip';
const noTestsIsFine = '-DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false';

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

/** A test class of the module, for a first run that brings in what Maven only fetches when tests run. */
function smallTestClass(survey: Survey, folder: string): string | undefined {
  const prefix = folder === '.' ? '' : `${folder}/`;
  const isTest = (file: string) => file.startsWith(`${prefix}src/test/`) && /\/\w+Test\.java$/.test(file);
  const known = survey.changedFiles.filter((file) => isTest(file) && survey.files.has(file));
  const test = known[0] ?? [...survey.files].find(isTest);
  return test === undefined ? undefined : /(\w+)\.java$/.exec(test)?.[1];
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
  const options = `-B -ntp ${skippedChecks} ${noTestsIsFine}${selection}`;
  const warmUp = smallTestClass(survey, folder);
  const firstRun = warmUp === undefined ? '' : ` -Dtest=${warmUp}`;
  const manifest = inFolder(root, 'pom.xml');
  return {
    language: 'java',
    buildTool: 'maven',
    packageManager: 'maven',
    testFramework: 'maven',
    installFolder: root,
    testFolder: root,
    installCommands: [`mvn ${options} test${firstRun} -Dmaven.test.failure.ignore=true`],
    testCommand: `mvn ${options} test`,
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
  const program = wrapper ? 'sh ./gradlew' : 'gradle';
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
    installCommands: [`${program} --no-daemon --console=plain ${task}Classes`],
    testCommand: `${program} --no-daemon --console=plain --continue ${task}`,
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
