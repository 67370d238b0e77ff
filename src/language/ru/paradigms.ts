import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Russian declension: nominative, genitive, dative, accusative, instrumental, prepositional.
 * Source: A. A. Zaliznyak, Grammatical Dictionary of the Russian Language; the tests
 * compare it with the package russian-nouns-js.
 */
export const russian: ParadigmTable = {
  // Masculine: Минск; марш; мост (на мосту); Кубок; Кремль; Борис; Николай; Григорьевич
  'm-thing': paradigm('', '- а у - ом е'),
  'm-thing-sh': paradigm('', '- а у - ем е'),
  'm-thing-u': paradigm('', '- а у - ом е/у'),
  'm-thing-ok': paradigm('ок', 'ок ка ку ок ком ке'),
  'm-thing-soft': paradigm('ь', 'ь я ю ь ём/ем е'),
  'm-person': paradigm('', '- а у а ом е'),
  'm-person-j': paradigm('й', 'й я ю я ем е'),
  patronymic: paradigm('', '- а у а ем е'),
  // Surnames in -ов, -ев, -ин: Путин, Немцов, and Радина for a woman
  'surname-m': paradigm('', '- а у а ым е', 'а ой у ою'),
  'surname-f': paradigm('а', 'а ой ой у ой/ою ой', '- а у ым е'),
  // Feminine: Москва; Республика; Россия; Наталья; Беларусь
  'f-a': paradigm('а', 'а ы е у ой/ою е'),
  'f-ka': paradigm('а', 'а и е у ой/ою е'),
  'f-ia': paradigm('я', 'я и и ю ей/ею и'),
  'f-ya': paradigm('я', 'я и е ю ей/ею е'),
  'f-soft': paradigm('ь', 'ь и и ь ью и'),
  // The newspaper with a year in its name: Хартия'97, Хартия-97
  "f-ia'97": paradigm("я'97", "я'97 и'97 и'97 ю'97 ей'97 и'97"),
  'f-ia-97': paradigm('я-97', 'я-97 и-97 и-97 ю-97 ей-97 и-97'),
  // Both halves change, or only the second: Москва-река
  'f-a-ka': paradigm('ва-река', 'ва-река вы-реки ве-реке ву-реку вой-рекой ве-реке'),
  'f-river': paradigm('ка', 'ка ки ке ку кой/кою ке'),
  // Adjectives in names: Советский; Дальний; Российская; Соединённое; белорусские
  'adj-m-ij': paradigm('ий', 'ий ого ому ий им ом'),
  'adj-m-ij-soft': paradigm('ий', 'ий его ему ий им ем'),
  'adj-f': paradigm('ая', 'ая ой ой ую ой/ою ой'),
  'adj-n': paradigm('ое', 'ое ого ому ое ым ом'),
  'adj-pl': paradigm('ие', 'ие их им ие ими их'),
  // Neuter: Королевство; Собрание
  'n-o': paradigm('о', 'о а у о ом е'),
  'n-ie': paradigm('е', 'е я ю е ем и'),
  // Plural: выборы; забастовки
  'pl-y': paradigm('ы', 'ы ов ам ы ами ах'),
  'pl-ki': paradigm('ки', 'ки ок кам ки ками ках'),

  // Given names, by Zaliznyak's classes мо 4a: Джордж; 2a: Игорь; 7a: Дмитрий; 1*a: Павел; Пётр; men in -а, -я: Никита, Илья
  'm-person-sh': paradigm('', '- а у а ем е'),
  'm-person-soft': paradigm('ь', 'ь я ю я ем е'),
  'm-person-ij': paradigm('й', 'й я ю я ем и'),
  'm-person-el': paradigm('ел', 'ел ла лу ла лом ле'),
  'm-person-etr': paradigm('ётр', 'ётр етра етру етра етром етре'),
  'm-person-a': paradigm('а', 'а ы е у ой/ою е'),
  'm-person-ya': paradigm('я', 'я и е ю ёй/ей е'),
  // Surnames of adjectives: Достоевский, Достоевская; Бедный; Толстой; Толстая as the women of both
  'surname-adj': paradigm('ий', 'ий ого ому ого им ом', 'ая ой ую ою'),
  'surname-adj-f': paradigm('ая', 'ая ой ой ую ой/ою ой', 'ий ого ому им ом'),
  'surname-adj-y': paradigm('ый', 'ый ого ому ого ым ом', 'ая ой ую ою'),
  'surname-adj-oj': paradigm('ой', 'ой ого ому ого ым ом', 'ая ой ую ою'),
  // Foreign surnames, which a woman does not decline: Вильсон; Буш; Черчилль. Those in -о never change
  'surname-foreign': paradigm('', '- а у а ом е', '-'),
  'surname-foreign-sh': paradigm('', '- а у а ем е', '-'),
  'surname-foreign-soft': paradigm('ь', 'ь я ю я ем е', 'ь'),
  // Peoples: немцы; поляки; англичане; французы
  'pl-people-tsy': paradigm('цы', 'цы цев цам цев цами цах'),
  'pl-people-ki': paradigm('и', 'и ов ам ов ами ах'),
  'pl-people-e': paradigm('е', 'е - ам - ами ах'),
  'pl-people-y': paradigm('ы', 'ы ов ам ов ами ах'),
};
