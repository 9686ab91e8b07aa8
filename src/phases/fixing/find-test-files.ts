import type { FailingTest } from '../../ci-logs/failure.ts';
import { isTestPath } from '../../patches/test-paths.ts';
import type { Snapshot } from '../../repository/snapshot.ts';

const mostRead = 2000;

function plainPath(path: string): string {
  return path.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '');
}

/** The file of the repository that a printed path means: it may be absolute, or relative to a package's folder. */
export function matchPath(printed: string, files: readonly string[]): string | undefined {
  const path = plainPath(printed);
  const exact = files.find((file) => file === path);
  if (exact !== undefined) return exact;
  const inside = files.filter((file) => path.endsWith(`/${file}`)).sort((a, b) => b.length - a.length);
  if (inside[0] !== undefined) return inside[0];
  const below = files.filter((file) => file.endsWith(`/${path}`));
  return below.length === 1 ? below[0] : below.find(isTestPath);
}

/** `tests.test_a.TestX.test_y` or `com.acme.FooTest`: the module or class in it, as a path. */
function modulePaths(name: string): string[] {
  const parts = (name.split(/[\s(]/)[0] ?? '').split('.');
  const paths: string[] = [];
  for (let length = parts.length; length > 0; length--) {
    const path = parts.slice(0, length).join('/');
    for (const extension of ['py', 'java', 'kt', 'scala', 'groovy', 'rs']) paths.push(`${path}.${extension}`);
  }
  return paths;
}

function leafOf(name: string): string {
  const leaf = name.split(/ > | › |::|\//).at(-1) ?? name;
  return (/^[\w.]+$/.test(leaf) ? leaf.split('.').at(-1) : leaf.replace(/\[.*\]$|\(\)$/, ''))?.trim() ?? name;
}

/** Test files that contain the test's own title. */
async function filesThatName(test: FailingTest, snapshot: Snapshot, files: readonly string[]): Promise<string[]> {
  const leaf = leafOf(test.name);
  const found: string[] = [];
  for (const file of files.filter(isTestPath).slice(0, mostRead)) {
    const text = await snapshot.readFile(file);
    if (text?.includes(leaf)) found.push(file);
  }
  return found;
}

/** The files of the repository that a failing test may be in, likeliest first; empty when none is found. */
export async function findTestFiles(test: FailingTest, snapshot: Snapshot): Promise<string[]> {
  const files = await snapshot.listFiles();
  const printed = [test.file, test.frame?.file, ...modulePaths(test.file ?? test.name)];
  for (const path of printed) {
    const match = path === undefined ? undefined : matchPath(path, files);
    if (match !== undefined && (path === test.file || isTestPath(match))) return [match];
  }
  return filesThatName(test, snapshot, files);
}
