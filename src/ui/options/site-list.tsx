import type { ComponentChildren } from 'preact';
import { useTranslate } from '../i18n.ts';
import { OptionGroup } from '../choice.tsx';

/** A list of sites that the reader made, each with a way out. */
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
  /** Distinguishes this list from others. */
  readonly name: string;
  readonly hostnames: readonly string[];
  /** What the button says, to the eye and with the site to the ear. */
  readonly action: string;
  readonly actionOf: (hostname: string) => string;
  /** Those whose permission is missing. */
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
