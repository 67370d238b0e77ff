/**
 * The months as dates name them, in the languages that most pages about the pack's subject are
 * written in. (The platform knows all languages, but its first date format costs tens of ms.)
 */
const MONTHS: Readonly<Record<string, string>> = {
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  en: 'january february march april may june july august september october november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};
/** Short forms (“Aug”, “авг”) have at least as many letters. */
const MIN_SHORT_FORM_UNITS = 3;
/** So many letters at the end of a month's name may change with the case: “август”, “августа”. */
const MAX_CASE_ENDING_UNITS = 1;

/**
 * The number of the month, 1 to 12, that a word of `wordsOf` names in a date, or `undefined`; in
 * English and Russian where no language is told.
 */
export function monthOf(word: string, language: string | undefined): number | undefined {
  if (word.length < MIN_SHORT_FORM_UNITS) return undefined;
  const told = language?.split(/[-_]/)[0]?.toLowerCase();
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
