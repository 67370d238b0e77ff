import type { Note, Quotation } from '../../core/model.ts';
import { useTranslate, type Translate } from '../i18n.ts';
import { NoteMarker } from './icons.tsx';

/** One note: in whose voice, of when, where in the source, and what it says. */
export function NoteItem({ note }: { note: Note }) {
  const t = useTranslate();
  const paragraph = String(note.paragraph);
  const quotes = note.quotes ?? [];
  const asides = [speakersOf(quotes, t), note.when?.label].filter(Boolean);
  return (
    <li class="note" data-kind={note.kind} data-note={note.id}>
      <NoteMarker kind={note.kind} />
      <p class="note-line">
        <span class="note-voice">
          <span class="note-kind">{t(`note_${note.kind}`)}</span>
          {asides.map((aside) => ` · ${aside}`)}
        </span>{' '}
        <span class="note-place">
          <span aria-hidden="true">{t('note_paragraph_mark', paragraph)}</span>
          <span class="sl-unseen">{t('note_paragraph', paragraph)}</span>
        </span>
      </p>
      <p class="note-text">{note.text}</p>
      {quotes
        .filter((quote) => !note.text.includes(quote.text))
        .map((quote) => (
          <blockquote key={quote.text} class="quote">
            “{quote.text}”
          </blockquote>
        ))}
    </li>
  );
}

function speakersOf(quotes: readonly Quotation[], t: Translate): string {
  const speakers = new Set(quotes.flatMap((quote) => quote.speaker ?? []));
  return new Intl.ListFormat(t('locale_tag')).format(speakers);
}
