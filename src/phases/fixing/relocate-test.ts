import { posix } from 'node:path';

const moduleEndings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.json', '/index.ts', '/index.js'];

function resolves(path: string, files: ReadonlySet<string>): boolean {
  const typescript = path.replace(/\.([cm]?)js$/, '.$1ts');
  return files.has(typescript) || moduleEndings.some((ending) => files.has(path + ending));
}

/** The text of a test for another folder: relative paths of modules and files that exist are rewritten. */
export function relocateTest(text: string, from: string, to: string, files: ReadonlySet<string>): string {
  return text.replace(/(['"`])(\.{1,2}\/[^'"`\n$]{1,300})\1/g, (whole, quote: string, path: string) => {
    const target = posix.normalize(posix.join(posix.dirname(from), path));
    if (target.startsWith('..') || !resolves(target, files)) return whole;
    const relative = posix.relative(posix.dirname(to), target);
    return `${quote}${relative.startsWith('.') ? relative : `./${relative}`}${quote}`;
  });
}
