import { keepWords } from './command-words.ts';
import { type PlanContext, relativeTo, shellLine, shellQuote, type TestPlan } from './test-plan.ts';

function selectedFiles(context: PlanContext): string[] {
  return (context.selection.files ?? []).map((file) => relativeTo(context.testFolder, file));
}

/** An ava run; its TAP output is console and report in one. */
export function planAva(context: PlanContext): TestPlan {
  const files = selectedFiles(context);
  const takesValue = ['-m', '--match', '-T', '--timeout', '-c', '--concurrency', '--config', '--node-arguments'];
  const dropped = [
    '--fail-fast',
    '-w',
    '--watch',
    '-v',
    '--verbose',
    '-t',
    '--tap',
    '-s',
    '--serial',
    '-u',
    '--update-snapshots',
    '--color',
    '--no-color',
    '--reset-cache',
  ];
  const kept = keepWords(context.words.slice(1), { takesValue, dropped, dropOperands: files.length > 0 });
  const matching = (context.selection.names ?? []).flatMap((name) => ['--match', name]);
  const line = [context.words[0] ?? 'ava', ...kept, '--tap', ...matching, ...files];
  return { framework: 'ava', command: shellLine(line), environment: {} };
}

/** A node-tap run with its TAP in a file. `major` is the version that is installed: flags differ, and unknown ones are refused. */
export function planTap(context: PlanContext, major: number): TestPlan {
  const files = selectedFiles(context);
  const takesValue = [
    '-R',
    '--reporter',
    '-j',
    '--jobs',
    '-t',
    '--timeout',
    '--node-arg',
    '--test-arg',
    '--output-file',
    '-o',
    '--coverage-map',
    '--plugin',
    '--before',
    '--after',
    '-g',
    '--grep',
    '-x',
    '--exclude',
  ];
  const dropped = [
    '-b',
    '--bail',
    '-R',
    '--reporter*',
    '-w',
    '--watch',
    '-C',
    '--no-coverage*',
    '--no-check-coverage',
    '--coverage-report*',
    '--check-coverage',
    '--100',
    '--cov',
    '--coverage',
    '-O',
    '--only',
    '-o',
    '--output-file',
    '--disable-coverage',
    '--allow-*coverage*',
    '--lines',
    '--branches',
    '--functions',
    '--statements',
    '-c',
    '--color',
    '--changed',
    '-n',
  ];
  const kept = keepWords(context.words.slice(1), { takesValue, dropped, dropOperands: files.length > 0 });
  const noCoverage =
    major >= 18 ? ['--disable-coverage', '--allow-empty-coverage'] : ['--no-coverage', '--no-check-coverage'];
  const line = [context.words[0] ?? 'tap', ...kept, '--reporter=tap', ...noCoverage, ...files];
  return { framework: 'tap', command: shellLine(line), environment: {} };
}

export const tapeFileMarker = '##### test file: ';

/** tape, one process per file: an exception between two tests would end all the files behind it. */
export function planTape(context: PlanContext): TestPlan {
  const { words } = context;
  const files = selectedFiles(context);
  const runner = words.findIndex((word) => /(^|\/)tape$/.test(word));
  const flags =
    runner < 0
      ? []
      : keepWords(words.slice(runner + 1), {
          takesValue: ['-r', '--require', '-i', '--ignore'],
          dropped: ['--only', '--no-only', '-i', '--ignore'],
          dropOperands: true,
        });
  const operands = words.slice(runner + 1).filter((word) => !word.startsWith('-') && /[./*]/.test(word));
  const each = runner < 0 ? words.filter((word) => !operands.includes(word)) : ['tape', ...flags];
  // Operands are left unquoted so that the shell expands their patterns.
  const list = files.length > 0 ? files.map(shellQuote).join(' ') : operands.join(' ');
  const loop = `shopt -s globstar nullglob 2>/dev/null; code=0; for file in ${list}; do echo "${tapeFileMarker}$file"; ${shellLine(each)} "$file" || code=1; done; exit $code`;
  return { framework: 'tape', command: loop, environment: {}, fileMarker: tapeFileMarker };
}

/** Node's own runner, with the spec console and a JUnit file in one run. */
export function planNodeTest(context: PlanContext): TestPlan {
  const files = selectedFiles(context);
  const takesValue = [
    '-r',
    '--require',
    '--import',
    '--loader',
    '--experimental-loader',
    '-C',
    '--conditions',
    '--test-reporter',
    '--test-reporter-destination',
    '--test-name-pattern',
    '--env-file',
    '--test-concurrency',
    '--test-timeout',
  ];
  const dropped = [
    '--test',
    '--watch',
    '--test-reporter',
    '--test-reporter-destination',
    '--experimental-test-coverage',
    '--test-coverage-*',
    '--test-only',
    '--test-force-exit',
    '--test-update-snapshots',
  ];
  const [program = 'node', ...rest] = context.words;
  const operands = rest.filter((word, index) => !word.startsWith('-') && !takesValue.includes(rest[index - 1] ?? ''));
  const kept = keepWords(rest, { takesValue, dropped, dropOperands: true });
  const report = `${context.reportFolder}/junit.xml`;
  const line = [
    program,
    ...kept,
    ...(context.selection.coverage === true ? ['--experimental-test-coverage'] : []),
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=junit',
    `"--test-reporter-destination=${report}"`,
    ...(context.selection.names ?? []).map(
      (name) => `--test-name-pattern=${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`,
    ),
  ];
  const list = files.length > 0 ? shellLine(files) : operands.join(' ');
  return {
    framework: 'node:test',
    command: `shopt -s globstar nullglob 2>/dev/null; ${shellLine(line)} ${list}`.trim(),
    environment: {},
    report: { format: 'junit-xml', kind: 'file', path: report },
  };
}
