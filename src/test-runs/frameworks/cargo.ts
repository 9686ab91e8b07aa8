import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepWords } from './command-words.ts';
import { type PlanContext, shellLine, shellQuote, type TestPlan } from './test-plan.ts';

const takesValue = [
  '-p',
  '--package',
  '--features',
  '-F',
  '--test',
  '--bin',
  '--example',
  '--exclude',
  '--target',
  '--manifest-path',
  '--profile',
  '-j',
  '--jobs',
  '--target-dir',
  '--bench',
];
const hiding = [
  '-q',
  '--quiet',
  '-v',
  '--verbose',
  '--no-run',
  '--color',
  '--locked',
  '--frozen',
  '--offline',
  '-j',
  '--jobs',
  '--message-format',
  '--fail-fast',
];

interface CargoPackage {
  /** Relative to the repository. */
  folder: string;
  name: string;
  /** Whether every file in tests/ is a target of its own. */
  automatic: boolean;
  /** Targets that the manifest declares, by the path of their file. */
  declared: Map<string, string>;
}

function testTargets(manifest: string): Pick<CargoPackage, 'automatic' | 'declared'> {
  const declared = new Map<string, string>();
  for (const [section] of manifest.matchAll(/^\s*\[\[test\]\][^[]*/gm)) {
    const value = (key: string): string | undefined =>
      new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)`, 'm').exec(section)?.[1];
    const name = value('name');
    if (name !== undefined) declared.set(value('path') ?? `tests/${name}.rs`, name);
  }
  return { automatic: !/^\s*autotests\s*=\s*false/m.test(manifest), declared };
}

/** The Cargo package that owns `file`: the folder of the nearest manifest that names a package. */
function owningPackage(repository: string, file: string): CargoPackage | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(repository, folder, 'Cargo.toml');
    const text = existsSync(manifest) ? readFileSync(manifest, 'utf8') : '';
    const name = /^\s*\[package\][^[]*?^\s*name\s*=\s*["']([^"']+)/ms.exec(text)?.[1];
    if (name !== undefined) return { folder, name, ...testTargets(text) };
    if (folder === '.' || folder === '/') return undefined;
  }
}

/** The arguments that build and run the targets that `file` belongs to. */
function targetOf(repository: string, file: string): string[] {
  const owner = owningPackage(repository, file);
  if (owner === undefined) return [];
  const inside = owner.folder === '.' ? file : file.slice(owner.folder.length + 1);
  const declared = owner.declared.get(inside);
  if (declared !== undefined) return ['-p', owner.name, '--test', declared];
  if (!owner.automatic) return ['-p', owner.name];
  const direct = /^tests\/([^/]+)\.rs$/.exec(inside)?.[1];
  if (direct !== undefined) return ['-p', owner.name, '--test', direct];
  const nested = /^tests\/([^/]+)\/.+\.rs$/.exec(inside)?.[1];
  const isTarget = nested !== undefined && existsSync(join(repository, owner.folder, 'tests', nested, 'main.rs'));
  return isTarget ? ['-p', owner.name, '--test', nested] : ['-p', owner.name];
}

/** `cargo test` calls, one per target of the selected files; the console is the report, since the JSON is not stable. */
export function planCargoTest(context: PlanContext): TestPlan {
  const { words, selection } = context;
  const start = words.indexOf('test');
  const asked = start < 0 ? [] : words.slice(start + 1);
  const separator = asked.indexOf('--');
  const own = separator < 0 ? asked : asked.slice(0, separator);
  const narrowed = selection.files !== undefined;
  const dropped = narrowed
    ? [
        ...hiding,
        '--workspace',
        '--all',
        '-p',
        '--package',
        '--test',
        '--lib',
        '--bins',
        '--doc',
        '--exclude',
        '--all-targets',
        '--tests',
      ]
    : hiding;
  const kept = keepWords(own, { takesValue, dropped, dropOperands: true });
  const targets = narrowed
    ? selection.files!.map((file) => targetOf(context.repository, file).map(shellQuote).join(' '))
    : [''];
  const unique = [...new Set(targets)].filter(
    (target) => !targets.some((other) => other !== target && covers(other, target)),
  );
  const names = (selection.names ?? []).length > 0 ? [...selection.names!, '--exact'] : [];
  const one = (target: string): string =>
    [
      shellLine(['cargo', 'test', ...kept, '--no-fail-fast', '--color=never']),
      target,
      names.length > 0 ? `-- ${shellLine(names)}` : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  const command =
    unique.length === 1
      ? one(unique[0]!)
      : `code=0; ${unique.map((target) => `${one(target)} || code=$?`).join('; ')}; exit $code`;
  return { framework: 'cargo test', command, environment: cargoEnvironment };
}

/** Whether the whole package `wider` includes the single target `narrower`. */
function covers(wider: string, narrower: string): boolean {
  return narrower.startsWith(`${wider} --test `);
}

/** New lints of today's compiler must not break code of yesterday that denies warnings. */
export const cargoEnvironment: Record<string, string> = {
  RUSTFLAGS: '--cap-lints=warn',
  RUSTDOCFLAGS: '--cap-lints=warn',
  CARGO_TERM_COLOR: 'never',
  CARGO_INCREMENTAL: '0',
  RUST_BACKTRACE: '0',
};
