import { Fragment } from 'preact';
import type { PackContent } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { piecesOf, type Argument } from '../../core/reader/argument.ts';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';
import { useNotes } from '../notes/notes-context.ts';
import { PlainNotes } from '../notes/plain-notes.tsx';
import { EntityLinks } from './entity-links.tsx';

/** The source's argument and notes by paragraph, and its parallels as tables. */
export function EssayView({ pack, argument }: { pack: PackContent; argument: Argument }) {
  const t = useTranslate();
  const paragraphs = Array.from({ length: pack.origin.paragraphs }, (_, i) => i + 1);
  return (
    <>
      <p class="reader-statement">{pack.origin.statement}</p>
      {paragraphs.map((number) => (
        <section key={number} aria-labelledby={`paragraph-${number}`}>
          <h2 id={`paragraph-${number}`}>{t('reader_paragraph', String(number))}</h2>
          <Sentences sentences={argument[number - 1] ?? []} lang={pack.language} />
          <Paragraph pack={pack} number={number} />
        </section>
      ))}
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

/** The argument of a paragraph in the pack's words; names link to their cards. */
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

/** The notes of a paragraph, with links to the cards of their entities. */
function Paragraph({ pack, number }: { pack: PackContent; number: number }) {
  const notes = packLookup(pack).notesIn.get(number) ?? [];
  return (
    <>
      <PlainNotes notes={notes} />
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
