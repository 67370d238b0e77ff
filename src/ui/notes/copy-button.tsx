import { useEffect } from 'preact/hooks';
import type { Note } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { firstWords } from './note-words.ts';
import { CopyIcon, DoneIcon } from './icons.tsx';
import { useNotes } from './notes-context.ts';

/** How long is shown what a press did (ms). */
const SHOWN_MS = 4000;

/** What a press of the button did; undefined if that is not shown. */
export type CopyResult = 'copied' | 'failed' | undefined;

/** The button that copies a note with its source. */
export function CopyButton({
  note,
  onCopy,
  result,
  onResult,
}: {
  note: Note;
  /** Resolves to whether the note is on the clipboard. */
  onCopy: (note: Note) => Promise<boolean>;
  result: CopyResult;
  onResult: (result: CopyResult) => void;
}) {
  const t = useTranslate();
  useEffect(() => {
    if (result === undefined) return undefined;
    const timer = setTimeout(() => onResult(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async (): Promise<void> => onResult((await onCopy(note)) ? 'copied' : 'failed');
  return (
    <button
      type="button"
      class="icon-button copy"
      aria-label={t('note_copy_of', firstWords(note.text))}
      title={t('note_copy')}
      onClick={trusted(() => void copy())}
    >
      {result === 'copied' ? <DoneIcon /> : <CopyIcon />}
    </button>
  );
}

/** Says below a note whether it was copied; screen readers are told elsewhere. */
export function CopyResultLine({ result }: { result: CopyResult }) {
  const t = useTranslate();
  const { notCopied } = useNotes();
  if (result === undefined) return null;
  return (
    <p class="copy-result" data-result={result} aria-hidden="true">
      {t(result === 'copied' ? 'note_copied' : notCopied)}
    </p>
  );
}
