import type { PackContent } from '../model.ts';
import type { NoteContext } from './note-context.ts';
import { rankNotes, type RankedNote } from './rank-notes.ts';
import type { PageContext } from './page-context.ts';

/** A note with the reasons for it on a page. */
export interface PageNote extends RankedNote {
  /** The id of the entity at whose mention it fits best. */
  readonly entity: string;
}

/**
 * Weight, comparable to `WEIGHTS`, of a note whose main entity is the one that the page names most;
 * an entity named less often gets its share of it.
 */
const PROMINENCE_WEIGHT = 0.5;

/**
 * All notes about the entities that a page names, each once, the most relevant first: scored by the
 * paragraph that it fits best, and by how much the page is about its main entity. A sum over
 * paragraphs would measure the length of the page instead.
 */
export function rankForPage(pack: PackContent, page: PageContext): readonly PageNote[] {
  const counts = new Map(page.mentions.map(({ entity, count }) => [entity, count]));
  const most = Math.max(...counts.values(), 1);
  const best = new Map<string, PageNote>();
  const offer = (entity: string, context: NoteContext): void => {
    for (const ranked of rankNotes(pack, entity, context)) {
      const known = best.get(ranked.note.id);
      if (!known || ranked.score > known.score) best.set(ranked.note.id, { ...ranked, entity });
    }
  };
  const above = {
    ...(page.headline !== undefined && { headline: page.headline }),
    ...(page.inHeadline !== undefined && { inHeadline: page.inHeadline }),
    ...(page.language !== undefined && { language: page.language }),
  };
  const left = new Set(counts.keys());
  for (const { text, entities } of page.paragraphs)
    for (const entity of new Set(entities)) {
      if (!counts.has(entity)) continue;
      left.delete(entity);
      offer(entity, { ...above, paragraph: text, inParagraph: entities });
    }
  // A long page does not report all paragraphs.
  for (const entity of left) offer(entity, { ...above, paragraph: '', inParagraph: [] });
  return pack.notes
    .flatMap((note) => best.get(note.id) ?? [])
    .map((ranked) => ({
      ...ranked,
      score: ranked.score + (PROMINENCE_WEIGHT * (counts.get(ranked.note.about[0]!) ?? 0)) / most,
    }))
    .toSorted((a, b) => b.score - a.score);
}
