/**
 * Whole numbers as text: a digit for the bytes per number, then base64 of the little-endian bytes.
 * The smallest of 1, 2 or 4 bytes that holds the largest number is taken.
 */
export function encodeArray(numbers: ArrayLike<number>): string {
  let largest = 0;
  for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i]!);
  const width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4;
  const bytes = new Uint8Array(numbers.length * width);
  for (let i = 0; i < numbers.length; i++) {
    for (let k = 0; k < width; k++) bytes[i * width + k] = (numbers[i]! / 2 ** (8 * k)) & 0xff;
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return width + btoa(binary);
}

/** Reads what `encodeArray` wrote. @throws RangeError where the text is not of that form */
export function decodeArray(text: string): Uint8Array | Uint16Array | Uint32Array {
  const binary = atob(text.slice(1));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  switch (text[0]) {
    case '1':
      return bytes;
    case '2':
      return new Uint16Array(bytes.buffer);
    case '4':
      return new Uint32Array(bytes.buffer);
    default:
      throw new RangeError(`numbers of ${text[0]} bytes; expected 1, 2 or 4`);
  }
}
