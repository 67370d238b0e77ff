import { paradigm, type ParadigmTable } from '../paradigm.ts';

/** Endings of the adjective used instead of a genitive: Putinov načrt, Putinove besede. */
const POSSESSIVE = 'ov/ova/ovo/ove/ovi/ovega/ovemu/ovem/ovim/ovih/ovimi';
/** The same after a soft consonant. */
const SOFT_POSSESSIVE = POSSESSIVE.replace(/(^|\/)o/g, '$1e');

/**
 * Slovene declension: nominative, genitive, dative, accusative, locative, instrumental.
 * Source: Slovenski pravopis and the morphological lexicon Sloleks (viri.cjvt.si/sloleks).
 */
export const slovene: ParadigmTable = {
  // Surnames, with their possessive adjectives: Putin; Lukašenko; Ceaușescu
  surname: paradigm('', `-/${POSSESSIVE} a u a u om`, 'a e i o'),
  'surname-o': paradigm('o', `o/${POSSESSIVE} a u a u om`),
  'surname-u': paradigm(
    '',
    '-/jev/jeva/jevo/jeve/jevi/jevega/jevemu/jevem/jevim/jevih/jevimi ja ju ja ju jem',
  ),
  'surname-f': paradigm('a', 'a e i o i o', '- a u om'),
  // Given names and patronymics: Boris; Vladimir; Aleksander; Grigorjevič
  'm-person': paradigm('', '- a u a u om'),
  'm-person-r': paradigm('', '- ja ju ja ju jem'),
  'm-person-er': paradigm('er', 'er ra ru ra ru rom'),
  'm-person-soft': paradigm('', '- a u a u em'),
  // Things: Minsk, vzhod; Kremelj. Feminine nouns and adjectives: Moskva, Rusija, Velika
  'm-thing': paradigm('', '- a u - u om'),
  'm-kremelj': paradigm('elj', 'elj lja lju elj lju ljem'),
  'f-a': paradigm('a', 'a e i o i o'),
  // Neuter: kraljestvo. Adjectives: ruski; Združeno; predsedniške volitve
  'n-o': paradigm('o', 'o a u o u om'),
  'adj-m': paradigm('i', 'i ega emu i em im'),
  'adj-n': paradigm('o', 'o ega emu o em im'),
  'adj-pl-f': paradigm('e', 'e ih im e ih imi'),
  // Plural: volitve; sporazumi
  'pl-volitve': paradigm('ve', 've ev vam ve vah vami'),
  'pl-m': paradigm('i', 'i ov om e ih i'),

  // Surnames: Dostojevski, Dostojevska; those that a woman does not decline: Wilson; Kovač
  'surname-adj': paradigm('i', 'i ega emu ega em im', 'a e i o'),
  'surname-adj-f': paradigm('a', 'a e i o i o', 'i ega emu em im'),
  'surname-foreign': paradigm('', `-/${POSSESSIVE} a u a u om`, '-'),
  'surname-soft': paradigm('', `-/${SOFT_POSSESSIVE} a u a u em`, '-'),
  // Peoples: Nemci; Rusi have pl-m
  'pl-people-ci': paradigm('i', 'i ev em e ih i'),
};
