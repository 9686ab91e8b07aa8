import fc from 'fast-check';
import { expect, test } from 'vitest';
import { injectBug } from '../../../src/bug-definitions/inject.ts';
import { loadDefinition } from '../../../src/bug-definitions/load-definition.ts';
import { sameCode } from '../../../src/bug-definitions/same-behaviour.ts';
import { readBugPatch } from '../../../src/bug-definitions/synthesis/read-patch.ts';
import { synthesise } from '../../../src/bug-definitions/synthesis/synthesise.ts';
import { UserError } from '../../../src/errors/user-error.ts';
import { parseSource } from '../../../src/syntax/syntax-tree.ts';

/** A statement as lines without indentation. */
type Statement = string[];

const name = fc.constantFrom('a', 'b', 'total', 'items');
const expression = fc.oneof(
  name,
  fc.integer({ min: 0, max: 9 }).map(String),
  fc.tuple(name, fc.constantFrom('+', '-', '*', '<', '=='), name).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('max', 'load'), name, name).map(([callee, left, right]) => `${callee}(${left}, ${right})`),
);
const simple: fc.Arbitrary<Statement> = fc.oneof(
  fc.tuple(name, expression).map(([target, value]) => [`${target} = ${value}`]),
  expression.map((value) => [`log(${value})`]),
  expression.map((value) => [`return ${value}`]),
);
const nested: fc.Arbitrary<Statement> = fc
  .tuple(fc.constantFrom('if', 'while'), expression, fc.array(simple, { minLength: 1, maxLength: 3 }))
  .map(([keyword, condition, body]) => [`${keyword} ${condition}:`, ...body.flat().map((line) => `    ${line}`)]);
const statements = fc.array(fc.oneof({ weight: 3, arbitrary: simple }, nested), { minLength: 2, maxLength: 7 });

/** A random edit: statements deleted, inserted, replaced or moved. */
const edit = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'replace', 'move'),
  from: fc.nat(),
  to: fc.nat(),
  statement: simple,
});

function applyEdit(
  before: Statement[],
  { kind, from, to, statement }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Statement[] {
  const after = [...before];
  const index = from % after.length;
  if (kind === 'insert') after.splice(index, 0, statement);
  else if (kind === 'replace') after.splice(index, 1, statement);
  else {
    const [taken] = after.splice(index, 1);
    if (kind === 'move') after.splice(to % (after.length + 1), 0, taken as Statement);
  }
  return after.length === 0 ? [['pass']] : after;
}

function source(body: Statement[]): string {
  return ['def f(a, b):', ...body.flat().map((line) => `    ${line}`)].join('\n');
}

function patchOf(before: string, after: string): string {
  const lines = [...before.split('\n').map((line) => `-${line}`), ...after.split('\n').map((line) => `+${line}`)];
  return `--- a/m.py\n+++ b/m.py\n@@ -1 +1 @@\n${lines.join('\n')}\n`;
}

test('for random edits of random functions, the definition gives the edited tree back', async () => {
  await fc.assert(
    fc.asyncProperty(statements, fc.array(edit, { minLength: 1, maxLength: 3 }), async (body, edits) => {
      const before = source(body);
      const after = source(edits.reduce(applyEdit, body));
      const trees = [await parseSource('python', before), await parseSource('python', after)] as const;
      if (sameCode('python', trees[0].root, trees[1].root)) return;
      const patch = readBugPatch(patchOf(before, after), 'random.patch');
      const synthesis = await synthesise({ patch, source: before, id: 'bug', description: 'a bug' });
      if (synthesis.status === 'failed') throw new Error(`${synthesis.reason}\n${before}\n---\n${after}`);
      const injection = await injectBug(synthesis.definition, before);
      if (!injection.injected) throw new Error(injection.reason);
      const result = await parseSource('python', injection.source);
      expect(sameCode('python', result.root, trees[1].root), `${before}\n---\n${after}\n---\n${injection.source}`).toBe(
        true,
      );
    }),
    { numRuns: 80 },
  );
});

test('no text makes reading a patch or a definition crash', () => {
  const piece = fc.constantFrom(
    '--- a/m.py\n',
    '+++ b/m.py\n',
    '@@ -1 +1 @@\n',
    '@@ ... @@',
    '-x = 1\n',
    '+x = 2\n',
    '\\ No newline',
    '\r\n',
    '"""',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
      for (const read of [readBugPatch, loadDefinition]) {
        try {
          read(pieces.join(''), 'random');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }
    }),
  );
});
