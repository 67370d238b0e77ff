import { prefixed, type ParadigmTable } from './paradigm.ts';

/**
 * Hebrew: names do not change, but “and”, “in”, “to”, “from”, “that”, “as” and the article are
 * written onto them. Source: Glinert, The Grammar of Modern Hebrew, on the prefixed particles.
 */
export const hebrew: ParadigmTable = {
  name: prefixed('', '-/ו/ב/ל/מ/ש/כ/וב/ול/ומ/וש/שב/של/שמ/כש/לכש'),
  // With the article, swallowed by “in”, “to”, “as”: הקרמלין, בקרמלין, מהקרמלין
  article: prefixed('ה', 'ה/-/וה/ב/ל/כ/מה/שה/וב/ול/ומה/שב/של/שמה/כשה'),
};
