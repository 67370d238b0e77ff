import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFaults } from './json-faults.ts';

const faultsOf = (text: string) => jsonFaults(text, () => 1);

it('finds nothing in JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const value = JSON.parse(json) as unknown;
      const text = JSON.stringify({ value }, null, indent);
      expect(faultsOf(text)).toEqual([]);
    }),
  );
});

it('finds a fault, within the text, in whatever is no JSON', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'{}[],:"\\/*#\'“”-0123 \n\r\t\u0001\u00a0'),
    fc.constantFrom('"a"', '"b": 1', 'true', '12', '// x\n', '/*', 'null', '1e5'),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `{"key": ${pieces.join('')}`;
      const faults = faultsOf(text);
      expect(faults.length > 0).toBe(!isJson(text));
      for (const { at, message } of faults) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(text.length);
        expect(message).not.toBe('');
      }
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
