import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Ukrainian declension: nominative, genitive, dative, accusative, instrumental, locative, vocative.
 * Source: Український правопис (2019), §§ 82–101 (declension of nouns) and 102–105 (adjectives);
 * the tests compare personal names with the package shevchenko.
 */
export const ukrainian: ParadigmTable = {
  // Masculine: Мінськ (“Мінські” and “Мінське” are its adjective); крейсер; Союз; Схід; Кубок; Кремль
  'm-city': paradigm('', '- а у/ові - ом у/ові у'),
  'm-thing': paradigm('', '- а у/ові - ом у/ові/і е'),
  'm-thing-u': paradigm('', '- у/а у/ові - ом і/у е'),
  'm-east': paradigm('ід', 'ід оду оду/одові ід одом оді оде'),
  'm-bridge': paradigm('іст', 'іст осту осту/остові іст остом осту/ості осте'),
  'm-thing-ok': paradigm('ок', 'ок ка/ку ку/кові ок ком ку ку'),
  'm-thing-soft': paradigm('ь', 'ь я ю/еві ь ем і/ю/еві ю'),
  'm-march': paradigm('', '- у у/еві - ем і е'),
  // Given names: Борис; patronymics: Григорович
  'm-person': paradigm('', '- а у/ові а ом у/ові/і е'),
  patronymic: paradigm('', '- а у/еві а ем у/еві у'),
  // Surnames: Лукашенко; Путін, Нємцов; Радіна for a woman
  'surname-ko': paradigm('о', 'о а у/ові а ом у/ові/і о/у'),
  'surname-m': paradigm('', '- а у/ові а им/ом і/у/ові -/е', 'а ої ій у ою о'),
  'surname-f': paradigm('а', 'а ої ій у ою ій о/а', '- а у ові им і е'),
  // Feminine: Москва; Республіка; Ліга; Росія; Наталя; площа; Білорусь (Білоруси in the spelling of 2019)
  'f-a': paradigm('а', 'а и і у ою і о'),
  'f-ka': paradigm('ка', 'ка ки ці ку кою ці ко'),
  'f-ga': paradigm('га', 'га ги зі гу гою зі го'),
  'f-ia': paradigm('я', 'я ї ї ю єю ї є'),
  'f-ya': paradigm('я', 'я і і ю ею і ю'),
  'f-sha': paradigm('а', 'а і і у ею і о'),
  'f-soft': paradigm('ь', 'ь і/и і ь сю і е'),
  // The newspaper with a year in its name: Хартія'97, Хартія-97
  "f-ia'97": paradigm("я'97", "я'97 ї'97 ї'97 ю'97 єю'97 ї'97 є'97"),
  'f-ia-97': paradigm('я-97', 'я-97 ї-97 ї-97 ю-97 єю-97 ї-97 є-97'),
  // Adjectives in names: Радянський; Велика; Сполучене; президентські
  'adj-m': paradigm('ий', 'ий ого ому ий им ому/ім ий'),
  'adj-f': paradigm('а', 'а ої ій у ою ій а'),
  'adj-n': paradigm('е', 'е ого ому е им ому/ім е'),
  'adj-pl': paradigm('і', 'і их им і ими их і'),
  // Neuter: Королівство; голосування
  'n-o': paradigm('о', 'о а у о ом і/у о'),
  'n-ia': paradigm('я', 'я я ю я ям і/ю я'),
  // Plural: вибори; страйки; збори
  'pl-y': paradigm('и', 'и ів ам и ами ах и'),

  // Given names: Джордж; Сергій; Ігор; Павло; Микола
  'm-person-sh': paradigm('', '- а у/еві а ем у/еві/і е'),
  'm-person-j': paradigm('й', 'й я ю/єві я єм ю/єві/ї ю'),
  'm-person-soft': paradigm('', '- я ю/еві я ем ю/еві/і ю'),
  'm-person-o': paradigm('о', 'о а у/ові а ом у/ові/і е'),
  'm-person-a': paradigm('а', 'а и і у ою і о'),
  // Surnames: Зеленський, Зеленська; foreign ones, which a woman does not decline: Вільсон; Буш
  'surname-adj': paradigm('ий', 'ий ого ому ого им ому/ім ий', 'а ої ій у ою'),
  'surname-adj-f': paradigm('а', 'а ої ій у ою ій а', 'ий ого ому им ім'),
  'surname-foreign': paradigm('', '- а у/ові а ом у/ові/і е', '-'),
  'surname-foreign-sh': paradigm('', '- а у/еві а ем у/еві/і е', '-'),
  // Peoples: німці; поляки, французи; росіяни
  'pl-people-tsi': paradigm('ці', 'ці ців цям ців цями цях ці'),
  'pl-people-ky': paradigm('и', 'и ів ам ів ами ах и'),
  'pl-people-any': paradigm('и', 'и - ам - ами ах и'),
};
