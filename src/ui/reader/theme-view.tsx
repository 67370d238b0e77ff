import type { PackContent } from '../../core/model.ts';
import { comparePlaces } from '../../core/notes/compare-places.ts';
import { useTranslate } from '../i18n.ts';
import { useNotes } from '../notes/notes-context.ts';
import { PlainNotes } from '../notes/plain-notes.tsx';
import { SourceHeading } from '../notes/source-heading.tsx';
import { BackButton } from './back-button.tsx';
import { EntityLinks } from './entity-links.tsx';

/** The notes of a pack on one theme, in the order of the source. */
export function ThemeView({
  pack,
  theme,
  isOneOfSeveral,
  onBack,
}: {
  pack: PackContent;
  theme: string;
  /** Whether there are other packs to read. */
  isOneOfSeveral: boolean;
  onBack: (() => void) | undefined;
}) {
  const t = useTranslate();
  const { text } = useNotes();
  const notes = pack.notes
    .filter(({ themes }) => themes.includes(theme))
    .toSorted((a, b) => comparePlaces(a.place, b.place));
  return (
    <article data-theme-notes={theme}>
      <BackButton onBack={onBack} />
      <h2 id="theme" class="theme-name">
        <span class="theme-kind">{t('reader_theme')}</span>{' '}
        <span {...text}>{pack.themes[theme]}</span>
      </h2>
      <SourceHeading isOneOfSeveral={isOneOfSeveral} />
      <PlainNotes notes={notes} />
      <EntityLinks pack={pack} about={new Set(notes.flatMap(({ about }) => about))} />
    </article>
  );
}
