import { renderEvidence } from './render-report.ts';
import type { RunReport } from './run-report.ts';
import { inlineCode, inlineText } from './untrusted-markdown.ts';

/** Below GitHub's 65,536 code points. */
const longestBody = 60_000;

function list(items: readonly string[], none: string): string[] {
  return items.length === 0 ? [none] : items.map((item) => `- ${item}`);
}

function causeOf({ failures, fix }: RunReport): string[] {
  const failure = failures[0];
  const explanation = fix?.iterations.find(({ checks }) => checks.every(({ passed }) => passed))?.explanation;
  return [
    ...(failure?.message === undefined ? [] : [`The run failed with: ${inlineText(failure.message)}`, '']),
    ...(explanation === undefined ? [] : [`What repairs it: ${inlineText(explanation)}`, '']),
  ];
}

/** The text of the draft pull request; nothing from outside in it can mention, close, load or format anything. */
export function pullRequestBody(report: RunReport, startsChecks: boolean): string {
  const { fix, recommendedWorkflows, developers, failures } = report;
  const files = fix?.iterations.flatMap(({ changedFiles }) => changedFiles) ?? [];
  const body = [
    '## Summary',
    '',
    inlineText(report.description),
    '',
    `Changes ${[...new Set(files)].map((path) => inlineCode(path)).join(', ')}. The test that shows the failure is not part of this pull request.`,
    '',
    '## Root cause',
    '',
    ...causeOf(report),
    '## Evidence',
    ...(fix === undefined ? [] : renderEvidence(fix)),
    '',
    '## Workflows to run',
    '',
    ...list(
      recommendedWorkflows.map(({ file, reason }) => `${inlineCode(file)}: ${inlineText(reason)}`),
      'None concerns these paths.',
    ),
    ...(startsChecks
      ? []
      : [
          '',
          'This pull request was opened with the token of a workflow, whose events start no workflows: close and reopen it, or give bugfix the token of an app.',
        ]),
    '',
    '## Who to ask',
    '',
    ...list(
      developers.map(({ name, reason }) => `${inlineText(name)}: ${inlineText(reason)}`),
      'Nobody is known from CODEOWNERS or the history.',
    ),
    '',
    '## Next steps',
    '',
    '- Review the change, run the workflows above, mark it ready.',
    '',
    `<!-- bugfix-signature: ${(failures[0]?.signature ?? 'none').replace(/[^\w-]/g, '')} -->`,
  ].join('\n');
  return [...body].length <= longestBody
    ? body
    : `${[...body].slice(0, longestBody).join('')}\n\n_Cut; the report is complete._`;
}
