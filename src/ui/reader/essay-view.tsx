import { Fragment } from 'preact';
import type { PackContent, ParallelSide, Place } from '../../core/model.ts';
import { comparePlaces } from '../../core/notes/compare-places.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { idWithoutPack } from '../../core/pack-ids.ts';
import { piecesOf, type Argument, type ArgumentPart } from '../../core/reader/argument.ts';
import { hashOf } from '../../core/reader/route.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFoldWith } from '../notes/fold.ts';
import { UnfoldButton } from '../notes/unfold-button.tsx';
import { QuotedText } from '../notes/quoted-text.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { PlaceMarks } from '../notes/place-marks.tsx';
import { PlainNotes } from '../notes/plain-notes.tsx';
import { SourceAddress } from '../notes/source-address.tsx';
import { EntityLinks } from './entity-links.tsx';
import { useEntryUnfolded } from './entry-state.ts';
import { KeptDisclosure } from './kept-disclosure.tsx';
import { PlaceIndex } from './place-index.tsx';
import { ThemeLinks } from './theme-links.tsx';

/** Number of notes after which the rest of a long source is folded: more take seconds to draw. */
const MANY_NOTES = 300;

/**
 * The source's argument by place, with the notes of each place folded where the argument says the
 * same, and its parallels as tables.
 */
export function EssayView({
  pack,
  argument,
  asked,
}: {
  pack: PackContent;
  argument: Argument;
  /** The place that the reader has asked for, or the id of a parallel without the pack. */
  asked?: string | undefined;
}) {
  const t = useTranslate();
  const { text } = useNotes();
  const { unit } = pack.origin.locator;
  const partAt = new Map(argument.map((part) => [part.place, part]));
  const { notesAt } = packLookup(pack);
  const places = [...new Set([...partAt.keys(), ...notesAt.keys()])].sort(comparePlaces);
  const countAt = (place: Place): number => notesAt.get(place)?.length ?? 0;
  const { list, shown, unfold } = useFoldWith<Place, HTMLDivElement>(
    useEntryUnfolded('places'),
    places,
    untilPlace(places, asked) ?? untilManyNotes(places, countAt),
  );
  const notesLeft = places
    .slice(shown.length)
    .reduce<number>((sum, place) => sum + countAt(place), 0);
  return (
    <>
      <p class="reader-statement" {...text}>
        {pack.origin.statement}
      </p>
      <SourceAddress />
      <PlaceIndex pack={pack} places={shown} asked={asked} />
      <div ref={list}>
        {shown.map((place) => (
          <section key={place} aria-labelledby={`${unit}-${place}`}>
            <h2 id={`${unit}-${place}`} {...askedFor(String(place) === asked)}>
              {t(`place_heading_${unit}`, String(place))}
            </h2>
            <Sentences {...(partAt.get(place) ?? { sentences: [] })} />
            <NotesAt
              pack={pack}
              place={place}
              isRetold={partAt.has(place)}
              isAsked={String(place) === asked}
            />
          </section>
        ))}
      </div>
      {shown.length < places.length && (
        <UnfoldButton onPress={unfold}>{translatePlural(t, 'more_notes', notesLeft)}</UnfoldButton>
      )}
      {pack.parallels.length > 0 && (
        <section aria-labelledby="parallels">
          <h2 id="parallels">{t('reader_parallels')}</h2>
          {pack.parallels.map((parallel) => (
            <table
              key={parallel.id}
              class="parallel-table"
              {...askedFor(idWithoutPack(parallel.id) === asked)}
            >
              <caption {...text}>{parallel.title}</caption>
              <tbody>
                {parallel.sides.map((side, i) => (
                  <Row key={i} side={side} />
                ))}
              </tbody>
            </table>
          ))}
        </section>
      )}
    </>
  );
}

/** Marks what the reader has asked for, so that the view begins there. */
function askedFor(isAsked: boolean): { readonly 'data-asked'?: '' } {
  return isAsked ? { 'data-asked': '' } : {};
}

/** How many places there are up to the asked one, if that is far down; otherwise undefined. */
function untilPlace(places: readonly Place[], asked: string | undefined): number | undefined {
  const at = places.findIndex((place) => String(place) === asked);
  return at < MANY_NOTES ? undefined : at + 1;
}

/** How many places, from the first on, have many notes together; all if they have fewer. */
function untilManyNotes(places: readonly Place[], countAt: (place: Place) => number): number {
  let sum = 0;
  const last = places.findIndex((place) => (sum += countAt(place)) >= MANY_NOTES);
  return last < 0 ? places.length : last + 1;
}

/** The argument of a place in the pack's words; names link to their cards. */
function Sentences({ sentences, quotes = [] }: Pick<ArgumentPart, 'sentences' | 'quotes'>) {
  const { text } = useNotes();
  if (sentences.length === 0) return null;
  return (
    <p class="argument" {...text}>
      {sentences.map((sentence, i) => (
        <Fragment key={i}>
          {i > 0 && ' '}
          {piecesOf(sentence).map((piece, k) =>
            typeof piece === 'string' ? (
              <QuotedText key={k} note={{ text: piece, quotes: quotes[i] ?? [] }} />
            ) : (
              <a key={k} href={hashOf({ view: 'entity', id: piece.entity })}>
                {piece.text}
              </a>
            ),
          )}
        </Fragment>
      ))}
    </p>
  );
}

/** The notes of a place, with links to their themes and to the cards of their entities. */
function NotesAt({
  pack,
  place,
  isRetold,
  isAsked,
}: {
  pack: PackContent;
  place: Place;
  /** Whether the argument has the place too: the notes, which say the same, are then folded. */
  isRetold: boolean;
  isAsked: boolean;
}) {
  const t = useTranslate();
  const notes = packLookup(pack).notesAt.get(place) ?? [];
  if (notes.length === 0) return null;
  const all = () => (
    <>
      <PlainNotes notes={notes} limit={MANY_NOTES} />
      <ThemeLinks pack={pack.id} ids={notes.flatMap(({ themes }) => themes)} />
      <EntityLinks pack={pack} about={new Set(notes.flatMap(({ about }) => about))} />
    </>
  );
  if (!isRetold) return all();
  return (
    <KeptDisclosure
      name={`notes-${place}`}
      label={translatePlural(t, 'options_packs_notes', notes.length)}
      isAsked={isAsked}
    >
      {all}
    </KeptDisclosure>
  );
}

function Row({ side }: { side: ParallelSide }) {
  const { entity: entityOf, text } = useNotes();
  const entity = entityOf(side.entity);
  return (
    <tr>
      <th scope="row" {...text}>
        {entity ? (
          <a href={hashOf({ view: 'entity', id: entity.id })}>{entity.label}</a>
        ) : (
          side.entity
        )}
      </th>
      <td>
        <span {...text}>{side.text}</span> <PlaceMarks places={side.places} />
      </td>
    </tr>
  );
}
