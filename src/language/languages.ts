import { primaryLanguage } from '../core/text/primary-language.ts';
import { arabic } from './ar/paradigms.ts';
import { words as ar } from './ar/words.ts';
import { belarusian } from './be/paradigms.ts';
import { words as be } from './be/words.ts';
import { words as beTarask } from './be-tarask/words.ts';
import { bulgarian } from './bg/paradigms.ts';
import { words as bg } from './bg/words.ts';
import { czech } from './cs/paradigms.ts';
import { words as cs } from './cs/words.ts';
import { german } from './de/paradigms.ts';
import { words as de } from './de/words.ts';
import { greek } from './el/paradigms.ts';
import { words as el } from './el/words.ts';
import { words as en } from './en/words.ts';
import { words as es } from './es/words.ts';
import { estonian } from './et/paradigms.ts';
import { words as et } from './et/words.ts';
import { persian } from './fa/paradigms.ts';
import { words as fa } from './fa/words.ts';
import { finnish } from './fi/paradigms.ts';
import { words as fi } from './fi/words.ts';
import { words as fr } from './fr/words.ts';
import { hebrew } from './he/paradigms.ts';
import { words as he } from './he/words.ts';
import { croatian } from './hr/paradigms.ts';
import { words as hr } from './hr/words.ts';
import { hungarian } from './hu/paradigms.ts';
import { words as hu } from './hu/words.ts';
import { words as it } from './it/words.ts';
import { words as ja } from './ja/words.ts';
import { georgian } from './ka/paradigms.ts';
import { words as ka } from './ka/words.ts';
import { korean } from './ko/paradigms.ts';
import { words as ko } from './ko/words.ts';
import { lithuanian } from './lt/paradigms.ts';
import { words as lt } from './lt/words.ts';
import { latvian } from './lv/paradigms.ts';
import { words as lv } from './lv/words.ts';
import { macedonian } from './mk/paradigms.ts';
import { words as mk } from './mk/words.ts';
import { dutch } from './nl/paradigms.ts';
import { words as nl } from './nl/words.ts';
import { polish } from './pl/paradigms.ts';
import { words as pl } from './pl/words.ts';
import { words as pt } from './pt/words.ts';
import { romanian } from './ro/paradigms.ts';
import { words as ro } from './ro/words.ts';
import { russian } from './ru/paradigms.ts';
import { words as ru } from './ru/words.ts';
import { slovak } from './sk/paradigms.ts';
import { words as sk } from './sk/words.ts';
import { slovene } from './sl/paradigms.ts';
import { words as sl } from './sl/words.ts';
import { serbianCyrillic } from './sr-Cyrl/paradigms.ts';
import { words as srCyrl } from './sr-Cyrl/words.ts';
import { serbianLatin } from './sr-Latn/paradigms.ts';
import { words as srLatn } from './sr-Latn/words.ts';
import { swedish } from './sv/paradigms.ts';
import { words as sv } from './sv/words.ts';
import { turkish } from './tr/paradigms.ts';
import { words as tr } from './tr/words.ts';
import { ukrainian } from './uk/paradigms.ts';
import { words as uk } from './uk/words.ts';
import { words as zhHans } from './zh-Hans/words.ts';
import { words as zhHant } from './zh-Hant/words.ts';
import type { ParadigmTable } from './paradigm.ts';
import type { LanguageWords } from './words.ts';

/** What all packs share of a language. */
export interface Language {
  /** Absent if names of the language never change. */
  readonly paradigms?: ParadigmTable;
  readonly words: LanguageWords;
}

/** The known languages by their BCP 47 tags. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: { paradigms: arabic, words: ar },
  be: { paradigms: belarusian, words: be },
  'be-tarask': { paradigms: belarusian, words: beTarask },
  bg: { paradigms: bulgarian, words: bg },
  cs: { paradigms: czech, words: cs },
  de: { paradigms: german, words: de },
  el: { paradigms: greek, words: el },
  en: { words: en },
  es: { words: es },
  et: { paradigms: estonian, words: et },
  fa: { paradigms: persian, words: fa },
  fi: { paradigms: finnish, words: fi },
  fr: { words: fr },
  he: { paradigms: hebrew, words: he },
  hr: { paradigms: croatian, words: hr },
  hu: { paradigms: hungarian, words: hu },
  it: { words: it },
  ja: { words: ja },
  ka: { paradigms: georgian, words: ka },
  ko: { paradigms: korean, words: ko },
  lt: { paradigms: lithuanian, words: lt },
  lv: { paradigms: latvian, words: lv },
  mk: { paradigms: macedonian, words: mk },
  nl: { paradigms: dutch, words: nl },
  pl: { paradigms: polish, words: pl },
  pt: { words: pt },
  ro: { paradigms: romanian, words: ro },
  ru: { paradigms: russian, words: ru },
  sk: { paradigms: slovak, words: sk },
  sl: { paradigms: slovene, words: sl },
  'sr-Cyrl': { paradigms: serbianCyrillic, words: srCyrl },
  'sr-Latn': { paradigms: serbianLatin, words: srLatn },
  sv: { paradigms: swedish, words: sv },
  tr: { paradigms: turkish, words: tr },
  uk: { paradigms: ukrainian, words: uk },
  'zh-Hans': { words: zhHans },
  'zh-Hant': { words: zhHant },
};

const UNKNOWN: Language = { words: {} };

/** What is known of a language; “pt-BR” is read as “pt”. */
export function languageOf(tag: string): Language {
  const known = knownTag(tag);
  return known === undefined ? UNKNOWN : LANGUAGES[known]!;
}

/** Whether anything is known of a language. */
export function isKnownLanguage(tag: string): boolean {
  return knownTag(tag) !== undefined;
}

function knownTag(tag: string): string | undefined {
  return [tag, primaryLanguage(tag)].find((known) => Object.hasOwn(LANGUAGES, known));
}
