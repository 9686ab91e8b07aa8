import type { Failure } from '../ci-logs/failure.ts';
import type { Check, FixResult, Iteration, Reproduction, RunEvidence, RunReport } from './run-report.ts';
import { codeBlock, inlineCode, inlineText } from './untrusted-markdown.ts';

const marks: Readonly<Record<RunReport['status'], string>> = { Success: '✅', Partial: '⚠️', Failed: '❌' };

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return ['', row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells)), ''];
}

function seconds(value: number): string {
  return value < 60 ? `${value.toFixed(1)} s` : `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function evidenceTable(evidence: readonly RunEvidence[]): string[] {
  return table(
    ['run for', 'command', 'exit code', 'passed', 'failed', 'duration', 'SHA-256 of the log'],
    evidence.map((run) => [
      inlineText(run.purpose),
      inlineCode(run.command, 120),
      String(run.exitCode ?? 'killed'),
      String(run.passed),
      String(run.failed),
      seconds(run.durationMs / 1000),
      inlineCode(run.logDigest.slice(0, 16)),
    ]),
  );
}

function summarySection(report: RunReport): string[] {
  const { pullRequest, fix } = report;
  return [
    '## Summary',
    '',
    `**Status**: ${marks[report.status]} ${report.status}`,
    '',
    inlineText(report.reason, 1000),
    '',
    ...(pullRequest === undefined
      ? []
      : [`**Pull request**: ${pullRequest.url ?? pullRequest.action} (${inlineText(pullRequest.reason)})`, '']),
    ...(fix?.branch === undefined ? [] : [`**Branch**: ${inlineCode(fix.branch)}`, '']),
    `**Started**: ${report.startedAt}, **took** ${seconds(report.seconds)}`,
    '',
  ];
}

function inputSection({ info }: RunReport): string[] {
  return ['## Input Configuration', '', codeBlock(JSON.stringify(info, null, 2), 6000, 'json'), ''];
}

function rateLine({ rate, amplifiers }: Reproduction): string[] {
  if (rate === undefined) return [];
  const by = amplifiers === undefined || amplifiers.length === 0 ? '' : `, amplified by ${amplifiers.join(', ')}`;
  return [
    `- Failure rate: ${rate.failures} of ${rate.runs} runs, ${percent(rate.rate)} (95 % interval ${percent(rate.low)} to ${percent(rate.high)})${by}`,
  ];
}

function reproductionSection({ reproduction }: RunReport): string[] {
  const heading = '## Phase 1: Reproduction';
  if (reproduction === undefined) return [heading, '', 'Not reached.', ''];
  const { testFile, lines, tests } = reproduction;
  return [
    heading,
    '',
    `- Result: ${reproduction.status}. ${inlineText(reproduction.reason, 600)}`,
    ...(testFile === undefined
      ? []
      : [`- Test: ${inlineCode(testFile)}${reproduction.created ? ' (made for this)' : ''}`]),
    ...(lines === undefined ? [] : [`- Size: ${lines.to} lines, made from ${lines.from}`]),
    ...tests.slice(0, 20).map(({ name }) => `- Fails: ${inlineCode(name)}`),
    ...rateLine(reproduction),
    ...evidenceTable(reproduction.evidence.slice(0, 10)),
    '',
  ];
}

function failureLines(failure: Failure): string[] {
  const place = [failure.job, failure.step].filter((part) => part !== undefined).join(' / ');
  return [
    `- ${inlineText(place) || 'The log'}: class **${failure.class}**${failure.exitCode === undefined ? '' : `, exit code ${failure.exitCode}`}`,
    ...(failure.command === undefined ? [] : [`- Command: ${inlineCode(failure.command)}`]),
    ...(failure.message === undefined ? [] : [`- Message: ${inlineText(failure.message)}`]),
    ...(failure.frame === undefined ? [] : [`- Place: ${inlineCode(`${failure.frame.file}:${failure.frame.line}`)}`]),
    `- Signature: ${inlineCode(failure.signature)}`,
    '',
    codeBlock(
      failure.evidence
        .slice(0, 8)
        .map(({ line, text }) => `${line}: ${text}`)
        .join('\n'),
      4000,
    ),
    '',
  ];
}

function causeSection({ failures, fix }: RunReport): string[] {
  const changed = fix?.iterations.flatMap(({ changedFiles }) => changedFiles) ?? [];
  return [
    '## Phase 2: Root Cause Analysis',
    '',
    ...(failures.length === 0 ? ['No log was given.', ''] : failures.slice(0, 5).flatMap(failureLines)),
    ...(changed.length === 0
      ? []
      : [`The change that repairs it is in ${[...new Set(changed)].map((path) => inlineCode(path)).join(', ')}.`, '']),
  ];
}

function iterationRow(iteration: Iteration): string[] {
  const passed = iteration.checks.filter((check) => check.passed).length;
  return [
    String(iteration.number),
    inlineText(iteration.strategy),
    inlineText(`${iteration.stopReason}: ${iteration.explanation}`, 160),
    String(iteration.steps),
    iteration.changedFiles.map((path) => inlineCode(path)).join(', ') || 'nothing',
    `${passed} of ${iteration.checks.length}`,
    seconds(iteration.seconds),
  ];
}

function checkRow({ name, passed, detail }: Check): string[] {
  return [passed === undefined ? '⚠️ not tried' : passed ? '✅' : '❌', inlineText(name), inlineText(detail)];
}

function fixSection({ fix }: RunReport): string[] {
  const heading = '## Phase 3: Fix Implementation';
  if (fix === undefined) return [heading, '', 'Not reached.', ''];
  return [
    heading,
    '',
    `Base: ${inlineCode(fix.baseBranch)} at ${inlineCode(fix.baseCommit.slice(0, 12))}`,
    '',
    '### Iterations',
    ...table(['#', 'strategy', 'ended', 'steps', 'changed', 'checks passed', 'took'], fix.iterations.map(iterationRow)),
    ...(fix.iterations.length === 0 ? ['', 'None.', ''] : []),
    '### Stability',
    ...table(['', 'check', 'detail'], fix.checks.map(checkRow)),
    ...evidenceTable(fix.checks.flatMap(({ evidence }) => evidence).slice(0, 40)),
    ...(fix.patch === '' ? [] : ['### Change', '', codeBlock(fix.patch, 40_000, 'diff'), '']),
  ];
}

function pullRequestSection({ pullRequest, recommendedWorkflows }: RunReport): string[] {
  return [
    '## Phase 4: Pull Request',
    '',
    pullRequest === undefined ? 'Not reached.' : `${pullRequest.url ?? 'None'}: ${inlineText(pullRequest.reason, 600)}`,
    '',
    ...(recommendedWorkflows.length === 0 ? [] : ['Workflows to run:', '']),
    ...recommendedWorkflows.map(({ file, reason }) => `- ${inlineCode(file)}: ${inlineText(reason)}`),
    '',
  ];
}

function closingSections({ nextSteps, developers, timeline }: RunReport): string[] {
  return [
    '## Next Steps',
    '',
    ...nextSteps.map((step) => `- ${inlineText(step, 600)}`),
    '',
    '### Timeline',
    ...table(
      ['at', 'what', 'took'],
      timeline.map(({ title, atSeconds, seconds: took }) => [seconds(atSeconds), inlineText(title), seconds(took)]),
    ),
    '## Relevant Developers',
    '',
    ...(developers.length === 0 ? ['None known from CODEOWNERS or the history.'] : []),
    ...developers.map(({ name, reason }) => `- ${inlineText(name)}: ${inlineText(reason)}`),
    '',
  ];
}

/** The report of a run as Markdown: eight sections, all text from outside made harmless. */
export function renderReport(report: RunReport): string {
  return [
    `# ${inlineText(report.description)}`,
    '',
    ...summarySection(report),
    ...inputSection(report),
    ...reproductionSection(report),
    ...causeSection(report),
    ...fixSection(report),
    ...pullRequestSection(report),
    ...closingSections(report),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The evidence for a pull request: the checks of the fix and the runs they rest on. */
export function renderEvidence(fix: FixResult): string[] {
  return [
    ...table(['', 'check', 'detail'], fix.checks.map(checkRow)),
    ...evidenceTable(fix.checks.flatMap(({ evidence }) => evidence).slice(0, 20)),
  ];
}
