import { formatHunkHeader } from './format-patch.ts';
import { splitKeepingNewlines } from './line-groups.ts';
import type { FilePatch, Hunk } from './patch.ts';
import { quotePath } from './quoted-path.ts';

function wholeFileHunk(text: string, mark: '+' | '-'): Hunk[] {
  const lines = splitKeepingNewlines(text);
  if (lines.length === 0) return [];
  const marked = lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  );
  const own = { start: 1, count: lines.length };
  const none = { start: 0, count: 0 };
  const [before, after] = mark === '+' ? [none, own] : [own, none];
  const counts = { oldStart: before.start, oldCount: before.count, newStart: after.start, newCount: after.count };
  return [{ ...counts, header: formatHunkHeader(counts), lines: marked }];
}

function filePatch(path: string, text: string, mode: string, status: 'added' | 'deleted'): FilePatch {
  const hunks = wholeFileHunk(text, status === 'added' ? '+' : '-');
  const named = (prefix: string) => quotePath(prefix + path) + (path.includes(' ') ? '\t' : '');
  const names = status === 'added' ? ['--- /dev/null', `+++ ${named('b/')}`] : [`--- ${named('a/')}`, '+++ /dev/null'];
  return {
    status,
    oldPath: path,
    newPath: path,
    ...(status === 'added' ? { newMode: mode } : { oldMode: mode }),
    header: [
      `diff --git ${quotePath(`a/${path}`)} ${quotePath(`b/${path}`)}`,
      `${status === 'added' ? 'new' : 'deleted'} file mode ${mode}`,
      ...(hunks.length > 0 ? names : ['index 0000000..e69de29']),
    ],
    hunks,
    trailer: [],
  };
}

/** A rename (or copy) between the tests and the production code as a deletion and an addition, which can go different ways. */
export function moveAsTwoFiles(file: FilePatch, contents: { base: string; full: string }): FilePatch[] {
  const mode = file.newMode ?? '100644';
  const addition = filePatch(file.newPath, contents.full, mode, 'added');
  if (file.status === 'copied') return [addition];
  return [filePatch(file.oldPath, contents.base, file.oldMode ?? mode, 'deleted'), addition];
}
