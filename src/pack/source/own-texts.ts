import { textsOf } from '../../core/notes/pack-texts.ts';
import type { PackTexts } from '../../core/model.ts';
import type { PackSources, Source } from './sources.ts';
import { textDifferences, type TextDifferences } from './text-differences.ts';
import type { TranslationsFile } from './translations-schema.ts';

/** The texts of a pack’s files in its own language; a part of the argument without a place has none. */
export function ownTexts({ pack, entities, notes, parallels, timeline, argument }: PackSources) {
  const { unit } = pack.data.origin.locator;
  const placed = (argument?.data.paragraphs ?? []).flatMap((part) => {
    const place = part[unit];
    return place === undefined ? [] : { place, sentences: part.sentences };
  });
  return textsOf(
    {
      ...pack.data,
      entities: entities.data.entities,
      notes: notes.data.notes,
      parallels: parallels.data.parallels,
      timeline: timeline.data.points,
    },
    placed,
  );
}

/** The texts of a translation as they are written. */
export function writtenTexts({ data }: Source<TranslationsFile>) {
  const { $schema: _, language: __, translator: ___, ...texts } = data;
  return texts;
}

/** How a translation differs from the pack’s own texts. */
export function differencesOf(
  own: PackTexts,
  translation: Source<TranslationsFile>,
): TextDifferences {
  return textDifferences(own, writtenTexts(translation));
}

/** All texts of a translation; undefined if it is not whole. */
export function wholeTexts(
  own: PackTexts,
  translation: Source<TranslationsFile>,
): PackTexts | undefined {
  if (differencesOf(own, translation).missing.length > 0) return undefined;
  const { translator } = translation.data;
  // What is not there at all has no texts in the pack’s own language either.
  return {
    ...own,
    ...writtenTexts(translation),
    ...(translator !== undefined && { translator }),
  } as PackTexts;
}
