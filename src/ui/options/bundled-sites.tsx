import { useState } from 'preact/hooks';
import newsSites from '../../../assets/news-sites.json' with { type: 'json' };
import { translatePlural, useTranslate } from '../i18n.ts';
import { Checkbox } from '../choice.tsx';

/** The searchable list of bundled news sites; each can be switched off. */
export function BundledSites({
  isOff,
  isForbidden,
  onToggle,
}: {
  readonly isOff: (hostname: string) => boolean;
  /** Whether an organisation has switched a site off. */
  readonly isForbidden: (hostname: string) => boolean;
  readonly onToggle: (hostname: string, isOn: boolean) => void;
}) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = newsSites.sites.filter(({ host, name }) =>
    `${host} ${name}`.toLowerCase().includes(wanted),
  );
  return (
    <details class="bundled" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{translatePlural(t, 'options_sites_bundled', newsSites.sites.length)}</summary>
      {isOpen && (
        <>
          <label class="field">
            {t('options_sites_search')}
            <input
              type="search"
              name="search-sites"
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </label>
          <p class="hint" role="status">
            {translatePlural(t, 'options_sites_found', found.length)}
          </p>
          <div class="scroll" role="group" tabIndex={0} aria-label={t('options_sites')}>
            {found.map(({ host, name }) => (
              <Checkbox
                key={host}
                name={`site-${host}`}
                label={name}
                hint={isForbidden(host) ? `${host} · ${t('managed_title')}` : host}
                checked={!isOff(host) && !isForbidden(host)}
                isFixed={isForbidden(host)}
                onChange={(isOn) => onToggle(host, isOn)}
              />
            ))}
          </div>
        </>
      )}
    </details>
  );
}
