/** The most that a store package may weigh, in bytes, zipped. */
export const MAX_PACKAGE_BYTES = 1_500_000;

/** @throws Error that names what is too big, its size, and what it may have */
export function keepWithin(what: string, bytes: number, most: number): void {
  if (bytes > most) throw new Error(`${what}: ${bytes} bytes; at most ${most} are allowed`);
}
