import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Dutch genitive of names: “Ruslands”; after a vowel the ending follows an apostrophe and
 * needs no form of its own. Source: Woordenlijst Nederlandse Taal, Leidraad 15.4.
 */
export const dutch: ParadigmTable = {
  s: paradigm('', '- s'),
};
