import { paradigm, type ParadigmTable } from '../paradigm.ts';

/** Endings of the adjective used instead of a genitive: Putinov plán, Putinove slová. */
const POSSESSIVE = 'ov/ova/ovo/ove/ovi/ovho/ovmu/ovej/ovu/ovou/ovom/ovým/ových/ovými';

/**
 * Slovak declension: nominative, genitive, dative, accusative, locative, instrumental.
 * Source: Morfológia slovenského jazyka (Slovak Academy of Sciences) and the academy's Slovník
 * súčasného slovenského jazyka (slovnik.juls.savba.sk).
 */
export const slovak: ParadigmTable = {
  // Surnames, with their possessive adjectives: Putin; Lukašenko; Ceaușescu; Radinová
  surname: paradigm('', `-/${POSSESSIVE} a ovi a ovi om`, 'ová ovej ovú ovou'),
  'surname-o': paradigm('o', `o/${POSSESSIVE} a ovi a ovi om`, 'ová ovej ovú ovou'),
  'surname-u': paradigm('u', `u/${POSSESSIVE} a/ua ovi/uovi a/ua ovi/uovi om/uom`),
  'surname-ova': paradigm('á', 'á ej ej ú ej ou'),
  // Given names and patronymics: Vladimir; Alexander; Grigorievič; Natália
  'm-person': paradigm('', '- a ovi a ovi om'),
  'm-person-er': paradigm('er', 'er ra rovi ra rovi rom'),
  'f-ia': paradigm('a', 'a e i u i ou'),
  // Things: Minsk; východ; zväz; Kremeľ
  'm-minsk': paradigm('', '- a u - u om'),
  'm-thing-e': paradigm('', '- u u - e om'),
  'm-kremel': paradigm('eľ', 'eľ ľa ľu eľ li ľom'),
  // Feminine: Moskva, Európa; Charta
  'f-a': paradigm('a', 'a y e u e ou'),
  'f-charter': paradigm("a'97", "a'97/a-97 y'97/y-97 e'97/e-97 u'97/u-97 e'97/e-97 ou'97/ou-97"),
  // Neuter: Rusko; kráľovstvo; námestie; referendum
  'n-ko': paradigm('o', 'o a u o u om'),
  'n-o': paradigm('o', 'o a u o e om'),
  'n-ie': paradigm('ie', 'ie ia iu ie í ím'),
  'n-um': paradigm('um', 'um a u um e om'),
  // Adjectives: ruský; Sovietsky (after a long syllable the ending is short); Ruská; Európska; Spojené
  'adj-m': paradigm('ý', 'ý ého ému ý om ým'),
  'adj-m-short': paradigm('y', 'y eho emu y om ym'),
  'adj-f': paradigm('á', 'á ej ej ú ej ou'),
  'adj-f-short': paradigm('a', 'a ej ej u ej ou'),
  'adj-n': paradigm('é', 'é ého ému é om ým'),
  'adj-pl': paradigm('é', 'é ých ým é ých ými'),
  // Plural: voľby; dohody; majstrovstvá
  'pl-volby': paradigm('ľby', 'ľby lieb ľbám ľby ľbách ľbami'),
  'pl-y': paradigm('y', 'y - ám y ách ami'),
  'pl-tva': paradigm('tvá', 'tvá tiev tvám tvá tvách tvami'),

  // Given names: Marek; Pavol
  'm-person-ek': paradigm('ek', 'ek ka kovi ka kovi kom'),
  'm-person-ol': paradigm('ol', 'ol la lovi la lovi lom'),
  // Surnames: Straka; Hájek; Novotný, Novotná
  'surname-a': paradigm('a', 'a u ovi u ovi om', 'ová ovej ovú ovou'),
  'surname-ek': paradigm('ek', 'ek ka kovi ka kovi kom', 'ková kovej kovú kovou'),
  'surname-adj': paradigm('ý', 'ý ého ému ého om ým', 'á ej ú ou'),
  'surname-adj-f': paradigm('á', 'á ej ej ú ej ou', 'ý ého ému om ým'),
  // Peoples: Nemci; Rusi; Američania; Poliaci; Česi
  'pl-people-ci': paradigm('i', 'i ov om ov och ami'),
  'pl-people-i': paradigm('i', 'i ov om ov och mi'),
  'pl-people-ia': paradigm('ia', 'ia ov om ov och mi'),
  'pl-people-aci': paradigm('ci', 'ci kov kom kov koch kmi'),
  'pl-people-si': paradigm('si', 'si chov chom chov choch chmi'),
};
