/*
 * Whole numbers as printable text: small ones take one character, and one number always gives the
 * same characters, so that gzip sees what repeats. A number is written in digits of base 45, the
 * lowest first; a digit that another follows is written 45 higher.
 */
const BASE = 45;
/** Character of the digit 0; the 90 from here on need no escape in JSON but one, the backslash. */
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

  /** Writes how far a number lies from one that the reader knows; near is short. */
  writeStep(from: number, to: number): void {
    const step = to - from;
    this.write(step >= 0 ? step * 2 : -step * 2 - 1);
  }

  toString(): string {
    return this.text;
  }
}

/** Numbers as text, each as its step from the one before. */
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
 * Reads what `packNumbers` wrote: one loop over local variables, for it runs before any compiler
 * has warmed to it. What is cut off reads as zeros.
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
      // Each takes a unit at least: a count that is damaged must not take the memory.
      if (coded > text.length) throw new RangeError('more numbers than fit');
      numbers = new Uint32Array(coded);
    } else numbers[count] = last += coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2;
    count++;
    coded = 0;
    factor = 1;
  }
  return numbers;
}
