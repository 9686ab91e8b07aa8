import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, uniqueLineEdit } from '../../../src/agents/builtin/session/unique-edit.ts';

function carryOut(text: string, { oldCode, newCode }: { oldCode: string; newCode: string }): string {
  const at = text.indexOf(oldCode);
  return text.slice(0, at) + newCode + text.slice(at + oldCode.length);
}

describe('uniqueLineEdit', () => {
  it('widens the text to replace until it is in the file once', () => {
    const text = 'a\nx\nb\nx\nc\n';
    const edit = uniqueLineEdit(text, 3, 4, ['y\n']);
    expect(text.split(edit.oldCode)).toHaveLength(2);
    expect(carryOut(text, edit)).toBe('a\nx\nb\ny\nc\n');
  });

  it('puts lines into an empty file', () => {
    expect(uniqueLineEdit('', 0, 0, ['a\n'])).toEqual({ oldCode: '', newCode: 'a\n', line: 1 });
  });
});

describe('editBetween', () => {
  it('is an edit of one unique place that makes the one text of the other', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', '\n', '  a\n', 'a\r\n'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [from, to] = [before.join(''), after.join('')];
        const edit = editBetween(from, to);
        const at = from.indexOf(edit.oldCode);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(from.indexOf(edit.oldCode, at + 1)).toBe(-1);
        expect(carryOut(from, edit)).toBe(to);
      }),
    );
  });
});
