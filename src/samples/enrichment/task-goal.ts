import { basename } from 'node:path';
import { z } from 'zod';
import type { SampleEvidence } from './evidence.ts';
import { present, presentOrNamed } from './present.ts';
import { failToPassOf } from './test-execution.ts';

const text = z.string().optional().catch(undefined);
const issueSchema = z.looseObject({ title: text, body: text }).catch({});

/** Where builders keep the words of people about the bug. */
const statedSchema = z
  .looseObject({
    title: text,
    prTitle: text,
    description: text,
    prBody: text,
    problemStatement: text,
    pullRequest: issueSchema.optional(),
    issues: z.array(issueSchema).optional().catch(undefined),
  })
  .catch({});

interface Stated {
  summary: string | undefined;
  problem: string | undefined;
}

const filled = (...candidates: (string | undefined)[]) =>
  candidates.map((item) => item?.trim()).find((item) => item !== undefined && item !== '');

function firstSentence(paragraph: string | undefined): string | undefined {
  const sentence = paragraph
    ?.trim()
    .split(/(?<=[.!?])\s|\n/)[0]
    ?.trim();
  return sentence === undefined || sentence === '' ? undefined : sentence.slice(0, 300);
}

function statedByPeople({ metadata, ideal, failed }: SampleEvidence): Stated {
  const stated = statedSchema.parse(metadata);
  const header = (ideal ?? failed)?.header ?? {};
  const issue = stated.issues?.[0];
  const task = filled(text.parse(header.taskIssue), text.parse(header.problemStatement));
  return {
    summary: filled(
      stated.title,
      stated.prTitle,
      stated.pullRequest?.title,
      text.parse(header.description),
      issue?.title,
      firstSentence(task),
    ),
    problem: filled(
      stated.problemStatement,
      stated.description,
      stated.prBody,
      stated.pullRequest?.body,
      issue?.body,
      task,
    ),
  };
}

const longest = 8000;

/** Failing tests say what is wrong where no person does. */
function problemFromTests({ logs }: SampleEvidence): string | undefined {
  const failing = (logs.withTests?.reports ?? [])
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status === 'failed' || status === 'error');
  if (failing.length === 0) return undefined;
  const lines = failing
    .slice(0, 10)
    .map(({ id, message }) => `${id}${message === undefined ? '' : `: ${message.split('\n')[0]}`}`);
  return `These tests fail: ${lines.join('; ')}`;
}

const expectation = /\b(?:should|must|expected?|ought to|instead of|so that|needs? to)\b/i;

/** The sentences that say how it should be, else the tests that have to pass. */
function expectedOutcome(problem: string | undefined, evidence: SampleEvidence): string | undefined {
  const sentences = problem?.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => expectation.test(sentence)) ?? [];
  if (sentences.length > 0) return sentences.slice(0, 3).join(' ').slice(0, longest);
  const tests = failToPassOf(evidence) ?? [];
  if (tests.length === 0) return undefined;
  return `These tests pass: ${tests.slice(0, 10).join('; ')}${tests.length > 10 ? `; and ${tests.length - 10} more` : ''}`;
}

/** File names and lines of the fix that stand in `statement`: who reads it knows a part of the solution. */
function leaksIn(statement: string, { fix }: SampleEvidence): string[] {
  const leaks = new Set<string>();
  for (const { path, hunks } of fix?.files ?? []) {
    if (statement.includes(path) || (basename(path).length > 5 && statement.includes(basename(path)))) leaks.add(path);
    for (const line of hunks.flatMap((hunk) => hunk.lines)) {
      const code = line.slice(1).trim();
      if (line.startsWith('+') && code.length >= 16 && /[^\w\s]/.test(code) && statement.includes(code))
        leaks.add(code);
    }
  }
  return [...leaks].slice(0, 20);
}

/** What the task is, in the words of people where there are any, else in those of the failing tests. */
export function taskGoal(evidence: SampleEvidence): Record<string, unknown> {
  const stated = statedByPeople(evidence);
  const problemStatement = (stated.problem ?? problemFromTests(evidence))?.slice(0, longest);
  const leaks =
    evidence.fix === undefined ? [] : leaksIn(`${stated.summary ?? ''}\n${problemStatement ?? ''}`, evidence);
  return {
    ...presentOrNamed({
      summary: stated.summary ?? firstSentence(problemStatement),
      problemStatement,
      expectedOutcome: expectedOutcome(stated.problem, evidence),
    }),
    ...present({
      leaksSolution: evidence.fix === undefined ? undefined : leaks.length > 0,
      leaks: leaks.length > 0 ? leaks : undefined,
    }),
  };
}
