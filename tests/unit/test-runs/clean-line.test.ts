import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanKeepingTag, cleanLine, stripEscapes } from '../../../src/test-runs/console/clean-line.ts';

describe('cleanLine', () => {
  it.each([
    ['2024-07-19T13:36:16.2573139Z hello', 'hello'],
    ['\uFEFF2024-07-19T13:36:16.2573139Z hello', 'hello'],
    ['2024-07-19T13:36:16.2573139Z \uFEFFhello', 'hello'],
    ['2024-07-19T13:36:16Z hello', 'hello'],
    ['2024-07-19T13:36:16.2573139Z ', ''],
    ['2024-07-19 is a date', '2024-07-19 is a date'],
    ['build\tRun tests\t2024-07-19T13:36:16.2573139Z   indented', '  indented'],
    ['build (20, a b)\tRun\t\uFEFF2024-07-19T13:36:16.2573139Z x', 'x'],
    ['ok  \texample.com/shop\t0.003s', 'ok  \texample.com/shop\t0.003s'],
    ['[ci/build]   | text', 'text'],
    ['\u001b[36m[ci/build]   | \u001b[0m\u001b[31mtext\u001b[39m', 'text'],
    ['[  FAILED  ] A.B (0 ms)', '[  FAILED  ] A.B (0 ms)'],
    ['\u001b[1mbold\u001b[22m \u001b]8;;http://x\u0007link\u001b]8;;\u0007', 'bold link'],
    ['10%\r50%\r100%', '100%'],
    ['done\r', 'done'],
    ['##[error]boom', 'boom'],
    ['2024-07-19T13:36:16.2573139Z ##[error]boom\r', 'boom'],
    ['::error file=a.ts,line=1::boom', 'boom'],
    ['::error::boom', 'boom'],
    ['a::b PASSED', 'a::b PASSED'],
  ])('%j is %j', (raw, text) => {
    expect(cleanLine(raw)).toBe(text);
  });

  it('can keep the tag of the runner', () => {
    expect(cleanKeepingTag('2024-07-19T13:36:16.2573139Z ##[group]Run npm test')).toBe('##[group]Run npm test');
  });

  it('takes nothing off plain text and every escape off coloured text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .,()]{0,80}$/), (text) => {
        expect(cleanLine(text)).toBe(text);
        expect(stripEscapes(`\u001b[31m${text}\u001b[0m`)).toBe(text);
      }),
    );
  });

  it('is linear on lines of one character', () => {
    for (const character of ['\r', '\u001b', '[', ':', '\t', '1', '#']) {
      const start = performance.now();
      cleanLine(character.repeat(1_000_000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
