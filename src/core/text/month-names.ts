import { primaryLanguage } from './primary-language.ts';

/**
 * The names of the months in dates, in the languages that packs have cues or examples in. (`Intl`
 * knows all languages, but its first date format takes tens of ms.)
 */
const MONTHS: Readonly<Record<string, string>> = {
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  hu: 'január február március április május június július augusztus szeptember október november december',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  lv: 'janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  sk: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
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
