import { keepWords } from './command-words.ts';
import { type PlanContext, relativeTo, shellLine, type TestPlan } from './test-plan.ts';

const takesValue = [
  '-c',
  '--config',
  '-r',
  '--root',
  '-t',
  '--testNamePattern',
  '--project',
  '--environment',
  '--pool',
  '--dir',
  '--reporter',
  '--testTimeout',
  '--shard',
  '--mode',
  '--exclude',
  '--outputFile',
  '--maxWorkers',
  '--minWorkers',
  '--tsconfig',
];
const hiding = [
  '--bail',
  '--coverage',
  '--coverage.*',
  '--reporter',
  '--outputFile',
  '--outputFile.*',
  '-w',
  '--watch',
  '--run',
  '--ui',
  '--open',
  '--silent',
  '--changed',
  '--shard',
  '--browser*',
  '-u',
  '--update',
  '--passWithNoTests',
  '--hideSkippedTests',
  '--inspect*',
  '--retry',
  '--standalone',
  '--merge-reports',
  '--color*',
];

const noThresholds = ['lines', 'functions', 'branches', 'statements'].map((kind) => `--coverage.thresholds.${kind}=0`);

/** A vitest run with its JSON report beside the verbose console. `coverage` needs a provider that is installed. */
export function planVitest(context: PlanContext, coverage: boolean): TestPlan {
  const { words, selection } = context;
  const files = selection.files ?? [];
  const runner = words.findIndex((word) => /(^|\/)vitest(\.m?js)?$/.test(word));
  const asked = words
    .slice(runner + 1)
    .filter((word, index) => !(index === 0 && /^(run|watch|dev|related)$/.test(word)));
  const line = [
    ...words.slice(0, Math.max(runner, 0)),
    words[runner] ?? 'vitest',
    'run',
    ...keepWords(asked, { takesValue, dropped: hiding, dropOperands: files.length > 0 }),
    '--reporter=verbose',
    '--reporter=json',
    `"--outputFile.json=${context.reportFolder}/vitest.json"`,
    '--bail=0',
    `--coverage.enabled=${coverage}`,
  ];
  if (coverage)
    line.push(
      '--coverage.reporter=text',
      '--coverage.reporter=json-summary',
      `"--coverage.reportsDirectory=${context.reportFolder}/coverage"`,
      ...noThresholds,
    );
  if (selection.names?.length === 1)
    line.push(`--testNamePattern=${selection.names[0]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  line.push(...files.map((file) => relativeTo(context.testFolder, file)));
  return {
    framework: 'vitest',
    command: shellLine(line),
    environment: {},
    report: { format: 'vitest-json', kind: 'file', path: `${context.reportFolder}/vitest.json` },
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
