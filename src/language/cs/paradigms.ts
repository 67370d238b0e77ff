import { paradigm, type ParadigmTable } from '../paradigm.ts';

/** Endings of the adjective used instead of a genitive: Putinův plán, Putinova slova. */
const POSSESSIVE = 'ův/ova/ovo/ovu/ově/ovi/ovy/ovou/ových/ovým/ovými';

/**
 * Czech declension: nominative, genitive, dative, accusative, locative, instrumental.
 * Source: Internetová jazyková příručka of the Czech Language Institute (prirucka.ujc.cas.cz).
 */
export const czech: ParadigmTable = {
  // Surnames, with their possessive adjectives: Putin; Lukašenko; Lukašenka; Ceaușescu; Radinová
  surname: paradigm('', `-/${POSSESSIVE} a ovi/u a ovi/u em`, 'ová ové ovou'),
  'surname-o': paradigm('o', `o/${POSSESSIVE} a ovi/u a ovi/u em`, 'ová ové ovou'),
  'surname-a': paradigm('a', `a/${POSSESSIVE} y ovi u ovi ou`, 'ová ové ovou'),
  'surname-u': paradigm('u', `u/${POSSESSIVE} a/ua/eho ovi/uovi a/ua/eho ovi/uovi em/uem`),
  'surname-ova': paradigm('á', 'á é é ou é ou'),
  // Given names and patronymics: Vladimír; Boris; Grigorjevič; Natalja, Natalie
  'm-person': paradigm('', '- a ovi/u a ovi/u em'),
  'm-person-s': paradigm('', '- e/a ovi/u e/a ovi/u em'),
  'm-person-soft': paradigm('', '- e ovi/i e ovi/i em'),
  'f-ja': paradigm('a', 'a i/e e/i u e/i ou'),
  'f-ia': paradigm('a', 'a e i i/u i í/ou'),
  // Things: Minsk; východ; Kreml
  'm-thing': paradigm('', '- u u - u em'),
  'm-thing-e': paradigm('', '- u u - u/ě em'),
  'm-kreml': paradigm('', '- u/e u/i - u/i em'),
  // Feminine: Moskva, Evropa; Británie, federace; Charta; řeka
  'f-a': paradigm('a', 'a y ě u ě ou'),
  'f-ta': paradigm('ta', 'ta ty tě tu tě tou'),
  'f-e': paradigm('e', 'e e i i i í'),
  'f-charter': paradigm("a'97", "a'97/a-97 y'97/y-97 ě'97/ě-97 u'97/u-97 ě'97/ě-97 ou'97/ou-97"),
  'f-ka': paradigm('ka', 'ka ky ce ku ce kou'),
  // Neuter: Rusko; království, náměstí; referendum
  'n-o': paradigm('o', 'o a u o u em'),
  'n-i': paradigm('í', 'í í í í í ím'),
  'n-um': paradigm('um', 'um a u um u em'),
  // Adjectives: sovětský; Ruská; Spojené; prezidentské volby
  'adj-m': paradigm('ý', 'ý ého ému ý ém ým'),
  'adj-f': paradigm('á', 'á é é ou é ou'),
  'adj-n': paradigm('é', 'é ého ému é ém ým'),
  'adj-pl': paradigm('é', 'é ých ým é ých ými'),
  // Plural: volby; dohody
  'pl-volby': paradigm('by', 'by eb bám by bách bami'),
  'pl-y': paradigm('y', 'y - ám y ách ami'),

  // Given names: Jiří; Marek; Pavel
  'm-person-i': paradigm('í', 'í ího ímu ího ím ím'),
  'm-person-ek': paradigm('ek', 'ek ka kovi/ku ka kovi/ku kem'),
  'm-person-el': paradigm('el', 'el la lovi/lu la lovi/lu lem'),
  // Surnames: Beneš; Havlíček; Novotný, Novotná (Benešová has surname-ova)
  'surname-soft': paradigm('', `-/${POSSESSIVE} e ovi/i e ovi/i em`, 'ová ové ovou'),
  'surname-ek': paradigm(
    'ek',
    `ek/${POSSESSIVE.replace(/^|\//g, '$&k')} ka kovi/ku ka kovi/ku kem`,
    'ková kové kovou',
  ),
  'surname-adj': paradigm('ý', 'ý ého ému ého ém ým', 'á é ou'),
  'surname-adj-f': paradigm('á', 'á é é ou é ou', 'ý ého ému ém ým'),
  // Peoples: Němci; Rusové; Američané; Češi; Poláci
  'pl-people-i': paradigm('i', 'i ů ům e ích i'),
  'pl-people-ove': paradigm('ové', 'ové ů ům y ech y'),
  'pl-people-e': paradigm('é', 'é ů ům y ech y'),
  'pl-people-si': paradigm('ši', 'ši chů chům chy ších chy'),
  'pl-people-ci': paradigm('ci', 'ci ků kům ky cích ky'),
};
