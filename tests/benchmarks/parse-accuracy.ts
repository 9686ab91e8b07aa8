/*
 * Prints the per-test F1 of the console parsers over all fixtures, plain and wrapped in a CI log:
 * node tests/benchmarks/parse-accuracy.ts
 */
import { readConsole } from '../../src/test-runs/console/read-console.ts';
import {
  asActionsLog,
  asActLog,
  asGhLog,
  type ConsoleFixture,
  consoleFixtures,
  f1,
  type Score,
  scoreOf,
} from '../unit/test-runs/console-fixtures.ts';

const forms = [(log: string) => log, asActionsLog, asGhLog, asActLog];

function add(sum: Score, score: Score): Score {
  return { hits: sum.hits + score.hits, expected: sum.expected + score.expected, found: sum.found + score.found };
}

function scoreOfFixture(fixture: ConsoleFixture): Score {
  const scores = forms.map((wrap) => scoreOf(fixture.runs, readConsole(wrap(fixture.log))));
  return scores.reduce(add, { hits: 0, expected: 0, found: 0 });
}

function totalsAreExact(fixture: ConsoleFixture): boolean {
  const printed = readConsole(fixture.log).map((report) => [report.totals ?? {}, report.unnamedPassed]);
  const sorted = (value: unknown) =>
    JSON.stringify(value, (_, inner) =>
      inner?.constructor === Object ? Object.fromEntries(Object.entries(inner).sort()) : inner,
    );
  return sorted(printed) === sorted(fixture.runs.map((run) => [run.totals, run.unnamedPassed]));
}

const fixtures = consoleFixtures();
let all: Score = { hits: 0, expected: 0, found: 0 };
for (const [framework, own] of Map.groupBy(fixtures, (fixture) => fixture.runs[0]!.framework)) {
  const score = own.map(scoreOfFixture).reduce(add, { hits: 0, expected: 0, found: 0 });
  all = add(all, score);
  const exact = own.filter(totalsAreExact).length;
  console.log(`${framework.padEnd(12)} F1 ${f1(score).toFixed(3)}  totals exact in ${exact} of ${own.length} logs`);
}
console.log(`${'all'.padEnd(12)} F1 ${f1(all).toFixed(4)} over ${fixtures.length} logs, each in ${forms.length} forms`);
