import type { ComponentChildren } from 'preact';
import { useTranslate } from '../i18n.ts';
import { OptionGroup } from '../choice.tsx';

/** A list of sites that the reader chose, each with a button to take it off the list. */
export function SiteList({
  title,
  name,
  hostnames,
  action,
  actionOf,
  waiting,
  onAct,
  children,
}: {
  readonly title: string;
  /** Identifies this list; its CSS class. */
  readonly name: string;
  readonly hostnames: readonly string[];
  /** Visible label of each button. */
  readonly action: string;
  /** Label of a button for screen readers, which includes the site. */
  readonly actionOf: (hostname: string) => string;
  /** The hostnames whose permission is missing. */
  readonly waiting?: ReadonlySet<string>;
  readonly onAct: (hostname: string) => void;
  readonly children?: ComponentChildren;
}) {
  const t = useTranslate();
  return (
    <OptionGroup title={title}>
      {hostnames.length === 0 && <p class="hint">{t('options_sites_none')}</p>}
      <ul class={`rows ${name}`}>
        {hostnames.map((hostname) => (
          <li key={hostname}>
            <span>
              {hostname}
              {waiting?.has(hostname) && <span class="hint">{t('options_sites_waiting')}</span>}
            </span>
            <button
              type="button"
              class="choice"
              aria-label={actionOf(hostname)}
              onClick={() => onAct(hostname)}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </OptionGroup>
  );
}
