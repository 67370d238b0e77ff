import type { Note } from '../../core/model.ts';
import type { Translate } from '../i18n.ts';
import { kindInWords, translationInWords } from './note-words.ts';
import type { NotesSurroundings } from './notes-context.ts';

/** A note with its attribution, as plain text and as HTML for the clipboard. */
export interface CopiedNote {
  readonly text: string;
  readonly html: string;
}

/** Stands for the original while the message is put together; no message has such a character. */
const HERE = '\ue000';

/**
 * Returns the text of a note, the quotes that it does not contain, the originals of those that are
 * translated, and its source.
 */
export function copiedNote(note: Note, surroundings: NotesSurroundings, t: Translate): CopiedNote {
  const { origin, text, translation } = surroundings;
  const parts = [
    note.text,
    ...quotesApart(note).map((quote) => t('in_quotation_marks', quote.text)),
  ];
  const originals = (note.quotes ?? []).flatMap(({ original }) => original ?? []);
  const withOriginal = (words: string): string =>
    t('quote_original', HERE).replace(HERE, () => words);
  const source = t(
    'copy_source',
    origin.attribution,
    t(`place_words_${origin.locator.unit}`, String(note.place)),
    kindInWords(note, surroundings, t),
  );
  const told = translationInWords(surroundings, t);
  const end = `— ${told === undefined ? source : `${source}. ${told}`}`;
  const paragraphs = (of: readonly string[]): string =>
    of.map((words) => `<p>${words}</p>`).join('');
  const quoted = (words: string): string =>
    `<span lang="${escape(translation?.from ?? '')}">“${escape(words)}”</span>`;
  return {
    text: [...parts, ...originals.map((words) => withOriginal(`“${words}”`)), end].join('\n'),
    html:
      `<blockquote lang="${escape(text.lang)}">${paragraphs(parts.map(escape))}</blockquote>` +
      paragraphs([...originals.map((words) => withOriginal(quoted(words))), escape(end)]),
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
