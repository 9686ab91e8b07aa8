import { keepWords } from './command-words.ts';
import { type PlanContext, relativeTo, shellLine, shellQuote, type TestPlan } from './test-plan.ts';

const takesValue = [
  '-k',
  '-m',
  '-c',
  '-p',
  '-o',
  '-n',
  '-W',
  '-r',
  '--rootdir',
  '--ignore',
  '--deselect',
  '--tb',
  '--cov',
  '--durations',
  '--junitxml',
  '--junit-xml',
  '--maxfail',
  '--timeout',
  '--numprocesses',
  '--dist',
  '--cov-report',
  '--cov-config',
  '--confcutdir',
  '--import-mode',
];

/** Flags that end a run early, hide tests or results, or let something other than tests decide the exit code. */
const hiding = [
  '-x',
  '--exitfirst',
  '--maxfail',
  '--cov',
  '--cov-*',
  '--no-cov*',
  '-n',
  '--numprocesses',
  '--dist',
  '-q',
  '-qq',
  '-qqq',
  '--quiet',
  '-v',
  '-vv',
  '-vvv',
  '--verbose',
  '-r*',
  '--tb',
  '--junitxml',
  '--junit-xml',
  '--lf',
  '--ff',
  '--sw',
  '--stepwise',
  '--last-failed',
  '--failed-first',
  '--durations',
  '--flake8',
  '--mypy*',
  '--pylint*',
  '--black',
  '--isort',
  '--ruff*',
  '--benchmark-*',
  '--html',
  '--self-contained-html',
  '--pdb',
  '--color',
  '-s',
  '--no-header',
  '--no-summary',
  '--profile*',
  '--sugar',
];

const rules = (dropOperands: boolean): Parameters<typeof keepWords>[1] => ({
  takesValue,
  dropped: hiding,
  dropOperands,
});

/** `addopts` of the repository's configuration without what hides results. */
export function keptAdditionalOptions(addopts: readonly string[]): string[] {
  return keepWords(addopts, rules(false));
}

/**
 * A pytest run that names every test on the console (`-rA`) and in a JUnit file, goes on after collection errors and
 * failures, in one process. `addopts`: those of the configuration, which replace themselves without what hides.
 * `coverage` needs pytest-cov.
 */
export function planPytest(context: PlanContext, addopts: readonly string[], coverage: boolean): TestPlan {
  const { selection } = context;
  const files = selection.files ?? [];
  const start = context.words.findIndex((word) => /(^|\/)(pytest|py\.test)$/.test(word));
  const asked = start < 0 ? [] : context.words.slice(start + 1);
  const kept = keepWords(asked, rules(files.length > 0));
  const report = `${context.reportFolder}/junit.xml`;
  const words = [
    'python',
    '-m',
    'pytest',
    ...kept,
    '-o',
    `addopts=${keptAdditionalOptions(addopts).map(shellQuote).join(' ')}`,
    '-o',
    'junit_family=xunit2',
    '-o',
    'console_output_style=classic',
    '-o',
    `"cache_dir=${context.reportFolder}/cache"`,
    '-p',
    'no:sugar',
    '-rA',
    '--tb=short',
    '--color=no',
    '--continue-on-collection-errors',
    `"--junitxml=${report}"`,
  ];
  if (files.some((file) => !/(^|[/_])tests?[_./]/.test(file))) words.push('--doctest-modules');
  if (coverage)
    words.push(
      '--cov',
      '--cov-branch',
      '--cov-report=term',
      `"--cov-report=json:${context.reportFolder}/coverage.json"`,
      '--cov-fail-under=0',
    );
  if (selection.names !== undefined) words.push(...selection.names);
  else words.push(...files.map((file) => relativeTo(context.testFolder, file)));
  return {
    framework: 'pytest',
    command: shellLine(words),
    environment: { PYTHONHASHSEED: '0', ...(coverage ? { COVERAGE_FILE: `${context.reportFolder}/.coverage` } : {}) },
    report: { format: 'junit-xml', kind: 'file', path: report },
    ...(coverage
      ? { coverage: { format: 'coverage-py', path: `${context.reportFolder}/coverage.json` } as const }
      : {}),
  };
}

/** unittest's own runner, for places where pytest cannot be had: the console is the report. */
export function planUnittest(context: PlanContext): TestPlan {
  const files = (context.selection.files ?? []).map((file) => relativeTo(context.testFolder, file));
  const start = context.words.indexOf('unittest');
  const asked = start < 0 ? ['discover'] : context.words.slice(start + 1);
  const kept = asked.filter(
    (word) => !['-f', '--failfast', '-q', '--quiet', '-v', '--verbose', '-b', '--buffer'].includes(word),
  );
  const selected = context.selection.names ?? files.map((file) => file.replace(/\.py$/, '').replaceAll('/', '.'));
  const words = ['python', '-m', 'unittest', '-v', ...(selected.length > 0 ? selected : kept)];
  return { framework: 'unittest', command: shellLine(words), environment: { PYTHONHASHSEED: '0' } };
}
