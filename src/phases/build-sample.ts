import { join } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { claimFolder } from '../files/claim-folder.ts';
import { digest } from '../files/digest.ts';
import { finishedSteps } from '../files/finished-steps.ts';
import { detectStack } from '../repository/detect-stack.ts';
import { openRepository } from '../repository/open-repository.ts';
import { type Repository, snapshotOfCommit } from '../repository/repository.ts';
import type { Fix } from '../repository/resolve-fix.ts';
import type { Stack } from '../repository/stack.ts';
import { authorOf } from './build-sample/author.ts';
import { type Funnel, findCandidates } from './build-sample/find-candidates.ts';
import { makeSample } from './build-sample/make-sample.ts';
import { type FixPatches, readFixPatches } from './build-sample/read-fix.ts';
import type { BuildContext, BuildRequest } from './build-sample/request.ts';
import { forgetTry, type TriedFix, tryFix, type WorkPlace } from './build-sample/try-fix.ts';
import type { Validation } from './validate-sample.ts';

/** What one candidate came to. */
export interface Attempt {
  fix: Fix;
  verdict: string;
  reason: string;
  nextStep?: string;
  stack?: Stack;
  patches?: FixPatches;
  tried?: TriedFix;
  sample?: { taskId: string; path: string; validation: Validation };
}

export interface BuildResult {
  repository: string;
  /** The candidate that became the sample, else the last one tried. */
  attempt?: Attempt;
  /** How many candidates fell out at which reason. */
  funnel: Funnel;
}

/** Verdicts that another stack of the same repository may change. */
const stackVerdicts = new Set(['no-tests-ran', 'install-failed']);
const mostStacks = 2;

function workName(repository: Repository, fix: Fix, request: BuildRequest): string {
  const { repeat, sandbox, budgetMinutes, overrides } = request;
  return digest(
    JSON.stringify([repository.source, fix.baseCommit, fix.fixCommit, repeat, sandbox, budgetMinutes, overrides]),
  ).slice(0, 16);
}

function refuse(fix: Fix, verdict: string, reason: string, nextStep: string): Attempt {
  return { fix, verdict, reason, nextStep };
}

/** Reasons not to run anything, found in the change alone. */
function refusal(fix: Fix, patches: FixPatches): Attempt | undefined {
  if (patches.refused.length > 0) {
    const named = patches.refused.map(({ path, reason }) => `${path} (${reason})`).join(', ');
    return refuse(
      fix,
      'unsupported-change',
      `The change holds what a patch file cannot carry: ${named}.`,
      'Choose another fix.',
    );
  }
  if (patches.tests.trim() === '')
    return refuse(fix, 'no-tests-in-fix', 'The change touches no tests.', 'Choose a fix that comes with tests.');
  if (patches.fix.trim() === '')
    return refuse(
      fix,
      'no-fix-in-change',
      'The change touches tests only.',
      'Choose a fix that changes production code.',
    );
  return undefined;
}

interface Work {
  repository: Repository;
  request: BuildRequest;
  context: BuildContext;
}

async function attemptWith(
  stack: Stack,
  fix: Fix,
  patches: FixPatches,
  place: WorkPlace,
  work: Work,
): Promise<Attempt> {
  const { repository, request, context } = work;
  context.progress.note(
    `Stack: ${stack.language}, ${stack.packageManager}, ${stack.testFramework}; tests by \`${stack.testCommand}\``,
  );
  const attempt = { repository, fix, stack, patches, place, request, context };
  const tried = await tryFix(attempt);
  const { verdict, reason, nextStep } = tried.cycle.cycle;
  const known = { fix, stack, patches, tried };
  if (verdict !== 'valid') return { ...known, verdict, reason, ...(nextStep === undefined ? {} : { nextStep }) };
  const { ideal, failed } = tried;
  if (ideal === undefined || failed === undefined) {
    const missing = ideal === undefined ? 'repairs the bug' : 'provably fails';
    return {
      ...known,
      verdict: 'no-trajectory',
      reason: `No trajectory that ${missing} could be recorded.`,
      nextStep: 'Raise --budget-minutes, or choose another fix.',
    };
  }
  const author = await authorOf(request.author, context.environment, repository);
  const sample = await context.progress.step('Assembling, enriching and checking the sample', () =>
    makeSample(attempt, { ...tried, ideal, failed }, author),
  );
  if (sample.validation.valid) return { ...known, verdict, reason, sample };
  const failedChecks = sample.validation.checks
    .filter(({ status }) => status === 'failed')
    .map(({ id, message }) => `${id}: ${message}`);
  return {
    ...known,
    verdict: 'invalid-sample',
    reason: `The sample did not pass its own checks: ${failedChecks.join('; ')}`,
    nextStep: 'This should not happen; please report it with the repository and the fix.',
  };
}

async function attemptFix(fix: Fix, work: Work): Promise<Attempt> {
  const { repository, request, context } = work;
  const { progress, cacheFolder } = context;
  progress.note(`Fix: ${fix.fixCommit.slice(0, 10)} ${fix.title}`);
  const patches = await progress.step('Splitting the change into fix and tests', () => readFixPatches(repository, fix));
  for (const { path, side, reason } of patches.decisions) progress.detail(`${path}: ${side} (${reason})`);
  const refused = refusal(fix, patches);
  if (refused !== undefined) return { ...refused, patches };

  const snapshot = snapshotOfCommit(repository, fix.fixCommit);
  const overrides = request.overrides ?? {};
  const stacks = await progress.step('Finding out how the repository is built and tested', () =>
    detectStack({ snapshot, changedFiles: patches.changedPaths, overrides }),
  );
  if (stacks.length === 0)
    return {
      ...refuse(
        fix,
        'unknown-stack',
        'No known build tool or test framework was found.',
        'State them with --language, --package-manager, --test-framework and --test-command, or in bugfix.yml.',
      ),
      patches,
    };

  const claimed = await claimFolder(join(cacheFolder, 'work'), workName(repository, fix, request));
  const place: WorkPlace = { folder: claimed.folder, steps: finishedSteps(join(claimed.folder, 'steps')) };
  let ended = false;
  try {
    let last: Attempt | undefined;
    for (const stack of stacks.slice(0, mostStacks)) {
      if (last !== undefined) await forgetTry(place);
      last = await attemptWith(stack, fix, patches, place, work);
      if (!stackVerdicts.has(last.verdict)) break;
    }
    ended = true;
    return last!;
  } finally {
    await claimed.release({ remove: ended });
  }
}

/**
 * Makes a sample of a bug fix: analyses the repository, splits the change, proves it in three states, records a
 * trajectory that repairs the bug and one that provably does not, and assembles, enriches and checks the sample. With no
 * fix named, the repository's best candidates are tried in order until one passes. Interrupted, it goes on where it was
 * when called again with the same request.
 */
export async function buildSample(request: BuildRequest, context: BuildContext): Promise<BuildResult> {
  if (request.fix !== undefined && request.pullRequest !== undefined)
    throw new UserError('Give either a fix commit or a pull request, not both.');
  const repository = await context.progress.step('Opening the repository', () =>
    openRepository({
      source: request.repository,
      cacheFolder: context.cacheFolder,
      progress: context.progress,
      environment: context.environment,
      ...(context.githubToken === undefined ? {} : { token: context.githubToken }),
    }),
  );
  const { fixes, funnel } = await findCandidates(repository, request, context);
  let attempt: Attempt | undefined;
  for await (const fix of fixes) {
    attempt = await attemptFix(fix, { repository, request, context });
    if (attempt.sample !== undefined && attempt.verdict === 'valid') break;
    funnel[attempt.verdict] = (funnel[attempt.verdict] ?? 0) + 1;
    context.progress.note(`${attempt.verdict}: ${attempt.reason}`);
  }
  return { repository: repository.url ?? repository.source, ...(attempt === undefined ? {} : { attempt }), funnel };
}
