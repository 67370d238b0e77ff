import type { PackContent } from '../model.ts';
import { packLookup } from './pack-lookup.ts';
import { themesIn } from './cue-words.ts';
import { placedWordsOf } from '../text/words-of.ts';
import type { PageContext } from './page-context.ts';

/** A theme of the pack that a page touches. */
export interface PageTheme {
  readonly id: string;
  readonly label: string;
  /** In how many of the page's texts it occurs. */
  readonly texts: number;
}

/**
 * The themes that a page touches, the most frequent first. A theme is touched if the headline or a
 * paragraph with a name has more than a hint of it, and the pack has a note on that theme about an
 * entity that the page names: other themes would lead to no note.
 */
export function themesOnPage(
  pack: PackContent,
  { mentions, paragraphs, headline = '', language }: PageContext,
): readonly PageTheme[] {
  const { notesAbout } = packLookup(pack);
  const told = new Set(
    mentions.flatMap(({ entity }) => notesAbout.get(entity) ?? []).flatMap(({ themes }) => themes),
  );
  const texts = new Map<string, number>();
  for (const one of [{ text: headline, language }, ...paragraphs])
    for (const [theme, { cues }] of themesIn(
      placedWordsOf(one.text.normalize('NFC')),
      pack.cues,
      one.language,
      () => 1,
    ))
      if (cues >= 1 && told.has(theme)) texts.set(theme, (texts.get(theme) ?? 0) + 1);
  return [...texts]
    .map(([id, count]) => ({ id, label: pack.themes[id] ?? id, texts: count }))
    .toSorted((a, b) => b.texts - a.texts);
}
