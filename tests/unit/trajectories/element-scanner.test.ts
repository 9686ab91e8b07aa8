import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ElementScanner } from '../../../src/trajectories/element-scanner.ts';

function scan(document: unknown, chunkSize: number, wanted: string) {
  const elements: unknown[] = [];
  const fields: Record<string, unknown> = {};
  const scanner = new ElementScanner({
    wants: (key) => key === wanted,
    element: (text) => elements.push(JSON.parse(text)),
    field: (key, text) => {
      Object.defineProperty(fields, key, { value: JSON.parse(text!), enumerable: true });
    },
  });
  const bytes = Buffer.from(JSON.stringify(document, null, 1));
  for (let at = 0; at < bytes.length; at += chunkSize) scanner.push(bytes.subarray(at, at + chunkSize));
  expect(scanner.complete).toBe(true);
  return { elements, fields };
}

it('finds the same steps and fields as a parser of the whole, wherever the chunks are cut', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().filter((key) => key !== 'steps' && key !== '__proto__'),
        fc.jsonValue(),
      ),
      fc.array(fc.jsonValue()),
      fc.integer({ min: 1, max: 40 }),
      (fields, steps, chunkSize) => {
        const found = scan({ ...fields, steps, last: [1, [2]] }, chunkSize, 'steps');
        expect(found.elements).toEqual(JSON.parse(JSON.stringify(steps)));
        expect(found.fields).toEqual(JSON.parse(JSON.stringify({ ...fields, last: [1, [2]] })));
      },
    ),
  );
});

it('reads a document that is itself the list of steps', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 9 }), (steps, chunkSize) => {
      expect(scan(steps, chunkSize, '').elements).toEqual(JSON.parse(JSON.stringify(steps)));
    }),
  );
});
