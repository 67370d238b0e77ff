import { paradigm, type ParadigmTable } from '../paradigm.ts';

/** Endings of the adjective used instead of a genitive: Putinov plan, Putinove riječi. */
const POSSESSIVE = 'ov/ova/ovo/ove/ovi/ovog/ovoga/ovom/ovome/ovomu/ovu/ovoj/ovim/ovih/ovima';
/** The same after a soft consonant. */
const SOFT_POSSESSIVE = POSSESSIVE.replace(/(^|\/)o/g, '$1e');

/**
 * Croatian declension: nominative, genitive, dative, accusative, locative, instrumental.
 * Source: E. Barić and others, Hrvatska gramatika; Hrvatski jezični portal (hjp.znanje.hr).
 */
export const croatian: ParadigmTable = {
  // Surnames, with their possessive adjectives: Putin; Lukašenko; Ceaușescu; Čaušesku
  surname: paradigm('', `-/${POSSESSIVE} a u a u om`, 'a e i/oj u om'),
  'surname-o': paradigm('o', `o/${POSSESSIVE} a u a u om`),
  'surname-u': paradigm('', `-/${POSSESSIVE} a u a u om`),
  'surname-f': paradigm('a', 'a e i/oj u i/oj om', '- a u om'),
  // Given names and patronymics: Vladimir, Boris; Aleksandar; Grigorjevič
  'm-person': paradigm('', '- a u a u om'),
  'm-person-ar': paradigm('ar', 'ar ra ru ra ru rom'),
  'm-person-soft': paradigm('', '- a u a u em'),
  // Things: Minsk, Savez, istok; Kremlj
  'm-thing': paradigm('', '- a u - u om'),
  'm-soft': paradigm('', '- a u - u em/om'),
  // Feminine: Moskva, Rusija; Ruska, Rumunjska
  'f-a': paradigm('a', 'a e i u i om'),
  'f-adj': paradigm('a', 'a e oj u oj om'),
  // Neuter: Kraljevstvo; Vijeće. Adjectives: ruski; Ujedinjeno; predsjednički izbori
  'n-o': paradigm('o', 'o a u o u om'),
  'n-e': paradigm('e', 'e a u e u em'),
  'adj-m': paradigm('i', 'i og/oga om/ome i om/ome im'),
  'adj-n': paradigm('o', 'o og/oga om/omu/ome o om/ome im'),
  'adj-pl': paradigm('i', 'i ih im/ima e im/ima im/ima'),
  // Plural: izbori; sporazumi
  'pl-m': paradigm('i', 'i a ima e ima ima'),

  // Given names: Marko; Luka
  'm-person-o': paradigm('o', 'o a u a u om'),
  'm-person-a': paradigm('a', 'a e i u i om'),
  // Surnames: Dostojevski, Dostojevska; those that a woman does not decline: Wilson; Marković
  'surname-adj': paradigm('i', 'i og/oga om/omu/ome og/oga om/omu/ome im', 'a e oj u om'),
  'surname-adj-f': paradigm('a', 'a e oj u oj om', 'i og/oga om/omu/ome im'),
  'surname-foreign': paradigm('', `-/${POSSESSIVE} a u a u om`, '-'),
  'surname-soft': paradigm('', `-/${SOFT_POSSESSIVE} a u a u em`, '-'),
  // Peoples: Nijemci, Amerikanci; Rusi have pl-m
  'pl-people-ci': paradigm('ci', 'ci aca cima ce cima cima'),
};
