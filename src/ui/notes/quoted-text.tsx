import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Note, Quotation } from '../../core/model.ts';
import { piecesWithQuotes } from '../../core/notes/quotes-in-text.ts';
import { textAttributes, useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { trusted } from '../trusted.ts';
import { TranslatedIcon } from './icons.tsx';
import { useNotes } from './notes-context.ts';

/** The text of a note, or another with quotations; each translated one leads to its original. */
export function QuotedText({ note }: { note: Pick<Note, 'text' | 'quotes'> }) {
  return (
    <>
      {piecesWithQuotes(note).map((piece, i) => (
        <Fragment key={i}>
          {typeof piece === 'string' ? (
            piece
          ) : (
            <TranslatedQuote quote={piece.quote}>{piece.text}</TranslatedQuote>
          )}
        </Fragment>
      ))}
    </>
  );
}

/**
 * A quotation with its quotation marks. One that is translated is marked as such, and a press on the
 * button after it shows the words of the source.
 */
export function TranslatedQuote({ quote, children }: { quote: Quotation; children: string }) {
  const t = useTranslate();
  const { translation } = useNotes();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { original } = quote;
  if (original === undefined || !translation) return <>{children}</>;
  const label = t('quote_original_of', quote.text);
  return (
    <>
      <span class="translated">{children}</span>
      <button
        type="button"
        class="original-button"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={trusted(() => setOpen(!isOpen))}
      >
        <TranslatedIcon />
      </button>
      {isOpen && (
        <span class="original" id={id} {...textAttributes(t('locale_tag'))}>
          {' ('}
          {messageWith(
            t,
            'quote_original',
            <q {...textAttributes(translation.from)}>{original}</q>,
          )}
          {')'}
        </span>
      )}
    </>
  );
}
