import { base64OfBytes, bytesOfBase64 } from '../../core/text/base64.ts';

/*
 * A column is a list of whole numbers as text: the bytes that a number takes (1, 2 or 4), then the
 * numbers, lowest byte first as in the memory of all machines that browsers run on, in base64. The
 * browser turns it into a typed array in one step.
 */

/** Numbers of a column; the type depends on the largest one. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Encodes numbers from 0 to 2^32 − 1. */
export function encodeColumn(numbers: ArrayLike<number>): string {
  let highest = 0;
  for (let i = 0; i < numbers.length; i++) highest = Math.max(highest, numbers[i]!);
  const column =
    highest < 0x100
      ? Uint8Array.from(numbers)
      : highest < 0x10000
        ? Uint16Array.from(numbers)
        : Uint32Array.from(numbers);
  return column.BYTES_PER_ELEMENT + base64OfBytes(new Uint8Array(column.buffer));
}

/** Decodes what `encodeColumn` wrote. @throws RangeError if it is anything else */
export function decodeColumn(text: string): Column {
  const bytes = bytesOfBase64(text.slice(1));
  const { buffer } = bytes;
  switch (text[0]) {
    case '1':
      return bytes;
    case '2':
      return new Uint16Array(buffer);
    case '4':
      return new Uint32Array(buffer);
  }
  throw new RangeError(`“${text[0] ?? ''}” is no width of numbers`);
}
