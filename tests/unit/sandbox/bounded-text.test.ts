import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundedText } from '../../../src/sandbox/bounded-text.ts';

test('keeps what fits, else the first and the last half, however the chunks fall', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 40 })),
      fc.integer({ min: 2, max: 60 }),
      (chunks, limit) => {
        const whole = chunks.join('');
        const text = new BoundedText(limit);
        for (const chunk of chunks) text.add(Buffer.from(chunk));
        const half = Math.floor(limit / 2);
        if (whole.length <= 2 * half) expect(text.toString()).toBe(whole);
        else {
          expect(text.dropped).toBe(whole.length - 2 * half);
          expect(text.toString().startsWith(whole.slice(0, half))).toBe(true);
          expect(text.toString().endsWith(whole.slice(-half))).toBe(true);
        }
      },
    ),
  );
});
