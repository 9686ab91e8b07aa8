import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionLoaders } from '../../../src/actions/registry.ts';
import { describeFields } from '../../../src/inputs/parse-inputs.ts';

interface ActionFile {
  name: string;
  description: string;
  author: string;
  branding: { icon: string; color: string };
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs?: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const folder = join(import.meta.dirname, '../../../actions');
const names = readdirSync(folder).sort();

test('every action has a folder, and every folder an action', () => {
  expect(Object.keys(actionLoaders).sort()).toEqual(names);
});

/** The first cells of the Markdown table rows below a heading cell. */
function tableNames(readme: string, heading: string): string[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading}`));
  if (start < 0) return [];
  const found: string[] = [];
  for (const line of lines.slice(start + 2)) {
    const cell = /^\| `([^`]+)`/.exec(line);
    if (cell === null) break;
    found.push(cell[1]!);
  }
  return found;
}

describe.each(names)('actions/%s', (name) => {
  const file = parse(readFileSync(join(folder, name, 'action.yml'), 'utf8')) as ActionFile;
  const readme = readFileSync(join(folder, name, 'README.md'), 'utf8');

  test('its inputs and outputs are those of its schema, each described', async () => {
    const action = await actionLoaders[name]!.action();
    expect(action.name).toBe(name);
    const fields = describeFields(action.inputs);
    expect(Object.keys(file.inputs ?? {})).toEqual([...fields.keys()]);
    expect(Object.keys(file.outputs ?? {})).toEqual([...describeFields(action.outputs).keys()]);
    for (const [input, { description, required, default: fallback }] of Object.entries(file.inputs ?? {})) {
      expect(input).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description, input).toMatch(/\w/);
      expect(required ?? false, `${input}: required`).toBe(fields.get(input)?.required);
      // An expression is evaluated by GitHub; the schema has no default of its own then.
      const own = fallback?.startsWith('${{') ? undefined : fallback;
      expect(own || undefined, `${input}: default`).toBe(fields.get(input)?.default || undefined);
    }
    for (const [output, { description }] of Object.entries(file.outputs ?? {}))
      expect(description, output).toMatch(/\w/);
  });

  test('it runs its own bundle on Node 24 and has branding', () => {
    expect(file.runs).toEqual({ using: 'node24', main: `../../dist/${name}/index.js` });
    expect(file.branding.icon).toMatch(/^[a-z-]+$/);
    expect(file.branding.color).toMatch(/^(white|yellow|blue|green|orange|red|purple|gray-dark)$/);
  });

  test('its README has a row for each input and output, and says which permissions it needs', () => {
    expect(tableNames(readme, 'Input')).toEqual(Object.keys(file.inputs ?? {}));
    expect(tableNames(readme, 'Output')).toEqual(Object.keys(file.outputs ?? {}));
    expect(readme).toMatch(/permissions/i);
  });
});
