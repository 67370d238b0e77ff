import { FIRST_NOTES } from '../../core/notes/first-notes.ts';
import type { Age } from '../../core/text/age-between.ts';
import type { Card } from '../../core/notes/card.ts';
import { useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { FoldedNotes } from './folded-notes.tsx';
import { useNotes } from './notes-context.ts';
import { NoteItem } from './note-item.tsx';
import { ageInWords } from './note-words.ts';
import { SourceHeading } from './source-heading.tsx';
import { TogetherNotes } from './together-notes.tsx';
import { TranslationLine } from './translation-line.tsx';

/** Maximum number of notes before the list is unfolded, if other notes are shown above it. */
const MAX_INITIAL_OTHERS = 2;

/** The source's notes on an entity, below a heading with the source and its age. */
export function NoteList({
  card,
  age,
  isOneOfSeveral,
}: {
  card: Card;
  age?: Age | undefined;
  /** Whether other sources say something of the entity too. */
  isOneOfSeveral: boolean;
}) {
  const t = useTranslate();
  const { text } = useNotes();
  const { lead, together, notes, entity } = card;
  const hasAbove = lead !== undefined || together.length > 0;
  return (
    <section class="section notes" data-roving="">
      <SourceHeading isOneOfSeveral={isOneOfSeveral} aside={age && ageInWords(age, t)} />
      {!hasAbove && notes.length === 0 && (
        <p>{t('no_notes', t(`source_in_${card.origin.kind}`))}</p>
      )}
      {lead && (
        <ul>
          <NoteItem ranked={lead} first />
        </ul>
      )}
      {together.length > 0 && <TogetherNotes groups={together} first={lead === undefined} />}
      {hasAbove && notes.length > 0 && (
        <h4 class="heading subheading">
          {messageWith(t, 'rest_heading', <span {...text}>{entity.label}</span>)}
        </h4>
      )}
      <FoldedNotes
        notes={notes}
        limit={hasAbove ? MAX_INITIAL_OTHERS : FIRST_NOTES}
        first={!hasAbove}
      />
      <TranslationLine />
    </section>
  );
}
