import { keepWords } from './command-words.ts';
import { type PlanContext, relativeTo, shellLine, type TestPlan } from './test-plan.ts';

const takesValue = [
  '-c',
  '--config',
  '-w',
  '--maxWorkers',
  '-t',
  '--testNamePattern',
  '--testPathPattern',
  '--env',
  '--rootDir',
  '--roots',
  '--selectProjects',
  '--projects',
  '--setupFilesAfterEnv',
  '--testTimeout',
  '--coverageReporters',
  '--reporters',
  '--bail',
  '-b',
  '--coverageDirectory',
  '--outputFile',
  '--shard',
];
const hiding = [
  '--bail',
  '-b',
  '--coverage',
  '--collectCoverage',
  '--coverage*',
  '--collectCoverageFrom',
  '--reporters',
  '--watch',
  '--watchAll',
  '--onlyChanged',
  '-o',
  '--onlyFailures',
  '--changedSince',
  '--changedFilesWithAncestor',
  '--lastCommit',
  '--silent',
  '--verbose',
  '--ci',
  '--json',
  '--outputFile',
  '--notify',
  '--noStackTrace',
  '-u',
  '--updateSnapshot',
  '--passWithNoTests',
  '--shard',
  '--color*',
  '--colors',
  '-i',
  '--runInBand',
  '-w',
  '--maxWorkers',
  '--findRelatedTests',
];

/** A jest run with its JSON report beside the verbose console; snapshots are never written, the run never stops early. */
export function planJest(context: PlanContext): TestPlan {
  const { words, selection } = context;
  const files = selection.files ?? [];
  const runner = words.findIndex((word) => /(^|\/)jest(\.js)?$/.test(word) || /(^|\/)react-scripts$/.test(word));
  const rules = { takesValue, dropped: hiding, dropOperands: files.length > 0 };
  const coverage = selection.coverage === true;
  const line = [
    ...words.slice(0, runner),
    words[runner] ?? 'jest',
    ...keepWords(words.slice(runner + 1), rules),
    '--ci',
    '--runInBand',
    '--verbose',
    '--colors=false',
    '--watchAll=false',
    '--forceExit',
    '--reporters=default',
    '--json',
    `"--outputFile=${context.reportFolder}/jest.json"`,
    `--coverage=${coverage}`,
  ];
  if (coverage)
    line.push(
      '--coverageReporters=text',
      '--coverageReporters=json-summary',
      `"--coverageDirectory=${context.reportFolder}/coverage"`,
      '--coverageThreshold={}',
    );
  if (selection.names?.length === 1)
    line.push(`--testNamePattern=${selection.names[0]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  if (files.length > 0) line.push('--runTestsByPath', ...files.map((file) => relativeTo(context.testFolder, file)));
  return {
    framework: 'jest',
    command: shellLine(line),
    environment: {},
    report: { format: 'jest-json', kind: 'file', path: `${context.reportFolder}/jest.json` },
    ...(coverage
      ? {
          coverage: {
            format: 'istanbul-summary',
            path: `${context.reportFolder}/coverage/coverage-summary.json`,
          } as const,
        }
      : {}),
  };
}
