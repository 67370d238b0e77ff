/** FNV-1a with 128 bits: its first value and its factor. */
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const MASK = (1n << 128n) - 1n;

/**
 * A URN that is the same whenever the parts are, so that a tool which reads an export again knows what
 * it has: a UUID of version 8 (RFC 9562), whose bits are a hash of the parts.
 */
export function stableUuid(...parts: readonly string[]): string {
  let hash = OFFSET;
  // In JSON, so that no two lists of parts are the same text.
  for (const letter of JSON.stringify(parts)) {
    hash ^= BigInt(letter.codePointAt(0)!);
    hash = (hash * PRIME) & MASK;
  }
  const hex = hash.toString(16).padStart(32, '0');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
