import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Turkish declension: nominative, genitive, dative, accusative, locative, ablative, instrumental.
 * A suffix after an apostrophe needs no form of its own, so these are the forms without one:
 * usual for institutions (Avrupa Birliğinin), common in captions for the rest.
 * Source: Göksel and Kerslake, Turkish: A Comprehensive Grammar, ch. 8; TDK Yazım Kılavuzu on the apostrophe.
 */
export const turkish: ParadigmTable = {
  // By the last vowel and sound: Putin, Kremlin; Nemtsov; Minsk; Belarus; Stalin
  in: paradigm('', '- in e i de/deki den le'),
  'in-hard': paradigm('', '- in e i te/teki ten le'),
  un: paradigm('', '- un a u da/daki dan la'),
  'un-hard': paradigm('', '- un a u ta/taki tan la'),
  // After a vowel: Rusya, Moskova; Lukaşenko; Çavuşesku
  nın: paradigm('', '- nın ya yı da/daki dan yla'),
  nun: paradigm('', '- nun ya yu da/daki dan yla'),
  // Compounds take -n-: Avrupa Birliği; Sovyetler Birliği; Seçimleri; Duması; Federasyonu; Köprüsü
  'poss-i': paradigm('', '- nin ne ni nde/ndeki nden yle'),
  'poss-ı': paradigm('', '- nın na nı nda/ndaki ndan yla'),
  'poss-u': paradigm('', '- nun na nu nda/ndaki ndan yla'),
  'poss-ü': paradigm('', '- nün ne nü nde/ndeki nden yle'),
  // Birleşik Krallık, where k softens; an apostrophe may separate the suffix: Krallığı'nın
  'k-ı': paradigm('k', 'k ğın ğa ğı kta/ktaki ktan kla'),

  // By other last vowels and sounds: Ömür; Türk; Aydın; Barış; Kennedy; Gürsü
  ün: paradigm('', '- ün e ü de/deki den le'),
  'ün-hard': paradigm('', '- ün e ü te/teki ten le'),
  ın: paradigm('', '- ın a ı da/daki dan la'),
  'ın-hard': paradigm('', '- ın a ı ta/taki tan la'),
  nin: paradigm('', '- nin ye yi de/deki den yle'),
  nün: paradigm('', '- nün ye yü de/deki den yle'),
  // Peoples: Almanlar; Türkler have in
  'pl-lar': paradigm('', '- ın a ı da/daki dan la'),
};
