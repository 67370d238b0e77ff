/** Elements that raise or lower their text. */
export const RAISED_TAGS: ReadonlySet<string> = new Set(['sup', 'sub']);

/** A footnote mark: a number or one of the first letters, or several of them. */
const MARK = /^[\s,–-]*(?:\d{1,3}|[a-d])(?:[\s,–-]+(?:\d{1,3}|[a-d]))*[\s,–-]*$/;
/** Maximum length of a footnote mark (UTF-16 units). */
const MAX_MARK_UNITS = 12;
const PLAIN = '0123456789abcd';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ';

/** Whether a text can be a footnote mark. */
export function isFootnoteMark(text: string): boolean {
  return text.length <= MAX_MARK_UNITS && MARK.test(text);
}

/**
 * The text of a raised or lowered element as it is read. A footnote mark is replaced by characters
 * that belong to no word, of the same length, so that “Putin<sup>1</sup>” names Putin. Other text, as
 * in “1<sup>er</sup>” and “M<sup>me</sup>”, is part of its word.
 */
export function raisedText(text: string): string {
  if (!isFootnoteMark(text)) return text;
  return text.replace(/[\da-d]/g, (unit) => RAISED[PLAIN.indexOf(unit)]!);
}
