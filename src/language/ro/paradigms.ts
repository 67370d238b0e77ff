import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Romanian declension: nominative and accusative, genitive and dative.
 * Source: Gramatica limbii române (Romanian Academy) and DOOM.
 */
export const romanian: ParadigmTable = {
  // Feminine: România, Rusia, Moscova, Natalia; Britanie; Uniunea, Marea
  'f-a': paradigm('a', 'a ei'),
  'f-e': paradigm('e', 'e i'),
  'f-ea': paradigm('ea', 'ea ii'),
  // Adjectives: Rusă; Sovietică; Europeană
  'adj-f': paradigm('ă', 'ă e'),
  'adj-f-ica': paradigm('că', 'că ce'),
  'adj-f-eana': paradigm('eană', 'eană ene'),
  // With and without the article: Belarus, Minsk, Kremlin; with it: Regatul, Extremul
  'm-thing': paradigm('', '-/ul ului'),
  'm-ul': paradigm('l', 'l lui'),
  // Plural with the article: alegerile, acordurile
  'pl-ile': paradigm('le', 'le lor'),

  // Peoples with the article: germanii
  'pl-ii': paradigm('i', 'i lor'),
};
