import { Fragment } from 'preact';
import type { PackContent, Place } from '../../core/model.ts';
import { comparePlaces } from '../../core/notes/compare-places.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { piecesOf, type Argument } from '../../core/reader/argument.ts';
import { hashOf } from '../../core/reader/route.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFoldWith } from '../notes/fold.ts';
import { UnfoldButton } from '../notes/unfold-button.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { PlainNotes } from '../notes/plain-notes.tsx';
import { SourceAddress } from '../notes/source-address.tsx';
import { EntityLinks } from './entity-links.tsx';
import { useEntryUnfolded } from './entry-state.ts';

/** Number of notes after which the rest of a long source is folded: more take seconds to draw. */
const MANY_NOTES = 300;

/** The source's argument and notes by place, and its parallels as tables. */
export function EssayView({ pack, argument }: { pack: PackContent; argument: Argument }) {
  const t = useTranslate();
  const { unit } = pack.origin.locator;
  const sentencesAt = new Map(argument.map(({ place, sentences }) => [place, sentences]));
  const { notesAt } = packLookup(pack);
  const places = [...new Set([...sentencesAt.keys(), ...notesAt.keys()])].sort(comparePlaces);
  const countAt = (place: Place): number => notesAt.get(place)?.length ?? 0;
  const { list, shown, unfold } = useFoldWith<Place, HTMLDivElement>(
    useEntryUnfolded('places'),
    places,
    untilManyNotes(places, countAt),
  );
  const notesLeft = places
    .slice(shown.length)
    .reduce<number>((sum, place) => sum + countAt(place), 0);
  return (
    <>
      <p class="reader-statement">{pack.origin.statement}</p>
      <SourceAddress />
      <div ref={list}>
        {shown.map((place) => (
          <section key={place} aria-labelledby={`${unit}-${place}`}>
            <h2 id={`${unit}-${place}`}>{t(`place_heading_${unit}`, String(place))}</h2>
            <Sentences sentences={sentencesAt.get(place) ?? []} lang={pack.language} />
            <NotesAt pack={pack} place={place} />
          </section>
        ))}
      </div>
      {shown.length < places.length && (
        <UnfoldButton onPress={unfold}>{translatePlural(t, 'more_notes', notesLeft)}</UnfoldButton>
      )}
      <section aria-labelledby="parallels">
        <h2 id="parallels">{t('reader_parallels')}</h2>
        {pack.parallels.map((parallel) => (
          <table key={parallel.id} class="parallel-table">
            <caption>{parallel.title}</caption>
            <tbody>
              {parallel.sides.map((side, i) => (
                <Row key={i} entity={side.entity} text={side.text} />
              ))}
            </tbody>
          </table>
        ))}
      </section>
    </>
  );
}

/** How many places, from the first on, have many notes together; all if they have fewer. */
function untilManyNotes(places: readonly Place[], countAt: (place: Place) => number): number {
  let sum = 0;
  const last = places.findIndex((place) => (sum += countAt(place)) >= MANY_NOTES);
  return last < 0 ? places.length : last + 1;
}

/** The argument of a place in the pack's words; names link to their cards. */
function Sentences({ sentences, lang }: { sentences: readonly string[]; lang: string }) {
  if (sentences.length === 0) return null;
  return (
    <p class="argument" lang={lang}>
      {sentences.map((sentence, i) => (
        <Fragment key={i}>
          {i > 0 && ' '}
          {piecesOf(sentence).map((piece, k) =>
            typeof piece === 'string' ? (
              piece
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

/** The notes of a place, with links to the cards of their entities. */
function NotesAt({ pack, place }: { pack: PackContent; place: Place }) {
  const notes = packLookup(pack).notesAt.get(place) ?? [];
  return (
    <>
      <PlainNotes notes={notes} limit={MANY_NOTES} />
      <EntityLinks pack={pack} about={new Set(notes.flatMap((note) => note.about))} />
    </>
  );
}

function Row({ entity, text }: { entity: string; text: string }) {
  const { entity: entityOf } = useNotes();
  return (
    <tr>
      <th scope="row">{entityOf(entity)?.label ?? entity}</th>
      <td>{text}</td>
    </tr>
  );
}
