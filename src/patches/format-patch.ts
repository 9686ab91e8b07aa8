import type { FilePatch, Hunk, Patch } from './patch.ts';

/** The lines of one file, as they stand in a patch. */
export function linesOfFile(file: FilePatch): string[] {
  const lines = [...file.header, ...(file.binary ?? [])];
  for (const hunk of file.hunks) {
    lines.push(hunk.header);
    for (const line of hunk.lines) lines.push(line);
  }
  for (const line of file.trailer) lines.push(line);
  return lines;
}

/** The patch as text; what was parsed comes out byte for byte. */
export function formatPatch(patch: Pick<Patch, 'preamble' | 'files' | 'endsWithNewline'>): string {
  const lines = [...patch.preamble];
  for (const file of patch.files) for (const line of linesOfFile(file)) lines.push(line);
  return lines.length === 0 ? '' : lines.join('\n') + (patch.endsWithNewline ? '\n' : '');
}

/** The bytes of the patch, in the encoding it was read from. */
export function encodePatch(patch: Patch): Buffer {
  return Buffer.from(formatPatch(patch), patch.encoding);
}

/** `files` alone as a patch text. */
export function formatFiles(files: readonly FilePatch[]): string {
  return formatPatch({ preamble: [], files: files.map((file) => ({ ...file, trailer: [] })), endsWithNewline: true });
}

/** The `@@` line of a hunk whose counts were computed, as git writes it. */
export function formatHunkHeader(hunk: Omit<Hunk, 'header' | 'lines'>, section = ''): string {
  const range = (start: number, count: number) => (count === 1 ? `${start}` : `${start},${count}`);
  return `@@ -${range(hunk.oldStart, hunk.oldCount)} +${range(hunk.newStart, hunk.newCount)} @@${section}`;
}
