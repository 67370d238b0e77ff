import type { OnFault } from './narrow.ts';

/** A part of an imported file that cannot be used. */
export interface LeftOut {
  /** Where it was, e.g. “settings.sites.added.3”; for an unknown key, the object that has it. */
  readonly place: string;
  /** What was there, as JSON without the quotation marks of a text; cut if it is long. */
  readonly text: string;
}

/** Maximum length of such a text (UTF-16 units). */
const MAX_TEXT_UNITS = 80;

/** Gathers what is left out of a file: `onFault` adds to `list`. @param place that of the file */
export function gatherLeftOut(place: string): {
  readonly list: readonly LeftOut[];
  readonly onFault: OnFault;
} {
  const list: LeftOut[] = [];
  const onFault: OnFault = ({ parts }, lost) =>
    void list.push({ place: parts.place.slice(place.length + 1), text: shortText(lost) });
  return { list, onFault };
}

function shortText(lost: unknown): string {
  const text = typeof lost === 'string' ? lost : JSON.stringify(lost);
  return text.length > MAX_TEXT_UNITS ? `${text.slice(0, MAX_TEXT_UNITS)}…` : text;
}
