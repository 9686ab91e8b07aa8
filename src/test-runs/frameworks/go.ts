import { keepWords } from './command-words.ts';
import { type PlanContext, relativeTo, shellLine, type TestPlan } from './test-plan.ts';

const takesValue = [
  '-run',
  '-tags',
  '-timeout',
  '-count',
  '-p',
  '-parallel',
  '-cpu',
  '-bench',
  '-coverprofile',
  '-covermode',
  '-coverpkg',
  '-vet',
  '-skip',
  '-benchtime',
  '-o',
  '-mod',
  '-ldflags',
  '-gcflags',
];
const hiding = [
  '-v',
  '-json',
  '-failfast',
  '-timeout',
  '-count',
  '-cover',
  '-coverprofile',
  '-covermode',
  '-coverpkg',
  '-vet',
  '-bench',
  '-benchmem',
  '-benchtime',
  '-shuffle',
  '-o',
  '-c',
];

function packagesOf(files: readonly string[], testFolder: string): string[] {
  const folders = files.map((file) => relativeTo(testFolder, file).split('/').slice(0, -1).join('/'));
  return [...new Set(folders)].map((folder) => (folder === '' ? '.' : `./${folder}`));
}

/** A `go test -json` run of the packages of the selected files; vet is off since new vets refuse old code. */
export function planGoTest(context: PlanContext): TestPlan {
  const { words, selection } = context;
  const start = words.findIndex(
    (word, index) => word === 'test' && /(^|\/)(go|richgo|gotest)$/.test(words[index - 1] ?? ''),
  );
  const kept = keepWords(words.slice(start < 0 ? words.length : start + 1), {
    takesValue,
    dropped: hiding,
    dropOperands: true,
  });
  const packages = selection.files === undefined ? ['./...'] : packagesOf(selection.files, context.testFolder);
  const coverage = selection.coverage === true;
  const line = ['go', 'test', ...kept, '-json', '-vet=off', '-count=1', '-timeout=20m'];
  if (coverage) line.push('-cover', `"-coverprofile=${context.reportFolder}/cover.out"`);
  if (selection.names !== undefined)
    line.push('-run', `^(${selection.names.map((name) => name.split('/')[0]).join('|')})$`);
  return {
    framework: 'go test',
    command: shellLine([...line, ...packages]),
    environment: {},
    report: { format: 'go-test-json', kind: 'stdout' },
    ...(coverage ? { coverage: { format: 'go-profile', path: `${context.reportFolder}/cover.out` } as const } : {}),
  };
}
