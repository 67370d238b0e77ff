import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * German declension: nominative, genitive, dative, accusative.
 * Source: Duden, Die Grammatik, on proper names (“Eigennamen”) and on adjectives.
 */
export const german: ParadigmTable = {
  // Names without an article: Putins, Russlands, Moskaus
  s: paradigm('', '- s - -'),
  // With an article, where the ending may be left out: des Kreml, des Kremls
  'm-thing': paradigm('', '- s/- - -'),
  // Königreich
  'n-es': paradigm('', '- s/es - -'),
  // Union, Duma
  f: paradigm('', '- - - -'),
  // Plural: Wahlen
  'pl-en': paradigm('', '- - - -'),
  // Europäische Union, Russische Föderation; Ferne Osten; Vereinigte Königreich
  'adj-f': paradigm('e', 'e en/er en/er e'),
  'adj-m': paradigm('e', 'e/er en en/em en'),
  'adj-n': paradigm('e', 'e/es en en/em e/es'),
  'adj-pl': paradigm('e', 'e/en en/er en e/en'),

  // Weak nouns: Präsident, den Präsidenten
  'm-en': paradigm('', '- en en en'),
  // Peoples: Engländer, den Engländern (Russen has pl-en, Deutsche adj-pl)
  'pl-er': paradigm('', '- - n -'),
};
