/*
 * Whole numbers as printable text: small ones take one character, and one number always gives the
 * same characters, so that gzip sees what repeats. A number is written in digits of base 45, the
 * lowest first; a digit that another follows is written 45 higher.
 */
const BASE = 45;
/** Character of the digit 0; the 90 from here on need no escape in JSON but one, the backslash. */
const FIRST = 0x23;

/** Writes numbers one after another. */
export class NumberWriter {
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

/** Reads what `NumberWriter` wrote, in the same order; past the end it reads zeros. */
export class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  read(): number {
    let number = 0;
    for (let factor = 1; this.at < this.text.length; factor *= BASE) {
      const digit = this.text.charCodeAt(this.at++) - FIRST;
      if (digit < BASE) return number + digit * factor;
      number += (digit - BASE) * factor;
    }
    return number;
  }

  readStep(from: number): number {
    const coded = this.read();
    return coded % 2 === 0 ? from + coded / 2 : from - (coded + 1) / 2;
  }
}

/** Numbers as text, each as its step from the one before. */
export function packNumbers(numbers: readonly number[]): string {
  const writer = new NumberWriter();
  writer.write(numbers.length);
  let before = 0;
  for (const number of numbers) {
    writer.writeStep(before, number);
    before = number;
  }
  return writer.toString();
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(text: string): Uint32Array {
  const reader = new NumberReader(text);
  const numbers = new Uint32Array(reader.read());
  let before = 0;
  for (let i = 0; i < numbers.length; i++) numbers[i] = before = reader.readStep(before);
  return numbers;
}
