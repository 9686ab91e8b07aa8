import { z } from 'zod';
import type { SampleEvidence } from './evidence.ts';
import { classifyFailure } from './failure-categories.ts';
import { type Missed, whatWasMissed } from './missed.ts';
import { present, presentOrNamed } from './present.ts';
import { failToPassOf } from './test-execution.ts';
import type { TrajectoryFacts } from './trajectory-facts.ts';

const text = z.string().min(1).optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);

/** What a failed run's recording says about its failure; older recordings use their own names. */
const recordedSchema = z
  .looseObject({ rootCause: text, consequence: text, issuesMissed: texts, missing_steps: texts, what_went_wrong: text })
  .catch({});
const tagsSchema = z.looseObject({ failureMode: text, bugType: text, subcategory: text }).catch({});

/** Sentences on what the fix has and the run has not. */
function missedIssues(missed: Missed): string[] {
  const byFile = (path: string) => missed.symbolsMissed.filter(({ file }) => file === path).map(({ symbol }) => symbol);
  const files = missed.filesMissed.map((path) => {
    const symbols = byFile(path);
    return `Did not change ${path}${symbols.length === 0 ? '' : ` (${symbols.slice(0, 8).join(', ')})`}`;
  });
  const partial = missed.hunksMissed.filter(({ file }) => !missed.filesMissed.includes(file));
  const hunks = partial.map(({ file, line }) => `Did not make the change of ${file} near line ${line}`);
  const extra = missed.unnecessaryEdits.map((path) => `Changed ${path}, which the fix leaves alone`);
  return [...files, ...hunks, ...extra];
}

function computedRootCause(missed: Missed | undefined, failed: TrajectoryFacts): string | undefined {
  const reasons: string[] = [];
  if (missed !== undefined) {
    const total =
      missed.filesMissed.length + missed.filesEdited.filter((path) => !missed.unnecessaryEdits.includes(path)).length;
    if (missed.filesEdited.length === 0) reasons.push('The run changed nothing');
    else if (missed.filesMissed.length > 0)
      reasons.push(`The run changed ${total - missed.filesMissed.length} of the ${total} files of the fix`);
    if (missed.filesNeverOpened.length > 0)
      reasons.push(`it never looked at ${missed.filesNeverOpened.slice(0, 5).join(', ')}`);
  }
  if (failed.plan.edits > 0 && !failed.plan.testedAfterEdit) reasons.push('no test ran after its last edit');
  else if (failed.plan.edits > 0 && !failed.plan.verified) reasons.push('it ended though its tests did not pass');
  return reasons.length === 0 ? undefined : `${capitalised(reasons.join('; '))}.`;
}

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Tests that the failed run leaves failing, as proved when the sample was built or as its own last test run printed. */
function stillFailing(evidence: SampleEvidence, failed: TrajectoryFacts): string[] | undefined {
  const recorded = texts.parse(
    (failed.header.failureAnalysis as Record<string, unknown> | undefined)?.testsStillFailing,
  );
  if (recorded !== undefined) return recorded;
  const known = failToPassOf(evidence) ?? [];
  const output = failed.lastTestOutput;
  if (output === undefined || failed.plan.verified || !failed.plan.testedAfterEdit) return undefined;
  const named = known.filter((id) => output.includes(id.split(' > ').at(-1)!));
  return named.length === 0 ? undefined : named;
}

function consequenceOf(tests: readonly string[] | undefined): string | undefined {
  if (tests === undefined || tests.length === 0) return undefined;
  const shown = tests.slice(0, 5).join(', ');
  return `${tests.length === 1 ? 'The test' : `${tests.length} tests,`} ${shown}${tests.length > 5 ? ' and others,' : ''} still fail${tests.length === 1 ? 's' : ''}.`;
}

function description(missed: Missed | undefined, failed: TrajectoryFacts): string | undefined {
  if (missed === undefined) return undefined;
  const edited = missed.filesEdited.length;
  return `The run edited ${edited} ${edited === 1 ? 'file' : 'files'} in ${failed.metrics.steps} steps; the fix has ${missed.filesMissed.length} files and ${missed.hunksMissed.length} hunks that it did not touch.`;
}

/** Why the failed run failed, by comparing what it did with the fix; what can't be derived is named, not invented. */
export function failureModeAnalysis(evidence: SampleEvidence): Record<string, unknown> {
  const { metadata, failed, logs } = evidence;
  const tags = tagsSchema.parse(failed?.header.tags ?? evidence.ideal?.header.tags ?? {});
  const recorded = recordedSchema.parse(failed?.header.failureAnalysis ?? {});
  const missed = failed === undefined ? undefined : whatWasMissed(evidence, failed);
  const tests = failed === undefined ? undefined : stillFailing(evidence, failed);
  const messages = (logs.withTests?.reports ?? [])
    .flatMap((report) => report.tests.flatMap(({ message }) => message ?? []))
    .slice(0, 20);
  const issue = String(
    (evidence.ideal ?? failed)?.header.taskIssue ?? (evidence.ideal ?? failed)?.header.description ?? '',
  );
  const { category, mode } = classifyFailure(
    [metadata.failure, tags.bugType, ...messages, issue, tags.failureMode].filter(
      (item): item is string => item !== undefined && item !== '',
    ),
  );
  const recordedIssues = recorded.issuesMissed ?? recorded.missing_steps ?? [];
  const issues = [...recordedIssues, ...(missed === undefined ? [] : missedIssues(missed))];
  return {
    ...presentOrNamed({
      failureType: metadata.failure ?? tags.failureMode,
      failureCategory: category,
      failureDescription: recorded.what_went_wrong ?? (failed === undefined ? undefined : description(missed, failed)),
      rootCause: recorded.rootCause ?? (failed === undefined ? undefined : computedRootCause(missed, failed)),
      consequence: recorded.consequence ?? consequenceOf(tests),
      issuesMissed:
        failed === undefined || (missed === undefined && issues.length === 0) ? undefined : [...new Set(issues)],
    }),
    ...present({
      failureMode: mode,
      comparedWithFix: missed && {
        filesMissed: missed.filesMissed,
        symbolsMissed: missed.symbolsMissed,
        hunksMissed: missed.hunksMissed,
        unnecessaryEdits: missed.unnecessaryEdits,
      },
      verificationSkipped: failed === undefined || failed.plan.edits === 0 ? undefined : !failed.plan.testedAfterEdit,
      testsStillFailing: tests,
    }),
  };
}
