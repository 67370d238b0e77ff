import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../core/article/article-tree.ts';
import type { MarginNote } from '../../core/article/margin-notes.ts';
import { readDate } from '../../core/text/page-date.ts';
import { useTranslate } from '../i18n.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { drawArticle } from './draw-article.tsx';
import { MarginNoteView, NoteNumber } from './margin-note.tsx';
import { useMargin } from './use-margin.ts';

/**
 * An article in its own language and direction, with the first note of each paragraph beside it. Its
 * `data-address` tells the engine, which has its own script, what page it is from.
 */
export function ArticleView({
  article,
  address,
  notes,
  notesOf,
}: {
  readonly article: Article;
  readonly address: string;
  readonly notes: ReadonlyMap<number, MarginNote>;
  readonly notesOf: SurroundingsOf;
}) {
  const t = useTranslate();
  const sheet = useRef<HTMLDivElement>(null);
  useMargin(sheet, notes);
  const { title, byline, site, published, language, direction = 'auto' } = article;
  const blocks = useMemo(
    () =>
      drawArticle(article.blocks, {
        picture: (words) => t('reading_picture', words),
        noteAt: (line) => {
          const note = notes.get(line);
          return (
            note && {
              reference: <NoteNumber number={note.number} />,
              note: <MarginNoteView line={line} note={note} notesOf={notesOf} />,
            }
          );
        },
      }),
    [article, notes, notesOf, t],
  );
  return (
    <div class="with-margin" data-address={address} ref={sheet}>
      <article class="article" lang={language} dir={direction}>
        {title !== '' && <h1>{title}</h1>}
        <Aside>
          {byline}
          {site !== byline && site}
          {published !== undefined && <Published at={published} />}
        </Aside>
        <div class="article-text">{blocks}</div>
      </article>
      <p class="printed-address">{address}</p>
    </div>
  );
}

/** What is said of an article in one line below its title. */
function Aside({ children }: { readonly children: ComponentChildren }) {
  const parts = [children].flat(2).filter((part) => part !== undefined && part !== false);
  if (parts.length === 0) return null;
  return (
    <p class="about-article">
      {parts.map((part, i) => (
        <span key={i}>{part}</span>
      ))}
    </p>
  );
}

/** The date of an article, in the language of the interface; as the page writes it if it is none. */
function Published({ at }: { readonly at: string }) {
  const t = useTranslate();
  const date = readDate(at);
  if (!date) return <>{at}</>;
  const { year, month, day } = date;
  const words =
    month === undefined
      ? String(year)
      : new Intl.DateTimeFormat(t('locale_tag'), {
          dateStyle: 'long',
          timeZone: 'UTC',
        }).format(Date.UTC(year, month - 1, day ?? 1));
  return (
    <time dateTime={at} lang={t('locale_tag')}>
      {words}
    </time>
  );
}
