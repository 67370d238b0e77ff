import type { Brief, BriefItem, BriefSection } from '../../core/export/brief.ts';
import type { PackContent, Place } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { plainSentence, type Argument } from '../../core/reader/argument.ts';
import type { Translate } from '../i18n.ts';
import type { TranslateIn } from '../translate-in.ts';
import { citedSource, entityInWords, noteItem, placeInWords, sourceFacts } from './brief-parts.ts';

/** A whole pack: its argument, names, notes, parallels and dated points. */
export function packBrief(pack: PackContent, argument: Argument, translateIn: TranslateIn): Brief {
  const t = translateIn(pack.language);
  const sections: readonly BriefSection[] = [
    {
      heading: t('options_packs_part_argument'),
      items: argument.map(({ place, sentences }) => ({
        lead: t(`place_heading_${pack.origin.locator.unit}`, String(place)),
        asides: [],
        text: sentences.map(plainSentence).join(' '),
        quotes: [],
      })),
    },
    {
      heading: t('take_names'),
      items: pack.entities.map((entity) => ({
        lead: entity.label,
        asides: [],
        text: entityInWords(entity, t),
        quotes: [],
      })),
    },
    { heading: t('reader_notes'), items: pack.notes.map((note) => noteItem(note, pack, t)) },
    { heading: t('reader_parallels'), items: parallelItems(pack, t) },
    { heading: t('reader_timeline'), items: pointItems(pack, t) },
  ];
  return {
    title: pack.title,
    facts: [],
    sources: [
      {
        source: citedSource(pack),
        facts: [...sourceFacts(pack, t), { label: t('take_licence'), value: pack.licence }],
        about: pack.origin.statement,
        sections: sections.filter(({ items }) => items.length > 0),
      },
    ],
  };
}

function parallelItems(pack: PackContent, t: Translate): readonly BriefItem[] {
  const { entities } = packLookup(pack);
  return pack.parallels.flatMap(({ title, sides }) =>
    sides.map(({ entity, text, places }) => ({
      lead: title,
      asides: [entities.get(entity)?.label ?? entity, ...placesInWords(places, pack, t)],
      text,
      quotes: [],
    })),
  );
}

function pointItems(pack: PackContent, t: Translate): readonly BriefItem[] {
  return pack.timeline.map(({ when, text, places, forecast }) => ({
    lead: when.label,
    asides: [...(forecast ? [t('time_forecast')] : []), ...placesInWords(places, pack, t)],
    text,
    quotes: [],
  }));
}

function placesInWords(
  places: readonly Place[],
  pack: PackContent,
  t: Translate,
): readonly string[] {
  return places.map((place) => placeInWords(place, pack, t));
}
