import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FinalReport, formatFinalReport, type ReportLine } from '../../samples/final-report.ts';
import { enrichmentSections } from '../../samples/metadata.ts';
import { sampleFiles } from '../../samples/sample-files.ts';
import type { Attempt, BuildResult } from '../build-sample.ts';

/** The one JSON document of a run. */
export function summariseBuild({ repository, attempt, funnel }: BuildResult): Record<string, unknown> {
  if (attempt === undefined) {
    return {
      verdict: 'no-candidates',
      reason: 'No commit or pull request of the repository looks like a bug fix with tests.',
      failToPass: [],
      repository,
      funnel,
    };
  }
  const { fix, verdict, reason, nextStep, stack, tried, sample } = attempt;
  const cycle = tried?.cycle.cycle;
  return {
    verdict,
    reason,
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(sample === undefined || verdict !== 'valid' ? {} : { samplePath: sample.path, taskId: sample.taskId }),
    failToPass: cycle?.failToPass ?? [],
    passToPass: cycle?.passToPass.length ?? 0,
    flaky: cycle?.flaky ?? [],
    alreadyFailing: cycle?.alreadyFailing ?? [],
    repository,
    fixCommit: fix.fixCommit,
    baseCommit: fix.baseCommit,
    title: fix.title,
    ...(fix.pullRequestNumber === undefined ? {} : { pullRequest: fix.pullRequestNumber }),
    ...(stack === undefined ? {} : { stack }),
    ...(attempt.patches === undefined ? {} : { split: attempt.patches.decisions }),
    ...(tried?.ideal === undefined ? {} : { idealTrajectory: tried.ideal.trajectory.provenance.mode }),
    funnel,
  };
}

interface KnownMetadata {
  diffSemantics?: { filesChanged?: number; totalLinesAdded?: number; totalLinesRemoved?: number };
  stepLevelMetrics?: { totalSteps?: { idealTrajectory?: number; failedTrajectory?: number } };
  testExecution?: { postPatchStatus?: { coverage?: number } };
  navigationMetrics?: { idealTrajectory?: { editPrecision?: number } };
  [section: string]: unknown;
}

function fileLines(folder: string, stack: string): ReportLine[] {
  const purposes: Record<string, string> = {
    metadata: 'enriched with seven sections',
    fix: 'solution code',
    tests: 'test code',
    idealTrajectory: 'solution steps',
    failedTrajectory: 'failure pattern',
    dockerfile: `validation environment, ${stack}`,
    runScript: 'validation script',
    logBefore: 'initial tests',
    logWithTests: 'after tests.patch',
    logWithFix: 'after fix.patch',
  };
  return Object.entries(sampleFiles).map(([key, name]) => ({
    good: existsSync(join(folder, name)),
    text: `${name.padEnd(24)}(${purposes[key]})`,
  }));
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function proofLines({ tried, verdict }: Attempt): ReportLine[] {
  if (tried === undefined) return [];
  const { cycle } = tried.cycle;
  const good = verdict === 'valid';
  const { failToPass, passToPass, passToFail, flaky, alreadyFailing } = cycle;
  const ideal = tried.ideal;
  const failed = tried.failed;
  return [
    {
      good,
      text: `${plural(failToPass.length, 'test')} failed without the fix and passed with it, in each of ${plural(cycle.repeat, 'run')} per state`,
    },
    {
      good: passToFail.length === 0,
      text: `${plural(passToFail.length, 'test')} broke; ${passToPass.length} passed in both states`,
    },
    ...(flaky.length === 0 ? [] : [{ good: undefined, text: `${plural(flaky.length, 'flaky test')} set aside` }]),
    ...(alreadyFailing.length === 0
      ? []
      : [
          { good: undefined, text: `${plural(alreadyFailing.length, 'test')} failed in every state and was tolerated` },
        ]),
    ...(ideal === undefined
      ? []
      : [
          {
            good: ideal.stillFailing.length === 0,
            text: `ideal trajectory (${ideal.trajectory.provenance.mode}): its change, applied in a clean workspace, makes them pass`,
          },
        ]),
    ...(failed === undefined
      ? []
      : [
          {
            good: failed.stillFailing.length > 0,
            text: `failed trajectory: with its change ${failed.stillFailing.length} of ${failToPass.length} still fail`,
          },
        ]),
    { good: undefined, text: `sandbox: ${cycle.sandbox}` },
  ];
}

function checkLines({ sample }: Attempt): ReportLine[] {
  return (sample?.validation.checks ?? []).map(({ id, status, message }) => ({
    good: status === 'passed' ? true : status === 'failed' ? false : undefined,
    text: `${id}: ${message}`,
  }));
}

function metricsOf(attempt: Attempt, repository: string, metadata: KnownMetadata): FinalReport['metrics'] {
  const { fix, stack } = attempt;
  const { diffSemantics, stepLevelMetrics, testExecution, navigationMetrics } = metadata;
  const steps = stepLevelMetrics?.totalSteps;
  const coverage = testExecution?.postPatchStatus?.coverage;
  const precision = navigationMetrics?.idealTrajectory?.editPrecision;
  const rows: [string, string | undefined][] = [
    ['Repository', repository],
    ['Fix', `${fix.fixCommit.slice(0, 10)} ${fix.title}`],
    ['PR', fix.pullRequestNumber === undefined ? undefined : `#${fix.pullRequestNumber}`],
    ['Language', stack?.language],
    ['Framework', stack?.testFramework],
    ['Ideal steps', steps?.idealTrajectory?.toString()],
    ['Failed steps', steps?.failedTrajectory?.toString()],
    [
      'Files changed',
      diffSemantics?.filesChanged === undefined
        ? undefined
        : `${diffSemantics.filesChanged}, ${diffSemantics.totalLinesAdded}+ / ${diffSemantics.totalLinesRemoved}-`,
    ],
    ['Test coverage', coverage === undefined ? undefined : `${coverage}%`],
    ['Edit precision', precision === undefined ? undefined : `${Math.round(precision * 100)}%`],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined);
}

function funnelLines(funnel: BuildResult['funnel']): ReportLine[] {
  return Object.entries(funnel).map(([reason, count]) => ({ good: undefined, text: `${reason}: ${count}` }));
}

/** The report at the end of a run: what was proved and where to look, every line computed. */
export function describeBuild(result: BuildResult): string {
  const { attempt, repository, funnel } = result;
  const fell =
    Object.keys(funnel).length === 0 ? [] : [{ title: '🔻 Candidates that fell out:', lines: funnelLines(funnel) }];
  if (attempt === undefined) {
    return formatFinalReport({
      title: 'NO SAMPLE: no-candidates',
      sections: fell,
      metrics: [['Repository', repository]],
      next: ['Name a fix with --fix or --pr.'],
    });
  }
  const { sample, verdict, reason, nextStep, stack } = attempt;
  if (sample === undefined || verdict !== 'valid') {
    return formatFinalReport({
      title: `NO SAMPLE: ${verdict}`,
      sections: [
        { title: '🔍 What was seen:', lines: [{ good: false, text: reason }, ...checkLines(attempt)] },
        ...fell,
      ],
      metrics: metricsOf(attempt, repository, {}),
      next: nextStep === undefined ? [] : [`Next: ${nextStep}`],
    });
  }
  const metadata = JSON.parse(readFileSync(join(sample.path, sampleFiles.metadata), 'utf8')) as KnownMetadata;
  return formatFinalReport({
    title: 'SAMPLE CREATION & ENRICHMENT COMPLETE',
    location: sample.path,
    sections: [
      { title: '📦 Files Created:', lines: fileLines(sample.path, stack?.baseImage ?? '') },
      { title: '🔬 What was proved:', lines: proofLines(attempt) },
      { title: '🔍 Quality Validation:', lines: checkLines(attempt) },
      {
        title: '📊 Enrichment Summary:',
        lines: enrichmentSections.map((section) => ({ good: metadata[section] !== undefined, text: section })),
      },
      ...fell,
    ],
    metrics: metricsOf(attempt, repository, metadata),
    next: [
      'To validate it again:',
      `  bugfix validate-sample ${sample.path}`,
      `  ${join(sample.path, 'run.sh')}   (with docker or podman; --host without)`,
    ],
  });
}
