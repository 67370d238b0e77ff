import { paradigm, type ParadigmTable } from '../paradigm.ts';

/** The Macedonian article; source: Правопис на македонскиот јазик (2017). */
export const macedonian: ParadigmTable = {
  // Советски Сојуз; Европска Унија, Државна дума
  'adj-m': paradigm('и', 'и иот'),
  'adj-f': paradigm('', '- та'),
};
