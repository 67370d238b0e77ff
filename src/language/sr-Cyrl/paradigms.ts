import { paradigm, type ParadigmTable } from '../paradigm.ts';

/** Endings of the possessive adjective, each case with its genders and numbers. */
const POSSESSIVE =
  'ов/ова/ово/ови ове/овог/овога/ових овој/овом/овоме/овим/овима ов/ову/ово/ове/овог/овога ' +
  'овом/овим/овима овој/овом/овоме/овим/овима ов/ова/ово/ови';

/**
 * Serbian declension: nominative, genitive, dative, accusative, instrumental, locative, vocative.
 * Surnames include the possessive adjective, which refers to the person: Путинов, Путинова.
 * Source: Stanojčić and Popović, Граматика српског језика (2008).
 */
export const serbianCyrillic: ParadigmTable = {
  // Masculine: Минск (“Минске” is its adjective); Савез; парламент; Кремљ; Исток
  'm-city': paradigm('', '- а у - ом у -'),
  'm-thing': paradigm('', '- а у - ом у е'),
  'm-thing-soft': paradigm('', '- а у - ем у у'),
  // Given names: Владимир; Александар; Николај; Наталија; patronymics: Григоријевич
  'm-person': paradigm('', '- а у а ом у е'),
  'm-person-ar': paradigm('ар', 'ар ра ру ра ром ру ре'),
  'm-person-j': paradigm('ј', 'ј ја ју ја јем ју ј'),
  patronymic: paradigm('', '- а у а ем у у'),
  // Surnames: Путин, Немцов; Лукашенко; Чаушеску; Радина for a woman; and their possessives
  'surname-m': paradigm('', '- а у а ом/им у е', 'а е и у ом ој'),
  'surname-ko': paradigm('о', 'о а у а ом у о'),
  'surname-u': paradigm('', '- а у а ом у -'),
  'surname-f': paradigm('а', 'а е/ој и/ој у ом и/ој а', '- а у ом'),
  possessive: paradigm('', POSSESSIVE),
  'possessive-lj': paradigm('', POSSESSIVE.replaceAll('ов', 'љев')),
  'possessive-ko': paradigm('о', POSSESSIVE),
  // Feminine: Москва, Русија; Лига
  'f-a': paradigm('а', 'а е и у ом и о'),
  'f-ga': paradigm('га', 'га ге зи/ги гу гом зи/ги го'),
  // Adjectives in names: Совјетски; Велика; Уједињено; председнички
  'adj-m': paradigm('и', 'и ог/ога ом/оме/ому и им ом/оме/ому и'),
  'adj-f': paradigm('а', 'а е ој у ом ој а'),
  'adj-n': paradigm('о', 'о ог/ога ом/оме/ому о им ом/оме/ому о'),
  'adj-pl': paradigm('и', 'и их им/има е им/има им/има и'),
  // Neuter: Краљевство; plural: избори
  'n-o': paradigm('о', 'о а у о ом у о'),
  'pl-i': paradigm('и', 'и а има е има има и'),

  // Given names: Марко; Никола
  'm-person-o': paradigm('о', 'о а у а ом у о'),
  'm-person-a': paradigm('а', 'а е и у ом и о/а'),
  // Surnames: Достојевски, Достојевска; those that a woman does not decline: Вилсон; Марковић
  'surname-adj': paradigm('и', 'и ог/ога ом/оме/ому ог/ога им ом/оме/ому и', 'а е ој у ом'),
  'surname-adj-f': paradigm('а', 'а е ој у ом ој а', 'и ог ога ом оме ому им'),
  'surname-foreign': paradigm('', '- а у а ом у е', '-'),
  'surname-soft': paradigm('', '- а у а ем у у', '-'),
  // Peoples: Немци, Американци; Руси have pl-i
  'pl-people-ci': paradigm('ци', 'ци аца цима це цима цима ци'),
};
