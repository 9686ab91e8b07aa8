import type { LogLine } from './step-lines.ts';

/** Text of the lines laid end to end, to look a name up in all of them at once. */
interface SearchableLines {
  text: string;
  starts: number[];
  positions: number[];
}

function searchable(lines: readonly LogLine[]): SearchableLines {
  const starts: number[] = [];
  const positions: number[] = [];
  const parts: string[] = [];
  let length = 0;
  lines.forEach(({ text, candidate }, position) => {
    if (!candidate && !/^\s*(?:\d+\) |\S)/.test(text)) return;
    starts.push(length);
    positions.push(position);
    parts.push(text);
    length += text.length + 1;
  });
  return { text: parts.join('\n'), starts, positions };
}

function positionAt({ starts, positions }: SearchableLines, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return positions[low] as number;
}

const mostOccurrences = 12;
const failureMark = /fail|error|✕|✖|✗|✘|×|●|not ok|\d+\) |FAILED|panicked|rspec/i;

/** Of the lines that hold `needle`, the last one that says it failed, else the last. */
function bestOccurrence(index: SearchableLines, lines: readonly LogLine[], needle: string): number | undefined {
  let best: number | undefined;
  let bestIsFailure = false;
  let offset = index.text.length;
  for (let count = 0; count < mostOccurrences; count++) {
    offset = index.text.lastIndexOf(needle, offset - 1);
    if (offset < 0) break;
    const position = positionAt(index, offset);
    const isFailure = failureMark.test((lines[position] as LogLine).text.replace(needle, ''));
    if (best === undefined || (isFailure && !bestIsFailure)) {
      best = position;
      bestIsFailure = isFailure;
    }
    if (bestIsFailure || offset === 0) break;
  }
  return best;
}

const separators = [' > ', ' › ', '::', ' ', '.', ' - ', '/', '#'];

/** What a runner may have printed for a name: as it is, with another separator, or only its last parts. */
function spellings(name: string): string[] {
  const parts = name.split(/ > | › |::/).filter((part) => part !== '');
  const joined = parts.length > 1 ? separators.map((separator) => parts.join(separator)) : [];
  const shorter = parts.length > 2 ? [parts.slice(-2).join(' > '), parts.slice(-2).join(' › ')] : [];
  const leaf = parts.at(-1) ?? name;
  const firstLine = name.split('\n')[0] as string;
  return [...new Set([name, ...joined, ...shorter, leaf, firstLine, leaf.split('\n')[0] as string])];
}

/** Where a test is named: the lines whose text together hold its name (several when titles are printed line by line). */
export function locateTests(
  lines: readonly LogLine[],
  tests: readonly { name: string }[],
): { position: number; mention: string }[][] {
  const index = searchable(lines);
  return tests.map(({ name }) => {
    for (const spelling of spellings(name)) {
      const position = spelling.length > 0 ? bestOccurrence(index, lines, spelling) : undefined;
      if (position === undefined) continue;
      return [{ position, mention: spelling }, ...parentTitles(lines, position, name, spelling)];
    }
    return [];
  });
}

/** Titles of the suites around, when they stand on the lines above (`1) suite` / `name:`). */
function parentTitles(
  lines: readonly LogLine[],
  position: number,
  name: string,
  spelling: string,
): { position: number; mention: string }[] {
  const parents = name.split(/ > | › /).slice(0, -1);
  if (parents.length === 0 || spelling !== name.split(/ > | › /).at(-1)) return [];
  const found: { position: number; mention: string }[] = [];
  for (let above = position - 1; above >= Math.max(0, position - 60) && parents.length > 0; above--) {
    const text = (lines[above] as LogLine).text;
    const parent = parents.at(-1) as string;
    if (!text.trim().endsWith(parent)) continue;
    found.push({ position: above, mention: parent });
    parents.pop();
  }
  return found;
}
