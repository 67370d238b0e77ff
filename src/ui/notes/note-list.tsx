import type { Age } from '../../core/text/age-between.ts';
import type { Card } from '../../core/notes/card.ts';
import { useTranslate } from '../i18n.ts';
import { FoldedNotes } from './folded-notes.tsx';
import { NoteItem } from './note-item.tsx';
import { ageInWords } from './note-words.ts';
import { TogetherNotes } from './together-notes.tsx';

const FIRST_NOTES = 4;
/** Below what comes first anyway. */
const FIRST_OTHERS = 2;

/** What the source says of an entity, under the line that tells which source it is and how old. */
export function NoteList({ card, age }: { card: Card; age?: Age | undefined }) {
  const t = useTranslate();
  const { lead, together, notes, entity } = card;
  const hasAbove = lead !== undefined || together.length > 0;
  return (
    <section class="section notes">
      <h3 class="heading attribution">
        {t('attribution', card.origin.attribution)}
        {age && (
          <span class="age">
            <span class="sl-unseen">, </span>
            {ageInWords(age, t)}
          </span>
        )}
      </h3>
      {!hasAbove && notes.length === 0 && <p>{t('no_notes')}</p>}
      {lead && (
        <ul>
          <NoteItem ranked={lead} first />
        </ul>
      )}
      {together.length > 0 && <TogetherNotes groups={together} first={lead === undefined} />}
      {hasAbove && notes.length > 0 && (
        <h4 class="heading subheading">{t('rest_heading', entity.label)}</h4>
      )}
      <FoldedNotes notes={notes} limit={hasAbove ? FIRST_OTHERS : FIRST_NOTES} first={!hasAbove} />
    </section>
  );
}
