import { Fragment } from 'preact';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';
import { useNotes } from '../notes/notes-context.ts';

/** Links to the notes on each of some themes of a pack. */
export function ThemeLinks({ pack, ids }: { pack: string; ids: readonly string[] }) {
  const t = useTranslate();
  const { themes, text } = useNotes();
  const shown = [...new Set(ids)].filter((id) => Object.hasOwn(themes, id));
  if (shown.length === 0) return null;
  return (
    <p class="reader-entities">
      <span>{t('reader_themes')}</span>{' '}
      {shown.map((theme, i) => (
        <Fragment key={theme}>
          {i > 0 && ' · '}
          <a href={hashOf({ view: 'theme', pack, theme })} {...text}>
            {themes[theme]}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
