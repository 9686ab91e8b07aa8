import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGrammars } from './build-grammars.ts';
import { removeComments } from './remove-comments.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiled = join(root, 'build');
const dist = join(compiled, 'dist');

function run(program: string, ...parameters: string[]): void {
  const script = join(root, 'node_modules', program);
  execFileSync(process.execPath, [script, ...parameters], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A stub per door keeps every job's download small: the code of all doors is bundled once. */
function writeStub(name: string, start: string): void {
  mkdirSync(join(dist, name), { recursive: true });
  const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : '';
  const lines = `${shebang}import * as bundle from '../bundle/index.js';\n\nawait bundle.${start};\n`;
  writeFileSync(join(dist, name, 'index.js'), lines, { mode: 0o755 });
}

rmSync(compiled, { recursive: true, force: true });
// Types are checked by `npm run typecheck`; the bundler cannot read TypeScript 7 itself.
run('typescript/bin/tsc', '--noCheck');
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/src/entry.js',
  '-o',
  join(dist, 'bundle'),
  // web-tree-sitter imports Node's `module` dynamically, which the bundler would replace with a module of its own.
  '-e',
  'module',
  '--license',
  'licenses.txt',
  '--quiet',
);
await removeComments(join(dist, 'bundle'));
// The syntax runtime is read from dist/grammars; the copy that the bundler makes of it is not.
for (const name of readdirSync(join(dist, 'bundle'))) if (name.endsWith('.wasm')) rmSync(join(dist, 'bundle', name));
buildGrammars(root, join(dist, 'grammars'));
writeFileSync(join(dist, 'package.json'), '{"type":"module"}\n');
writeStub('cli', 'startCli()');
for (const name of readdirSync(join(root, 'actions')).sort()) writeStub(name, `startAction('${name}')`);
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(dist, join(root, 'dist'));
