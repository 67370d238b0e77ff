import { firstReason } from '../../../src/core/notes/rank-notes.ts';
import type { Pack } from '../../../src/pack/load/load-pack.ts';
import { annotateLines } from '../annotate-text.ts';
import { notesOfMentions } from '../mention-notes.ts';
import type { PrintedNote } from '../printed-note.ts';
import type { RealParagraph } from './real-paragraph.ts';

/** What a reader of a labelled paragraph would see. */
export interface RealAnswer {
  readonly paragraph: RealParagraph;
  /** The notes in the order of the card; undefined where detection does not find the name. */
  readonly notes: readonly PrintedNote[] | undefined;
  /** One of the best notes comes first. */
  readonly first: boolean;
  /** One of the best notes is among the first two. */
  readonly firstTwo: boolean;
  /** The first note is one of the best or also good. */
  readonly good: boolean;
  /** No reason is claimed for the first note. */
  readonly silent: boolean;
}

/** Ranks the notes of the labelled name as its card does; undefined if the text is missing. */
export function answerTo(pack: Pack, paragraph: RealParagraph): RealAnswer | undefined {
  const { text, headline, lang, mention, best, alsoGood } = paragraph;
  if (text === undefined) return undefined;
  const lines = headline === undefined ? [text] : [headline, text];
  const mentions = annotateLines([pack], lines, lang);
  const found = notesOfMentions(pack, lines, mentions, { language: lang, headline }).find(
    ({ line, entity, start, end }) =>
      line === lines.length - 1 &&
      entity === mention.entity &&
      start < mention.end &&
      end > mention.start,
  );
  const notes = found?.notes;
  const ids = (notes ?? []).map(({ note }) => note);
  return {
    paragraph,
    notes,
    first: ids.slice(0, 1).some((id) => best.includes(id)),
    firstTwo: ids.slice(0, 2).some((id) => best.includes(id)),
    good: ids.slice(0, 1).some((id) => best.includes(id) || alsoGood.includes(id)),
    silent: notes?.[0] === undefined || firstReason(notes[0]) === undefined,
  };
}
