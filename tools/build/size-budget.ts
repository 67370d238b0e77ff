/** Maximum size of a store package, zipped (bytes). */
export const MAX_PACKAGE_BYTES = 1_500_000;

/** Checks a size against its limit. @throws Error that names what is too large, its size and the limit */
export function keepWithin(what: string, bytes: number, most: number): void {
  if (bytes > most) throw new Error(`${what}: ${bytes} bytes; at most ${most} are allowed`);
}
