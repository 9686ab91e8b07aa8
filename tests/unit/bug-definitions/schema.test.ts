import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bugDefinitionJsonSchema, bugDefinitionSchema } from '../../../src/bug-definitions/definition.ts';
import { formatDefinition } from '../../../src/bug-definitions/format-definition.ts';
import { loadDefinition } from '../../../src/bug-definitions/load-definition.ts';
import { UserError } from '../../../src/errors/user-error.ts';
import { formatJson } from '../../../src/files/atomic-write.ts';
import { fixtureBugs } from './fixtures.ts';

const schemaFile = join(import.meta.dirname, '../../../src/bug-definitions/bug-definition-v3.schema.json');

const old = {
  id: 'scale-missing',
  description: 'The scale is missing',
  injection_type: 'ast',
  engine_version: '2.1',
  target_function: 'f',
  logic: [
    {
      pass: 1,
      type: 'find_and_replace',
      pattern: { node_type: 'BinOp', op: 'Mult', left: { node_type: 'Name' } },
      replacement: { type: 'replace_with', source: 'node.left' },
    },
  ],
};

function problemsOf(value: unknown): string {
  try {
    loadDefinition(typeof value === 'string' ? value : JSON.stringify(value), 'bug.json');
  } catch (error) {
    if (error instanceof UserError) return error.problems.join('\n');
    throw error;
  }
  return '';
}

test('the published JSON Schema is that of the zod schema (write it with UPDATE_SCHEMA=1, then format it)', () => {
  const schema = bugDefinitionJsonSchema();
  if (process.env.UPDATE_SCHEMA) writeFileSync(schemaFile, formatJson(schema));
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(schema);
});

describe('loading', () => {
  test('a definition of version 2.1 becomes one of version 3 that the schema accepts', () => {
    const { definition, version } = loadDefinition(JSON.stringify(old), 'bug.json');
    expect(version).toBe('2.1');
    expect(bugDefinitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  test('drafts with nulls and pass_ are read as what they mean', () => {
    const [{ pass: _pass, ...step }] = old.logic as [(typeof old.logic)[0]];
    const draft = { ...old, metadata: null, logic: [{ ...step, pass_: 1, conditions: null }] };
    expect(loadDefinition(JSON.stringify(draft), 'bug.json').definition).toEqual(
      loadDefinition(JSON.stringify(old), 'bug.json').definition,
    );
  });

  test('every problem is named with its place', () => {
    const problems = problemsOf({ ...old, id: '', logic: [{ ...old.logic[0], replacement: { type: 'move_after' } }] });
    expect(problems).toContain('bug.json: id');
    expect(problems).toContain('logic[0].replacement');
  });

  test('an empty file, broken JSON and an unknown version are told apart', () => {
    expect(problemsOf(' \n')).toContain('is empty');
    expect(problemsOf('{"id": 1,,}')).toMatch(/line 1, column \d+/);
    expect(problemsOf({ ...old, engine_version: '9' })).toContain('known are "2.1" and "3.0"');
  });
});

test.each(fixtureBugs)('$name: the stored definition is written as definitions are written', ({ definition }) => {
  expect(formatDefinition(loadDefinition(definition, 'bug.json').definition)).toBe(definition);
});
