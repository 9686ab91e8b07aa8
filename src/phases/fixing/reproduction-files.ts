import type { Failure } from '../../ci-logs/failure.ts';
import type { Stack } from '../../repository/stack.ts';
import { shellQuote } from '../../test-runs/frameworks/test-plan.ts';
import type { Files } from './commit-files.ts';
import type { Rate } from './statistics.ts';

export const improvementsFolder = 'codebase-improvements';

/** Where a reproduction lives in the repository. */
export function reproductionFolder(name: string, deterministic: boolean): string {
  const kind = deterministic ? 'reproduce-deterministic-failures' : 'reproduce-ND-failures';
  return `${improvementsFolder}/${kind}/${name}`;
}

/** The command that a person types to run one test file. */
export function plainCommand(stack: Stack, file: string): string {
  const quoted = shellQuote(file);
  switch (stack.testFramework) {
    case 'pytest':
      return `python -m pytest ${quoted}`;
    case 'unittest':
      return `python -m unittest ${quoted}`;
    case 'vitest':
      return `npx vitest run ${quoted}`;
    case 'jest':
      return `npx jest ${quoted}`;
    case 'mocha':
      return `npx mocha ${quoted}`;
    case 'ava':
      return `npx ava ${quoted}`;
    case 'node:test':
      return `node --test ${quoted}`;
    default:
      return stack.testCommand;
  }
}

export interface ReproductionParts {
  name: string;
  deterministic: boolean;
  stack: Stack;
  /** The test to run, relative to the repository. */
  testFile: string;
  /** Its text, when it was made for this. */
  testText?: string;
  testNames: readonly string[];
  message?: string;
  failure?: Failure;
  rate?: Rate;
  amplifiers?: readonly string[];
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${text}\n${mark}`;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function rateLines({ rate, amplifiers }: ReproductionParts): string[] {
  if (rate === undefined) return [];
  const amplified =
    amplifiers === undefined || amplifiers.length === 0 ? '' : ` Amplified by: ${amplifiers.join(', ')}.`;
  return [
    '',
    `It failed in ${rate.failures} of ${rate.runs} runs: ${percent(rate.rate)} (95 % interval ${percent(rate.low)} to ${percent(rate.high)}).${amplified}`,
  ];
}

function readme(parts: ReproductionParts): string {
  const { testNames, message, failure, testFile, stack } = parts;
  const made =
    parts.testText === undefined
      ? 'It was there before.'
      : 'It was made smaller from the failing test, statement by statement, as long as it failed in the same way.';
  return [
    `# ${parts.name}`,
    '',
    `Shows the failure with the signature \`${failure?.signature ?? 'unknown'}\`. ${made}`,
    '',
    '```sh',
    plainCommand(stack, testFile),
    '```',
    '',
    'Failing:',
    ...testNames.map((name) => fence(name)),
    ...(message === undefined ? [] : ['', 'It says:', '', fence(message)]),
    ...rateLines(parts),
    '',
  ].join('\n');
}

function script({ stack, testFile, deterministic }: ReproductionParts): string {
  const command = plainCommand(stack, testFile);
  const body = deterministic
    ? [command]
    : ['for run in $(seq 100); do', `  ${command} || { echo "failed in run $run"; exit 1; }`, 'done'];
  return ['#!/usr/bin/env bash', 'set -euo pipefail', 'cd "$(git rev-parse --show-toplevel)"', ...body, ''].join('\n');
}

/** All files of a reproduction: the test, how to run it, what the log said. */
export function reproductionFiles(parts: ReproductionParts): Files {
  const folder = reproductionFolder(parts.name, parts.deterministic);
  const context = parts.failure?.context.lines.map(({ line, text }) => `${line}: ${text}`) ?? [];
  return {
    ...(parts.testText === undefined ? {} : { [parts.testFile]: parts.testText }),
    [`${folder}/README.md`]: readme(parts),
    [`${folder}/run_test.sh`]: script(parts),
    ...(context.length === 0 ? {} : { [`${folder}/logs/reduced.log`]: `${context.join('\n')}\n` }),
  };
}
