import type { PackContent } from '../../core/model.ts';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';
import { NoteItem } from '../notes/note-item.tsx';
import { useNotes } from '../notes/notes-context.ts';

/** What the source says, paragraph by paragraph, and its parallels as a table. */
export function EssayView({ pack }: { pack: PackContent }) {
  const t = useTranslate();
  const paragraphs = Array.from({ length: pack.origin.paragraphs }, (_, i) => i + 1);
  return (
    <>
      <p class="reader-statement">{pack.origin.statement}</p>
      {paragraphs.map((number) => (
        <section key={number} aria-labelledby={`paragraph-${number}`}>
          <h2 id={`paragraph-${number}`}>{t('reader_paragraph', String(number))}</h2>
          <ul class="notes">
            {pack.notes
              .filter(({ paragraph }) => paragraph === number)
              .map((note) => (
                <NoteItem key={note.id} ranked={{ note, reasons: [], score: 0 }} />
              ))}
          </ul>
          <EntityLinks pack={pack} paragraph={number} />
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

/** The entities that a paragraph's notes are about, as ways to their cards. */
function EntityLinks({ pack, paragraph }: { pack: PackContent; paragraph: number }) {
  const t = useTranslate();
  const about = new Set(
    pack.notes.filter((note) => note.paragraph === paragraph).flatMap((note) => note.about),
  );
  const named = pack.entities.filter(({ id }) => about.has(id));
  if (named.length === 0) return null;
  return (
    <p class="reader-entities">
      <span>{t('reader_about')}</span>{' '}
      {named.map(({ id, label }, i) => (
        <>
          {i > 0 && ' · '}
          <a key={id} href={hashOf({ view: 'entity', id })}>
            {label}
          </a>
        </>
      ))}
    </p>
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
