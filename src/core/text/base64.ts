/** The browsers' own decoder, which Node 20 lacks. */
interface NativeDecoder {
  readonly fromBase64?: (text: string) => Uint8Array;
}

/** The bytes of a base64 text. @throws Error of the browser if it is none */
export function bytesOfBase64(text: string): Uint8Array {
  const native = (Uint8Array as NativeDecoder).fromBase64;
  if (native) return native(text);
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}

/** The base64 text of bytes. */
export function base64OfBytes(bytes: Uint8Array): string {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}
