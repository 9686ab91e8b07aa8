import { UserError } from '../../errors/user-error.ts';
import { parsePatch } from '../../patches/parse-patch.ts';
import type { Patch } from '../../patches/patch.ts';
import { checkPatchPolicy } from '../../patches/policy.ts';
import { findSecrets } from '../../reports/find-secrets.ts';
import type { Check } from '../../reports/run-report.ts';
import { improvementsFolder } from './reproduction-files.ts';

const name = 'the patch keeps to the policy, and weakens no test';

/** Ways to be green without being right that are no tests: retries, sleeps, longer limits, ignored failures. */
const evasions: readonly [RegExp, string][] = [
  [/\|\|\s*true\b/, 'ignores a failure with `|| true`'],
  [/\bcontinue-on-error\b/, 'sets continue-on-error'],
  [/\b(?:time\.sleep|Thread\.sleep|setTimeout|asyncio\.sleep|usleep)\s*\(/, 'adds a sleep'],
  [/\b(?:retries|retry|flaky|reruns|max_attempts|retryTimes)\b\s*[(:=]/i, 'adds retries'],
  [/\b(?:timeout|timeoutMs|testTimeout)\b\s*[:=]\s*\d/i, 'changes a timeout'],
  [/\b(?:sys\.exit|process\.exit|os\._exit)\s*\(\s*0?\s*\)/, 'ends the process as if all were well'],
  [
    /['"](?:PYTEST_CURRENT_TEST|VITEST|JEST_WORKER_ID|NODE_TEST_CONTEXT|GITHUB_ACTIONS)['"]|\.(?:VITEST|JEST_WORKER_ID|NODE_TEST_CONTEXT)\b|['"](?:pytest|unittest)['"] in sys\.modules/,
    'asks whether it is being tested',
  ],
];

function addedLines(patch: Patch): { path: string; text: string }[] {
  return patch.files.flatMap(({ newPath, hunks }) =>
    hunks.flatMap(({ lines }) =>
      lines.filter((line) => line.startsWith('+')).map((line) => ({ path: newPath, text: line.slice(1) })),
    ),
  );
}

function removedText(patch: Patch): string {
  return patch.files
    .flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines.filter((line) => line.startsWith('-'))))
    .join('\n');
}

function evasionsIn(patch: Patch): string[] {
  const before = removedText(patch);
  return addedLines(patch).flatMap(({ path, text }) =>
    evasions.filter(([pattern]) => pattern.test(text) && !pattern.test(before)).map(([, what]) => `${path} ${what}`),
  );
}

/** What is wrong with publishing `patch`, one sentence each; empty when nothing is. Never throws on a bad patch. */
export function policyProblems(patchText: string): string[] {
  let patch: Patch;
  try {
    patch = parsePatch(patchText);
  } catch (error) {
    if (error instanceof UserError) return [...error.problems];
    throw error;
  }
  const violations = checkPatchPolicy(patch, { allowTests: false }).map(({ message }) => message);
  const reproduction = patch.files
    .map(({ newPath }) => newPath)
    .filter((path) => path.startsWith(`${improvementsFolder}/`))
    .map((path) => `${path} belongs to the reproduction, which is left out.`);
  const secrets = findSecrets(
    addedLines(patch)
      .map(({ text }) => text)
      .join('\n'),
  ).map((kind) => `The patch holds what looks like a secret (${kind}).`);
  return [...new Set([...violations, ...reproduction, ...evasionsIn(patch), ...secrets])];
}

export function checkPolicy(patchText: string): Check {
  const problems = policyProblems(patchText);
  return { name, passed: problems.length === 0, detail: problems.join(' ') || 'nothing to object to', evidence: [] };
}
