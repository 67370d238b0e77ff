import type { Problem } from './pack-error.ts';
import { placesIn } from './places-in.ts';

const UTF_16 = 'is written in UTF-16; save it as UTF-8';

/** The text of a source file's bytes without its byte order mark, or why they are none. */
export function decodeSource(file: string, content: string | Uint8Array): string | Problem {
  if (typeof content === 'string') return content.replace(/^\ufeff/, '');
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { file, message: UTF_16 };
  // Every second byte of JSON in UTF-16 is zero, and none of JSON in UTF-8.
  if (first === 0 || second === 0) return { file, message: UTF_16 };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const sound = soundBeginning(content);
    const place = placesIn(sound)(sound.length);
    return {
      file,
      ...place,
      message: 'has letters here that are not UTF-8; save the file as UTF-8',
    };
  }
}

/** The text before the first byte that is not UTF-8. */
function soundBeginning(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (beginning(bytes, middle) === undefined) high = middle;
    else low = middle;
  }
  return beginning(bytes, low)!;
}

function beginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    // The last letter may be cut in two.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  } catch {
    return undefined;
  }
}
