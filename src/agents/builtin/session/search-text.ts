import type { SearchResult } from '../../../trajectories/action-details.ts';
import type { Workspace } from './workspace.ts';

const mostResults = 40;
const longestLine = 240;

/** Whether `path` lies in `folder` (`.` is the whole workspace) or is that file. */
export function isUnder(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** Where `key` begins and ends at no word character, when it is itself made of them. */
function pattern(key: string): RegExp {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${/^\w/.test(key) ? '(?<!\\w)' : ''}${escaped}${/\w$/.test(key) ? '(?!\\w)' : ''}`);
}

/** What is shown of a line that matches at `at`: all of it, or of a long one a stretch that holds the match. */
function excerpt(line: string, at: number): string {
  const text = line.trim();
  const start = at - (line.length - line.trimStart().length);
  const from = start < longestLine / 2 ? 0 : start - longestLine / 4;
  return text.slice(from, from + longestLine);
}

/** Lines of tracked files under `folder` that contain `key` as a whole word, at most 40, in the order of paths. */
export async function searchText(workspace: Workspace, key: string, folder: string): Promise<SearchResult[]> {
  const results: SearchResult[] = [];
  const expression = pattern(key);
  for (const path of await workspace.trackedFiles()) {
    if (!isUnder(path, folder)) continue;
    const text = await workspace.read(path);
    if (text === undefined || !text.includes(key) || text.includes('\0')) continue;
    for (const [index, line] of text.split('\n').entries()) {
      const at = line.search(expression);
      if (at < 0) continue;
      results.push({ file: path, line: index + 1, text: excerpt(line, at) });
      if (results.length === mostResults) return results;
    }
  }
  return results;
}
