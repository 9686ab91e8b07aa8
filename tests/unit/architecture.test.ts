import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parserOf } from '../../src/syntax/parser.ts';

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

/** Member expressions such as `process.env` in a source; what stands in strings and templates is no code. */
async function memberExpressions(file: string): Promise<string[]> {
  const parser = await parserOf('typescript');
  const tree = parser.parse(readFileSync(join(source, file), 'utf8'));
  const found = tree.rootNode.descendantsOfType('member_expression').map((node) => node?.text ?? '');
  tree.delete();
  return found;
}

test('nobody below a door reads the environment, prints or exits', async () => {
  const below = sourceFiles().filter((file) => !/^(actions|cli)\//.test(file) && file !== 'entry.ts');
  const forbidden = /^(process\.(env|exit|exitCode|argv|stdout|stderr)|console\.(log|error|warn|info))$/;
  const offending: string[] = [];
  for (const file of below) {
    const expressions = (await memberExpressions(file)).filter((expression) => forbidden.test(expression));
    if (expressions.length > 0) offending.push(`${file}: ${expressions.join(', ')}`);
  }
  expect(offending).toEqual([]);
});
