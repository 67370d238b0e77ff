import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Persian: the ezafe after a final “ه” may be written (روسیهٔ); what follows a zero-width
 * non-joiner, as the ending of adjectives does, is not part of the name.
 * Source: Mace, Persian Grammar; spelling of the Academy of Persian Language and Literature.
 */
export const persian: ParadigmTable = {
  'silent-h': paradigm('ه', 'ه/ۀ'),
};
