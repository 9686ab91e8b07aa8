import type { Fix } from '../../repository/resolve-fix.ts';
import type { Cycle } from '../../test-runs/cycle.ts';

/** Trailers and references that say where the fix came from, not what was wrong. */
const originLine = /^(Signed-off-by|Co-authored-by|Reviewed-by|Change-Id|Cherry-picked from|\(cherry picked from)\b/i;

/** The problem as the agent and the reader of the sample are told it: the fix's title and description, and what fails. */
export function describeTask(fix: Pick<Fix, 'title' | 'body'>, cycle: Pick<Cycle, 'failToPass'>): string {
  const body = fix.body
    .split('\n')
    .filter((line) => !originLine.test(line.trim()))
    .join('\n')
    .trim();
  const shown = cycle.failToPass.slice(0, 20).map((id) => `- ${id}`);
  const more = cycle.failToPass.length > 20 ? [`- and ${cycle.failToPass.length - 20} more`] : [];
  const tests = ['These tests fail and must pass:', ...shown, ...more].join('\n');
  return [fix.title.trim(), body, tests].filter((part) => part !== '').join('\n\n');
}
