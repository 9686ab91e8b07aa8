import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepWords } from './command-words.ts';
import { type PlanContext, shellLine, type TestPlan } from './test-plan.ts';

/** Checks that are no tests and often demand another Java, the network or the whole history. */
export const skippedMavenChecks = [
  'checkstyle.skip',
  'rat.skip',
  'enforcer.skip',
  'spotbugs.skip',
  'pmd.skip',
  'cpd.skip',
  'animal.sniffer.skip',
  'maven.javadoc.skip',
  'spotless.check.skip',
  'spotless.apply.skip',
  'license.skip',
  'gpg.skip',
  'japicmp.skip',
  'clirr.skip',
  'jacoco.haltOnFailure=false',
  'moditect.skip',
  'fmt.skip',
  'sortpom.skip',
  'impsort.skip',
  'formatter.skip',
  'failsafe.skip',
].map((name) => (name.includes('=') ? `-D${name}` : `-D${name}=true`));

/** The folder of the module (with a build file of one of `names`) that owns `file`, relative to the repository. */
function moduleOf(repository: string, file: string, names: readonly string[]): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (names.some((name) => existsSync(join(repository, folder, name)))) return folder;
    if (folder === '.' || folder === '/') return '.';
  }
}

function className(file: string): string {
  const inside = /(?:^|\/)src\/[^/]*(?:test|Test)[^/]*\/(?:java|groovy|kotlin|scala)\d*\/(.+)\.\w+$/.exec(file)?.[1];
  return (
    inside ??
    file
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '')
  ).replaceAll('/', '.');
}

/** A Maven run that goes on after failures and leaves surefire's XML reports. */
export function planMaven(context: PlanContext, offline: boolean, maven: string): TestPlan {
  const { words, selection } = context;
  const kept = keepWords(words.slice(1), {
    takesValue: ['-P', '-pl', '-f', '-s', '--settings', '-T', '--projects'],
    dropped: [
      '-ff',
      '--fail-fast',
      '-q',
      '--quiet',
      '-X',
      '--debug',
      '-o',
      '--offline',
      '-U',
      '-T',
      '-DskipTests*',
      '-Dmaven.test.skip*',
      '-pl',
      '--projects',
    ],
    dropOperands: true,
  });
  const files = selection.files ?? [];
  const modules = [...new Set(files.map((file) => moduleOf(context.repository, file, ['pom.xml'])))].filter(
    (folder) => folder !== '.',
  );
  const tests = (selection.names ?? files.map(className)).join(',');
  const line = [
    maven,
    '-B',
    ...(offline ? ['-o'] : []),
    '-fae',
    ...kept,
    ...skippedMavenChecks,
    '-Dstyle.color=never',
    '-Dsurefire.failIfNoSpecifiedTests=false',
    '-DfailIfNoTests=false',
    '-Dsurefire.rerunFailingTestsCount=0',
    '-DtrimStackTrace=true',
  ];
  if (modules.length > 0) line.push('-pl', modules.join(','), '-am');
  if (tests !== '') line.push(`-Dtest=${tests}`);
  line.push('test');
  const clean = `find . -type d -name surefire-reports -prune -exec rm -rf {} +`;
  return {
    framework: 'maven',
    command: `${clean}; ${shellLine(line)}`,
    environment: {},
    report: { format: 'junit-xml', kind: 'folders', name: 'surefire-reports' },
  };
}

/** A Gradle run that goes on after failures and leaves its XML reports. */
export function planGradle(context: PlanContext, offline: boolean, gradle: string): TestPlan {
  const files = context.selection.files ?? [];
  const modules = [
    ...new Set(files.map((file) => moduleOf(context.repository, file, ['build.gradle', 'build.gradle.kts']))),
  ];
  const filters = (context.selection.names ?? files.map(className)).flatMap((name) => ['--tests', name]);
  const tasks =
    modules.length === 0
      ? ['test']
      : modules.map((folder) => (folder === '.' ? 'test' : `:${folder.replaceAll('/', ':')}:test`));
  const line = [
    gradle,
    '--console=plain',
    '--no-daemon',
    '--continue',
    ...(offline ? ['--offline'] : []),
    ...tasks.flatMap((task) => [task, ...filters]),
  ];
  const clean = `find . -type d -name test-results -prune -exec rm -rf {} +`;
  return {
    framework: 'gradle',
    command: `${clean}; ${shellLine(line)}`,
    environment: {},
    report: { format: 'junit-xml', kind: 'folders', name: 'test-results' },
  };
}
