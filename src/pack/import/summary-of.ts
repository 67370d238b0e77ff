import type { CompactPack } from '../format/compact.ts';
import type { PackSummary } from '../format/kept.ts';

/** What lists of packs show of a compiled pack. */
export function summaryOf({ content, names, translations }: CompactPack): PackSummary {
  const { id, version, title, origin, licence, language, entities, notes } = content;
  return {
    id,
    version,
    title,
    attribution: origin.attribution,
    date: origin.date,
    licence,
    language,
    translations: Object.keys(translations),
    names: names.common.languages.map(({ tag }) => tag),
    entities: entities.length,
    notes: notes.length,
  };
}
