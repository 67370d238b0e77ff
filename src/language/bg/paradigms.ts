import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Bulgarian and Macedonian have no cases but take an article at the end of a name's first word:
 * without article, with it as an object, with it as the subject.
 * Source: Официален правописен речник на българския език (2012), §§ 35–37 (full and short article).
 */
export const bulgarian: ParadigmTable = {
  // Европейски съюз; Държавна дума; Обединено кралство; президентски избори
  'adj-m': paradigm('и', 'и ия ият'),
  'adj-f': paradigm('', '- та та'),
  'adj-n': paradigm('', '- то то'),
  'adj-pl': paradigm('', '- те те'),
  // Съвет на Европа; площад; лукашизация
  'm-thing': paradigm('', '- а ът'),
  'f-a': paradigm('', '- та та'),

  // The vocative of given names: Иван, Иване; Елена, Елено
  'm-person': paradigm('', '- е'),
  'f-person': paradigm('а', 'а о'),
  // Peoples: германци, руснаци
  'pl-people': paradigm('', '- те те'),
};
