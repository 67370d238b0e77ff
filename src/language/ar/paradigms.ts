import { prefixed, type ParadigmTable } from '../paradigm.ts';

/**
 * Arabic: names of this kind have no written case endings, but “and”, “so”, “in”, “to” and “as”
 * are written onto them. Source: Ryding, A Reference Grammar of Modern Standard Arabic, 3.2 and ch. 16.
 */
export const arabic: ParadigmTable = {
  name: prefixed('', '-/و/ب/ل/ف/وب/ول'),
  // With the article, which merges with “to”: الكرملين, للكرملين
  article: prefixed('ال', 'ال/وال/بال/لل/وبال/ولل'),
};
