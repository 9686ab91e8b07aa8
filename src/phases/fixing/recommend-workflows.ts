import picomatch from 'picomatch';
import { parse } from 'yaml';
import type { RunReport } from '../../reports/run-report.ts';
import type { Snapshot } from '../../repository/snapshot.ts';

type Recommendation = RunReport['recommendedWorkflows'][number];

const events = ['pull_request', 'push', 'merge_group'] as const;

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Whether a filter on paths lets a change of `paths` through (docs.github.com, "Filter pattern cheat sheet"). */
function letsThrough(filter: Record<string, unknown>, paths: readonly string[]): boolean {
  const wanted = texts(filter.paths);
  const ignored = texts(filter['paths-ignore']);
  const match = (patterns: string[], path: string) => picomatch.isMatch(path, patterns, { dot: true });
  if (wanted.length > 0) return paths.some((path) => match(wanted, path));
  return ignored.length === 0 || paths.some((path) => !match(ignored, path));
}

function reasonFor(workflow: unknown, paths: readonly string[]): string | undefined {
  // YAML 1.1 reads the key `on` as true; this parser does not, but files written for others may quote it.
  const on = record(workflow).on ?? record(workflow).true;
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? texts(on) : Object.keys(record(on));
  const event = events.find((name) => names.includes(name) && letsThrough(record(record(on)[name]), paths));
  return event === undefined ? undefined : `runs on ${event} for ${paths.slice(0, 3).join(', ')}`;
}

/** The workflows of the repository that a change of `paths` concerns. */
export async function recommendWorkflows(snapshot: Snapshot, paths: readonly string[]): Promise<Recommendation[]> {
  const files = (await snapshot.listFiles()).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const found: Recommendation[] = [];
  for (const file of files.slice(0, 100)) {
    let workflow: unknown;
    try {
      workflow = parse((await snapshot.readFile(file)) ?? '');
    } catch {
      // A workflow that is not YAML runs nothing.
      continue;
    }
    const reason = reasonFor(workflow, paths);
    if (reason !== undefined) found.push({ file, reason });
  }
  return found.slice(0, 10);
}
