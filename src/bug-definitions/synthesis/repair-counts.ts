const anyHeader = /^@@(?: -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)?)?.*?@@(.*)$/;

function beginsFile(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return (
    line.startsWith('diff --git ') ||
    line.startsWith('Index: ') ||
    (line.startsWith('--- ') && (lines[index + 1] ?? '').startsWith('+++ '))
  );
}

/** The lines of a hunk that begins after `start`: up to the next hunk or file, without a mail signature or blank end. */
function hunkBody(lines: readonly string[], start: number): string[] {
  let end = start;
  while (end < lines.length && !beginsFile(lines, end) && /^([ +\-\\\t]|$)/.test(lines[end] ?? '')) end++;
  const body = lines.slice(start, end);
  if (/^-- ?$/.test(body.at(-1) ?? '')) body.pop();
  while (body.at(-1) === '') body.pop();
  return body;
}

/** A line without its mark is context that an editor has stripped. */
function withMark(line: string): string {
  return line === '' || line.startsWith('\t') ? ` ${line}` : line;
}

/**
 * Writes the counts of every hunk header anew from the lines that follow, so that hand-made patches can be read:
 * wrong counts, headers without numbers, context lines that lost their space. Line ends become `\n`.
 */
export function repairCounts(patch: string): string {
  const lines = patch.replaceAll('\r\n', '\n').split('\n');
  const output: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as string;
    const header = anyHeader.exec(line);
    if (header === null) {
      output.push(line);
      index++;
      continue;
    }
    const raw = hunkBody(lines, index + 1);
    const body = raw.map(withMark);
    const before = body.filter((text) => text.startsWith(' ') || text.startsWith('-')).length;
    const after = body.filter((text) => text.startsWith(' ') || text.startsWith('+')).length;
    output.push(`@@ -${header[1] ?? 1},${before} +${header[2] ?? 1},${after} @@${header[3] ?? ''}`, ...body);
    index += raw.length + 1;
  }
  return output.join('\n');
}
