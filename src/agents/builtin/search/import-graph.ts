import { posix } from 'node:path';
import type { Session } from '../session/session.ts';

const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;
const endings = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.mts',
  '.cts',
  '/index.ts',
  '/index.tsx',
  '/index.js',
  '/index.mjs',
];
const mostFiles = 40;
const deepest = 4;

/** The tracked file that `name`, imported by `from`, means by the customs of Node and bundlers. */
function resolveImport(from: string, name: string, tracked: ReadonlySet<string>): string | undefined {
  const base = name.startsWith('.')
    ? posix.join(posix.dirname(from), name)
    : name.startsWith('@/') || name.startsWith('~/')
      ? posix.join('src', name.slice(2))
      : undefined;
  if (base === undefined) return undefined;
  const bases = [base, base.replace(/\.([cm]?)jsx?$/, '.$1ts'), base.replace(/\.jsx?$/, '.tsx')];
  return bases.flatMap((one) => endings.map((ending) => one + ending)).find((path) => tracked.has(path));
}

/** The sources that `entries` import, directly or not, the nearest first; the entries and protected files left out. */
export async function importedFiles(session: Session, entries: readonly string[]): Promise<string[]> {
  const tracked = new Set(await session.workspace.trackedFiles());
  const left = new Set([...entries, ...session.task.protectedPaths]);
  const found = new Set<string>();
  let layer = [...entries];
  for (let depth = 0; depth < deepest && layer.length > 0; depth++) {
    const next: string[] = [];
    for (const path of layer) {
      const text = (await session.workspace.read(path)) ?? '';
      for (const [, , name] of text.matchAll(specifier)) {
        const target = resolveImport(path, name!, tracked);
        if (target === undefined || found.has(target) || left.has(target) || !/\.[cm]?[jt]sx?$/.test(target)) continue;
        found.add(target);
        next.push(target);
      }
    }
    layer = next;
  }
  return [...found].slice(0, mostFiles);
}
