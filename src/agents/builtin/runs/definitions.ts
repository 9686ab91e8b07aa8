import { isTestPath } from '../../../patches/test-paths.ts';
import type { Workspace } from '../session/workspace.ts';

/** Where a name is defined, in production code. */
export interface Definition {
  name: string;
  path: string;
  /** From 1. */
  line: number;
}

const declarations: readonly RegExp[] = [
  /\b(?:def|class|function\*?|func|fn|const|let|var|type|interface|struct|enum|trait|static)\s+(?:\([^)]*\)\s*)?([A-Za-z_$][\w$]*)/,
  /^\s+(?:(?:async|public|private|protected|final|get|set|override|abstract)\s+)*(?:[\w<>[\],?.]+\s+)?([A-Za-z_$][\w$]*)\s*\([^;{}]*\)[^;{}]*\{\s*$/,
  /^([A-Za-z_]\w*)\s*(?::[^=]+)?=(?!=)/,
];
const source = /\.(?:py|[cm]?[jt]sx?|go|rs|java|kt|rb|php|cs|c|h|cc|cpp|hpp|scala|swift|vue|svelte)$/;
const keywords = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'function', 'else', 'new', 'with']);
const mostFiles = 4000;
const longestLine = 400;

/** What production code defines, by name; found by the shape of lines, in every common language. */
export async function collectDefinitions(workspace: Workspace): Promise<Map<string, Definition[]>> {
  const definitions = new Map<string, Definition[]>();
  const paths = (await workspace.trackedFiles()).filter((path) => source.test(path) && !isTestPath(path));
  for (const path of paths.slice(0, mostFiles)) {
    const text = await workspace.read(path);
    if (text === undefined || text.length > 1_000_000) continue;
    for (const found of definitionsIn(path, text)) {
      definitions.set(found.name, [...(definitions.get(found.name) ?? []), found]);
    }
  }
  return definitions;
}

function definitionsIn(path: string, text: string): Definition[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.length > longestLine) return [];
    const name = declarations.map((pattern) => pattern.exec(content)?.[1]).find((found) => found !== undefined);
    return name === undefined || name.length < 2 || keywords.has(name) ? [] : [{ name, path, line: index + 1 }];
  });
}

/** The names in `text` that production code defines, the rarest definitions first, then in the text's order. */
export function definedNames(text: string, definitions: ReadonlyMap<string, readonly Definition[]>): string[] {
  const names = new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? []);
  return [...names]
    .filter((name) => definitions.has(name))
    .sort((a, b) => definitions.get(a)!.length - definitions.get(b)!.length);
}
