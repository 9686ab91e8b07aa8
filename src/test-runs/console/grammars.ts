import type { Grammar } from './grammar.ts';
import { AvaGrammar } from './grammars/ava.ts';
import { CargoGrammar } from './grammars/cargo.ts';
import { CtestGrammar } from './grammars/ctest.ts';
import { DotnetGrammar } from './grammars/dotnet.ts';
import { GoTestGrammar } from './grammars/go-test.ts';
import { GotestsumGrammar } from './grammars/gotestsum.ts';
import { GradleGrammar } from './grammars/gradle.ts';
import { GtestGrammar } from './grammars/gtest.ts';
import { JasmineGrammar } from './grammars/jasmine.ts';
import { JestGrammar } from './grammars/jest.ts';
import { MavenGrammar } from './grammars/maven.ts';
import { MinitestGrammar } from './grammars/minitest.ts';
import { MochaGrammar } from './grammars/mocha.ts';
import { NextestGrammar } from './grammars/nextest.ts';
import { NodeSpecGrammar } from './grammars/node-spec.ts';
import { PhpunitGrammar } from './grammars/phpunit.ts';
import { PlaywrightGrammar } from './grammars/playwright.ts';
import { PytestGrammar } from './grammars/pytest.ts';
import { RspecGrammar } from './grammars/rspec.ts';
import { TapGrammar } from './grammars/tap.ts';
import { UnittestGrammar } from './grammars/unittest.ts';
import { VitestGrammar } from './grammars/vitest.ts';

const grammars: Readonly<Record<string, readonly (new () => Grammar)[]>> = {
  pytest: [PytestGrammar],
  unittest: [UnittestGrammar],
  jest: [JestGrammar],
  vitest: [VitestGrammar],
  mocha: [MochaGrammar],
  'node:test': [NodeSpecGrammar, TapGrammar],
  tap: [TapGrammar],
  tape: [TapGrammar],
  'go test': [GoTestGrammar],
  gotestsum: [GotestsumGrammar, GoTestGrammar],
  'cargo test': [CargoGrammar],
  nextest: [NextestGrammar],
  maven: [MavenGrammar],
  ava: [AvaGrammar, TapGrammar],
  ctest: [CtestGrammar],
  'dotnet test': [DotnetGrammar],
  gradle: [GradleGrammar],
  gtest: [GtestGrammar],
  jasmine: [JasmineGrammar],
  minitest: [MinitestGrammar],
  phpunit: [PhpunitGrammar],
  playwright: [PlaywrightGrammar],
  rspec: [RspecGrammar],
  bats: [TapGrammar],
};

/** The frameworks whose console output can be read. */
export const consoleFrameworks: readonly string[] = Object.keys(grammars);

/** New grammars of one framework, or of all. */
export function createGrammars(framework: string | undefined): Grammar[] {
  const classes = framework === undefined ? Object.values(grammars).flat() : (grammars[framework] ?? []);
  return [...new Set(classes)].map((grammar) => new grammar());
}
