import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');

/** Each room may import those above it. */
const rooms = [
  'errors',
  'files',
  'progress',
  'inputs',
  'info',
  'sandbox',
  'syntax',
  'repository',
  'patches',
  'test-runs',
  'ci-logs',
  'trajectories',
  'agents',
  'bug-definitions',
  'samples',
  'reports',
  'github',
  'phases',
  'actions',
  'cli',
];

interface Import {
  file: string;
  from: string;
  to: string;
}

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

function roomImports(): Import[] {
  return sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => ({
        file,
        from: file.split('/')[0]!,
        to: relative(source, resolve(source, dirname(file), target)).split('/')[0]!,
      }))
      .filter(({ from, to }) => from !== to && from !== 'entry.ts'),
  );
}

test('a room imports only rooms above it', () => {
  const wrong = roomImports().filter(
    ({ from, to }) => rooms.indexOf(to) < 0 || rooms.indexOf(to) > rooms.indexOf(from),
  );
  expect(wrong.map(({ file, to }) => `${file} imports ${to}/`)).toEqual([]);
});

test('only doors and github/ know @actions/*', () => {
  const knowing = sourceFiles().filter((file) => importsOf(file).some((target) => target.startsWith('@actions/')));
  expect(knowing.filter((file) => !/^(actions|cli|github)\//.test(file))).toEqual([]);
});

test('nobody below a door reads the environment, prints or exits', () => {
  const below = sourceFiles().filter((file) => !/^(actions|cli)\//.test(file) && file !== 'entry.ts');
  const pattern = /\bprocess\.(env|exit|exitCode|argv|stdout|stderr)\b|\bconsole\.(log|error|warn|info)\b/;
  const offending = below.filter((file) => {
    const code = readFileSync(join(source, file), 'utf8')
      .replace(/`(?:[^`\\]|\\.)*`/gs, '``')
      .replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
    return pattern.test(code);
  });
  expect(offending).toEqual([]);
});
