import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Swedish declension: base form, genitive.
 * Source: Svenska Akademiens språklära, on proper names and the genitive.
 */
export const swedish: ParadigmTable = {
  // Names and nouns, definite forms among them: Putins, Rysslands, Europeiska unionens
  s: paradigm('', '- s'),
};
