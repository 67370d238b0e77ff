import { plainCode, withoutTonos, writtenCode } from '../text/letters.ts';
import { SYMBOL_MASK, type NameIndex } from './name-index.ts';
import { entryOf } from './unit-blocks.ts';

/**
 * How a text writes a stem that the automaton found (it knows no diacritics): `plain` without any,
 * `marked` with those of one of its written stems, `other` with different ones, as in Polish
 * “Niemców” (Germans), which is not Nemtsov.
 */
export function stemWriting(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  stem: number,
): 'plain' | 'marked' | 'other' {
  const { table, units } = index;
  let isMarked = false;
  for (let i = start; i < end && !isMarked; i++) {
    const code = text.charCodeAt(i);
    const symbol = entryOf(table, code) & SYMBOL_MASK;
    if (code < 0x80 || symbol === 0 || units[symbol] === code) continue;
    isMarked = writtenCode(code) !== plainCode(code);
  }
  if (!isMarked) return 'plain';
  const written = writtenStem(index, text, start, end);
  const isKnown = index
    .writtenStemsOf(stem)
    .some((known) => known === written || withoutTonos(known) === written);
  return isKnown ? 'marked' : 'other';
}

/** The stem in the units of written stems: single spaces, nothing invisible. */
function writtenStem({ table }: NameIndex, text: string, start: number, end: number): string {
  let written = '';
  for (let i = start; i < end; i++) {
    if ((entryOf(table, text.charCodeAt(i)) & SYMBOL_MASK) === 0) continue;
    const unit = String.fromCharCode(writtenCode(text.charCodeAt(i)));
    if (unit !== ' ' || !written.endsWith(' ')) written += unit;
  }
  return written;
}
