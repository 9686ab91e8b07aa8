import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitWords } from './command-words.ts';

/** The files in which pytest looks for its options, in its own order, and the section of each. */
const sources: readonly (readonly [file: string, section: RegExp])[] = [
  ['pytest.ini', /^\[pytest\]/m],
  ['.pytest.ini', /^\[pytest\]/m],
  ['pyproject.toml', /^\[tool\.pytest(?:\.ini_options)?\]/m],
  ['tox.ini', /^\[pytest\]/m],
  ['setup.cfg', /^\[tool:pytest\]/m],
];

function sectionOf(text: string, heading: RegExp): string | undefined {
  const start = heading.exec(text);
  if (start === null) return undefined;
  const rest = text.slice(start.index + start[0].length);
  const end = rest.search(/^\[/m);
  return end < 0 ? rest : rest.slice(0, end);
}

function tomlWords(value: string): string[] {
  const triple = /^("""|''')(.*?)\1/s.exec(value);
  if (triple !== null) return splitWords(triple[2]!);
  if (!value.startsWith('[')) return splitWords(/^(["'])((?:\\.|(?!\1).)*)\1/.exec(value)?.[2] ?? '');
  const list = value.slice(1, value.search(/^\s*\]|\]\s*$/m));
  return [...list.replace(/#.*$/gm, '').matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    (match) => match[1] ?? match[2]!,
  );
}

/** The words of `addopts` in the configuration that pytest would use in `folder`; none when there are none. */
export async function readAdditionalOptions(folder: string): Promise<string[]> {
  for (const [file, heading] of sources) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '');
    const section = sectionOf(text, heading);
    if (section === undefined) continue;
    const found = /^addopts\s*=\s*/m.exec(section);
    if (found === null) return [];
    const value = section.slice(found.index + found[0].length);
    if (file.endsWith('.toml')) return tomlWords(value);
    // An ini value goes on in indented lines.
    const lines = /^.*(?:\n[ \t]+\S.*|\n[ \t]*(?:[#;].*)?(?=\n[ \t]+\S))*/.exec(value)?.[0] ?? '';
    return splitWords(lines.replace(/^\s*[#;].*$/gm, ''));
  }
  return [];
}
