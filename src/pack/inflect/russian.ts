import { paradigm, type ParadigmTable } from './paradigm.ts';

/**
 * Russian declension: nominative, genitive, dative, accusative, instrumental, prepositional.
 * Source: A. A. Zaliznyak, Grammatical Dictionary of the Russian Language; held against the
 * package russian-nouns-js in the tests.
 */
export const russian: ParadigmTable = {
  // Masculine: Минск; Борис; Николай; Кремль; Григорьевич
  'm-thing': paradigm('', '- а у - ом е'),
  'm-person': paradigm('', '- а у а ом е'),
  'm-person-j': paradigm('й', 'й я ю я ем е'),
  'm-thing-soft': paradigm('ь', 'ь я ю ь ём/ем е'),
  'm-person-soft': paradigm('ь', 'ь я ю я ем е'),
  patronymic: paradigm('', '- а у а ем е'),
  // Surnames in -ов, -ев, -ин: Путин, Немцов, and Радина for a woman
  'surname-m': paradigm('', '- а у а ым е', 'а ой у ою'),
  'surname-f': paradigm('а', 'а ой ой у ой/ою ой', '- а у ым е'),
  // Feminine: Москва; Канада; Америка; Россия; Наталья; Беларусь
  'f-a': paradigm('а', 'а ы е у ой/ою е'),
  'f-ka': paradigm('а', 'а и е у ой/ою е'),
  'f-ia': paradigm('я', 'я и и ю ей/ею и'),
  'f-ya': paradigm('я', 'я и е ю ей/ею е'),
  'f-soft': paradigm('ь', 'ь и и ь ью и'),
  // Adjectives in names: Европейский, Советский; Российская; Верхняя; Соединённое
  'adj-m-ij': paradigm('ий', 'ий ого ому ий им ом'),
  'adj-m-ij-soft': paradigm('ий', 'ий его ему ий им ем'),
  'adj-m-yj': paradigm('ый', 'ый ого ому ый ым ом'),
  'adj-f': paradigm('ая', 'ая ой ой ую ой/ою ой'),
  'adj-n': paradigm('ое', 'ое ого ому ое ым ом'),
  // Neuter: Королевство, правительство
  'n-o': paradigm('о', 'о а у о ом е'),
  'n-ie': paradigm('е', 'е я ю е ем и'),
  // Plural: выборы; Штаты
  'pl-y': paradigm('ы', 'ы ов ам ы ами ах'),
  'adj-pl-ie': paradigm('ие', 'ие их им ие ими их'),
};
