import type { Note } from '../../core/model.ts';
import type { Translate } from '../i18n.ts';
import { kindInWords } from './note-words.ts';
import type { NotesSurroundings } from './notes-context.ts';

/** A note with its attribution, as plain text and as HTML for the clipboard. */
export interface CopiedNote {
  readonly text: string;
  readonly html: string;
}

/** Returns the text of a note, the quotes that it does not contain, and its source. */
export function copiedNote(note: Note, surroundings: NotesSurroundings, t: Translate): CopiedNote {
  const parts = [note.text, ...quotesApart(note).map(({ text }) => `“${text}”`)];
  const { attribution, locator } = surroundings.origin;
  const source = t(
    'copy_source',
    attribution,
    t(`place_words_${locator.unit}`, String(note.place)),
    kindInWords(note, surroundings, t),
  );
  const paragraphs = parts.map((part) => `<p>${escape(part)}</p>`).join('');
  return {
    text: `${parts.join('\n')}\n— ${source}`,
    html:
      `<blockquote lang="${escape(surroundings.text.lang)}">${paragraphs}</blockquote>` +
      `<p>— ${escape(source)}</p>`,
  };
}

/** Returns the quotes that the text of a note does not contain. */
export function quotesApart({ text, quotes = [] }: Note) {
  return quotes.filter((quote) => !text.includes(quote.text));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
