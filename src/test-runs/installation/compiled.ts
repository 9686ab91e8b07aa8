import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { skippedMavenChecks } from '../frameworks/java.ts';
import { shellQuote } from '../frameworks/test-plan.ts';
import type { InstallAlternative, InstallRequest } from './alternative.ts';

function goAlternatives(): InstallAlternative[] {
  return [
    { name: 'go.sum', commands: ['go mod download', 'go list -test -deps ./... > /dev/null 2>&1 || true'] },
    {
      name: 'go.sum repaired',
      commands: ['go mod download -x || true', 'go mod tidy -e', 'go list ./... > /dev/null'],
    },
    {
      name: 'vendored or without modules',
      commands: ['test -f go.mod || go mod init example.invalid/module', 'go list ./... > /dev/null'],
    },
  ];
}

function cargoAlternatives(folder: string): InstallAlternative[] {
  const locked = existsSync(join(folder, 'Cargo.lock'));
  return [
    ...(locked ? [{ name: 'lock file', commands: ['cargo fetch --locked'] }] : []),
    { name: "today's versions", commands: ['cargo fetch'] },
    {
      name: 'versions this compiler can build',
      commands: ['rm -f Cargo.lock', 'CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback cargo fetch'],
    },
  ];
}

/** A newer Maven than the machine's, as an artifact of Maven's own repository. */
export const newerMavenVersion = '3.9.11';

function mavenAlternatives(request: InstallRequest, program: string): InstallAlternative[] {
  const checks = skippedMavenChecks.join(' ');
  const tools = shellQuote(request.environmentFolder);
  const modules = /(?:^|\s)((?:-pl|--projects)[ =]\S+)/.exec(request.stack.testCommand)?.[1];
  // Other modules may not build here, and nobody asked for them.
  const scope = modules === undefined ? '' : ` ${modules} -am`;
  const build = (maven: string, more = ''): string =>
    `${maven} -B -q${scope}${more} ${checks} -Dstyle.color=never -DskipTests test-compile`;
  const fetchNewer = `mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get -Dartifact=org.apache.maven:apache-maven:${newerMavenVersion}:zip:bin && cd ${tools} && (command -v unzip > /dev/null && unzip -qo "$HOME/.m2/repository/org/apache/maven/apache-maven/${newerMavenVersion}/apache-maven-${newerMavenVersion}-bin.zip" || python3 -m zipfile -e "$HOME/.m2/repository/org/apache/maven/apache-maven/${newerMavenVersion}/apache-maven-${newerMavenVersion}-bin.zip" .) && chmod +x apache-maven-${newerMavenVersion}/bin/mvn`;
  return [
    { name: program, commands: [build(program)] },
    ...(program === 'mvn' ? [] : [{ name: 'mvn', commands: [build('mvn')] }]),
    { name: 'newer Maven', commands: [fetchNewer, build(newerMaven(request.environmentFolder))] },
    { name: 'mvn, as far as it goes', commands: [build('mvn', ' -fn')] },
  ];
}

/** The program of the Maven that the last alternative fetches. */
export function newerMaven(environmentFolder: string): string {
  return join(environmentFolder, `apache-maven-${newerMavenVersion}`, 'bin', 'mvn');
}

/** Ways to get the dependencies of a Go, Rust or Java project. */
export function compiledAlternatives(request: InstallRequest): InstallAlternative[] {
  const { stack, repository } = request;
  const program = stack.testCommand.split(' ')[0] ?? '';
  if (stack.packageManager === 'go') return goAlternatives();
  if (stack.packageManager === 'cargo') return cargoAlternatives(join(repository, stack.installFolder));
  if (stack.packageManager === 'maven') return mavenAlternatives(request, /mvnw?$/.test(program) ? program : 'mvn');
  const gradle = /gradlew?$/.test(program) ? program : 'gradle';
  return [{ name: gradle, commands: [`${gradle} --console=plain --no-daemon testClasses`] }];
}
