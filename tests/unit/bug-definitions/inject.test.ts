import { describe, expect, test } from 'vitest';
import type { BugDefinition } from '../../../src/bug-definitions/definition.ts';
import { explainFailure, injectBug } from '../../../src/bug-definitions/inject.ts';
import { loadDefinition } from '../../../src/bug-definitions/load-definition.ts';

function definition(steps: BugDefinition['steps'], language: BugDefinition['language'] = 'python'): BugDefinition {
  return {
    id: 'bug',
    description: 'a bug',
    injection_type: 'tree',
    engine_version: '3.0',
    language,
    apply: 'together',
    steps,
  };
}

function call(name: string): NonNullable<Extract<BugDefinition['steps'][number], { find?: unknown }>['find']> {
  return { kind: 'call', children: [{ kind: 'identifier', text: name }, { kind: 'argument_list' }] };
}

function old(logic: unknown[], targetFunction?: string): BugDefinition {
  const json = { id: 'bug', description: 'a bug', injection_type: 'ast', engine_version: '2.1', logic };
  const text = JSON.stringify(targetFunction === undefined ? json : { ...json, target_function: targetFunction });
  return loadDefinition(text, 'bug.json').definition;
}

async function result(bug: BugDefinition, source: string): Promise<string> {
  const injection = await injectBug(bug, source);
  return injection.injected ? injection.source : explainFailure(injection);
}

describe('version 3', () => {
  test('exactly one place is required, and all candidates are shown', async () => {
    const bug = definition([{ find: call('f'), matches: 'one', action: { type: 'replace', code: 'g()' } }]);
    const text = await result(bug, 'f(1)\nx = 2\nf(3)\n');
    expect(text).toContain('2 places match where exactly one is required');
    expect(text).toContain('line 1: f(1)');
    expect(text).toContain('line 3: f(3)');
  });

  test('the n-th place, or all of them', async () => {
    const nth = definition([{ find: call('f'), matches: { nth: 2 }, action: { type: 'replace', code: 'g()' } }]);
    expect(await result(nth, 'f(1)\nf(2)\nf(3)\n')).toBe('f(1)\ng()\nf(3)\n');
    const all = definition([{ find: call('f'), matches: 'all', action: { type: 'replace', code: 'g()' } }]);
    expect(await result(all, 'f(1)\nf(2)\n')).toBe('g()\ng()\n');
  });

  test('renames everywhere', async () => {
    const bug = definition([
      { find: { kind: 'identifier', text: 'size' }, matches: 'all', action: { type: 'replace', code: 'length' } },
    ]);
    expect(await result(bug, 'size = 1  # size\nprint(size)\n')).toBe('length = 1  # size\nprint(length)\n');
  });

  test('a target that is not there is named with what comes nearest and where it differs', async () => {
    const bug = definition([{ find: call('open_file'), matches: 'one', action: { type: 'delete' } }]);
    const text = await result(bug, 'x = close_file(1)\n');
    expect(text).toContain('nothing in the source matches');
    expect(text).toContain('line 1: close_file(1)');
    expect(text).toContain('looked for `open_file`, found `close_file`');
  });

  test('a result that does not parse is refused', async () => {
    const bug = definition([{ find: call('f'), matches: 'one', action: { type: 'replace', code: 'f(' } }]);
    expect(await result(bug, 'f(1)\n')).toContain('would not parse');
  });

  test('a block that loses its only statement gets a pass', async () => {
    const bug = definition([
      { find: { kind: 'expression_statement', children: [call('f')] }, matches: 'one', action: { type: 'delete' } },
    ]);
    expect(await result(bug, 'if x:\n    f(1)  # one\ny = 2\n')).toBe('if x:\n    pass\ny = 2\n');
  });

  test('code takes the indentation and the tabs of where it is put', async () => {
    const code = 'if (a) {\n    b();\n}';
    const find = { kind: 'expression_statement' };
    const bug = definition(
      [{ find, matches: 'one', action: { type: 'insert', position: 'after', code } }],
      'javascript',
    );
    expect(await result(bug, 'function f() {\n\tx();\n}\n')).toBe(
      'function f() {\n\tx();\n\tif (a) {\n\t\tb();\n\t}\n}\n',
    );
  });

  test('two steps that change the same code are refused', async () => {
    const bug = definition([
      { find: { kind: 'expression_statement' }, matches: 'one', action: { type: 'delete' } },
      { find: call('f'), matches: 'one', action: { type: 'replace', code: 'g()' } },
    ]);
    expect(await result(bug, 'f(1)\n')).toContain('Two steps change the same code');
  });
});

describe('version 2.1', () => {
  const assign = { node_type: 'Assign', targets: [{ node_type: 'Name', id: 'y' }] };

  test('tracked names lead to the places that use them', async () => {
    const bug = old([
      {
        pass: 1,
        type: 'find_and_track',
        pattern: { node_type: 'Assign', value: { node_type: 'Call', func: { node_type: 'Attribute', attr: 'max' } } },
        conditions: [
          { check: 'targets_length_equals', value: 1 },
          { check: 'target_is_name', index: 0 },
        ],
        track_as: { top: 'node.targets[0].id', data: 'node.value.func.value.id' },
      },
      {
        pass: 2,
        type: 'find_and_replace',
        pattern: {
          node_type: 'BinOp',
          op: 'Sub',
          left: { node_type: 'Name', id: { from_context: 'data' } },
          right: { node_type: 'Name', id: { from_context: 'top' } },
        },
        replacement: { type: 'replace_with', source: 'node.left' },
      },
    ]);
    expect(await result(bug, 'm = xs.max()\nshift = xs - m  # stable\nother = xs - n\n')).toBe(
      'm = xs.max()\nshift = xs  # stable\nother = xs - n\n',
    );
  });

  test('conditions are honoured in replace passes', async () => {
    const bug = old([
      {
        pass: 1,
        type: 'find_and_replace',
        pattern: { node_type: 'Call', func: { node_type: 'Attribute', attr: 'mean' } },
        conditions: [{ check: 'has_keyword_arg', name: 'keepdim' }],
        replacement: { type: 'remove_keyword_arg', name: 'keepdim' },
      },
    ]);
    expect(await result(bug, 'a = x.mean(1)\nb = x.mean(1, keepdim=True)\nc = x.mean(keepdim=True, dim=1)\n')).toBe(
      'a = x.mean(1)\nb = x.mean(1)\nc = x.mean(dim=1)\n',
    );
  });

  test('the target function bounds the search', async () => {
    const bug = old(
      [{ pass: 1, type: 'find_and_replace', pattern: assign, replacement: { type: 'delete_statement' } }],
      'g',
    );
    expect(await result(bug, 'def f():\n    y = 1\n\ndef g():\n    y = 2\n    return 3\n')).toBe(
      'def f():\n    y = 1\n\ndef g():\n    return 3\n',
    );
  });

  test('nothing is deleted where a path leads nowhere', async () => {
    const bug = old([
      {
        pass: 1,
        type: 'find_and_replace',
        pattern: assign,
        replacement: { type: 'replace_value_with', source: 'node.value.left' },
      },
    ]);
    expect(await result(bug, 'y = f(1)\n')).toContain('the path node.value.left leads nowhere');
  });

  test('chained targets, elif and flattened boolean operators are as the ast module has them', async () => {
    const chained = old([
      {
        pass: 1,
        type: 'find_and_replace',
        pattern: {
          node_type: 'Assign',
          targets: [
            { node_type: 'Name', id: 'a' },
            { node_type: 'Name', id: 'b' },
          ],
        },
        replacement: { type: 'replace_value_with', source: '0' },
      },
    ]);
    expect(await result(chained, 'a = b = 7\nc = 7\n')).toBe('a = b = 0\nc = 7\n');
    const elif = old([
      {
        pass: 1,
        type: 'find_and_replace',
        pattern: {
          node_type: 'BoolOp',
          op: 'And',
          values: [{ node_type: 'Name' }, { node_type: 'Name' }, { node_type: 'Name' }],
        },
        replacement: { type: 'replace_with', source: 'True' },
      },
    ]);
    expect(await result(elif, 'if a and b:\n    x()\nelif a and b and c:\n    y()\n')).toBe(
      'if a and b:\n    x()\nelif True:\n    y()\n',
    );
  });
});

test('a source may be lines cut out of a function', async () => {
  const bug = definition([
    { find: { kind: 'expression_statement', children: [call('f')] }, matches: 'one', action: { type: 'delete' } },
  ]);
  expect(await result(bug, '        f(1)\n    return x\n')).toBe('        pass\n    return x\n');
  expect(await result(bug, '    tail of a docstring\n    """\n    f(1)\n    return x\n')).toBe(
    '    tail of a docstring\n    """\n    return x\n',
  );
});
