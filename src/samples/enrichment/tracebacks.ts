import type { TestCase } from '../../test-runs/test-report.ts';
import { present } from './present.ts';

/** Frames of dependencies and runtimes, which say where the failure showed, not where it is. */
const foreign =
  /site-packages|node_modules|dist-packages|\/usr\/|node:|<frozen|\/lib\/python|\bjava\.base|org\.junit|\bruntime\/|rustc\//;

const frames = [
  /File "([^"]+)", line (\d+)/g,
  /(?:^|[\s(])((?:[\w@.-]+\/)*[\w@.-]+\.(?:py|[cm]?[jt]sx?|go|rs|java|rb|php|cs|c|cc|cpp|h|hpp|vue|svelte)):(\d+)/gm,
];

/** The first frame of the project in a traceback, as `file:line`. */
export function firstProjectFrame(traceback: string): string | undefined {
  for (const pattern of frames) {
    for (const match of traceback.slice(0, 64 * 1024).matchAll(pattern)) {
      const line = traceback.slice(traceback.lastIndexOf('\n', match.index) + 1).split('\n')[0]!;
      if (!foreign.test(line)) return `${match[1]}:${match[2]}`;
    }
  }
  return undefined;
}

const mostKept = 10;
const longest = 4000;

/** The failures that are different: by message and first frame, most frequent first, at most ten. */
export function topFailingTracebacks(failing: readonly TestCase[]): Record<string, unknown>[] {
  const groups = new Map<string, { first: TestCase; frame: string | undefined; tests: string[] }>();
  for (const test of failing) {
    const text = test.traceback ?? test.message ?? '';
    const frame = firstProjectFrame(text);
    const key = `${(test.message ?? text).split('\n')[0]!.replace(/\d+/g, '0')}\n${frame ?? ''}`;
    const group = groups.get(key) ?? { first: test, frame, tests: [] };
    group.tests.push(test.id);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.tests.length - a.tests.length).slice(0, mostKept);
  return sorted.map(({ first, frame, tests }) =>
    present({
      message: first.message?.slice(0, longest),
      frame,
      traceback: first.traceback?.slice(0, longest),
      tests: tests.slice(0, 100),
      count: tests.length,
    }),
  );
}
