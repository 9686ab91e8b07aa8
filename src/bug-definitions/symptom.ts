import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface Symptom {
  path: string;
  text: string;
}

/** The symptom that belongs to a patch: `<bug>_symptom.txt` beside it, else `symptom.txt` there or one folder up. */
export async function findSymptom(patchPath: string): Promise<Symptom | undefined> {
  const folder = dirname(patchPath);
  const bug = basename(patchPath, '.patch');
  const paths = [
    join(folder, `${bug}_symptom.txt`),
    join(dirname(folder), `${bug}_symptom.txt`),
    join(folder, 'symptom.txt'),
    join(dirname(folder), 'symptom.txt'),
  ];
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** The title of a symptom text: its first line that says something, without heading marks. */
export function symptomTitle(text: string): string | undefined {
  const line = text.split(/\r?\n/).find((candidate) => /\w/.test(candidate));
  return line
    ?.replace(/^#+\s*/, '')
    .replace(/^bug symptom:\s*/i, '')
    .trim()
    .slice(0, 200);
}
