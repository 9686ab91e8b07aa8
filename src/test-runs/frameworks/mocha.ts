import { keepWords } from './command-words.ts';
import { mochaReporterSource } from './mocha-reporter.ts';
import { type PlanContext, relativeTo, shellLine, shellQuote, type TestPlan } from './test-plan.ts';

const takesValue = [
  '-r',
  '--require',
  '-R',
  '--reporter',
  '-O',
  '--reporter-option',
  '--reporter-options',
  '-t',
  '--timeout',
  '-u',
  '--ui',
  '--extension',
  '--config',
  '--package',
  '--file',
  '-g',
  '--grep',
  '-f',
  '--fgrep',
  '--opts',
  '-s',
  '--slow',
  '--retries',
  '--ignore',
  '--exclude',
  '--import',
  '--loader',
  '-n',
  '--node-option',
  '-j',
  '--jobs',
  '--spec',
  '--watch-files',
  '--experimental-loader',
];
const hiding = [
  '-b',
  '--bail',
  '-R',
  '--reporter',
  '-O',
  '--reporter-option*',
  '-w',
  '--watch',
  '--watch-files',
  '--forbid-only',
  '--forbid-pending',
  '-c',
  '--color',
  '--colors',
  '-p',
  '--parallel',
  '-j',
  '--jobs',
  '--growl',
  '-G',
  '--spec',
  '--exit',
  '--no-exit',
];

/** A mocha run whose reporter prints the spec console and writes a JSON report in the same run. */
export function planMocha(context: PlanContext): TestPlan {
  const { words, selection } = context;
  const files = (selection.files ?? []).map((file) => relativeTo(context.testFolder, file));
  const runner = words.findIndex((word) => /(^|\/)_?mocha(\.js)?$/.test(word));
  const reporter = `${context.reportFolder}/mocha-reporter.cjs`;
  const report = `${context.reportFolder}/mocha.json`;
  const line = [
    ...words.slice(0, Math.max(runner, 0)),
    words[runner] ?? 'mocha',
    ...keepWords(words.slice(runner + 1), { takesValue, dropped: hiding, dropOperands: files.length > 0 }),
    '--reporter',
    `"${reporter}"`,
    '--no-bail',
    '--no-color',
    '--exit',
  ];
  if (selection.names?.length === 1) line.push('--fgrep', selection.names[0]!);
  line.push(...files);
  const write = `printf %s ${shellQuote(mochaReporterSource)} > "${reporter}"`;
  return {
    framework: 'mocha',
    command: `${write} && BUGFIX_MOCHA_REPORT="${report}" ${shellLine(line)}`,
    environment: {},
    report: { format: 'mocha-json', kind: 'file', path: report },
  };
}
