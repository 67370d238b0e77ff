/*
 * Whole numbers as printable text: a small number takes one character, and a number always gives
 * the same characters, so that gzip sees what repeats. A number is written in digits of base 45,
 * the lowest first; a digit that is followed by another is written 45 higher.
 */
const BASE = 45;
/** Character of the digit 0; of the 90 characters from here, JSON escapes only the backslash. */
const FIRST = 0x23;

/** Writes numbers one after another. */
class NumberWriter {
  private text = '';

  /** Writes a number from 0 up. */
  write(number: number): void {
    let rest = number;
    while (rest >= BASE) {
      this.text += String.fromCharCode(FIRST + BASE + (rest % BASE));
      rest = Math.floor(rest / BASE);
    }
    this.text += String.fromCharCode(FIRST + rest);
  }

  /** Writes the difference from a number that the reader knows; a small difference is short. */
  writeStep(from: number, to: number): void {
    const step = to - from;
    this.write(step >= 0 ? step * 2 : -step * 2 - 1);
  }

  toString(): string {
    return this.text;
  }
}

/** Encodes numbers as text, each as its difference from the one before. */
export function encodeNumbers(numbers: readonly number[]): string {
  const writer = new NumberWriter();
  writer.write(numbers.length);
  let before = 0;
  for (const number of numbers) {
    writer.writeStep(before, number);
    before = number;
  }
  return writer.toString();
}

/**
 * Decodes what `encodeNumbers` wrote: one loop over local variables, because it runs before the
 * JIT compiler has optimised anything. Missing numbers at the end read as zeros.
 */
export function decodeNumbers(text: string): Uint32Array {
  let numbers = new Uint32Array(0);
  let count = -1;
  let last = 0;
  let coded = 0;
  let factor = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - FIRST;
    if (digit >= BASE) {
      coded += (digit - BASE) * factor;
      factor *= BASE;
      continue;
    }
    coded += digit * factor;
    if (count < 0) {
      // A number takes at least one unit; a damaged count must not exhaust the memory.
      if (coded > text.length) throw new RangeError('more numbers than fit');
      numbers = new Uint32Array(coded);
    } else numbers[count] = last += coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2;
    count++;
    coded = 0;
    factor = 1;
  }
  return numbers;
}
