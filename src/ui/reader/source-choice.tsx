import type { PackContent } from '../../core/model.ts';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';

/** Links to a view of each source; nothing if there is only one. */
export function SourceChoice({
  packs,
  chosen,
  view,
}: {
  packs: readonly PackContent[];
  chosen: PackContent;
  view: 'essay' | 'time';
}) {
  const t = useTranslate();
  if (packs.length === 1) return null;
  return (
    <nav class="source-choice" aria-label={t('reader_sources')}>
      {packs.map(({ id, title, language }) => (
        <a
          key={id}
          href={hashOf({ view, pack: id })}
          aria-current={id === chosen.id ? 'true' : undefined}
          lang={language}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
