import type { PackContent } from '../model.ts';
import { contextAt } from './context-at.ts';
import type { NoteContext } from './note-context.ts';
import { rankNotes, type RankedNote } from './rank-notes.ts';
import type { PageContext, PageParagraph } from './page-context.ts';

/** A note with the reasons for it on a page. */
export interface PageNote extends RankedNote {
  /** The id of the entity at whose mention it fits best. */
  readonly entity: string;
}

const NOTHING: PageParagraph = { text: '', names: [] };

/**
 * Weight, comparable to `WEIGHTS`, of the notes at a mention of the entity that the page names most;
 * those at another one get its share of it. It is the same for all notes of a card, whose order stays.
 */
const PROMINENCE_WEIGHT = 0.5;

/**
 * All notes about the entities that a page names, each once, the most relevant first: scored as in the
 * card that it fits best, and by how much the page is about the entity of that card. A sum over
 * paragraphs would measure the length of the page instead.
 */
export function rankForPage(pack: PackContent, page: PageContext): readonly PageNote[] {
  const ranking = rankingForPage(pack, page);
  for (;;) {
    const step = ranking.next();
    if (step.done) return step.value;
  }
}

/** The same, name by name, so that a long page can be ranked in slices. */
export function* rankingForPage(
  pack: PackContent,
  page: PageContext,
): Generator<void, readonly PageNote[]> {
  const counts = new Map(page.mentions.map(({ entity, count }) => [entity, count]));
  const most = Math.max(...counts.values(), 1);
  const best = new Map<string, { readonly found: PageNote; readonly place: number }>();
  const offer = (entity: string, context: NoteContext): void => {
    const prominence = (PROMINENCE_WEIGHT * counts.get(entity)!) / most;
    rankNotes(pack, entity, context).forEach((ranked, place) => {
      const score = ranked.score + prominence;
      const known = best.get(ranked.note.id);
      if (!known || score > known.found.score)
        best.set(ranked.note.id, { found: { ...ranked, score, entity }, place });
    });
  };
  const left = new Set(counts.keys());
  for (const { text, names, ...around } of page.paragraphs)
    for (const name of names) {
      if (!name.isWanted || !counts.has(name.entity)) continue;
      left.delete(name.entity);
      offer(name.entity, { ...around, ...contextAt({ text, names }, name) });
      yield;
    }
  // A long page does not report all paragraphs.
  const { text: _, names: __, ...above } = page.paragraphs[0] ?? NOTHING;
  for (const entity of left) {
    offer(entity, { ...above, paragraph: '', inParagraph: [] });
    yield;
  }
  return [...best.values()]
    .toSorted((a, b) => b.found.score - a.found.score || a.place - b.place)
    .map(({ found }) => found);
}
