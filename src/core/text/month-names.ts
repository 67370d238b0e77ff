import { primaryLanguage } from './primary-language.ts';

/**
 * The names of the months in dates, in the languages of most pages about the pack's subject. (`Intl`
 * knows all languages, but its first date format takes tens of ms.)
 */
const MONTHS: Readonly<Record<string, string>> = {
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  en: 'january february march april may june july august september october november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};
/** Minimum length of short forms (“Aug”, “авг”), in UTF-16 units. */
const MIN_SHORT_FORM_UNITS = 3;
/** Maximum length of a case ending in a month's name (UTF-16 units): “август”, “августа”. */
const MAX_CASE_ENDING_UNITS = 1;

/**
 * The number of the month, 1 to 12, that a word of `wordsOf` names in a date, or `undefined`; in
 * English and Russian if the language is unknown.
 */
export function monthOf(word: string, language: string | undefined): number | undefined {
  if (word.length < MIN_SHORT_FORM_UNITS) return undefined;
  const told = language === undefined ? undefined : primaryLanguage(language);
  for (const tag of told === undefined ? ['en', 'ru'] : [told]) {
    const months = Object.hasOwn(MONTHS, tag) ? MONTHS[tag]!.split(' ') : [];
    const month = months.findIndex((name) => isForm(word, name));
    if (month >= 0) return month + 1;
  }
  return undefined;
}

function isForm(word: string, name: string): boolean {
  if (
    word.length <= MIN_SHORT_FORM_UNITS ||
    name.length <= MIN_SHORT_FORM_UNITS + MAX_CASE_ENDING_UNITS
  ) {
    return word === name || (word.length === MIN_SHORT_FORM_UNITS && name.startsWith(word));
  }
  const stem = name.slice(0, -MAX_CASE_ENDING_UNITS);
  return word.startsWith(stem) && word.length <= name.length + MAX_CASE_ENDING_UNITS;
}
