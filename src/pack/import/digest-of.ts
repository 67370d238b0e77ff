/** How much of a hash tells bundles apart (hexadecimal digits). */
const DIGITS = 16;

/** Tells a bundle from any other: the same bytes have the same digest. */
export async function digestOf(bundle: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bundle));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
