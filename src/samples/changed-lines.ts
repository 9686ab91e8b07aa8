/**
 * The change from `before` to `after` as a unified diff of one hunk with three lines of context; empty when nothing changed.
 * The hunk spans from the first line that differs to the last.
 */
export function describeChange(name: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let same = 0;
  while (same < old.length - start && same < now.length - start && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  const from = Math.max(0, start - 3);
  const [oldEnd, newEnd] = [old.length - same, now.length - same];
  const context = (lines: readonly string[]) => lines.map((line) => ` ${line}`);
  const body = [
    ...context(old.slice(from, start)),
    ...old.slice(start, oldEnd).map((line) => `-${line}`),
    ...now.slice(start, newEnd).map((line) => `+${line}`),
    ...context(old.slice(oldEnd, oldEnd + 3)),
  ];
  const size = (end: number, length: number) => Math.min(end + 3, length) - from;
  const header = `@@ -${from + 1},${size(oldEnd, old.length)} +${from + 1},${size(newEnd, now.length)} @@`;
  return [`--- a/${name}`, `+++ b/${name}`, header, ...body, ''].join('\n');
}
