import { describe, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { wordsIn } from '../../../test/support/words-in.ts';
import type { Note } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import type { NoteReason } from '../../core/notes/rank-notes.ts';
import { copiedNote } from './copied-note.ts';
import { ageInWords, kindInWords, reasonInWords, whenInWords } from './note-words.ts';
import type { NotesSurroundings } from './notes-context.ts';
import { translateInOf } from '../translate-in.ts';
import { reasonText } from './reason-words.ts';

const surroundings: NotesSurroundings = {
  text: { lang: 'en', dir: 'ltr' },
  pack: samplePack.id,
  title: samplePack.title,
  origin: samplePack.origin,
  themes: { tides: 'the tides' },
  entity: (id) => packLookup(samplePack).entities.get(id),
  parallelsOf: () => [],
  pointOf: () => undefined,
  notCopied: 'note_not_copied',
  isImported: false,
};
const note = (id: string): Note => packLookup(samplePack).notes.get(id)!;

describe('reasonInWords', () => {
  const words = (...reasons: readonly NoteReason[]) =>
    reasonInWords({ note: note('F01'), score: 1, reasons }, surroundings, english);
  const text = (...reasons: readonly NoteReason[]) => reasonText(words(...reasons)!, english);
  const where = 'paragraph';

  it('gives each kind of reason and where it was found', () => {
    expect(text({ signal: 'together', entities: ['person/bo'], where, weight: 1 })).toBe(
      'Shown first: this paragraph also names Bo Lund',
    );
    expect(text({ signal: 'theme', theme: 'tides', where: 'headline', weight: 1 })).toBe(
      'Shown first: the headline mentions the tides',
    );
    expect(text({ signal: 'date', year: 1999, where, weight: 1 })).toBe(
      'Shown first: this paragraph mentions 1999',
    );
    expect(text({ signal: 'date', month: 8, day: 16, where, weight: 1 })).toBe(
      'Shown first for words in this paragraph: August 16',
    );
  });

  it('gives only the first reason that is more than a hint', () => {
    const date = { signal: 'date', year: 1999, where, weight: 1 } as const;
    const theme = { signal: 'theme', theme: 'tides', where, weight: 3 } as const;
    expect(text(theme, date)).toContain('the tides');
    expect(text({ ...theme, hint: true }, date)).toContain('1999');
  });

  it('tells which theme it names', () => {
    const theme = { signal: 'theme', theme: 'tides', where, weight: 3 } as const;
    expect(words(theme)?.theme).toBe('tides');
    expect(words({ signal: 'date', year: 1999, where, weight: 1 })?.theme).toBeUndefined();
  });

  it('tells whose language what it names is in', () => {
    const of = (reason: NoteReason) => words(reason)?.parts[0]?.of;
    expect(of({ signal: 'theme', theme: 'tides', where, weight: 1 })).toBe('pack');
    expect(of({ signal: 'words', words: ['Flut'], where, weight: 1 })).toBe('page');
    expect(of({ signal: 'date', year: 1999, where, weight: 1 })).toBeUndefined();
  });

  it('is undefined without a reason', () => {
    expect(words()).toBeUndefined();
    expect(words({ signal: 'together', entities: [], where, weight: 1 })).toBeUndefined();
  });
});

it('a forecast gives its date', () => {
  expect(kindInWords(note('F06'), surroundings, english)).toBe('Forecast of May 2001');
  expect(kindInWords(note('F05'), surroundings, english)).toBe('Allegation');
});

it.each([
  [{ order: 'before', years: 6, months: 3 }, '6 years before this article'],
  [{ order: 'before', years: 1 }, '1 year before this article'],
  [{ order: 'before', years: 1, months: 9 }, '21 months before this article'],
  [{ order: 'before', years: 1, months: 0 }, '1 year before this article'],
  [{ order: 'before', years: 0, months: 2 }, '2 months before this article'],
  [{ order: 'before', years: 5, months: 11 }, '6 years before this article'],
  [{ order: 'after', years: 3, months: 5 }, '3 years after this article'],
  [{ order: 'after', years: 0, months: 1 }, '1 month after this article'],
  [{ order: 'same', years: 0, months: 0 }, 'same month as this article'],
  [{ order: 'same', years: 0 }, 'same year as this article'],
] as const)('an age of %o is “%s”', (age, words) => {
  expect(ageInWords(age, english)).toBe(words);
});

describe('whenInWords', () => {
  const of = (kind: Note['kind'], from: string) =>
    whenInWords({ ...note('F03'), kind, when: { from, label: from } }, surroundings);

  it('gives the date of a note', () => {
    expect([of('fact', '1999'), of('forecast', '2004')]).toEqual(['1999', '2004']);
  });

  it('leaves out what the kind of a forecast says', () => {
    expect([of('forecast', '2001-05'), of('fact', '2001-05')]).toEqual([undefined, '2001-05']);
  });
});

describe('copiedNote', () => {
  it('gives the text with its source, as plain text and as HTML', () => {
    const { text, html } = copiedNote(note('F03'), surroundings, english);
    const source = '— Sidelight: from an invented essay of May 2001, paragraph 3 (Quotation)';
    expect(text).toBe(`Bo Lund spoke of a “quiet tide” in 1999.\n“not in the text”\n${source}`);
    expect(html).toBe(
      '<blockquote lang="en"><p>Bo Lund spoke of a “quiet tide” in 1999.</p>' +
        `<p>“not in the text”</p></blockquote><p>${source}</p>`,
    );
  });

  it('has the quotation marks of the notes’ language', () => {
    const german = translateInOf(english, new Map([['de', wordsIn('de')]]))('de');
    expect(copiedNote(note('F03'), surroundings, german).text).toContain('\n„not in the text“\n');
  });

  it('tells that a note is a translation, with the original of its quotation', () => {
    const translated: Note = {
      ...note('F03'),
      text: '«stille Flut»',
      quotes: [{ text: 'stille Flut', original: 'quiet <tide>' }],
    };
    const { text, html } = copiedNote(
      translated,
      { ...surroundings, translation: { from: 'de', by: 'Translated by Bo' } },
      english,
    );
    const source =
      '— Sidelight: from an invented essay of May 2001, paragraph 3 (Quotation). ' +
      'Translated by Bo. Original language: German.';
    expect(text).toBe(`«stille Flut»\noriginal: “quiet <tide>”\n${source}`);
    expect(html).toBe(
      '<blockquote lang="en"><p>«stille Flut»</p></blockquote>' +
        `<p>original: <span lang="de">“quiet &lt;tide&gt;”</span></p><p>${source}</p>`,
    );
  });

  it('escapes text in HTML', () => {
    const wild = { ...note('F04'), text: '<img src=x onerror="1"> & more' };
    const { html } = copiedNote(
      wild,
      { ...surroundings, text: { lang: 'en"x', dir: 'ltr' } },
      english,
    );
    expect(html).toContain('<p>&lt;img src=x onerror=&quot;1&quot;&gt; &amp; more</p>');
    expect(html).toContain('lang="en&quot;x"');
  });
});
