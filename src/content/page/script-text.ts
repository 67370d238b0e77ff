import { tagOf } from './unshadowed/element.ts';

/** From this length on (UTF-16 units), it pays to check whether a text is in a script. */
export const LONG_TEXT_UNITS = 1000;

/** Whether a text is in a script or style sheet; on many pages, most of the text is. */
export function isInScript({ parentElement }: Text): boolean {
  const tag = parentElement && tagOf(parentElement);
  return tag === 'script' || tag === 'style' || tag === 'noscript';
}
