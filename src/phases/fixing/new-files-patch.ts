import type { Files } from './commit-files.ts';

/** A unified diff that adds `files`, which must not exist where it is applied. */
export function newFilesPatch(files: Files): string {
  return Object.entries(files)
    .map(([path, content]) => {
      const ends = content.endsWith('\n');
      const lines = (ends ? content.slice(0, -1) : content).split('\n');
      const body = lines.map((line) => `+${line}`).join('\n');
      const end = ends ? '\n' : '\n\\ No newline at end of file\n';
      const mode = path.endsWith('.sh') ? '100755' : '100644';
      return `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n${body}${end}`;
    })
    .join('');
}
