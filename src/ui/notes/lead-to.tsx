import type { ComponentChildren } from 'preact';
import type { Route } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';
import { useNotes } from './notes-context.ts';

/** Text that leads to a view of the reader, where the surface has a way there; else the text alone. */
export function LeadTo({ route, children }: { route: Route; children: ComponentChildren }) {
  const t = useTranslate();
  const way = useNotes().leadTo?.(route);
  if (!way) return <>{children}</>;
  if ('href' in way)
    return (
      <a class="leads" href={way.href}>
        {children}
      </a>
    );
  return (
    <button type="button" class="leads" title={t('card_open_reader')} onClick={way.onClick}>
      {children}
    </button>
  );
}
