import type { BriefFact, BriefItem, CitedSource, NamedSource } from '../../core/export/brief.ts';
import type { TextAnchor } from '../../core/export/text-anchor.ts';
import type { Entity, Note, PackContent, Place } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { translateList, translateMonth, type Translate } from '../i18n.ts';
import { quotesApart } from '../notes/copied-note.ts';
import { kindInWords, speakersOf, translationInWords, whenInWords } from '../notes/note-words.ts';

/** The source of a pack as others cite it. */
export function citedSource({ id, title, origin, language }: PackContent): CitedSource {
  const { kind, attribution, date, address } = origin;
  return { pack: id, title, kind, attribution, named: origin, date, address, language };
}

/** Where the notes of a pack come from, a fact a line. */
export function sourceFacts(pack: PackContent, t: Translate): readonly BriefFact[] {
  const { origin, title } = pack;
  const translated = translationOf(pack, t);
  return [
    { label: t('take_source'), value: origin.attribution },
    ...namedFacts(origin, t),
    ...(origin.address === undefined ? [] : [{ label: t('take_address'), value: origin.address }]),
    {
      label: t('reader_notes'),
      value: ['Sidelight', title, ...(translated === undefined ? [] : [translated])].join(' · '),
    },
  ];
}

/** What the source is called, who made it and who published it, as far as the pack tells. */
function namedFacts({ title, authors, publisher }: NamedSource, t: Translate): BriefFact[] {
  return [
    ...(title === undefined ? [] : [{ label: t('take_title'), value: title }]),
    ...(authors
      ? [
          {
            label: t(authors.length > 1 ? 'take_authors' : 'take_author'),
            value: translateList(t, authors),
          },
        ]
      : []),
    ...(publisher === undefined ? [] : [{ label: t('take_publisher'), value: publisher }]),
  ];
}

/** That the texts of a pack are a translation, and from which language; undefined if they are its own. */
function translationOf(
  { translatedFrom: from, translatedBy: by }: PackContent,
  t: Translate,
): string | undefined {
  return translationInWords({ translation: from === undefined ? undefined : { from, by } }, t);
}

/** A note with all that qualifies it: kind, speakers, dates and place. */
export function noteItem(
  note: Note,
  pack: PackContent,
  t: Translate,
  anchor?: TextAnchor,
): BriefItem {
  const { origin } = pack;
  const { entities } = packLookup(pack);
  const kind = kindInWords(note, { origin }, t);
  const names = [...new Set(note.about)].flatMap((id) => entities.get(id)?.label ?? []);
  const asOf = t('take_as_of', translateMonth(t, origin.date));
  const translated = translationOf(pack, t);
  const place = placeInWords(note.place, pack, t);
  const originals = (note.quotes ?? []).flatMap(({ original }) => original ?? []);
  return {
    lead: kind,
    asides: [
      speakersOf(note, t),
      whenInWords(note, { origin }) ?? '',
      place,
      asOf,
      ...names,
    ].filter(Boolean),
    text: note.text,
    quotes: [
      ...quotesApart(note).map(({ text }) => t('in_quotation_marks', text)),
      ...originals.map((words) => t('quote_original', `“${words}”`)),
    ],
    note: {
      id: note.id,
      tags: [kind, ...names],
      tagLanguage: t('locale_tag'),
      credit: [
        t('copy_source', origin.attribution, place, kind),
        asOf,
        ...(translated === undefined ? [] : [translated]),
      ].join(' · '),
      anchor,
    },
  };
}

/** A place in the source, such as “paragraph 5”. */
export function placeInWords(
  place: Place,
  { origin }: Pick<PackContent, 'origin'>,
  t: Translate,
): string {
  return t(`place_words_${origin.locator.unit}`, String(place));
}

/** What an entity is, in a line; a description that is the editors’ own says so. */
export function entityInWords(
  { kind, kindLabel, description, glossIsEditorial }: Entity,
  t: Translate,
): string {
  return [
    kindLabel ?? t(`entity_${kind}`),
    ...(glossIsEditorial ? [t('editor_note_heading')] : []),
    description,
  ].join(' · ');
}
