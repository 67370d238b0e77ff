import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Greek declension: nominative, genitive, accusative; the accent stays in the dictionary form's
 * place unless the ending has an accent of its own.
 * Source: Institute of Modern Greek Studies, Dictionary of Standard Modern Greek, tables of nouns.
 */
export const greek: ParadigmTable = {
  // Feminine: Ρωσία, Ευρώπη, Ένωση, Μεγάλη
  f: paradigm('', '- ς -'),
  // Masculine: Καναδάς; Βλαδίμηρος; Αλέξανδρος
  'm-s': paradigm('ς', 'ς - -'),
  'm-os': paradigm('ος', 'ος ου ο'),
  'm-alexandros': paradigm('έξανδρος', 'έξανδρος εξάνδρου έξανδρο'),
  // Neuter: Κρεμλίνο; Βασίλειο; Ηνωμένο
  'n-o': paradigm('ο', 'ο ου ο'),
  'n-io': paradigm('ίλειο', 'ίλειο ιλείου ίλειο'),
  // Plural: προεδρικές εκλογές; συμφωνίες
  'pl-es': paradigm('ές', 'ές ών ές'),
  'pl-ies': paradigm('ίες', 'ίες ιών ίες'),

  // With the accent at the end: Γερμανός
  'm-os-stressed': paradigm('ός', 'ός ού ό'),
  // Peoples: Ρώσοι; Γερμανοί
  'pl-people': paradigm('οι', 'οι ων ους'),
  'pl-people-stressed': paradigm('οί', 'οί ών ούς'),
};
