/** Elements that raise or lower their text. */
export const RAISED_TAGS: ReadonlySet<string> = new Set(['sup', 'sub']);

/** What a mark of a footnote is: a number or one of the first letters, perhaps several of them. */
const MARK = /^[\s,–-]*(?:\d{1,3}|[a-d])(?:[\s,–-]+(?:\d{1,3}|[a-d]))*[\s,–-]*$/;
/** No mark of a footnote is longer (UTF-16 units). */
const MAX_MARK_UNITS = 12;
const PLAIN = '0123456789abcd';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ';

/** Whether a text can be the mark of a footnote. */
export function isFootnoteMark(text: string): boolean {
  return text.length <= MAX_MARK_UNITS && MARK.test(text);
}

/**
 * The text of a raised or lowered element as it is read: the mark of a footnote in characters that
 * belong to no word, of the same length, so that “Putin<sup>1</sup>” names Putin. Other text, as in
 * “1<sup>er</sup>” and “M<sup>me</sup>”, belongs to the word that it stands in.
 */
export function raisedText(text: string): string {
  if (!isFootnoteMark(text)) return text;
  return text.replace(/[\da-d]/g, (unit) => RAISED[PLAIN.indexOf(unit)]!);
}
