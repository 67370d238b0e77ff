import { prefixed, type ParadigmTable } from '../paradigm.ts';

/**
 * Hebrew: names do not change, but “and”, “in”, “to”, “from”, “that”, “as” and the article are
 * written onto them. Source: Glinert, The Grammar of Modern Hebrew, on the prefixed particles.
 */
export const hebrew: ParadigmTable = {
  name: prefixed('', '-/ו/ב/ל/מ/ש/כ/וב/ול/ומ/שב'),
  // With the article, which is dropped after “in”, “to”, “as”: הקרמלין, בקרמלין, מהקרמלין
  article: prefixed('ה', 'ה/-/וה/ב/ל/מה/שה/וב/ול'),
};
