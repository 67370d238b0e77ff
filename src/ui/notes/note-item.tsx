import type { RankedNote } from '../../core/notes/rank-notes.ts';
import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../i18n.ts';
import { TakeAlong } from '../export/take-along.tsx';
import { quotesApart } from './copied-note.ts';
import { CopyButton, CopyResultLine, type CopyResult } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import { NoteMarker } from './icons.tsx';
import { KindExplanation, KindWords } from './kind-words.tsx';
import { reasonInWords, speakersOf, whenInWords } from './note-words.ts';
import { NoteReasonLine } from './note-reason-line.tsx';
import { NoteWhen } from './note-when.tsx';
import { useNotes } from './notes-context.ts';
import { ParallelDisclosure } from './parallel-disclosure.tsx';
import { PlaceMark } from './place-marks.tsx';
import { QuotedText, TranslatedQuote } from './quoted-text.tsx';
import type { ReasonWords } from './reason-words.ts';

/**
 * One note: its kind, speakers, date, place and text.
 * @param first whether the note is the first of its card and therefore gives the reason for that
 * @param why reason for the note's position, if the caller has its own wording
 */
export function NoteItem({
  ranked,
  first = false,
  why,
}: {
  ranked: RankedNote;
  first?: boolean;
  why?: ReasonWords | undefined;
}) {
  const t = useTranslate();
  const notes = useNotes();
  const { note } = ranked;
  const { onCopy, takeNote } = notes;
  const [isExplained, setExplained] = useState(false);
  const [copyResult, setCopyResult] = useState<CopyResult>(undefined);
  // What the result says is gone after a while; the other formats stay for those who want one.
  const [wasCopied, setCopied] = useState(false);
  const showResult = (result: CopyResult): void => {
    setCopyResult(result);
    if (result === 'copied') setCopied(true);
  };
  const explanation = useId();
  const reason = why ?? (first ? reasonInWords(ranked, notes, t) : undefined);
  const when = whenInWords(note, notes);
  const ofPack = (words: string | undefined) => words && <span {...notes.text}>{words}</span>;
  const asides = [
    note.kind === 'allegation' &&
      t('note_allegation_explained', t(`source_in_${notes.origin.kind}`)),
    ofPack(speakersOf(note, t)),
    when && <NoteWhen note={note} words={when} />,
  ].filter(Boolean);
  return (
    <li class="note" data-kind={note.kind} data-note={note.id}>
      {reason && <NoteReasonLine reason={reason} />}
      <NoteMarker kind={note.kind} />
      <p class="note-line">
        <span class="note-voice">
          <KindWords
            note={note}
            id={explanation}
            isOpen={isExplained}
            onTurn={() => setExplained(!isExplained)}
          />
          {asides.map((aside) => (
            <>
              {' '}
              <span class="aside">· {aside}</span>
            </>
          ))}
        </span>{' '}
        <span class="note-place">
          <PlaceMark place={note.place} />
        </span>
      </p>
      {onCopy && (
        <CopyButton note={note} onCopy={onCopy} result={copyResult} onResult={showResult} />
      )}
      <KindExplanation note={note} id={explanation} />
      <p class="note-text" {...notes.text}>
        <QuotedText note={note} />
      </p>
      {quotesApart(note).map((quote) => (
        <blockquote key={quote.text} class="quote" {...notes.text}>
          <TranslatedQuote quote={quote}>{t('in_quotation_marks', quote.text)}</TranslatedQuote>
        </blockquote>
      ))}
      <CopyResultLine result={copyResult} />
      {wasCopied && takeNote && (
        <div class="note-more">
          <Disclosure name={`take-${note.id}`} label={t('take_note')}>
            {() => <TakeAlong taking={takeNote(note)} />}
          </Disclosure>
        </div>
      )}
      {notes.parallelsOf(note.id).map((parallel) => (
        <div key={parallel.id} class="note-more">
          <ParallelDisclosure parallel={parallel} note={note.id} />
        </div>
      ))}
    </li>
  );
}
